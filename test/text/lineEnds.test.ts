import { describe, expect, it } from 'vitest';
import { lineBreakOf, lineStartOf } from '../../server/src/text/lineEnds';
import { Lines } from '../../server/src/text/lines';

describe('the line break to write into a text', () => {
  it.each([
    ['', '\n'],
    ['Punkt 1', '\n'],
    ['\nPunkt 1', '\n'],
    ['Punkt 1\r\n\r\nTekst\r\n', '\r\n'],
    ['Punkt 1\rTekst\r', '\r'],
    // Mixed: the first line feed tells.
    ['Punkt 1\nTekst\r\nMere\r\n', '\n'],
    ['Punkt 1\r\nTekst\nMere\n', '\r\n'],
    ['Punkt 1\rTekst\nMere\n', '\n'],
  ])('of %j is %j', (text, lineBreak) => expect(lineBreakOf(text)).toBe(lineBreak));
});

describe('the beginning of a line', () => {
  it.each(['', 'a', '\n', '\r\n', 'ab\ncd\r\nef\rgh', '\r\r\n\n\r', 'a\r\n\r\nb\n'])(
    'of every place in %j is that of its line',
    (text) => {
      const lines = new Lines(text);
      for (let offset = 0; offset <= text.length; offset++) {
        expect(lineStartOf(text, offset), `from ${offset}`).toBe(lines.start(lines.lineAt(offset)));
      }
    },
  );
});
