import fc from 'fast-check';
import type { Minutes } from '../../../server/src/minutes/model';
import { type Span, shift } from '../../../server/src/text/span';
import { CORPUS } from './documents';
import { scrap, scraps } from './scraps';

/** One stretch of a text and what comes in its place. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** An edit before it meets a text: what sort, about where (0 to 1), and with what. */
export interface Edit {
  readonly sort: Sort;
  readonly where: number;
  readonly elsewhere: number;
  readonly size: number;
  readonly words: string;
}

/** A text with what its reading says of it, so that edits can aim. */
export interface Target {
  readonly text: string;
  /** Only some sorts of edits aim, and reading costs time: read when asked for. */
  readonly minutes: Minutes;
}

type Sketch = (target: Target, edit: Edit) => readonly Replacement[];

/** The sorts of edits; each gives replacements in the text before, in any order, none overlapping. */
const SORTS = {
  key: ({ text }, { where, words }) => [insert(placeIn(whole(text), where), firstOf(words))],
  keyInHeading: ({ text }, { where, elsewhere, words }) => [
    insert(placeIn(lineLike(text, where, SHORT_LINE), elsewhere), firstOf(words)),
  ],
  keyInProse: ({ text }, { where, elsewhere, words }) => [
    insert(placeIn(lineLike(text, where, LONG_LINE), elsewhere), firstOf(words)),
  ],
  keyInItemLine: ({ minutes, text }, { where, elsewhere, words }) => [
    insert(placeIn(oneOf(headingsOf(minutes), where, text), elsewhere), firstOf(words)),
  ],
  cutInHeading: ({ text }, { where, elsewhere }) => [
    cut(pieceOf(text, placeIn(lineLike(text, where, SHORT_LINE), elsewhere), 1)),
  ],
  cutKey: ({ text }, { where }) => [cut(pieceOf(text, placeIn(whole(text), where), 1))],
  cutPiece: ({ text }, { where, size }) => [cut(pieceOf(text, placeIn(whole(text), where), size))],
  joinLines: ({ text }, { where }) => [cut(oneMatch(text, /\r\n|\r|\n/g, where))],
  splitLine: ({ text }, { where, size }) => [
    insert(placeIn(whole(text), where), ['\n', '\n\n', '\r\n', '\r'][size % 4] as string),
  ],
  blankLine: ({ text }, { where }) => [insert(oneLine(text, where).start, '\n')],
  cutLine: ({ text }, { where }) => [cut(oneLine(text, where))],
  repeatLine: ({ text }, { where, elsewhere }) => [
    insert(oneLine(text, elsewhere).start, sliceOf(text, oneLine(text, where))),
  ],
  pasteLines: ({ text }, { where, words }) => [insert(oneLine(text, where).start, words)],
  replaceLine: ({ text }, { where, words }) => [{ span: oneLine(text, where), text: words }],
  pasteScraps: ({ text }, { where, words }) => [insert(placeIn(whole(text), where), words)],
  cutItem: ({ text, minutes }, { where }) => [cut(oneOf(itemsOf(minutes), where, text))],
  moveItem: ({ text, minutes }, { where, elsewhere }) =>
    move(text, oneOf(itemsOf(minutes), where, text), oneLine(text, elsewhere).start),
  duplicateItem: ({ text, minutes }, { where, elsewhere }) => [
    insert(
      oneOf(itemsOf(minutes), elsewhere, text).end,
      sliceOf(text, oneOf(itemsOf(minutes), where, text)),
    ),
  ],
  pasteForeignItem: ({ text, minutes }, { where, elsewhere, size }) => [
    insert(oneOf(itemsOf(minutes), where, text).end, foreignLines(elsewhere, size)),
  ],
  swapItemLines: ({ text, minutes }, { where, elsewhere }) =>
    swap(
      text,
      oneOf(headingsOf(minutes), where, text),
      oneOf(headingsOf(minutes), elsewhere, text),
    ),
  renumber: ({ text, minutes }, { where, size }) => [
    { span: oneOf(numbersOf(minutes), where, text), text: String(size) },
  ],
  cutSection: ({ text, minutes }, { where }) => [cut(oneOf(sectionsOf(minutes), where, text))],
  duplicateSection: ({ text, minutes }, { where, elsewhere }) => [
    insert(
      oneOf(sectionsOf(minutes), elsewhere, text).end,
      sliceOf(text, oneOf(sectionsOf(minutes), where, text)),
    ),
  ],
  lineAboveItem: ({ text, minutes }, { where, words }) => [
    insert(oneOf(headingsOf(minutes), where, text).start, `${words}\n`),
  ],
  lineBelowItemLine: ({ text, minutes }, { where, words }) => [
    insert(oneOf(headingsOf(minutes), where, text).end, `\n${words}`),
  ],
  sameLineInItems: ({ minutes }, { where, size, words }) =>
    headingsOf(minutes)
      .filter((_, index) => (index + size) % (1 + Math.floor(where * 3)) === 0)
      .map(({ end }) => insert(end, `\n\n${words.trim()}\n`)),
  cutSameLines: ({ text }, { where }) => {
    const line = sliceOf(text, oneLine(text, where));
    return linesOf(text)
      .filter((span) => sliceOf(text, span) === line)
      .map(cut);
  },
  otherFirstWords: ({ text, minutes }, { where, words }) => {
    const word = sliceOf(text, oneOf(headingsOf(minutes), where, text)).split(/[ :.]/)[0] ?? '';
    const other = words.split(/[ :.]/)[0] ?? '';
    return linesOf(text)
      .filter(({ start }) => word !== '' && text.startsWith(word, start))
      .map(({ start }) => ({ span: { start, end: start + word.length }, text: other }));
  },
  titleElsewhere: ({ text, minutes }, { where, elsewhere }) => [
    insert(
      oneLine(text, elsewhere).start,
      `${sliceOf(text, oneOf(headingsOf(minutes), where, text))}\n`,
    ),
  ],
  titleInContents: ({ text, minutes }, { where, elsewhere, size }) => {
    const { start } = oneOf(headingsOf(minutes), where, text);
    const title = text.slice(start, start + 2 * size).replace(/\s+/g, ' ');
    const at = oneLineIn(minutes.contents?.span ?? whole(text), text, elsewhere);
    return [insert(at.start, `${title} ..... ${size}\n`)];
  },
  cutContents: ({ minutes }) => (minutes.contents === null ? [] : [cut(minutes.contents.span)]),
  pasteContents: ({ text, minutes }, { where }) => {
    const titles = headingsOf(minutes).map((span) => `${sliceOf(text, span)} ..... 3\n`);
    return [
      insert(oneLine(text, where / 3).start, `\nIndholdsfortegnelse\n\n${titles.join('')}\n`),
    ];
  },
  cutHead: ({ minutes }) => [cut({ start: 0, end: minutes.items[0]?.offset ?? 0 })],
  keyInContents: ({ text, minutes }, { where, words }) => [
    insert(placeIn(minutes.contents?.span ?? whole(text), where), firstOf(words)),
  ],
  cutInContents: ({ text, minutes }, { where, size }) => [
    cut(pieceOf(text, placeIn(minutes.contents?.span ?? whole(text), where), size)),
  ],
  keyInHead: ({ text, minutes }, { where, words }) => [
    insert(
      placeIn({ start: 0, end: minutes.items[0]?.offset ?? text.length }, where),
      firstOf(words),
    ),
  ],
  atStart: (_, { words }) => [insert(0, words)],
  cutAtStart: ({ text }, { size }) => [cut(pieceOf(text, 0, size))],
  atEnd: ({ text }, { words }) => [insert(text.length, words)],
  cutAtEnd: ({ text }, { size }) => [cut(pieceOf(text, Math.max(0, text.length - size), size))],
  twoFar: ({ text }, { where, elsewhere, words }) =>
    apart(
      cut(pieceOf(text, placeIn(whole(text), Math.min(where, elsewhere)), 1)),
      insert(placeIn(whole(text), Math.max(where, elsewhere)), words),
    ),
  comment: ({ text, minutes }, { where }) => {
    const { start, end } = oneOf(itemsOf(minutes), where, text);
    return apart(insert(start, '<!--'), insert(end, '-->'));
  },
  cutMark: ({ text }, { where }) => [cut(oneMatch(text, /<!--|-->|\*\*|#+|\||\t/g, where))],
  cutHalfOfPair: ({ text }, { where }) => [cut(oneMatch(text, /[\ud800-\udfff]/g, where))],
  otherLineEnds: ({ text }, { size }) => [
    {
      span: whole(text),
      text: text.replace(/\r\n|\r|\n/g, ['\r\n', '\n', '\r'][size % 3] as string),
    },
  ],
  replaceAll: ({ text }, { where }) => [{ span: whole(text), text: foreign(where) }],
  clear: ({ text }) => [cut(whole(text))],
  nothing: () => [],
} as const satisfies Record<string, Sketch>;

export type Sort = keyof typeof SORTS | 'undo';
/** Goes back to an earlier version; only a history can do it. */
const UNDO = 'undo';

export const ALL_SORTS: readonly Sort[] = [...(Object.keys(SORTS) as Sort[]), UNDO];

/** From 0, below 1. */
export const anywhere: fc.Arbitrary<number> = fc.nat(10_000).map((place) => place / 10_001);

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  sort: fc.constantFrom(...ALL_SORTS),
  where: anywhere,
  elsewhere: anywhere,
  size: fc.nat(60),
  words: fc.oneof(scrap, scraps(4)),
});

/** The replacements that an edit means in a text; `undo` is none. */
export function replacementsOf(target: Target, edit: Edit): readonly Replacement[] {
  return edit.sort === UNDO ? [] : SORTS[edit.sort](target, edit);
}

/** The text after replacements that do not overlap. */
export function applied(text: string, replacements: readonly Replacement[]): string {
  const inOrder = [...replacements].sort((a, b) => b.span.start - a.span.start);
  return inOrder.reduce(
    (result, { span, text: put }) => result.slice(0, span.start) + put + result.slice(span.end),
    text,
  );
}

/** The versions that edits lead to, the first included. Undo goes back as many steps as its size says. */
export function versionsOf(
  text: string,
  edits: readonly Edit[],
  read: (text: string) => Minutes,
): readonly string[] {
  const versions = [text];
  for (const edit of edits) {
    const before = versions.at(-1) as string;
    if (edit.sort === UNDO) versions.push(versions.at(-1 - (1 + (edit.size % 3))) ?? text);
    else versions.push(applied(before, replacementsOf(targetOf(before, read), edit)));
  }
  return versions;
}

function targetOf(text: string, read: (text: string) => Minutes): Target {
  return {
    text,
    get minutes() {
      return read(text);
    },
  };
}

// ---------------------------------------------------------------- aiming

const SHORT_LINE = /^[^\r\n]{1,60}$/gm;
const LONG_LINE = /^[^\r\n]{61,}$/gm;

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

function placeIn({ start, end }: Span, where: number): number {
  return start + Math.floor(where * (end - start));
}

function pieceOf(text: string, start: number, size: number): Span {
  return { start, end: Math.min(text.length, start + size) };
}

/** The lines, each with its line break. */
function linesOf(text: string): readonly Span[] {
  return matchesOf(text, /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/g);
}

function oneLine(text: string, where: number): Span {
  return pick(linesOf(text), where) ?? { start: text.length, end: text.length };
}

function oneLineIn(within: Span, text: string, where: number): Span {
  const line = oneLine(sliceOf(text, within), where);
  return shift(line, within.start);
}

function lineLike(text: string, where: number, pattern: RegExp): Span {
  return oneMatch(text, pattern, where);
}

/** One of the places where a pattern matches; the end of the text where none is. */
function oneMatch(text: string, pattern: RegExp, where: number): Span {
  return pick(matchesOf(text, pattern), where) ?? { start: text.length, end: text.length };
}

function matchesOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function oneOf(spans: readonly Span[], where: number, text: string): Span {
  return pick(spans, where) ?? oneLine(text, where);
}

function pick<T>(all: readonly T[], where: number): T | undefined {
  return all[Math.min(all.length - 1, Math.floor(where * all.length))];
}

function itemsOf({ items }: Minutes): readonly Span[] {
  return items.map(({ item, offset }) => shift({ start: 0, end: item.text.length }, offset));
}

function headingsOf({ items }: Minutes): readonly Span[] {
  return items.map(({ item, offset }) => shift(item.heading, offset));
}

function numbersOf({ items }: Minutes): readonly Span[] {
  return items.flatMap(({ item, offset }) =>
    item.numberSpan === null ? [] : [shift(item.numberSpan, offset)],
  );
}

function sectionsOf({ items }: Minutes): readonly Span[] {
  return items.flatMap(({ item, offset }) => item.sections.map(({ span }) => shift(span, offset)));
}

function foreign(where: number): string {
  return pick(CORPUS, where)?.text ?? '';
}

/** Some lines out of another document. */
function foreignLines(where: number, count: number): string {
  const lines = foreign(where).split('\n');
  const first = Math.floor(((where * 977) % 1) * lines.length);
  return `${lines.slice(first, first + count).join('\n')}\n`;
}

// ---------------------------------------------------------------- replacing

function insert(at: number, text: string): Replacement {
  return { span: { start: at, end: at }, text };
}

function cut(span: Span): Replacement {
  return { span, text: '' };
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** One key: the first character of some words, as the keyboard sends it. */
function firstOf(words: string): string {
  return [...words][0] ?? 'e';
}

/** Both replacements where they do not touch, else the first. */
function apart(first: Replacement, second: Replacement): readonly Replacement[] {
  return first.span.end <= second.span.start ? [first, second] : [first];
}

function move(text: string, span: Span, to: number): readonly Replacement[] {
  const put = insert(to, sliceOf(text, span));
  if (to <= span.start) return apart(put, cut(span));
  return apart(cut(span), put);
}

function swap(text: string, one: Span, other: Span): readonly Replacement[] {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return apart(
    { span: first, text: sliceOf(text, second) },
    { span: second, text: sliceOf(text, first) },
  );
}
