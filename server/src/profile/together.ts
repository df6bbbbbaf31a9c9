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
    if (name === 'ignore' && values.requireReason === true) checkReasons(value, problems);
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

/** Two spellings of one heading are one heading. */
export function headingKey(heading: string): string {
  return foldText(heading).replace(/ ?:$/, '');
}

/** Where the profile itself asks for reasons, its own exemptions must give them. */
function checkReasons({ value }: Written, problems: Problems): void {
  for (const entry of isList(value) ? value : []) {
    if (!isMembers(entry.value)) continue;
    if (entry.value.members.some(({ name }) => name === 'reason')) continue;
    problems.add('unexplained-suppression', entry, 'profile.unexplained');
  }
}
