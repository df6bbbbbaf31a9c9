import type { SectionKind } from '../syntax/kinds';
import { foldText } from '../text/chars';
import { SECTION_KIND } from './names';
import type { Values } from './options';
import type { Problems } from './problems';
import { isList, isMembers, type Written, type WrittenMembers } from './written';

/** What each setting cannot say for itself: settings that contradict or need each other. */
export function checkTogether(written: WrittenMembers, values: Values, problems: Problems): void {
  for (const { name, value } of written.members) {
    if (name === 'headings') checkHeadings(value, problems);
    if (name === 'sections') checkSections(value, problems);
    if (name === 'ignore' && values.requireReason === true) checkReasons(value, values, problems);
  }
}

/** A heading can only be of one kind; the first that claims it keeps it (see `customsOf`). */
function checkHeadings({ value }: Written, problems: Problems): void {
  const owner = new Map<string, { readonly kind: SectionKind; readonly name: string }>();
  for (const { name, value: list } of isMembers(value) ? value.members : []) {
    const kind = SECTION_KIND.meanings.get(name);
    if (kind === undefined || !isList(list.value)) continue;
    for (const entry of list.value) {
      if (typeof entry.value !== 'string') continue;
      const key = headingKey(entry.value);
      const before = owner.get(key);
      if (before === undefined) {
        owner.set(key, { kind, name });
      } else if (before.kind !== kind) {
        const parameters = { heading: entry.value, name: before.name };
        problems.invalid(entry, 'profile.heading-twice', parameters);
      }
    }
  }
}

/** A kind has one place in the order: where it is named first. */
function checkSections({ value }: Written, problems: Problems): void {
  const known = new Map<SectionKind, string>();
  for (const entry of isList(value) ? value : []) {
    if (typeof entry.value !== 'string') continue;
    const kind = SECTION_KIND.meanings.get(entry.value);
    // What can be no section of an item has been said already.
    if (kind === undefined || kind === 'other') continue;
    const first = known.get(kind);
    if (first === undefined) {
      known.set(kind, entry.value);
    } else {
      problems.invalid(entry, 'profile.section-twice', { section: entry.value, name: first });
    }
  }
}

/** Two spellings of one heading are one heading. */
export function headingKey(heading: string): string {
  return foldText(heading).replace(/ ?:$/, '');
}

const UNEXPLAINED = 'unexplained-suppression';

/** Where the profile itself asks for reasons, its own exemptions must give them; as seriously as it says. */
function checkReasons({ value }: Written, { rules }: Values, problems: Problems): void {
  const severity = rules?.get(UNEXPLAINED);
  if (severity === 'off') return;
  for (const entry of isList(value) ? value : []) {
    if (!isMembers(entry.value)) continue;
    if (entry.value.members.some(({ name }) => name === 'reason')) continue;
    problems.add(UNEXPLAINED, entry, 'profile.unexplained', {}, severity);
  }
}
