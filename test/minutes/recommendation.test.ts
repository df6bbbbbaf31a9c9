import { describe, expect, it } from 'vitest';
import { readRecommendation } from '../../server/src/minutes/recommendation';

function read(text: string) {
  const { by, points } = readRecommendation(text, { start: 0, end: text.length });
  for (const point of points) {
    const written = text.slice(point.span.start, point.span.end);
    expect(written.replace(/\s+/g, ' ')).toBe(point.text);
  }
  return { by, points: points.map((point) => point.text) };
}

type Row = readonly [string, string | null, readonly string[]];

const LISTS: readonly Row[] = [
  [
    'Direktionen indstiller,\n\n- At planen godkendes.\n- At budgettet flyttes.',
    'Direktionen',
    ['planen godkendes.', 'budgettet flyttes.'],
  ],
  [
    'Direktionen indstiller:\n\n1. at planen godkendes\n2. at budgettet flyttes',
    'Direktionen',
    ['planen godkendes', 'budgettet flyttes'],
  ],
  [
    'Borgmesteren indstiller,\n1.    at planen godkendes,\n2.    at budgettet flyttes.',
    'Borgmesteren',
    ['planen godkendes', 'budgettet flyttes.'],
  ],
  [
    'Direktøren for Teknik indstiller\n\nat planen godkendes,\n\nat budgettet flyttes.',
    'Direktøren for Teknik',
    ['planen godkendes', 'budgettet flyttes.'],
  ],
  [
    'Direktøren for Teknik, Miljø og\nKultur indstiller\n\nat planen godkendes',
    'Direktøren for Teknik, Miljø og Kultur',
    ['planen godkendes'],
  ],
  [
    'Administrationen indstiller, at\n\n• planen godkendes\n• budgettet flyttes',
    'Administrationen',
    ['planen godkendes', 'budgettet flyttes'],
  ],
  [
    'Det indstilles:\nAt 1) planen godkendes.\nAt 2) budgettet flyttes.',
    null,
    ['planen godkendes.', 'budgettet flyttes.'],
  ],
  [
    'Forvaltningen indstiller til Teknikudvalget, at:\n1. planen godkendes\n2. budgettet flyttes',
    'Forvaltningen',
    ['planen godkendes', 'budgettet flyttes'],
  ],
  [
    'Administrationen indstiller\nat | dagsordenen godkendes |',
    'Administrationen',
    ['dagsordenen godkendes'],
  ],
  [
    'Administrationen indstiller\n| at | planen godkendes |\n| at | budgettet flyttes |',
    'Administrationen',
    ['planen godkendes', 'budgettet flyttes'],
  ],
  ['Direktionen indstiller, **at** planen godkendes', 'Direktionen', ['planen godkendes']],
  [
    'Direktionen indstiller,\n- **at** planen godkendes\n- **at** budgettet flyttes',
    'Direktionen',
    ['planen godkendes', 'budgettet flyttes'],
  ],
  ['**Direktionen indstiller:**\n\n- at planen godkendes', 'Direktionen', ['planen godkendes']],
  [
    'Direktionen indstiller,\r\n- at planen godkendes\r\n- at budgettet flyttes\r\n',
    'Direktionen',
    ['planen godkendes', 'budgettet flyttes'],
  ],
  ['at planen godkendes\nat budgettet flyttes', null, ['planen godkendes', 'budgettet flyttes']],
  [
    '1. at planen godkendes\n2. at budgettet flyttes',
    null,
    ['planen godkendes', 'budgettet flyttes'],
  ],
];

const WRAPPED: readonly Row[] = [
  [
    'Direktionen indstiller:\n1. at planen for\nNørreskov godkendes\n2. at budgettet flyttes',
    'Direktionen',
    ['planen for Nørreskov godkendes', 'budgettet flyttes'],
  ],
  [
    'Direktionen indstiller:\n1. at det besluttes\nat flytte budgettet\n2. at planen godkendes',
    'Direktionen',
    ['det besluttes at flytte budgettet', 'planen godkendes'],
  ],
  [
    'Direktionen indstiller:\n1. at planen for\n\nnordbyen godkendes\n2. at budgettet flyttes',
    'Direktionen',
    ['planen for nordbyen godkendes', 'budgettet flyttes'],
  ],
  [
    'Direktionen indstiller:\n1. at planen godkendes med\n- stier\n- skiltning\n2. at budgettet flyttes',
    'Direktionen',
    ['planen godkendes med - stier - skiltning', 'budgettet flyttes'],
  ],
  [
    'Direktionen indstiller:\n- at planen godkendes.\n\nSagen har været i høring.',
    'Direktionen',
    ['planen godkendes.'],
  ],
  [
    'Direktionen indstiller:\n- at planen godkendes.\n\nØkonomiudvalget indstiller:\n- at planen udsættes.',
    'Direktionen',
    ['planen godkendes.'],
  ],
  [
    'Økonomiudvalget indstiller, at byrådet godkender,\nat planen vedtages,\nat budgettet flyttes.',
    'Økonomiudvalget',
    ['planen vedtages', 'budgettet flyttes.'],
  ],
];

const INLINE: readonly Row[] = [
  ['Til orientering.', null, ['Til orientering.']],
  ['Orientering.', null, ['Orientering.']],
  ['Staben foreslår, at Byrådet godkender planen.', 'Staben', ['Byrådet godkender planen.']],
  [
    'Det indstilles, at planen godkendes, at budgettet flyttes, og at sagen oversendes.',
    null,
    ['planen godkendes', 'budgettet flyttes', 'sagen oversendes.'],
  ],
  [
    'Det indstilles, at udvalget beslutter, at planen sendes i høring.',
    null,
    ['udvalget beslutter, at planen sendes i høring.'],
  ],
  [
    'Direktionen indstiller: 1. at planen godkendes. 2. at budgettet flyttes.',
    'Direktionen',
    ['planen godkendes.', 'budgettet flyttes.'],
  ],
  [
    'Direktionen indstiller, at planen for\nnordbyen godkendes.',
    'Direktionen',
    ['planen for nordbyen godkendes.'],
  ],
  ['Liste Ø indstiller, at sagen udsættes.', 'Liste Ø', ['sagen udsættes.']],
  [
    'Kulturforvaltningen indstiller til udvalget, at byrådet godkender:\n\nPlanen for nordbyen.\n\nBudgettet for 2025.',
    'Kulturforvaltningen',
    ['Planen for nordbyen.', 'Budgettet for 2025.'],
  ],
  ['', null, []],
  ['\n \n', null, []],
];

describe('recommendations', () => {
  it.each([...LISTS, ...WRAPPED, ...INLINE])('%j', (text, by, points) => {
    expect(read(text)).toEqual({ by, points });
  });

  it('counts spans from the beginning of the text', () => {
    const text = 'Indstilling\n\nDirektionen indstiller,\n- at planen godkendes';
    const { span, points } = readRecommendation(text, { start: 11, end: text.length });
    expect(text.slice(span.start, span.end)).toBe(text.slice(13));
    expect(points.map((point) => text.slice(point.span.start, point.span.end))).toEqual([
      'planen godkendes',
    ]);
  });
});
