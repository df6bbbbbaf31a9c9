import { budgetOf } from '../budget/itemBudget';
import { textSumsOf } from '../budget/text/findTextSums';
import { type Language, say } from '../l10n/catalogue';
import type { Minutes, PlacedItem } from '../minutes/model';
import { oneLine } from '../text/oneLine';
import { shift } from '../text/span';
import { tableCalculations } from './arithmetic/tableCalculations';
import { textCalculation } from './arithmetic/textCalculation';
import type {
  Arithmetic,
  Calculation,
  CalculationGroup,
  CalculationItem,
} from './arithmetic/types';

const LONGEST_HEADING = 120;

/**
 * All calculations of a document, item by item and table by table, also those that come out, and what
 * could not be checked with the reason. In the reader's words; spans count in the document. Items
 * without figures are left out. Linear in cells.
 */
export function arithmetic(minutes: Minutes, language: Language): Arithmetic {
  const items = minutes.items
    .map((placed) => itemCalculations(placed, language))
    .filter(({ groups }) => groups.length > 0);
  const groups = items.flatMap((item) => item.groups);
  const all = groups.flatMap(({ calculations }) => calculations);
  const left = groups.reduce((sum, { left: more }) => sum + more, 0);
  const holding = all.filter(({ state }) => state === 'exact' || state === 'rounded').length + left;
  return {
    summary:
      items.length === 0
        ? say(language, 'arithmetic.none')
        : say(language, 'arithmetic.summary', {
            holding,
            broken: countOf(all, 'broken'),
            unchecked: countOf(all, 'unchecked'),
          }),
    items,
  };
}

function itemCalculations({ item, offset }: PlacedItem, language: Language): CalculationItem {
  const tables = budgetOf(item).tables.map((table) => tableCalculations(table, language));
  const sums = textSumsOf(item).map((sum) => textCalculation(item.text, sum, language));
  const groups = sums.length === 0 ? tables : [...tables, inText(sums, language)];
  const name = oneLine(item.name, LONGEST_HEADING);
  return {
    heading: item.number === null ? name : `${item.number} ${name}`.trim(),
    span: shift(item.heading, offset),
    groups: groups.map((group) => shifted(group, offset)),
  };
}

function inText(calculations: readonly Calculation[], language: Language): CalculationGroup {
  const [first] = calculations as readonly [Calculation];
  const heading = say(language, 'arithmetic.text');
  return { heading, span: first.span, calculations, left: 0, note: '' };
}

function shifted(group: CalculationGroup, by: number): CalculationGroup {
  return {
    ...group,
    span: shift(group.span, by),
    calculations: group.calculations.map((each) => ({ ...each, span: shift(each.span, by) })),
  };
}

function countOf(calculations: readonly Calculation[], state: Calculation['state']): number {
  return calculations.filter((calculation) => calculation.state === state).length;
}
