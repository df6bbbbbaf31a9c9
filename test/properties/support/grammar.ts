import fc from 'fast-check';
import { lineBreak, scrap } from './scraps';

/**
 * Minutes out of a small grammar: head, perhaps contents, items with sections, lists, tables, votes,
 * comments and page furniture, each drawn at random. Nearer to real minutes than scraps in any order,
 * and stranger than anything that somebody would write as a test.
 */
const word = fc.constantFrom(
  ...['sagen', 'havnen', 'Åvej', 'budgettet', 'cykelsti', 'drøftes', 'og', 'i', 'kommunen'],
  ...['2026', '1.200', '12,5', 'mio. kr.', 'kr.', 'bilag 2', 'punkt 4', 'Anna Holm', 'øget', '🚲'],
);
const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((some) => some.join(' '));
const sentence = words.map((some) => `${some}.`);
const title = words;

const itemLine = fc.record({
  form: fc.nat(7),
  title,
  marker: fc.constantFrom('', '', ' (Lukket)'),
});
const FORMS: readonly ((number: number, title: string) => string)[] = [
  (number, name) => `Punkt ${number}: ${name}`,
  (number, name) => `${number}. ${name}`,
  (number, name) => `${number} ${name}`,
  (number, name) => `## **Pkt. ${number} ${name}**`,
  (number, name) => `Sag nr. ${number}\n${name}`,
  (number, name) => `${String(number).padStart(3, '0')} - ${name}`,
  (_, name) => name,
  (number, name) => `Nr. ${number} | ${name}`,
];

const heading = fc.constantFrom(
  ...['Indstilling', 'Beslutning', 'Sagsfremstilling', 'Resume', 'Bilag', 'Økonomi', 'Baggrund'],
  ...['Historik', 'Afbud', 'Beslutning Havneudvalget den 14-08-2024', '**Beslutning:**', 'Høring'],
);
const list = fc.array(words, { maxLength: 4 }).map((points) => {
  return points.map((point, index) => `${index + 1}. at ${point}`).join('\n');
});
const figure = fc.integer({ min: -9_999, max: 99_999 }).map((value) => value.toLocaleString('da'));
const table = fc
  .tuple(
    fc.array(fc.tuple(words, fc.array(figure, { minLength: 3, maxLength: 3 })), { maxLength: 5 }),
    fc.constantFrom('\t', ' | ', '   ', '\n'),
  )
  .map(([rows, gap]) => rows.map(([label, cells]) => [label, ...cells].join(gap)).join('\n'));
const votes = fc.constantFrom('For: 3 (A, B, V)', 'Imod: Bo Lund (V)', 'Undlod: 2', 'I alt 7.');
const noise = fc.oneof(
  scrap,
  words.map((some) => `<!-- ${some} -->`),
  fc.nat(9).map((page) => `Havneudvalget\tSide ${page}`),
  fc.nat(9).map((page) => `Side ${page} af 9`),
);
const block = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 4, arbitrary: heading },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: votes },
  { weight: 1, arbitrary: noise },
);
const blocks = fc
  .array(fc.tuple(block, lineBreak), { maxLength: 12 })
  .map((some) => some.map(([text, end]) => text + end).join(''));

const head = fc.constantFrom(
  'REFERAT Havneudvalget d. 14-08-2024\n\nMødedato: Onsdag den 14. august 2024\n\n',
  'DAGSORDEN\n\nØkonomiudvalget\n\n',
  'Referat\n\nDeltagere: Anna Holm (V), Bo Lund (A)\nAfbud: Carl Vang\n\n',
  '',
);

export const grownMinutes: fc.Arbitrary<string> = fc
  .record({
    head,
    form: fc.nat(FORMS.length - 1),
    first: fc.nat(300),
    isListed: fc.boolean(),
    items: fc.array(fc.tuple(itemLine, blocks), { maxLength: 7 }),
  })
  .map(({ head: top, form, first, isListed, items }) => {
    const lines = items.map(([line, below], index) => {
      // Now and then an item in another form than its neighbours.
      const write = FORMS[line.form === 0 ? index % FORMS.length : form] as (typeof FORMS)[number];
      return { line: write(first + index, line.title) + line.marker, below };
    });
    const listed = lines.map(({ line }, index) => `${line} ...... ${index + 2}\n`).join('');
    const contents = isListed ? `Indholdsfortegnelse\n\n${listed}\n` : '';
    return top + contents + lines.map(({ line, below }) => `${line}\n\n${below}\n\n`).join('');
  });
