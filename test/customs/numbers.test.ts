// The form in which a committee numbers its items: evidence that goes before other evidence.
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { findingsOf, HEAD } from '../support/rules';
import { customsOf, itemsOf, read } from './support/customs';

const BODY =
  'Sagsfremstilling\n\nTeksten.\n\nIndstilling\n\nAt sagen godkendes.\n\nBeslutning\n\nGodkendt.\n';

const minutesOf = (...headings: string[]) =>
  HEAD + headings.map((heading) => `${heading}\n\n${BODY}\n`).join('');

describe('the form of item lines', () => {
  it.each<[form: string, lines: readonly string[], items: readonly string[]]>([
    [
      'Punkt {number}:',
      ['Punkt 1: Ny cykelsti', 'PUNKT 2 : Salg af grund'],
      ['1 Ny cykelsti', '2 Salg af grund'],
    ],
    [
      '{number}/{year}.',
      ['12/2024. Ny cykelsti', '13/2024. Salg af grund'],
      ['12 Ny cykelsti', '13 Salg af grund'],
    ],
    [
      '{number}-{year}',
      ['12-24 Ny cykelsti', '13-24 Salg af grund'],
      ['12 Ny cykelsti', '13 Salg af grund'],
    ],
    [
      '{year}/{number}:',
      ['2024/7: Ny cykelsti', '2024/8: Salg af grund'],
      ['7 Ny cykelsti', '8 Salg af grund'],
    ],
    ['§ {number}', ['§ 4 Ny cykelsti', '§5 Salg af grund'], ['4 Ny cykelsti', '5 Salg af grund']],
    [
      'Emne {number} -',
      ['## **Emne 1 - Ny cykelsti**', '### Emne 2 - Salg af grund'],
      ['1 Ny cykelsti', '2 Salg af grund'],
    ],
    [
      '## {number}.',
      ['## 1. Ny cykelsti', '## 2\\. Salg af grund'],
      ['1 Ny cykelsti', '2 Salg af grund'],
    ],
    ['[{number}]', ['[1] Ny cykelsti', '[2] Salg af grund'], ['1 Ny cykelsti', '2 Salg af grund']],
    [
      'Emne {number}',
      ['Emne 1\nNy cykelsti', 'Emne 2\nSalg af grund'],
      ['1 Ny cykelsti', '2 Salg af grund'],
    ],
  ])('%s', (numberForm, lines, items) => {
    const minutes = read(minutesOf(...lines), { numberForm });
    expect(itemsOf(minutes)).toEqual(items);
    expect(findingsOf(minutes)).toEqual([]);
  });

  it.each([
    'Emne 2: Lukket: Salg af grund',
    'Emne 2 (lukket): Salg af grund',
    'Lukket Emne 2: Salg af grund',
    'Emne 2: Salg af grund (lukket)',
    'Lukket punkt\nEmne 2: Salg af grund',
  ])('knows a closed item: %s', (line) => {
    const { items } = read(minutesOf('Emne 1: Ny cykelsti', line), {
      numberForm: 'Emne {number}:',
    });
    expect(items.map(({ item }) => `${item.public} ${item.name}`)).toEqual([
      'true Ny cykelsti',
      'false Salg af grund',
    ]);
  });

  it('says where the number and the title stand', () => {
    const text = minutesOf('Emne nr. 12 / 2024: Ny cykelsti');
    const [placed] = read(text, { numberForm: 'Emne nr. {number}/{year}:' }).items;
    const slice = (span: { start: number; end: number } | null | undefined) =>
      span && placed?.item.text.slice(span.start, span.end);
    expect(slice(placed?.item.numberSpan)).toBe('12');
    expect(slice(placed?.item.nameSpan)).toBe('Ny cykelsti');
  });

  it('leaves no item of another form to the item that it stands in', () => {
    const text = minutesOf('Emne 1: Ny cykelsti', 'Punkt 2: Salg af grund', 'Emne 3: Ny bro');
    expect(itemsOf(read(text, { numberForm: 'Emne {number}:' }))).toEqual([
      '1 Ny cykelsti',
      '2 Salg af grund',
      '3 Ny bro',
    ]);
  });

  it.each([
    'Punkt 2: Se ovenfor.',
    '2. Bakkevej',
    // Out of the row of numbers, and no section below.
    'Punkt 7: Ny skole\n\nSkolen ligger langt fra byen.',
  ])('leaves other lines to the items that they stand in: %j', (line) => {
    const text = minutesOf('Emne 1: Ny cykelsti', 'Emne 3: Ny bro');
    const minutes = read(text.replace('Teksten.', `Teksten.\n\n${line}\n\nMere tekst.`), {
      numberForm: 'Emne {number}:',
    });
    expect(itemsOf(minutes)).toEqual(['1 Ny cykelsti', '3 Ny bro']);
  });

  it('knows the spellings of itself that the document shows', () => {
    const numberForm = 'Punkt {number}:';
    const lines = [
      'Punkt 1: Ny cykelsti',
      'Punkt nr. 2: Ny bro',
      'Punkt 3 - Salg af grund',
      'Punkt 4: Ny skole',
      'Tillægspunkt 5: Ny havn',
    ];
    const minutes = read(minutesOf(...lines), { numberForm });
    expect(itemsOf(minutes)).toEqual([
      '1 Ny cykelsti',
      '2 Ny bro',
      '3 Salg af grund',
      '4 Ny skole',
      '5 Ny havn',
    ]);
    expect(findingsOf(minutes)).toEqual([]);
  });

  it.each(['12.4 km sti', '12.000 kr.', '12345. Ny cykelsti'])('is not: %s', (line) => {
    const text = minutesOf('1. Ny cykelsti').replace('Teksten.', line);
    expect(itemsOf(read(text, { numberForm: '{number}.' }))).toEqual(['1 Ny cykelsti']);
  });

  it('leaves lists in running text alone, as the document shows them', () => {
    const list = 'Der er tre veje:\n\n1. Åvej\n2. Bakkevej\n3. Møllevej\n';
    const text = minutesOf('1. Ny cykelsti', '2. Salg af grund').replace('Teksten.', list);
    expect(itemsOf(read(text, { numberForm: '{number}.' }))).toEqual([
      '1 Ny cykelsti',
      '2 Salg af grund',
    ]);
  });

  it('reads the numbers of the table of contents', () => {
    const contents =
      'Indholdsfortegnelse\n\n12/2024. Ny cykelsti.....\t2\n13/2024. Salg af grund.....\t3\n\n';
    const text = minutesOf('12/2024. Ny cykelsti', '13/2024. Salg af grund').replace(
      HEAD,
      HEAD + contents,
    );
    const minutes = read(text, { numberForm: '{number}/{year}.' });
    expect(minutes.contents?.entries.map(({ number, name }) => `${number} ${name}`)).toEqual(
      itemsOf(minutes),
    );
    expect(findingsOf(minutes)).toEqual([]);
  });
});

describe('a form that does not fit leaves the document readable', () => {
  const text = minutesOf('Punkt 1: Ny cykelsti', 'Punkt 2: Salg af grund');

  it.each([
    'Emne {number}:',
    '{number}.',
    'Punkt',
    '',
    '{number}{year}',
    '{number} {number}',
    'Punkt {nr}:',
    '{year}',
    'Punkt {number} {titel}',
    '{number}'.repeat(600),
    'a'.repeat(5000),
  ])('%j', (numberForm) => {
    expect(itemsOf(read(text, { numberForm }))).toEqual(itemsOf(readMinutes(text)));
  });

  it('where its lines head nothing', () => {
    const quoted = text.replace(
      'Teksten.',
      '1. april var det koldt, og så videre i en lang sætning.',
    );
    expect(itemsOf(read(quoted, { numberForm: '{number}.' }))).toEqual(itemsOf(readMinutes(text)));
  });

  const dotted = minutesOf('1. Ny cykelsti', '2. Salg af grund', '3. Ny bro');
  const stray = (text: string) => text.replace('Teksten.', 'Punkt 3: Der ses nærmere på sagen.');

  it('where a stray line has it', () => {
    const minutes = read(stray(dotted), { numberForm: 'Punkt {number}:' });
    expect(itemsOf(minutes)).toEqual(itemsOf(readMinutes(dotted)));
    expect(findingsOf(minutes)).toEqual([]);
  });

  it('also after each of some edits, as if it were read for the first time', () => {
    const customs = customsOf({ numberForm: 'Punkt {number}:' });
    const inForm = dotted.replace(/^(\d)\./gm, 'Punkt $1:');
    const mixed = inForm.replace('Punkt 2:', 'Punkt 2 -');
    let minutes = readMinutes(dotted, undefined, customs);
    for (const next of [
      stray(dotted),
      dotted,
      inForm,
      mixed,
      stray(mixed),
      inForm,
      stray(dotted),
    ]) {
      minutes = readMinutes(next, minutes, customs);
      expect(itemsOf(minutes)).toEqual(itemsOf(readMinutes(next, undefined, customs)));
      expect(itemsOf(minutes)).toHaveLength(3);
    }
  });
});
