import type { Lines } from '../text/lines';
import type { Located } from '../text/span';
import { type Block, type OpenBlock, type Places, type RawRow, rowSpan, widthsOf } from './blocks';
import { readCell, splitCells } from './cells';
import { between } from './figureLines';
import { findLineBlocks } from './lineBlocks';
import { isFigureAlone } from './lineCells';
import type { TableSyntax } from './model';
import { addBlock } from './pageBreaks';
import { findSpaceBlocks } from './spaceBlocks';

/** Markdown's line under the header, in all the shapes that converters write. */
const RULE_CELL = /^:?-{2,}:?$|^:-+:?$|^-+:$|^-?$/;
const HAS_RULE = /-{2,}|:-|-:/;

type Delimited = Extract<TableSyntax, 'tab' | 'pipe'>;

/**
 * Finds the blocks of a text in reading order; blocks of one row are no tables and are left out. Tabs and
 * bars tell cells apart without doubt, so they come first; what lies between is looked through for
 * cells on lines of their own and for columns of spaces.
 */
export function findBlocks(text: string, places: Places): readonly Block[] {
  const { lines, base } = places;
  const delimited = delimitersOf(text, lines);
  const blocks: OpenBlock[] = [];
  let free = 0;
  for (const first of delimited.keys()) {
    if (first < free) continue;
    for (const block of undelimited(places, free, first)) addBlock(lines, blocks, block);
    const syntax = delimited.get(first) as Delimited;
    free = endOfRun(lines, delimited, first, syntax);
    addBlock(lines, blocks, readBlock(lines, first, free, syntax, base));
  }
  for (const block of undelimited(places, free, lines.count)) addBlock(lines, blocks, block);
  return blocks.filter((block) => block.rows.length > 1);
}

/** Fewer figures alone on their lines are no table. */
const MIN_LINE_FIGURES = 3;
/** A table of columns has at least two rows with figures (`isCertain`). */
const MIN_ROWS = 2;

function undelimited(places: Places, first: number, end: number): readonly OpenBlock[] {
  const figures = between(places.figureLines, first, end);
  if (figures.length < MIN_ROWS) return [];
  const found: OpenBlock[] = [];
  let from = first;
  if (figures.filter((line) => isFigureAlone(places, line)).length >= MIN_LINE_FIGURES) {
    for (const block of findLineBlocks(places, first, end)) {
      for (const other of findSpaceBlocks(places, from, block.firstLine)) found.push(other);
      found.push(block);
      from = block.lastLine + 1;
    }
  }
  for (const other of findSpaceBlocks(places, from, end)) found.push(other);
  return found;
}

/** How the cells of a line are told apart, for the lines where a tab or a bar does; in reading order. */
function delimitersOf(text: string, lines: Lines): ReadonlyMap<number, Delimited> {
  const found = new Map<number, Delimited>();
  let tab = text.indexOf('\t');
  let bar = text.indexOf('|');
  while (tab >= 0 || bar >= 0) {
    const line = lines.lineAt(bar < 0 || (tab >= 0 && tab < bar) ? tab : bar);
    const end = lines.next(line);
    const tabbed = tab >= 0 && tab < end;
    const barred = bar >= 0 && bar < end;
    if (tabbed && lines.textOf(line).trim() !== '') found.set(line, 'tab');
    else if (barred) found.set(line, 'pipe');
    if (tabbed) tab = text.indexOf('\t', end);
    if (barred) bar = text.indexOf('|', end);
  }
  return found;
}

/** A row of nothing but tabs stays inside the block when the rows round it are the same table. */
function endOfRun(
  lines: Lines,
  delimited: ReadonlyMap<number, Delimited>,
  first: number,
  syntax: Delimited,
): number {
  let end = first + 1;
  while (end < lines.count) {
    const here = delimited.get(end);
    if (here === syntax) end++;
    else if (here === undefined && syntax === 'tab' && isSpacer(lines, delimited, end)) end++;
    else break;
  }
  return end;
}

function isSpacer(lines: Lines, delimited: ReadonlyMap<number, Delimited>, line: number): boolean {
  return delimited.get(line + 1) === 'tab' && lines.textOf(line).includes('\t');
}

function readBlock(
  lines: Lines,
  first: number,
  end: number,
  syntax: Delimited,
  base: number,
): OpenBlock {
  const rows: RawRow[] = [];
  let ruled: number | null = null;
  for (let line = first; line < end; line++) {
    const cells = splitCells(lines, line, syntax, base);
    if (syntax === 'pipe' && isRule(cells)) {
      ruled ??= rows.length;
    } else if (cells.some((cell) => cell.text !== '')) {
      rows.push({ line, span: rowSpan(lines, line, base, cells), cells: cells.map(readCell) });
    }
  }
  return {
    syntax,
    rows,
    widths: widthsOf(rows),
    ruled,
    firstLine: first,
    lastLine: end - 1,
    aligned: false,
  };
}

function isRule(cells: readonly Located[]): boolean {
  let ruled = false;
  for (const cell of cells) {
    if (!RULE_CELL.test(cell.text)) return false;
    ruled ||= HAS_RULE.test(cell.text);
  }
  return ruled;
}
