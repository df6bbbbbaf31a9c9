import { budgetOf } from '../budget/itemBudget';
import type { Table } from '../budget/model';
import { checkTable } from '../budget/relations/checkTable';
import { cellOf, deviation } from '../budget/relations/formula';
import { cellKey } from '../budget/relations/grid';
import type { Relation } from '../budget/relations/model';
import type { Language } from '../l10n/catalogue';
import type { Minutes } from '../minutes/model';
import { overlaps, type Span } from '../text/span';
import { calculationText } from './hover/calculation';
import { itemsWithin } from './places';

/** A few characters that the editor shows behind a place of the text, without their being in it. */
export interface InlayHint {
  /** In the document. */
  readonly offset: number;
  readonly label: string;
  /** The calculation, as plain text. */
  readonly tooltip: string;
}

const HOLDS = '✓';

/**
 * Beside each checked total within a stretch of the document: a tick where it comes out, else how far
 * it is off ("≠ 18"). Other calculations, of which a table may have one in every row, are shown
 * only where they do not come out. In reading order within each table.
 */
export function inlayHints(
  minutes: Minutes,
  within: Span,
  language: Language,
): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  for (const { item, offset } of itemsWithin(minutes, within)) {
    const asked = { start: within.start - offset, end: within.end - offset };
    for (const table of budgetOf(item).tables) {
      if (!overlaps(asked, table.span)) continue;
      for (const hint of hintsOf(table, asked, language)) {
        hints.push({ ...hint, offset: hint.offset + offset });
      }
    }
  }
  return hints;
}

function hintsOf(table: Table, within: Span, language: Language): readonly InlayHint[] {
  const byTarget = new Map<string, Relation[]>();
  for (const relation of checkTable(table).relations) {
    if (relation.kind !== 'sum' && relation.verdict !== 'broken') continue;
    const place = cellOf(table, relation.target)?.span;
    if (place === undefined || place.end < within.start || place.end > within.end) continue;
    const key = cellKey(relation.target);
    const known = byTarget.get(key);
    if (known === undefined) byTarget.set(key, [relation]);
    else known.push(relation);
  }
  const hints = [...byTarget.values()].map((relations) => hintOf(table, relations, language));
  return hints.sort((a, b) => a.offset - b.offset);
}

/** What is off is said; a total that comes out in two ways has one tick. */
function hintOf(table: Table, relations: readonly Relation[], language: Language): InlayHint {
  const first = relations[0] as Relation;
  const broken = relations.find(({ verdict }) => verdict === 'broken');
  return {
    offset: cellOf(table, first.target)?.span.end ?? 0,
    label: broken === undefined ? HOLDS : `≠ ${deviation(broken)}`,
    tooltip: relations.map((each) => calculationText(table, each, language)).join('\n'),
  };
}
