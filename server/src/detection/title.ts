/** A letterhead ("Nørreskov Kommune", "Byrådet") may stand before the title, a text may not. */
const LINES_BEFORE_TITLE = 10;
const LONGEST_TITLE = 200;
const LONGEST_LETTERHEAD = 100;

/** "Referat", "Åbent referat", "Dagsorden med vedtagelser", "Tillægsreferat": the document words that were seen. */
const WORD =
  '(?:(?:åbent?|lukket|udvidet|foreløbigt|endeligt|godkendt|offentligt?) )?' +
  '(?:tillægs|beslutnings|møde)?(?:referat|protokol|dagsorden)' +
  '(?: med (?:vedtagelser|beslutninger))?';

/** "REFERAT Teknikudvalget d. 14-08-2024", "side 1 Åbent referat for Byrådets møde …". */
const AT_START = new RegExp(`^(?:side \\d{1,3} )?${WORD}(?![\\p{L}\\p{N}_-])(.*)$`, 'iu');
/** "Teknikudvalget – Referat", "Byrådet, beslutningsprotokol". */
const AT_END = new RegExp(`^[^.:]{3,120}(?: [-–—]|[,:|]) ?${WORD}$`, 'iu');

/** "ReferatKommunalbestyrelsen": a web page's lines, run together. */
const GLUED = /^(?:Referat|Dagsorden|Beslutningsprotokol|Protokol)(?=\p{Lu}\p{Ll})/u;

/** Some systems print no document word: UDVALG, MØDE, STED stand alone on their lines, in capitals. */
const FIRST_LABEL = 'UDVALG';
const NEXT_LABELS: readonly string[] = ['MØDE', 'STED'];
const LINES_OF_LABELS = 8;

/** How a title goes on. "Referat er et værktøj" or "Referat kan …" goes on as a sentence does. */
const SENTENCE =
  /^ (?:er|var|bliver|blev|kan|skal|vil|har|og|eller|som|der|giver|viser|hjælper|læser|is|for visual)(?: |$)/i;

/**
 * Index of the line that titles the document as minutes or agenda, or -1. Only the first lines count,
 * and only while nothing longer than a letterhead has come before.
 */
export function titleIndex(head: readonly string[]): number {
  for (const [index, line] of head.slice(0, LINES_BEFORE_TITLE + 1).entries()) {
    if (isTitle(line) || startsLabels(head, index)) return index;
    if (line.length > LONGEST_LETTERHEAD) return -1;
  }
  return -1;
}

function isTitle(line: string): boolean {
  if (line.length > LONGEST_TITLE) return false;
  if (GLUED.test(line)) return true;
  const start = AT_START.exec(line);
  if (start === null) return AT_END.test(line);
  const rest = start[1] ?? '';
  return !SENTENCE.test(rest) && !endsAsSentence(rest);
}

function startsLabels(head: readonly string[], index: number): boolean {
  if (head[index] !== FIRST_LABEL) return false;
  const next = head.slice(index + 1, index + 1 + LINES_OF_LABELS);
  return NEXT_LABELS.every((label) => next.includes(label));
}

/** A title may end in a year with a point or in "kl. 15.", but not in a word and a point. */
function endsAsSentence(rest: string): boolean {
  return /\p{Ll}{3,}[.!?;]$/u.test(rest);
}
