import { endingsOf, mayBeginWith, mayEndWith, openingsOf } from './lineGate';

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

/** How the prefixes above begin; "åben" begins beyond ASCII and passes by itself. */
const PREFIXES = openingsOf(['lukket', 'fortrolig', 'closed', '(lukket', '(closed']);
/** How the suffixes above end that have no brackets. */
const SUFFIXES = endingsOf(['lukket', 'sag', 'punkt', 'sag.', 'punkt.']);
const CLOSING_BRACKET = 0x29;
const LONGEST_SUFFIX = 'lukket punkt.'.length;

/** Takes the marker off a title. A title that is nothing but its marker keeps it as its name. */
export function readMarkedTitle(title: string): MarkedTitle {
  const hasPrefix = mayBeginWith(PREFIXES, title);
  const hasSuffix = mayEndWithMarker(title);
  const prefix = hasPrefix
    ? (CLOSED_BRACKET_PREFIX.exec(title) ?? CLOSED_COLUMN.exec(title) ?? CLOSED_PREFIX.exec(title))
    : null;
  if (prefix !== null) return strip(title, prefix[0].length, title.length, 'closed');
  const suffix = hasSuffix ? CLOSED_SUFFIX.exec(title) : null;
  if (suffix !== null) return strip(title, 0, suffix.index, 'closed');
  const open = hasPrefix ? OPEN_PREFIX.exec(title) : null;
  if (open !== null) return strip(title, open[0].length, title.length, 'open');
  const openSuffix = hasSuffix ? OPEN_SUFFIX.exec(title) : null;
  if (openSuffix !== null) return strip(title, 0, openSuffix.index, 'open');
  return { name: title, start: 0, marker: null };
}

/** A quick look at the end, since the patterns of suffixes must try every blank of the title. */
function mayEndWithMarker(title: string): boolean {
  if (title.charCodeAt(title.length - 1) === CLOSING_BRACKET) return true;
  if (!mayEndWith(SUFFIXES, title)) return false;
  return title.slice(-LONGEST_SUFFIX).toLowerCase().includes('lukket');
}

function strip(title: string, from: number, to: number, marker: 'closed' | 'open'): MarkedTitle {
  const kept = title.slice(from, to);
  const name = kept.trim();
  if (name === '') return { name: title.replace(/(?<![\s:.])[\s:.]+$/, ''), start: 0, marker };
  return { name, start: from + kept.indexOf(name), marker };
}
