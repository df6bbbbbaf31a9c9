import { describe, expect, it } from 'vitest';
import { readAttachments } from '../../server/src/minutes/attachments';

function read(text: string) {
  return readAttachments(text, { start: 0, end: text.length }).map(
    ({ text: name, number, span }) => {
      expect(text.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(name);
      return [name, number];
    },
  );
}

describe('attachments', () => {
  it.each<[string, [string, number | null][]]>([
    ['Notat om skoler.pdf', [['Notat om skoler.pdf', null]]],
    [
      'Notat\n\nKort over området',
      [
        ['Notat', null],
        ['Kort over området', null],
      ],
    ],
    [
      '- Notat\n• Kort',
      [
        ['Notat', null],
        ['Kort', null],
      ],
    ],
    ['Bilag 3 Notat', [['Bilag 3 Notat', 3]]],
    [
      'Bilag 3: Notat\r\nBilag 12 - Kort',
      [
        ['Bilag 3: Notat', 3],
        ['Bilag 12 - Kort', 12],
      ],
    ],
    ['Bilag nr. 4 Høringssvar', [['Bilag nr. 4 Høringssvar', 4]]],
    [
      '1. Notat\n2. Kort',
      [
        ['1. Notat', 1],
        ['2. Kort', 2],
      ],
    ],
    ['Bilag til budget 2024', [['Bilag til budget 2024', null]]],
    ['2023 Årsrapport', [['2023 Årsrapport', null]]],
    ['Oversigt over udgifter for\nhele året', [['Oversigt over udgifter for hele året', null]]],
    [
      'Notat\n\nhele året.xlsx',
      [
        ['Notat', null],
        ['hele året.xlsx', null],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '',
    '\n\n',
    'Der vil være et oplæg på mødet.',
    'Ingen',
    'Ingen.',
    'Ingen bilag.',
    '-',
    '- Ingen bilag',
    '.....',
  ])('%j lists none', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('counts spans from the beginning of the text', () => {
    const text = 'Bilag\n\n- Notat\n';
    const [attachment] = readAttachments(text, { start: 5, end: text.length });
    expect(text.slice(attachment?.span.start, attachment?.span.end)).toBe('Notat');
  });
});
