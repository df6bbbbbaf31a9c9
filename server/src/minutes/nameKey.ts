import { foldText } from '../text/chars';

/**
 * The form in which two spellings of one person's name are equal: small letters, single blanks, no
 * accent on e, and without the party behind it ("Anna Holm (V)" and "Anna Holm, V" are "anna holm").
 */
export function nameKey(name: string): string {
  return foldText(name.normalize('NFC'))
    .replace(/ ?\([^()]{0,40}\)?$/, '')
    .replace(/, ?[\p{L}]{1,3}$/u, '');
}
