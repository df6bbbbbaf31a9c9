/**
 * How a title says that its item is treated behind closed doors, or that it is open.
 * Sources: fifteen spellings of closed items in Danish minutes ("Lukket: …", "… - LUKKET SAG",
 * "(FOR LUKKEDE DØRE)", "FORTROLIG - …", the English "Closed: …" of one agenda system).
 */
export interface MarkedTitle {
  /** The title without its marker, trimmed. */
  readonly name: string;
  /** Where the name begins in the title that was given (UTF-16). */
  readonly start: number;
  readonly marker: 'closed' | 'open' | null;
}

const CLOSED_PREFIX =
  /^(?:lukket (?:punkt|sag|dagsordenspunkt)|lukket|fortroligt?|closed(?: item)?)\s?(?:[:–-]\s*|\.\s*$|$)/i;
const CLOSED_BRACKET_PREFIX = /^\((?:lukket|lukket punkt|lukket sag|closed)\)\s*/i;
/** Behind a lookbehind, so that a long run of blanks is tried once and not from each of its blanks. */
const CLOSED_SUFFIX =
  /(?<!\s)\s*(?:[–-]\s*lukket (?:sag|punkt)\.?|[–-]\s*lukket|\((?:for lukkede døre|lukket|lukket punkt|lukket sag|lukket dagsorden|closed)\))$/i;
const OPEN_PREFIX = /^(?:\((?:åben|åbent)\)\s*|åbent\s{2,}|åben\s{2,}|åbent\t|åben\t)/i;
const CLOSED_COLUMN = /^(?:lukket)(?:\s{2,}|\t)/i;
const OPEN_SUFFIX = /(?<!\s)\s*\((?:åben|åbent)\)$/i;

/** Takes the marker off a title. A title that is nothing but its marker keeps it as its name. */
export function readMarkedTitle(title: string): MarkedTitle {
  const prefix =
    CLOSED_BRACKET_PREFIX.exec(title) ?? CLOSED_COLUMN.exec(title) ?? CLOSED_PREFIX.exec(title);
  if (prefix !== null) return strip(title, prefix[0].length, title.length, 'closed');
  const suffix = CLOSED_SUFFIX.exec(title);
  if (suffix !== null) return strip(title, 0, suffix.index, 'closed');
  const open = OPEN_PREFIX.exec(title);
  if (open !== null) return strip(title, open[0].length, title.length, 'open');
  const openSuffix = OPEN_SUFFIX.exec(title);
  if (openSuffix !== null) return strip(title, 0, openSuffix.index, 'open');
  return { name: title, start: 0, marker: null };
}

function strip(title: string, from: number, to: number, marker: 'closed' | 'open'): MarkedTitle {
  const kept = title.slice(from, to);
  const name = kept.trim();
  if (name === '') return { name: title.replace(/(?<![\s:.])[\s:.]+$/, ''), start: 0, marker };
  return { name, start: from + kept.indexOf(name), marker };
}
