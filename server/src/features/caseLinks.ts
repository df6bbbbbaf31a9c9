import type { AgendaItem, Minutes } from '../minutes/model';
import { remembered } from '../minutes/remembered';
import { findCaseNumbers } from '../syntax/caseNumber';
import { type Located, overlaps, type Span, shift } from '../text/span';

/** A case number in the text, and where the municipality keeps the case. */
export interface CaseLink {
  /** In the document. */
  readonly span: Span;
  /** The case number as written. */
  readonly caseNumber: string;
  readonly target: string;
}

/** What stands for the case number in a template. */
const CASE_SLOT = '{caseNumber}';

/**
 * Every case number of the items, in reading order, linked by the committee's template
 * ("https://sag.example.dk/{caseNumber}"). The number is escaped, so it can change neither the host nor
 * what follows it.
 */
export function caseLinks({ items }: Minutes, template: string): readonly CaseLink[] {
  return items.flatMap(({ item, offset }) =>
    numbersIn(item).map(({ text, span }) => ({
      span: shift(span, offset),
      caseNumber: text,
      target: caseLink(text, template),
    })),
  );
}

/** Where a case is kept. */
function caseLink(caseNumber: string, template: string): string {
  return template.replaceAll(CASE_SLOT, () => encodeURIComponent(caseNumber));
}

/** The item's own case number, which may need its label to be one, and those in its text. */
const numbersIn = remembered((item: AgendaItem): readonly Located[] => {
  const { caseNumber, text } = item;
  const mentioned = findCaseNumbers(text, { start: 0, end: text.length });
  if (caseNumber === null) return mentioned;
  const others = mentioned.filter(({ span }) => !overlaps(span, caseNumber.span));
  return [...others, caseNumber].sort((a, b) => a.span.start - b.span.start);
});
