import type { Lines } from '../text/lines';
import { hasFigure, isBlank, type OpenBlock, type RawRow, sameCells, usualWidth } from './blocks';
import { saysNothing } from './cells';
import { isTotalLabel } from './rowRoles';

/** The furniture of two pages (foot and head) with blank lines round each. */
const MAX_BREAK = 8;
/** Lines that leave a table open: more blank lines than a page break makes are the end of it. */
const MAX_BLANK = 3;

/**
 * Adds a block, or lets it continue the one before: a page break leaves blank lines inside a table. The part
 * after it belongs to the table when both have figures, are equally wide, and the second has no header of
 * its own, or the same one again.
 */
export function addBlock(lines: Lines, blocks: OpenBlock[], block: OpenBlock): void {
  const before = blocks[blocks.length - 1];
  if (!before || !isPageBreak(lines, before, block) || !continues(before, block)) {
    blocks.push(block);
    return;
  }
  for (const row of block.rows) before.rows.push(row);
  for (const [width, count] of block.widths) {
    before.widths.set(width, (before.widths.get(width) ?? 0) + count);
  }
  before.lastLine = block.lastLine;
  before.aligned &&= block.aligned;
}

/**
 * One blank line; or several, where page furniture stood between them (it reaches us as a line of
 * spaces), or where the table waits for its total.
 */
function isPageBreak(lines: Lines, before: OpenBlock, after: OpenBlock): boolean {
  const gap = after.firstLine - before.lastLine - 1;
  if (gap < 1 || gap > MAX_BREAK) return false;
  let furniture = false;
  for (let line = before.lastLine + 1; line < after.firstLine; line++) {
    if (!isBlank(lines, line)) return false;
    furniture ||= lines.textOf(line).length > 3;
  }
  if (gap === 1 || furniture) return true;
  return gap <= MAX_BLANK && before.rows.length > 1 && !before.rows.some(isTotal);
}

function isTotal(row: RawRow): boolean {
  return row.cells.slice(0, 2).some((cell) => cell.value === null && isTotalLabel(cell.text));
}

function continues(before: OpenBlock, after: OpenBlock): boolean {
  const first = after.rows[0];
  if (!first || before.syntax !== after.syntax) return false;
  const sameHeader = !hasFigure(first) && sameCells(first, before.rows[0]);
  if (after.ruled !== null && !sameHeader) return false;
  // The same header under a total that ends a table heads the next table of its kind.
  const last = before.rows[before.rows.length - 1];
  if (sameHeader && last && isTotal(last)) return false;
  if (!before.rows.some(hasFigure) || !after.rows.some(hasFigure)) return false;
  if (usualWidth(before.widths) !== usualWidth(after.widths)) return false;
  return sameHeader || !looksLikeHeader(first);
}

/** Words over more than one column and no figures but years: the next page's table has its own header. */
function looksLikeHeader(row: RawRow): boolean {
  if (hasFigure(row)) return false;
  return row.cells.slice(1).some((cell) => cell.text !== '' && !saysNothing(cell));
}
