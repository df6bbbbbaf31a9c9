import { expect, it } from 'vitest';
import { plainText } from '../../server/src/lsp/plainText';

it.each([
  ['**45 Cykelsti**', '45 Cykelsti'],
  ['### Punkt 4\n\nGodkendt.  \nEndelig.', 'Punkt 4\n\nGodkendt.\nEndelig.'],
  ['[KLE](https://example.org/kle) og `05.01`', 'KLE (https://example.org/kle) og 05.01'],
  ['2 \\* 3 er \\_seks\\_ \\[ca.\\]', '2 * 3 er _seks_ [ca.]'],
  ['a\n\n---\n\nb', 'a\n\n\n\nb'],
  ['', ''],
])('%j is shown as %j', (markdown, shown) => {
  expect(plainText(markdown)).toBe(shown);
});
