import { foldText, isSpace } from '../text/chars';
import type { ItemLine } from './itemLine';

/** The form in which a committee numbers its items, ready to be compared with lines. */
export interface NumberForm {
  readonly parts: readonly Part[];
  /** No list in running text begins like this. */
  readonly strong: boolean;
}

type Part = 'number' | 'year' | { readonly literal: string };

/** Longer ones are no forms. */
const LONGEST_FORM = 60;
const LONGEST_LINE = 300;
const PLACEHOLDER = /(\{number\}|\{year\})/;
/** Markdown round the form: a line's words come without it. */
const DECORATION = /^[\s#*_]{1,60}|[\s*_]{1,60}$/g;

/**
 * Reads what a committee writes for the form of its item lines: "Punkt {number}:", "{number}/{year}.".
 * `{number}` stands for 1–4 digits, `{year}` for 2 or 4; all else for itself, in either case.
 * @returns null for what is no form: no `{number}` or two, other braces, two figures with nothing
 *   between them, more than 60 characters.
 */
export function readNumberForm(form: string): NumberForm | null {
  if (form.length > LONGEST_FORM) return null;
  const pieces = form.replace(DECORATION, '').split(PLACEHOLDER);
  const parts = pieces.flatMap((piece): readonly Part[] => {
    if (piece === '{number}') return ['number'];
    if (piece === '{year}') return ['year'];
    const literal = foldText(piece);
    return literal === '' ? [] : [{ literal }];
  });
  const figures = parts.filter((part) => typeof part === 'string');
  const literals = parts.flatMap((part) => (typeof part === 'string' ? [] : part.literal));
  if (figures.filter((part) => part === 'number').length !== 1 || figures.length > 2) return null;
  if (literals.some((literal) => /[{}]/.test(literal))) return null;
  const touch = parts.some(
    (part, i) => typeof part === 'string' && typeof parts[i + 1] === 'string',
  );
  if (touch) return null;
  const strong = figures.length > 1 || literals.some((literal) => /\p{L}/u.test(literal));
  return { parts, strong };
}

/** `lukket 101 …`, `Åbent: 3 …` */
const MARKER = /^(?:åbent|åben|(lukket))(?:\s{0,3}[:–-])?\s{1,8}/iu;
/** `Punkt 2 (lukket): …` */
const MARKER_BETWEEN = /\((?:åben|åbent|(lukket))\)/iuy;

/**
 * Reads a line's words as the heading of an item in a committee's own form. Blanks may stand more
 * generously than in the form; a marker of an open or closed item may stand before the form, behind one
 * of its figures, or with the title. Linear in the length of the form.
 * @returns null for any other line
 */
export function readNumberedLine(words: string, form: NumberForm): ItemLine | null {
  if (words.length > LONGEST_LINE) return null;
  const whole = readFrom(words, form, 0, false);
  if (whole !== null) return whole;
  const marker = MARKER.exec(words);
  return marker === null ? null : readFrom(words, form, marker[0].length, marker[1] !== undefined);
}

function readFrom(
  words: string,
  { parts, strong }: NumberForm,
  from: number,
  closedBefore: boolean,
): ItemLine | null {
  let at = from;
  let number = '';
  let numberStart = 0;
  let closed = closedBefore;
  for (const part of parts) {
    at = skipBlanks(words, at);
    if (typeof part === 'string') {
      const digits = digitsFrom(words, at);
      if (part === 'number' ? digits < 1 || digits > 4 : digits !== 2 && digits !== 4) return null;
      if (part === 'number') {
        number = words.slice(at, at + digits);
        numberStart = at;
      }
      at += digits;
      MARKER_BETWEEN.lastIndex = skipBlanks(words, at);
      const marker = MARKER_BETWEEN.exec(words);
      if (marker === null) continue;
      closed ||= marker[1] !== undefined;
      at = MARKER_BETWEEN.lastIndex;
    } else {
      const end = literalEnd(words, part.literal, at);
      if (end < 0) return null;
      at = end;
    }
  }
  if (!endsHere(words, parts, at)) return null;
  const titleStart = skipBlanks(words, at);
  return {
    form: 'own',
    number,
    value: Number.parseInt(number, 10),
    numberStart,
    title: words.slice(titleStart).trimEnd(),
    titleStart,
    strong,
    closedPrefix: closed,
  };
}

/** `12. 4` begins with a form that ends with a stop, `12.4` with another figure. */
function endsHere(words: string, parts: NumberForm['parts'], at: number): boolean {
  if (at === words.length || isSpace(words.charCodeAt(at))) return true;
  return typeof parts.at(-1) !== 'string' && !isDigit(words.charCodeAt(at));
}

const BACKSLASH = 0x5c;

/** Where a literal ends that begins at an offset; -1 when it does not stand there. */
function literalEnd(words: string, literal: string, from: number): number {
  let at = from;
  for (const letter of literal) {
    if (letter === ' ') {
      at = skipBlanks(words, at);
      continue;
    }
    // Converters to markdown write `2\. Lån`.
    if (words.charCodeAt(at) === BACKSLASH && letter !== '\\') at++;
    const written = words.slice(at, at + letter.length);
    if (written !== letter && foldText(written) !== letter) return -1;
    at += letter.length;
  }
  return at;
}

function skipBlanks(words: string, from: number): number {
  let at = from;
  while (at < words.length && isSpace(words.charCodeAt(at))) at++;
  return at;
}

function digitsFrom(words: string, from: number): number {
  let at = from;
  while (isDigit(words.charCodeAt(at))) at++;
  return at - from;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
