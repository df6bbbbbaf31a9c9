import type { RowRole, TableCell } from './model';

/** A row that says no more than "the sum": it stays a total when everything else is one too. */
const BARE_TOTAL = /^(?:i\s?alt|totale?t?|sum|samlet|hovedtotal|alt)(?: (?:netto|brutto|drift))?$/i;
/** A row that names what it sums up. */
const NAMED_TOTAL =
  /(?:^|[\s(])i\s?alt(?:$|[\s.,:;)–-])|(?:^|\s)total$|^(?:totale?|samlede?|sum af)(?:\s|$)/i;
const SUBTOTAL = /^(?:mellemsum|delsum|subtotal|mellemtotal)/i;
/** A row that nets totals against each other. "Nettoudgifter til vintertjeneste" is a row like others. */
const RESULT =
  /^(?:(?:årets|samlet|primært|ordinært|ekstraordinært|forventet)\s(?:\p{L}+\s)?)?(?:netto|drifts?|års|anlægs)?-?resultat(?:et)?(?:[\s,(]|$)|^netto(?:udgift(?:er)?|indtægt(?:er)?|beløb)?(?:\s(?:i\s?alt|total))?$|^(?:overskud|underskud|over-?\s?\/\s?underskud|balance|kassetræk|kassebevægelse|kassehenlæggelse|kassetræk\s?\/\s?opsparing|ændring (?:af|i) likvide aktiver)(?:\s\(.{0,60}\))?$/iu;
/** A row that compares two others. With more words behind it, it is a row like others. */
const DIFFERENCE =
  /^(?:(?:netto)?mer-?\s?(?:\/|og)\s?mindre(?:forbrug|udgift(?:er)?|indtægt(?:er)?)?|mindre-?\s?(?:\/|og)\s?mer(?:forbrug|udgift(?:er)?|indtægt(?:er)?)?|mer(?:e)?\s?forbrug|mindre\s?forbrug|difference|forskel|afvigelse|(?:til\s)?rest|rest(?:beløb|budget|bevilling)|til rådighed|saldo)(?:\s(?:på|i\s?alt|i forhold til .{1,60}|ift\. .{1,60}))?(?:\s\(.{0,60}\))?$/iu;
/** What a row is numbered or lettered with: "3. ", "A+B ", "(1) ". */
const NUMBERING =
  /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z])(?:\s?[+÷–-]\s?(?:\d{1,2}|[A-Z]))*(?:[.):]\s?|\s(?=\S))/;
const FORMULA_SIGN = /[+÷–-]/;
const MAX_NAME = 200;
/** "I alt (1+2)", "I alt (netto)": what stands in the bracket does not narrow the total. */
const BRACKET = /\s?\([^()]{0,60}\)$/;
/** Part of a row above, never something to add. */
const OF_WHICH =
  /^[-–•\s]{0,4}(?:heraf|hvoraf|deraf|herunder)(?![\p{L}])|\((?:heraf|hvoraf|deraf)\)$/iu;
/** "- = indtægter/overskud + = udgifter/underskud": a row that explains the signs. */
const SIGN_NOTE = /=\s?[^=]{0,40}(?:indtægt|udgift|overskud|underskud|mindreforbrug|merforbrug)/i;
const NOTE = /^(?:\*|note\b|noter\b|anm\.|bemærk)/i;
/** What is carried from the foot of one page to the head of the next. */
const CARRIED =
  /^(?:transport(?:eret)?|(?:at )?overfør(?:t|es|e|sel)?)(?:\s(?:til|fra)\s.{1,40})?:?$/i;
/** What one at least of the labels above has in it, and most labels have not. */
const TELLING =
  /alt|total|sum|saml|raf|herunder|resultat|netto|rest|forbrug|mindre|forskel|differen|afvigelse|saldo|rådighed|overskud|underskud|balance|kasse|likvid/iu;
const FOOTNOTE_MARKS = /[\s*:¹²³]+$/;

/** What a label alone makes of a row of the body; totals are weighed against each other afterwards. */
export type LabelRole =
  | 'data'
  | 'ofWhich'
  | 'subtotal'
  | 'namedTotal'
  | 'bareTotal'
  | 'result'
  | 'difference'
  | 'section'
  | 'note';

/** `figures` says whether any cell of the row holds one. */
export function roleByLabel(
  label: string,
  cells: readonly TableCell[],
  figures: boolean,
): LabelRole {
  if (label.includes('=') && SIGN_NOTE.test(label.slice(0, MAX_NAME))) return 'note';
  if (!figures) return roleWithoutFigures(label, cells);
  return roleByName(label);
}

/** True for labels of totals, results and subtotals: rows that end a table, or a part of one. */
export function isTotalLabel(label: string): boolean {
  const role = roleByName(label);
  return role !== 'data' && role !== 'ofWhich' && role !== 'difference';
}

function roleByName(label: string): Exclude<LabelRole, 'section' | 'note'> {
  const near = label.slice(0, MAX_NAME);
  if (!TELLING.test(near)) return 'data';
  const name = near.replace(FOOTNOTE_MARKS, '').trim();
  if (OF_WHICH.test(name)) return 'ofWhich';
  const words = name.replace(NUMBERING, '');
  if (SUBTOTAL.test(words)) return 'subtotal';
  const namesRows = FORMULA_SIGN.test(name.slice(0, name.length - words.length));
  if (!namesRows && BARE_TOTAL.test(words.replace(BRACKET, ''))) return 'bareTotal';
  if (RESULT.test(words)) return 'result';
  if (DIFFERENCE.test(words)) return 'difference';
  return NAMED_TOTAL.test(name) ? 'namedTotal' : 'data';
}

function roleWithoutFigures(label: string, cells: readonly TableCell[]): LabelRole {
  if (NOTE.test(label)) return 'note';
  const filled = cells.filter((cell) => cell.text !== '').length;
  return filled <= 1 && label !== '' ? 'section' : 'data';
}

/**
 * Two rows after each other that carry the same figures over a page ("Transport"). One such row alone is a
 * row like others.
 */
export function isCarriedOver(foot: readonly TableCell[], head: readonly TableCell[]): boolean {
  let carried = 0;
  for (const [i, cell] of foot.entries()) {
    const other = head[i];
    if (cell.value === null && CARRIED.test(cell.text)) {
      if (other === undefined || !CARRIED.test(other.text)) return false;
      carried++;
    } else if (cell.text !== other?.text) return false;
  }
  return carried === 1;
}

/**
 * Weighs the totals of a table against each other: where every row with figures is called a total, the named
 * ones are ordinary addends (their own parts are not in the document); where a bare "I alt" or a
 * result stands beside named totals, those are subtotals. Results alone are what the table is about.
 */
export function weighTotals(roles: readonly LabelRole[]): readonly RowRole[] {
  const bare = roles.includes('bareTotal');
  const result = roles.includes('result');
  const leaf = roles.includes('data');
  const named = bare || result ? (leaf ? 'subtotal' : 'data') : 'total';
  const hasParts = leaf || roles.includes('namedTotal') || roles.includes('subtotal');
  const lastResult = bare ? roles.length : roles.lastIndexOf('result');
  return roles.map((role, i) => {
    if (role === 'bareTotal') return 'total';
    if (role === 'result') return hasParts ? 'result' : 'data';
    if (role !== 'namedTotal') return role;
    return result && i > lastResult ? 'total' : named;
  });
}
