import type { Minutes, PlacedItem, Section } from '../minutes/model';
import { readMarkedTitle } from '../syntax/closedMarker';
import { type Span, shift } from '../text/span';

/** What a token is; the manifest maps each to the scopes that the grammar gives what it knows by itself. */
export const TOKEN_TYPES = [
  'documentTitle',
  'itemHeading',
  'sectionHeading',
  'decisionHeading',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** A stretch of one line (document offsets), never empty. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
}

/** Marks of markdown and blanks about the words: they keep the grammar's colours. */
const DECORATION = /[\s#*_>|]/;

/**
 * The headings that lie in a stretch of the document, for colours that one line alone cannot tell:
 * which of the numbered lines are items ("1. Eventuelt"), which lines without number are, and which
 * unusual words head a section. In the order of the text, apart from each other.
 */
export function semanticTokens(minutes: Minutes, within: Span): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  let done = within.start;
  for (const { span, type } of headingsOf(minutes, within)) {
    for (const piece of piecesOf(span, minutes)) {
      if (piece.start < done || piece.end > within.end) continue;
      tokens.push({ span: piece, type });
      done = piece.end;
    }
  }
  return tokens;
}

function* headingsOf({ title, items }: Minutes, within: Span): Iterable<SemanticToken> {
  if (title !== null) yield { span: title.span, type: 'documentTitle' };
  for (const placed of items) {
    if (placed.offset + placed.item.text.length < within.start) continue;
    if (placed.offset > within.end) return;
    yield* itemTokens(placed);
  }
}

function itemTokens({ item, offset }: PlacedItem): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  const { numberSpan, nameSpan } = item;
  if (numberSpan !== null) {
    const span = { start: numberSpan.start, end: behindNumber(item.text, numberSpan.end) };
    tokens.push({ span, type: 'itemHeading' });
  }
  // "Lukket punkt" for a title is coloured as what it says.
  if (readMarkedTitle(item.name).marker === null)
    tokens.push({ span: nameSpan, type: 'itemHeading' });
  for (const section of item.sections) {
    const type = sectionType(section);
    if (type !== null) tokens.push({ span: section.headingSpan, type });
  }
  return tokens
    .map(({ span, type }) => ({ span: shift(span, offset), type }))
    .sort((a, b) => a.span.start - b.span.start);
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

/** The words of a span line by line, without what stands about them. */
function* piecesOf(span: Span, { text, lines }: Minutes): Iterable<Span> {
  const last = lines.lineAt(span.end);
  for (let line = lines.lineAt(span.start); line <= last; line++) {
    let start = Math.max(span.start, lines.start(line));
    let end = Math.min(span.end, lines.end(line));
    while (start < end && DECORATION.test(text[start] as string)) start++;
    while (end > start && DECORATION.test(text[end - 1] as string)) end--;
    if (start < end) yield { start, end };
  }
}
