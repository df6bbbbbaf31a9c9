import type { RowRole, TableCell } from './model';

/** A row that says no more than "the sum": it stays a total when everything else is one too. */
const BARE_TOTAL = /^(?:i\s?alt|totale?t?|sum|samlet|hovedtotal|alt)(?: (?:netto|brutto|drift))?$/i;
/** A row that names what it sums up. */
const NAMED_TOTAL =
  /(?:^|[\s(])i\s?alt(?:$|[\s.,:;)–-])|(?:^|\s)total$|^(?:totale?|samlede?|sum af|resultat|årets resultat|nettoresultat)(?:\s|$)/i;
const SUBTOTAL = /^(?:mellemsum|delsum|subtotal|mellemtotal)/i;
/** Part of a row above, never something to add. */
const OF_WHICH = /^[-–•\s]{0,4}(?:heraf|hvoraf|deraf|herunder)(?![\p{L}])/iu;
/** "- = indtægter/overskud + = udgifter/underskud": a row that explains the signs. */
const SIGN_NOTE = /=\s?[^=]{0,40}(?:indtægt|udgift|overskud|underskud|mindreforbrug|merforbrug)/i;
const NOTE = /^(?:\*|note\b|noter\b|anm\.|bemærk)/i;
const FOOTNOTE_MARKS = /[\s*:¹²³]+$/;

/** What a label alone makes of a row of the body; totals are weighed against each other afterwards. */
export type LabelRole =
  | 'data'
  | 'ofWhich'
  | 'subtotal'
  | 'namedTotal'
  | 'bareTotal'
  | 'section'
  | 'note';

/** `figures` says whether any cell of the row holds one. */
export function roleByLabel(
  label: string,
  cells: readonly TableCell[],
  figures: boolean,
): LabelRole {
  if (SIGN_NOTE.test(label.slice(0, 200))) return 'note';
  if (!figures) return roleWithoutFigures(label, cells);
  const name = label.slice(0, 200).replace(FOOTNOTE_MARKS, '').trim();
  if (OF_WHICH.test(name)) return 'ofWhich';
  if (SUBTOTAL.test(name)) return 'subtotal';
  if (BARE_TOTAL.test(name)) return 'bareTotal';
  return NAMED_TOTAL.test(name) ? 'namedTotal' : 'data';
}

function roleWithoutFigures(label: string, cells: readonly TableCell[]): LabelRole {
  if (NOTE.test(label)) return 'note';
  const filled = cells.filter((cell) => cell.text !== '').length;
  return filled <= 1 && label !== '' ? 'section' : 'data';
}

/**
 * Weighs the totals of a table against each other: where every row with figures is called a total, the named
 * ones are ordinary addends (their own parts are not in the document); where a bare "I alt" stands
 * beside named totals, those are subtotals.
 */
export function weighTotals(roles: readonly LabelRole[]): readonly RowRole[] {
  const bare = roles.includes('bareTotal');
  const leaf = roles.includes('data');
  const named = bare ? (leaf ? 'subtotal' : 'data') : 'total';
  return roles.map((role) => {
    if (role === 'bareTotal') return 'total';
    return role === 'namedTotal' ? named : role;
  });
}
