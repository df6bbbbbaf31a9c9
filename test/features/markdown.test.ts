import { describe, expect, it } from 'vitest';
import { bold, code, plain } from '../../server/src/features/hover/markdown';

describe('text of the minutes cannot become Markdown', () => {
  it.each([
    ['emphasis', 'a *b* _c_ ~d~', 'a \\*b\\* \\_c\\_ \\~d\\~'],
    ['a link', '[klik](command:x)', '\\[klik\\](command:x)'],
    ['an image', '![x](http://y)', '\\!\\[x\\](http\\://y)'],
    ['an address that links itself', 'se www.x.dk', 'se www\\.x.dk'],
    ['a mail address', 'a@b.dk', 'a\\@b.dk'],
    ['HTML', '<img src=x>', '&lt;img src=x\\>'],
    ['an entity', '&lt;', '\\&lt;'],
    ['code', '`x`', '\\`x\\`'],
    ['a heading', '# x', '\\# x'],
    ['a numbered list', '1. at x', '1\\. at x'],
    ['a list', '- at x', '\\- at x'],
    ['a table', 'a | b', 'a \\| b'],
    ['an icon', '$(x)', '\\$(x)'],
    ['several lines', 'a\r\n\r\n- b', 'a - b'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('keeps code whole', () => {
    expect(code('a`b')).toBe("`a'b`");
    expect(code('\u00ad ')).toBe('');
    expect(bold(' \n')).toBe('');
  });

  it('cuts between characters', () => {
    expect(plain('æ😀😀', 4)).toBe('æ😀…');
    expect(plain('abcdef', 4)).toBe('abc…');
  });
});
