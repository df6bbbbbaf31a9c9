import type { Language } from '../l10n/catalogue';
import type { Minutes } from '../minutes/model';
import type { Finding } from '../rules/types';
import { caseNumberHover } from './hover/caseNumber';
import { contentsEntryHover } from './hover/contentsEntry';
import { decisionHover } from './hover/decision';
import { figureHover } from './hover/figure';
import { itemHeadingHover } from './hover/itemHeading';
import { referenceHover } from './hover/reference';
import { sectionHover } from './hover/section';
import type { Hover, HoverPlace } from './hover/types';
import { itemAt } from './places';

export type { Hover } from './hover/types';

/** What can be asked at a place, the first that knows an answer wins. */
const HOVERS: readonly ((place: HoverPlace) => Hover | null)[] = [
  contentsEntryHover,
  itemHeadingHover,
  caseNumberHover,
  referenceHover,
  figureHover,
  sectionHover,
  decisionHover,
];

/**
 * What the box beside the pointer says, as Markdown without links of the document's own; null where
 * there is nothing to say. An offset outside the text is taken for its nearer end.
 */
export function hover(
  minutes: Minutes,
  findings: readonly Finding[],
  offset: number,
  language: Language,
): Hover | null {
  const at = Math.max(0, Math.min(offset, minutes.text.length));
  const index = itemAt(minutes, at);
  const placed = index === null ? undefined : minutes.items[index];
  const inside =
    index === null || placed === undefined
      ? null
      : { placed, item: placed.item, index, offset: at - placed.offset };
  const place: HoverPlace = { minutes, findings, language, offset: at, inside };
  for (const ask of HOVERS) {
    const answer = ask(place);
    if (answer !== null) return answer;
  }
  return null;
}
