import { linesOfItem } from '../minutes/itemLines';
import type { AgendaItem, Minutes, PlacedItem, Section } from '../minutes/model';
import { rememberedOnLine } from '../minutes/remembered';
import { readMarkedTitle } from '../syntax/closedMarker';
import type { LinePosition, Lines } from '../text/lines';
import type { Span } from '../text/span';
import { itemsWithin } from './places';

/** What a token is; the manifest maps each to the scopes that the grammar gives what it knows by itself. */
export const TOKEN_TYPES = [
  'documentTitle',
  'itemHeading',
  'sectionHeading',
  'decisionHeading',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** A stretch of one line, never empty; line and character from 0, lengths in UTF-16 units. */
export interface SemanticToken extends LinePosition {
  readonly length: number;
  readonly type: TokenType;
}

/** Marks of markdown and blanks about the words: they keep the grammar's colours. */
const DECORATION = /[\s#*_>|]/;

/**
 * The headings that lie in a stretch of the document (offsets), for colours that one line alone cannot
 * tell: which of the numbered lines are items ("1. Eventuelt"), which lines without number are, and which
 * unusual words head a section. In the order of the text, apart from each other. Only the items in the
 * stretch are looked at, and the tokens of one stay the same objects while it stays on its lines.
 */
export function semanticTokens(minutes: Minutes, within: Span): readonly SemanticToken[] {
  const { title, text, lines } = minutes;
  const tokens: SemanticToken[] = [];
  let from = lines.positionAt(within.start);
  const to = lines.positionAt(within.end);
  const add = (token: SemanticToken) => {
    if (isBefore(token, from.line, from.character)) return;
    if (isBefore(to, token.line, token.character + token.length)) return;
    tokens.push(token);
  };
  if (title !== null) {
    piecesOf({ span: title.span, type: 'documentTitle' }, text, lines, 0).forEach(add);
    // A line that heads the document and its first item is coloured once.
    const last = tokens.at(-1);
    if (last !== undefined) from = { line: last.line, character: last.character + last.length };
  }
  for (const placed of itemsWithin(minutes, within)) itemTokens(placed).forEach(add);
  return tokens;
}

function isBefore(position: LinePosition, line: number, character: number): boolean {
  return position.line < line || (position.line === line && position.character < character);
}

/** A heading before it is cut into lines. */
interface Heading {
  readonly span: Span;
  readonly type: TokenType;
}

const itemTokens: (placed: PlacedItem) => readonly SemanticToken[] = rememberedOnLine(
  (item, firstLine) => {
    const lines = linesOfItem(item);
    const tokens: SemanticToken[] = [];
    for (const heading of headingsOf(item)) {
      for (const piece of piecesOf(heading, item.text, lines, firstLine)) {
        const last = tokens.at(-1);
        const isApart =
          last === undefined || !isBefore(piece, last.line, last.character + last.length);
        if (isApart) tokens.push(piece);
      }
    }
    return tokens;
  },
);

/** In the order of the item's text. */
function headingsOf(item: AgendaItem): readonly Heading[] {
  const headings: Heading[] = [];
  const { numberSpan, nameSpan } = item;
  if (numberSpan !== null) {
    const span = { start: numberSpan.start, end: behindNumber(item.text, numberSpan.end) };
    headings.push({ span, type: 'itemHeading' });
  }
  // "Lukket punkt" for a title is coloured as what it says.
  if (readMarkedTitle(item.name).marker === null) {
    headings.push({ span: nameSpan, type: 'itemHeading' });
  }
  for (const section of item.sections) {
    const type = sectionType(section);
    if (type !== null) headings.push({ span: section.headingSpan, type });
  }
  return headings.sort((a, b) => a.span.start - b.span.start);
}

/** The stop or colon of "1." and "1:" belongs to the number. */
function behindNumber(text: string, end: number): number {
  return text[end] === '.' || text[end] === ':' ? end + 1 : end;
}

/** Null where the grammar tells more: the parts of a running line, body and day of a decision. */
function sectionType({ kind, running, organ, date }: Section): TokenType | null {
  if (running || organ !== null || date !== null) return null;
  return kind === 'decision' || kind === 'recommendation' ? 'decisionHeading' : 'sectionHeading';
}

/** The words of a heading line by line, without what stands about them; `text` begins on `firstLine`. */
function piecesOf(
  { span, type }: Heading,
  text: string,
  lines: Lines,
  firstLine: number,
): readonly SemanticToken[] {
  const pieces: SemanticToken[] = [];
  const last = lines.lineAt(span.end);
  for (let line = lines.lineAt(span.start); line <= last; line++) {
    const lineStart = lines.start(line);
    let start = Math.max(span.start, lineStart);
    let end = Math.min(span.end, lines.end(line));
    while (start < end && DECORATION.test(text[start] as string)) start++;
    while (end > start && DECORATION.test(text[end - 1] as string)) end--;
    if (start === end) continue;
    pieces.push({
      line: firstLine + line,
      character: start - lineStart,
      length: end - start,
      type,
    });
  }
  return pieces;
}
