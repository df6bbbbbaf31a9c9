import fc from 'fast-check';

/** Lines and pieces that minutes are made of, and what breaks careless parsers. */
export const SCRAPS = [
  ...['Punkt 3: Budget', 'Punkt 3', '4. Meddelelser', '12 Eventuelt', 'Sag nr. 7', 'Pkt. 9 Nyt'],
  ...['Indstilling', 'Beslutning', 'Sagsfremstilling', 'Baggrund', 'Historik', 'Økonomi', 'Resume'],
  ...['Beslutning Byrådet den 27-04-2026', 'Beslutning:', '## **Bilag**', '**Indstilling**'],
  ...['Fraværende Anna Holm', 'Afbud: Bo Lund', 'Bilag 3 Notat', '- Bilag 1', 'Se bilag 4.'],
  ...['at sagen godkendes', 'Direktionen indstiller', '1. at sagen godkendes', '- at det drøftes'],
  ...['Godkendt.', 'Anbefales.', 'Udsat.', 'Taget til efterretning.', 'Punktet udgår.'],
  ...['LUKKEDE SAGER', 'ÅBNE SAGER', 'Lukket punkt', 'Punkt 8: (Lukket) Salg af grund'],
  ...['Indholdsfortegnelse', 'Dagsorden', 'Budget.....\t4', 'Punkt 3: Budget ...... 2'],
  ...['REFERAT Havneudvalget d. 14-08-2024', 'DAGSORDEN', 'Mødedato: Onsdag den 14. august 2024'],
  ...['00.01.00-G01-10-25', 'Sagsnr.: 14/8821', 'Mødested: Rådhuset', 'Deltagere: Anna Holm (V)'],
  ...['Drift\t1.200\t1.300', 'I alt\t2.400\t2.600', '| a | b |', '|---|---|', '| I alt | 7 |'],
  ...[
    'Drift   1.200   1.300',
    'I alt 1.234,5 mio. kr.',
    '2 mio. kr. og 3 mio. kr., i alt 6 mio. kr.',
  ],
  ...[
    'For: 3 (Anna Holm, Bo Lund, V)',
    'Imod: 2',
    'Økonomiudvalget, 20. september 2017, pkt. 195:',
  ],
  ...['<!-- note', '-->', '<!-- note -->', 'Side 2 af 9', '- 4 -', 'Havneudvalget\tSide 3 af 9'],
  ...['14. august 2024', '**', '###', '```', '>', '\t', '    ', '\u00a0', '\ufeff', '\u0301', '\0'],
  ...['😀', '\ud83d', '\ude00', '\u2028', '\u0085', '\u000c', '﷽', 'x'.repeat(130), '1'.repeat(40)],
] as const;

/** Lines by which one place decides how others are read. */
export const DECIDERS = [
  ...['Baggrund', 'Historik', 'Vurdering', 'Høring', '**Klima**', 'Beskrivelse', 'Konsekvenser'],
  ...[
    'LUKKEDE SAGER',
    'Lukkede dagsordenspunkter',
    'ÅBNE SAGER',
    'Lukket møde',
    'Efterretningssager',
  ],
  ...['Indholdsfortegnelse', 'Dagsorden', 'DAGSORDEN', 'REFERAT', '<!--', '-->', 'Indstilling'],
  ...[
    'Beslutning',
    'Havneudvalget\tSide 3',
    'Side 4',
    'Beslutning i Havneudvalget den 14. august 2024',
  ],
] as const;

/** UTF-16 code units one by one: halves of surrogate pairs, NUL, control characters. */
export const codeUnits = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.nat(0xffff), { maxLength, size: 'max' })
    .map((codes) => String.fromCharCode(...codes));

export const scrap = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SCRAPS) },
  { weight: 2, arbitrary: fc.constantFrom(...DECIDERS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: codeUnits(8) },
);

export const lineBreak = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', ' ');

/** Scraps in any order, most of them on lines of their own. */
export const scraps = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(scrap, lineBreak), { maxLength, size: 'max' })
    .map((parts) => parts.map(([words, end]) => words + end).join(''));
