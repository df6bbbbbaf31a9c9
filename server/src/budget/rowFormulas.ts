import type { Located } from '../text/span';
import type { FormulaTerm } from './model';

/** A row's number or letter. A lone capital needs a mark behind it, or a name: "I alt" is no row I. */
const KEY =
  /^\(?(?:(?<number>\d{1,2}(?:\.\d{1,2}){0,3})(?:[.):]|(?=\s))|(?<marked>[A-Z])(?:[.):]|(?=\s?=))|(?<bare>[A-HJ-Z])(?=\s\p{Lu}))\s?(?=\S)/u;
const WHOLE_KEY = /^\(?(?<key>\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z])[.):]?$/;

const ONE = '(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[A-Z])';
const JOIN = '\\s?[+÷−–-]\\s?';
/** "A+B Resultat", "1-3 i alt": the formula stands first. */
const LEADING = new RegExp(`^(?<formula>${ONE}(?:${JOIN}${ONE}){1,12})(?:[.):]|(?=\\s)|$)`);
/** "I alt (1+2)", "C. Resultat (A-B)", "C = A+B". */
const BRACKETED = new RegExp(
  `[(=]\\s?(?<formula>${ONE}(?:${JOIN}${ONE}){1,12})\\s?(?:\\)|$|(?=\\s))`,
);
/** "Sum af 1-3", "I alt pkt. 1-4". */
const NAMED = new RegExp(
  `(?:sum(?:\\saf)?|i\\s?alt|total|rækkerne|række|punkt|pkt\\.?)\\s(?:(?:rækkerne|række|punkt|pkt\\.?)\\s)?(?<formula>${ONE}(?:${JOIN}${ONE}){1,12})(?![\\p{L}\\d.])`,
  'iu',
);
const TERM = new RegExp(`(?<join>[+÷−–-])?\\s?(?<key>${ONE})`, 'g');
const RESULT = /resultat|netto/i;
/** Labels are short; a formula far behind in a long one is none. */
const MAX_LABEL = 200;

/** Two small letters at the front, or a capital and a small letter: a word, as most labels begin with. */
const BEGINS_WITH_WORD = /^[A-ZÆØÅa-zæøå][a-zæøå]/;

/**
 * What a row is called by: one of the `before` cells before its label ("1.1"), or the number or letter
 * that the label begins with.
 */
export function keyOf(label: string, cells: readonly Located[], before: number): string | null {
  for (let column = 0; column < before && column < cells.length; column++) {
    const key = WHOLE_KEY.exec((cells[column] as Located).text)?.groups?.key;
    if (key !== undefined) return key;
  }
  if (BEGINS_WITH_WORD.test(label) || LEADING.test(label)) return null;
  const groups = KEY.exec(label)?.groups;
  return groups?.number ?? groups?.marked ?? groups?.bare ?? null;
}

/**
 * The rows that a label says it adds up. `keys` are those of the table: "0-2 år i alt" speaks of ages,
 * unless there are rows 0 and 2. A dash between two keys is a range, except after a plus ("1+2-3") and
 * between the two letters of a result ("Resultat (A-B)"), where it takes away, as ÷ always does.
 */
export function formulaOf(label: string, keys: ReadonlySet<string>): readonly FormulaTerm[] | null {
  const near = label.slice(0, MAX_LABEL);
  const written = [LEADING, BRACKETED, NAMED].map((form) => form.exec(near)?.groups?.formula);
  for (const formula of written) {
    const terms = formula === undefined ? [] : termsOf(formula, RESULT.test(near));
    if (terms.length > 0 && terms.every((term) => isKnown(term, keys))) return terms;
  }
  return null;
}

function termsOf(formula: string, result: boolean): readonly FormulaTerm[] {
  const terms: FormulaTerm[] = [];
  const parts = [...formula.matchAll(TERM)].map(({ groups }) => ({
    join: groups?.join,
    key: groups?.key ?? '',
  }));
  const takesAway =
    formula.includes('+') || (result && parts.length === 2 && /^[A-Z]/.test(formula));
  for (const { join, key } of parts) {
    const last = terms[terms.length - 1];
    if (join === undefined || join === '+') terms.push({ from: key, to: null, sign: 1 });
    else if (last?.to === null && join !== '÷' && !takesAway) {
      terms[terms.length - 1] = { ...last, to: key };
    } else terms.push({ from: key, to: null, sign: -1 });
  }
  return terms;
}

function isKnown({ from, to }: FormulaTerm, keys: ReadonlySet<string>): boolean {
  return keys.has(from) && (to === null || keys.has(to));
}
