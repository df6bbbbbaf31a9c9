import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldingRanges } from '../../server/src/features/folding';
import { hover } from '../../server/src/features/hover';
import { itemIndex } from '../../server/src/features/itemIndex';
import { LONGEST_NAME, type OutlineSymbol, outline } from '../../server/src/features/outline';
import { selectionRanges } from '../../server/src/features/selection';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Minutes } from '../../server/src/minutes/model';
import type { Span } from '../../server/src/text/span';
import { allFindings } from './support/findings';
import { treeOf } from './support/outline';

/** What must hold on whatever minutes: looked at on all that the project has. */
const ROOT = join(import.meta.dirname, '../..');
const REAL = join(ROOT, '../shared/minutes');
const FOLDERS = [join(ROOT, 'samples'), join(ROOT, 'test/fixtures/forms'), REAL].filter(existsSync);
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md|referat)$/.test(name))
    .map((name) => join(folder, name)),
);
/** Every so many offsets; prime to the usual lengths of lines. */
const STEP = 7;

if (!existsSync(REAL)) console.log('Not looked at: the real minutes (no ../shared/minutes here).');

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function checkSymbols(symbols: readonly OutlineSymbol[], within: Span): void {
  let end = within.start;
  for (const symbol of symbols) {
    expect(symbol.name.trim(), `name at ${symbol.span.start}`).not.toBe('');
    expect(symbol.name.length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(symbol.name).not.toMatch(/[\r\n]/);
    expect(symbol.span.start, symbol.name).toBeGreaterThanOrEqual(end);
    expect(holds(within, symbol.span), symbol.name).toBe(true);
    expect(holds(symbol.span, symbol.selectionSpan), symbol.name).toBe(true);
    end = symbol.span.end;
    checkSymbols(symbol.children, symbol.span);
  }
}

function checkFolding(minutes: Minutes): void {
  const open: number[] = [];
  let before = -1;
  for (const { startLine, endLine } of foldingRanges(minutes)) {
    expect(startLine).toBeGreaterThan(before);
    expect(endLine).toBeGreaterThan(startLine);
    expect(endLine).toBeLessThan(minutes.lines.count);
    while ((open.at(-1) ?? Number.POSITIVE_INFINITY) < startLine) open.pop();
    expect(endLine, `fold at ${startLine} ends in its parent`).toBeLessThanOrEqual(
      open.at(-1) ?? Number.POSITIVE_INFINITY,
    );
    open.push(endLine);
    before = startLine;
  }
}

function checkTokens(minutes: Minutes, within: Span): void {
  let end = within.start;
  for (const { line, character, length } of semanticTokens(minutes, within)) {
    const start = minutes.lines.start(line) + character;
    const span = { start, end: start + length };
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    const words = minutes.text.slice(span.start, span.end);
    expect(words).toBe(words.trim());
    expect(words).not.toMatch(/[\r\n]/);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(within.end);
}

function checkSelection(minutes: Minutes, offset: number): void {
  const ranges = selectionRanges(minutes, offset);
  let inner: Span = { start: offset, end: offset };
  for (const range of ranges) {
    if (!holds(range, inner) || range.end - range.start <= inner.end - inner.start) {
      expect.fail(`selection does not grow at ${offset}`);
    }
    inner = range;
  }
  expect(inner).toEqual({ start: 0, end: minutes.text.length });
}

it('there are minutes to look at', () => {
  expect(FILES.length).toBeGreaterThan(0);
});

describe.each(FILES.map((file) => [file.slice(ROOT.length + 1), file] as const))(
  '%s',
  (_, file) => {
    const minutes = readMinutes(readFileSync(file, 'utf8'));
    const findings = allFindings(minutes);
    const document = { start: 0, end: minutes.text.length };

    it('has an outline that nests, without empty names', () => {
      const symbols = treeOf(outline(minutes, findings));
      expect(symbols.length > 0).toBe(minutes.kind !== 'unknown');
      checkSymbols(symbols, document);
    });

    it('folds by whole lines that nest', () => checkFolding(minutes));

    it('colours its headings, each on one line', () => {
      checkTokens(minutes, document);
      checkTokens(minutes, { start: Math.floor(document.end / 3), end: document.end });
    });

    it('grows its selections', () => {
      for (let at = 0; at <= minutes.text.length; at += STEP) checkSelection(minutes, at);
    });

    it('hovers anywhere, in a span that holds the place', () => {
      let shown = 0;
      for (let at = 0; at <= minutes.text.length; at += STEP) {
        const box = hover(minutes, findings, at, 'da');
        if (box === null) continue;
        shown++;
        if (!holds(box.span, { start: at, end: at })) expect.fail(`hover at ${at} is elsewhere`);
        if (/\{\w+\}|undefined|null/.test(box.markdown)) expect.fail(`at ${at}: ${box.markdown}`);
      }
      expect(shown > 0).toBe(minutes.kind !== 'unknown');
    });

    it('lists its items for the search', () => {
      expect(itemIndex(minutes).map(({ number }) => number)).toEqual(
        minutes.items.map(({ item }) => item.number),
      );
    });
  },
);
