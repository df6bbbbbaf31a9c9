import { type Customs, NO_CUSTOMS } from '../syntax/customs';
import { foldText } from '../text/chars';
import { matchesWildcard } from '../text/wildcard';
import type { AgendaItem } from './model';
import { remembered } from './remembered';

/** Titles without `*` are looked up; each of the others must be tried. */
interface ExemptTitles {
  readonly whole: ReadonlySet<string>;
  readonly patterns: readonly string[];
}

/** Longer ones are no titles. */
const LONGEST_TITLE = 300;
/** More patterns than any committee has; they are tried on every title. */
const MOST_PATTERNS = 500;

const exemptTitles = remembered(({ exemptItems }: Customs): ExemptTitles => {
  const whole = new Set<string>();
  const patterns: string[] = [];
  for (const title of exemptItems) {
    if (title.length > LONGEST_TITLE) continue;
    const key = foldText(title);
    if (!key.includes('*')) whole.add(key);
    else if (patterns.length < MOST_PATTERNS) patterns.push(key);
  }
  return { whole, patterns };
});

/** True for an item whose title the committee has exempted: nothing is asked of what it contains. */
export function isExempt(item: AgendaItem): boolean {
  return item.customs !== NO_CUSTOMS && item.customs.exemptItems.length > 0 && matches(item);
}

const matches = remembered(({ name, customs }: AgendaItem): boolean => {
  if (name.length > LONGEST_TITLE) return false;
  const { whole, patterns } = exemptTitles(customs);
  const title = foldText(name);
  return whole.has(title) || patterns.some((pattern) => matchesWildcard(pattern, title));
});
