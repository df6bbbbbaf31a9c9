/**
 * True when a text ends in what a pattern describes. The pattern is a sticky look-behind, `/(?<=…)/y`: it is
 * read from the end backwards and fails at the first letter that does not fit, where `/…$/` would
 * be tried at every character of the text.
 */
export function endsWith(text: string, lookBehind: RegExp): boolean {
  lookBehind.lastIndex = text.length;
  return lookBehind.test(text);
}
