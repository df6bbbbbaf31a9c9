import { budgetTable } from './budgetTable';

/** A text of about the given number of characters that is made to hurt. */
export interface Hostile {
  readonly name: string;
  text(size: number): string;
}

/** What stands before a place in minutes, and what behind it. */
type Place = readonly [name: string, before: string, after: string];

const HEAD = 'REFERAT Teknikudvalget d. 11-03-2026\n\n';
const ITEM = `${HEAD}Punkt 1: Godkendelse af dagsorden\n\n`;
const END = '\n\nBeslutning\n\nGodkendt.\n';

const PLACES: readonly Place[] = [
  ['head', HEAD, `\n\nPunkt 1: Eventuelt${END}`],
  ['list of people', `${HEAD}Mødedeltagere `, `\n\nPunkt 1: Eventuelt${END}`],
  ['contents', `${HEAD}Indholdsfortegnelse\n\n`, `\n\nPunkt 1: Eventuelt${END}`],
  ['title', `${HEAD}Punkt 1: `, END],
  ['prose', `${ITEM}Sagsfremstilling\n\n`, END],
  ['recommendation', `${ITEM}Indstilling\n\nDirektøren indstiller, `, END],
  ['decision', `${ITEM}Beslutning\n\n`, '\n'],
  ['votes', `${ITEM}Beslutning\n\nFor stemte: `, '\n'],
  ['attachments', `${ITEM}Bilag\n\n`, END],
  ['absence', `${ITEM}Fraværende `, END],
  ['table', `${ITEM}Økonomi\n\nOmråde\tBudget\tRegnskab\nVeje\t100\t`, `\nI alt\t1\t2${END}`],
];

/** Runs that make expressions go back and try again. */
const RUNS: readonly string[] = [
  ' ',
  '\t',
  '.',
  '. ',
  '9',
  '1.',
  '1. ',
  ',',
  ', ',
  '(',
  '()',
  ')',
  '*',
  '**a',
  '_',
  '#',
  '|',
  '| ',
  '-',
  '– ',
  ':',
  'a',
  'Æ',
  'aB',
  'a ',
  'og ',
  'at ',
  'Anna Holm, ',
  'Anna Holm (A), ',
  'A (9) ',
  '1 + ',
  '1 = ',
  '12 kr. ',
  '1,5 mio. kr. ',
  '5 pct. ',
  'i alt 5 ',
  'bilag 2 ',
  'pkt. 3 ',
  '2026 ',
  '11-03-2026 ',
  '00.22.04-G01-3-26 ',
  'lukket ',
  '(lukket) ',
  'stemte ',
  'Udvalgets beslutning ',
  '\u00A0',
  '\u00AD',
  '😀',
  '\uD83D',
  '<b>',
  '[a](',
  '`',
  '\\',
] as const;

/** Each run in each place, as one long line. */
export function inOneLine(): readonly Hostile[] {
  return everywhere('in one line', '');
}

/** Each run in each place, a short piece of it to each line. */
export function inLines(): readonly Hostile[] {
  return everywhere('in lines', '\n');
}

/** Characters of a run before its line is broken. */
const SHORT_LINE = 24;

function everywhere(how: string, lineBreak: string): readonly Hostile[] {
  return PLACES.flatMap(([place, before, after]) =>
    RUNS.map((run): Hostile => {
      const times = Math.max(1, Math.floor(SHORT_LINE / run.length));
      const piece = lineBreak === '' ? run : `${run.repeat(times)}${lineBreak}`;
      return {
        name: `${JSON.stringify(run)} ${how}, ${place}`,
        text: (size) => before + piece.repeat(Math.ceil(size / piece.length)) + after,
      };
    }),
  );
}

/** Of a budget, about. */
const CHARACTERS_OF_A_ROW = 42;

/** Texts of one kind of line, from their first to their last. */
export const HOSTILE: readonly Hostile[] = [
  repeated('blank lines', '\n'),
  repeated('carriage returns', '\r\n'),
  repeated('one long line', 'a '),
  repeated('one word', 'a'),
  numbered('item headings', (n) => `Punkt ${n}: Nyt punkt\n`),
  numbered('headings of numbers alone', (n) => `${n}. Nyt punkt\n`),
  repeated('the same item heading', 'Punkt 1: Nyt punkt\n'),
  numbered('items with a decision', (n) => `Punkt ${n}: Sag\n\nBeslutning\n\nGodkendt.\n\n`),
  numbered(
    'contents without items',
    (n) => `Sag nummer ${n}.....${n}\n`,
    'Indholdsfortegnelse\n\n',
  ),
  withContents(),
  repeated('section headings', 'Beslutning\n', ITEM),
  repeated('decisions of others', 'Beslutning fra Økonomiudvalget, 3. marts 2026\n\nJa.\n\n', ITEM),
  numbered('rows by tabs', tableRow('\t'), `${ITEM}Økonomi\n\nPost\tBudget\tRegnskab\tForskel\n`),
  numbered(
    'rows by pipes',
    (n) => `|${tableRow('|')(n).trim()}|\n`,
    `${ITEM}|A|B|C|D|\n|-|-|-|-|\n`,
  ),
  numbered('rows by spaces', tableRow('    '), `${ITEM}Økonomi\n\n`),
  numbered('a cell to each line', (n) => `Post ${n}\n\n${n}\n\n${2 * n}\n\n`, `${ITEM}Økonomi\n\n`),
  {
    name: 'a budget with subtotals',
    text: (size) => `${ITEM}Økonomi\n\n${budgetTable(Math.ceil(size / CHARACTERS_OF_A_ROW))}\n`,
  },
  wideTable(),
  numbered(
    'sums in prose',
    (n) => `Udgiften er ${3 * n} kr. (vej ${n} kr. og sti ${2 * n} kr.).\n`,
    ITEM,
  ),
  repeated('people', 'Anna Holm (A), Peter Dalsgaard (V)\n', `${HEAD}Deltagere:\n`),
  numbered('absentees', (n) => `Fraværende Person${n} Holm\n`, ITEM),
  repeated(
    'votes',
    'For stemte: A (2), V (3), i alt 5.\nImod stemte: B (1), i alt 1.\n',
    `${ITEM}Beslutning\n`,
  ),
  numbered('attachments', (n) => `Bilag ${n} Notat\n`, `${ITEM}Bilag\n\n`),
  numbered('mentions of attachments', (n) => `Se bilag ${n}. `, ITEM),
  numbered(
    'numbered points',
    (n) => `${n}. at sagen godkendes\n`,
    `${ITEM}Indstilling\n\nJeg indstiller\n`,
  ),
  repeated('fields', 'Sted: Rådhuset\n', HEAD),
  repeated('groups', 'ÅBNE SAGER\n\nLUKKEDE SAGER\n\n', HEAD),
  repeated('markdown headings', '#### Sag\n\n', HEAD),
  repeated('hashes', '#', HEAD),
  repeated('quotes in quotes', '>', HEAD),
  repeated('lines of quotes', '> > > Sag\n', HEAD),
  nested(),
  repeated('bold that never ends', '**Punkt 1: ', HEAD),
  repeated('rules', '---\n', HEAD),
  repeated('page headers', 'Nørreskov Kommune Side 3\n\f', HEAD),
];

/** Of one size each, which is beyond everything that minutes will ever be. */
export const ENORMOUS: readonly Hostile[] = [
  fixed('a million blank lines', '\n', 1_000_000),
  fixed('one line of 50 MB', 'a ', 25_000_000),
  fixed('200,000 item headings', 'Punkt 1: Nyt punkt\n', 200_000),
  fixed(
    'a table of 100,000 rows',
    'Post\t12\t10\t2\n',
    100_000,
    `${ITEM}Post\tBudget\tRegnskab\tRest\n`,
  ),
  fixed('markdown a million marks deep', '> ', 1_000_000, HEAD),
];

function fixed(name: string, piece: string, count: number, before = ''): Hostile {
  return { name, text: () => before + piece.repeat(count) };
}

function repeated(name: string, piece: string, before = ''): Hostile {
  return { name, text: (size) => before + piece.repeat(Math.ceil(size / piece.length)) };
}

function numbered(name: string, piece: (n: number) => string, before = HEAD): Hostile {
  return {
    name,
    text(size) {
      const pieces: string[] = [];
      for (let n = 1, length = 0; length < size; n++) {
        const next = piece(n);
        pieces.push(next);
        length += next.length;
      }
      return before + pieces.join('');
    },
  };
}

function tableRow(separator: string): (n: number) => string {
  return (n) => `${[`Post ${n}`, 7 * n, 5 * n, 2 * n].join(separator)}\n`;
}

/** All its columns in two rows. */
function wideTable(): Hostile {
  return {
    name: 'one wide row',
    text(size) {
      const cells = Array.from({ length: Math.ceil(size / 10) }, (_, n) => String(1_000 + n));
      const row = cells.join('\t');
      return `${ITEM}Økonomi\n\nPost\t${row}\nI alt\t${row}\n`;
    },
  };
}

/** An entry for each item, all of one title: nothing tells them apart but their order. */
function withContents(): Hostile {
  return {
    name: 'contents and items of one title',
    text(size) {
      const count = Math.ceil(size / 60);
      const entries = Array.from({ length: count }, (_, n) => `Nyt punkt.....${n + 2}\n`);
      const items = Array.from(
        { length: count },
        (_, n) => `Punkt ${n + 1}: Nyt punkt\n\nTekst.\n\n`,
      );
      return `${HEAD}Indholdsfortegnelse\n\n${entries.join('')}\n${items.join('')}`;
    },
  };
}

/** Each level deeper than the one before, as deep as the size allows. */
function nested(): Hostile {
  return {
    name: 'lists in lists',
    text(size) {
      const depth = Math.floor(Math.sqrt(size));
      const lines = Array.from({ length: depth }, (_, n) => `${'  '.repeat(n)}- a\n`);
      return ITEM + lines.join('');
    },
  };
}
