import { sentencesIn } from '../text/sentences';
import type { Span } from '../text/span';

const SPLITS_SENTENCE =
  /(?<=[).\d:])\s{1,3}(?=(?:For|Imod|Mod|Undlod|Undlader|Følgende)(?::|\s(?:\S{1,40}\s){0,4}?(?:stem|undl))|\d{1,3}\s(?:medlem(?:mer)?\s)?(?:undl|stemte|stemmer\s))|(?:,|\sog|\smens|\s[-–])\s{1,3}(?:og\s|mens\s)?(?=(?:[Ii]mod|[Mm]od)\s(?:stemte|stemmer)(?![a-zæøå])|[Uu]ndl(?:od|ader)\sat\sstemme(?:\s\d|:))/g;
/** Every way to split a sentence goes by one of these. */
const MAY_SPLIT = /stem|ndl|:/;

/** Sentences, with those joined that a parenthesis spans, and those split that hold two sides. */
export function voteSentences(text: string, within: Span): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  let depth = 0;
  for (const sentence of sentencesIn(text, within)) {
    const last = joined[joined.length - 1];
    if (depth > 0 && last !== undefined) last.end = sentence.end;
    else joined.push({ ...sentence });
    depth = Math.max(0, depth + balance(text, sentence));
  }
  return joined.flatMap((sentence) => splitSides(text, sentence));
}

const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;

/** How many parentheses more are opened than closed. */
function balance(text: string, { start, end }: Span): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === OPENING_BRACKET) depth++;
    else if (code === CLOSING_BRACKET) depth--;
  }
  return depth;
}

function splitSides(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!MAY_SPLIT.test(words)) return [sentence];
  const parts: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(SPLITS_SENTENCE)) {
    parts.push({ start: sentence.start + start, end: sentence.start + match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start: sentence.start + start, end: sentence.end });
  return parts;
}
