import type { Unit } from './model';

const THOUSAND = 1_000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** Powers of ten of the factors, for exact scaling. */
export const POWERS: Readonly<Record<number, number>> = {
  1: 0,
  [THOUSAND]: 3,
  [MILLION]: 6,
  [BILLION]: 9,
};

const KRONER = '(?:kr(?:\\.|oner)?|dkk)(?![a-zæøå])';

/** Without these letters no text states a unit of money; few labels have them. */
const NAMES_KRONER = /kr|dkk/i;

/** How a table says what its figures are in. */
const NOTATION = new RegExp(
  `(?<![a-zæøå\\d.,])(?:(?:netto|brutto)\\s)?(?<lead>i\\s|hele\\s|i\\shele\\s)?(?:(?<thousand>1\\.000|t\\.?|tusinde?r?)|(?<million>1\\.000\\.000|mio\\.?|mill\\.?|million(?:er)?)|(?<billion>mia\\.?|milliard(?:er)?))\\s?${KRONER}`,
  'gi',
);
/** What may stand before a notation: not a figure ("12 mio. kr." is an amount), but a year may. */
const FIGURE_BEFORE = /\d\s$/;
const YEAR_BEFORE = /(?:^|[^\d.,])(?:19|20)\d\d\s$/;
/** "tilskud på 1.000 kr." is an amount, "(1.000 kr.)" and "Område, 1.000 kr." are notations. */
const OPENS_NOTATION = /(?:^|[(,:;–-])\s?$|beløb\s$/i;

/** "kr." alone is too common a word; it is a unit only in brackets, after "i" or as the whole text. */
const PLAIN = new RegExp(`^${KRONER}$|\\(${KRONER}\\)|(?<![a-zæøå])i (?:hele )?${KRONER}$`, 'i');

/** Headings are short; a longer line is prose, and only its end can name a unit. */
const MAX_NOTATION = 300;

/** The unit that a caption, a heading or a label states ("Netto i 1.000 kr."), or null. */
export function findUnit(text: string): Unit | null {
  const near = text.length > MAX_NOTATION ? text.slice(-MAX_NOTATION) : text;
  if (!NAMES_KRONER.test(near)) return null;
  NOTATION.lastIndex = 0;
  for (let match = NOTATION.exec(near); match !== null; match = NOTATION.exec(near)) {
    const before = near.slice(Math.max(0, match.index - 8), match.index);
    if (FIGURE_BEFORE.test(before) && !YEAR_BEFORE.test(before)) continue;
    const figureLike = match.groups?.lead === undefined && /^\d/.test(match[0]);
    if (figureLike && !OPENS_NOTATION.test(before)) continue;
    return { text: match[0], factor: factorOf(match.groups) };
  }
  const plain = PLAIN.exec(near);
  return plain ? { text: plain[0].replace(/[()]/g, ''), factor: 1 } : null;
}

/** In a heading no amount stands, so a unit at its end needs no bracket: "Budget kr.", "Rest 1.000 kr.". */
const ENDS_HEADING = new RegExp(`[\\s,:(](?:i\\s)?(?<thousand>1\\.000\\s?)?${KRONER}\\)?$`, 'i');

/** The unit that the heading of a column states, or null. */
export function headingUnit(heading: string): Unit | null {
  if (!NAMES_KRONER.test(heading)) return null;
  const stated = findUnit(heading);
  if (stated) return stated;
  const match = ENDS_HEADING.exec(heading.length > MAX_NOTATION ? '' : heading);
  if (!match) return null;
  const text = match[0].replace(/^[\s,:(]+|\)$/g, '');
  return { text, factor: match.groups?.thousand === undefined ? 1 : THOUSAND };
}

/** In the label of a row a unit stands apart: "Gæld pr. borger, kr."; "Tilskud på 500 kr." has none. */
const ENDS_LABEL = new RegExp(`[,:(]\\s?(?:i\\s)?${KRONER}\\)?$`, 'i');

/** The unit that the label of a row states for its figures, or null. */
export function labelUnit(label: string): Unit | null {
  if (!NAMES_KRONER.test(label)) return null;
  const stated = findUnit(label);
  if (stated || label.length > MAX_NOTATION) return stated;
  return ENDS_LABEL.test(label) ? { text: 'kr.', factor: 1 } : null;
}

/** True when the text says a unit and nothing else ("Netto i 1.000 kr.", "(mio. kr.)", "kr."). */
export function isOnlyUnit(text: string): boolean {
  const unit = findUnit(text);
  return unit !== null && text.replace(/[():]/g, '').trim() === unit.text;
}

function factorOf(groups: Record<string, string | undefined> | undefined): number {
  if (groups?.thousand !== undefined) return THOUSAND;
  return groups?.million !== undefined ? MILLION : BILLION;
}

/** A unit behind a figure, and how far it reaches. */
export interface UnitBehind {
  readonly unit: 'kr' | 'percent';
  readonly factor: number;
  readonly end: number;
  /** True for "mio." and "millioner" without kroner, which may count people as well. */
  readonly bare: boolean;
}

const GAP = '[ \\t\\u00a0\\u202f\\u2009]{0,2}(?:\\r?\\n[ \\t]{0,2})?';
const BEHIND = new RegExp(
  `${GAP}(?:(?<percent>%(?![-a-zæøå])|pct(?:\\.(?!-)|(?![-.a-zæøå]))|procent(?![-a-zæøå]))|\\(?i\\s(?:hele\\s)?(?<inThousand>1\\.000)\\s?${KRONER}\\)?|(?<thousand>t\\.?|tusinde?)\\s?${KRONER}|(?<million>mio\\.?|mill\\.?|million(?:er)?)(?![-a-zæøå])(?<kroner>${GAP}${KRONER})?|(?<billion>mia\\.?|milliard(?:er)?)(?![-a-zæøå])(?<kroner2>${GAP}${KRONER})?|(?<plain>(?:,-\\s?)?${KRONER}|,-))`,
  'iy',
);

/** Reads the unit that begins at an offset (after at most two spaces or one line break), or null. */
export function unitBehind(text: string, offset: number): UnitBehind | null {
  BEHIND.lastIndex = offset;
  const groups = BEHIND.exec(text)?.groups;
  if (!groups) return null;
  const end = BEHIND.lastIndex;
  if (groups.percent !== undefined) return { unit: 'percent', factor: 1, end, bare: false };
  if (groups.million !== undefined) {
    return { unit: 'kr', factor: MILLION, end, bare: groups.kroner === undefined };
  }
  if (groups.billion !== undefined) {
    return { unit: 'kr', factor: BILLION, end, bare: groups.kroner2 === undefined };
  }
  const thousand = groups.thousand !== undefined || groups.inThousand !== undefined;
  return { unit: 'kr', factor: thousand ? THOUSAND : 1, end, bare: false };
}
