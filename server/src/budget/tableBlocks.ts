import type { Lines } from '../text/lines';
import type { Located, Span } from '../text/span';
import { type Block, type OpenBlock, type RawRow, rowSpan, widthsOf } from './blocks';
import { readCell, splitCells } from './cells';
import { findLineBlocks } from './lineBlocks';
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
 * cells on lines of their own and for columns of spaces. `headings` are never headers of tables.
 */
export function findBlocks(
  lines: Lines,
  base: number,
  headings: readonly Span[],
): readonly Block[] {
  const blocks: OpenBlock[] = [];
  let line = 0;
  while (line < lines.count) {
    const syntax = syntaxOf(lines, line);
    let end = line + 1;
    if (syntax === null) {
      while (end < lines.count && syntaxOf(lines, end) === null) end++;
      for (const block of undelimited(lines, line, end, base, headings)) {
        addBlock(lines, blocks, block);
      }
    } else {
      end = endOfRun(lines, line, syntax);
      addBlock(lines, blocks, readBlock(lines, line, end, syntax, base));
    }
    line = end;
  }
  return blocks.filter((block) => block.rows.length > 1);
}

function undelimited(
  lines: Lines,
  first: number,
  end: number,
  base: number,
  headings: readonly Span[],
): readonly OpenBlock[] {
  const onLines = findLineBlocks(lines, first, end, base, headings);
  const found: OpenBlock[] = [];
  let from = first;
  for (const block of onLines) {
    for (const other of findSpaceBlocks(lines, from, block.firstLine, base)) found.push(other);
    found.push(block);
    from = block.lastLine + 1;
  }
  for (const other of findSpaceBlocks(lines, from, end, base)) found.push(other);
  return found;
}

function syntaxOf(lines: Lines, line: number): Delimited | null {
  const text = lines.textOf(line);
  if (text.includes('\t') && text.trim() !== '') return 'tab';
  return text.includes('|') ? 'pipe' : null;
}

/** A row of nothing but tabs stays inside the block when the rows round it are the same table. */
function endOfRun(lines: Lines, first: number, syntax: Delimited): number {
  let end = first + 1;
  while (end < lines.count) {
    const here = syntaxOf(lines, end);
    const spacer = here === null && syntax === 'tab' && lines.textOf(end).includes('\t');
    if (here !== syntax && !(spacer && end + 1 < lines.count && syntaxOf(lines, end + 1) === 'tab'))
      break;
    end++;
  }
  return end;
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
