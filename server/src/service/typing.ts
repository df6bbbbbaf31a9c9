import type { Change } from '../rules/draft';

/** Longer pieces are pasted or filled in, not typed. */
const LONGEST_TYPED = 80;
/** Around a heading that a fix or a completion brings: its line breaks and the blank lines about it. */
const MOST_LINE_BREAKS = 6;
/** What one key can take away at most: a CRLF, or a character of two UTF-16 units. */
const ONE_KEY = 2;

/**
 * Whether a change is one that somebody makes while writing: a key, a completed or corrected word,
 * a line break, one line with blank ones about it (a heading put in by a fix, under which somebody is
 * about to write). `before` is the text that the change was made in. A paste, a template, a section
 * cut out are none: what they leave is finished and may be judged at once.
 */
export function isTyped({ span, text }: Change, before: string): boolean {
  if (text.trim().length > LONGEST_TYPED || lineBreaks(text.trim()) > 0) return false;
  if (lineBreaks(text) > MOST_LINE_BREAKS) return false;
  const removed = before.slice(span.start, span.end);
  return (
    removed.length <= ONE_KEY || (removed.length <= LONGEST_TYPED && lineBreaks(removed) === 0)
  );
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
