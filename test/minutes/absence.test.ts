import { describe, expect, it } from 'vitest';
import { readAbsences } from '../../server/src/minutes/absence';
import type { Absence } from '../../server/src/minutes/model';

function read(text: string, listed: Absence['attendance'] | null = null) {
  const { absences, sentences } = readAbsences(text, { start: 0, end: text.length }, listed);
  for (const absence of absences) {
    expect(text.slice(absence.span.start, absence.span.end).replace(/\s+/g, ' ')).toBe(
      absence.text,
    );
  }
  let rest = '';
  let from = 0;
  for (const { start, end } of sentences) {
    rest += text.slice(from, start);
    from = end;
  }
  return {
    absences: absences.map((absence) => [absence.text, absence.attendance, absence.substitute]),
    rest: (rest + text.slice(from)).replace(/\s+/g, ' ').trim(),
  };
}

type Row = readonly [string, readonly (readonly [string, string, string | null])[], string];

const ROWS: readonly Row[] = [
  ['Fraværende Anna Holm', [['Anna Holm', 'absent', null]], ''],
  ['Fraværende Tove Dam van\nIngen', [['Tove Dam van Ingen', 'absent', null]], ''],
  [
    'Fraværende: Anna Holm (A), Bo Lund (V).',
    [
      ['Anna Holm', 'absent', null],
      ['Bo Lund', 'absent', null],
    ],
    '',
  ],
  ['Afbud: Anna Holm (Løsgænger)', [['Anna Holm', 'excused', null]], ''],
  ['Afbud: Anna Holm (V)\n\nGodkendt.', [['Anna Holm', 'excused', null]], 'Godkendt.'],
  ['Afbud: Ingen', [], ''],
  ['Fraværende:\nIngen\nGodkendt.', [], 'Godkendt.'],
  ['Fraværende: \nGodkendt.', [], 'Godkendt.'],
  [
    'Fraværende:\nAnna Holm, V\nBo Lund, Ø',
    [
      ['Anna Holm', 'absent', null],
      ['Bo Lund', 'absent', null],
    ],
    '',
  ],
  ['Afbud:\n1. Anna Holm, Ø', [['Anna Holm', 'excused', null]], ''],
  ['Fraværende med afbud:\nAnna Holm (A), sygdom.', [['Anna Holm', 'excused', null]], ''],
  ['Fraværende uden afbud: Anna Holm', [['Anna Holm', 'absent', null]], ''],
  ['Ikke til stede: Anna Holm (N)', [['Anna Holm', 'absent', null]], ''],
  ['Ej til stede: Anna Holm', [['Anna Holm', 'absent', null]], ''],
  [
    'Fraværende i Nørreskov Kommunalbestyrelse, 25. januar 2022:\nAnna Holm',
    [['Anna Holm', 'absent', null]],
    '',
  ],
  [
    'Fraværende: Anna Holm (V) - Bo Lund (V) mødte som stedfortræder.',
    [['Anna Holm', 'absent', 'Bo Lund']],
    '',
  ],
  ['Afbud fra Anna Holm stedfortræder Bo Lund', [['Anna Holm', 'excused', 'Bo Lund']], ''],
  ['Afbud fra Anna Holm. I stedet mødte Bo Lund.', [['Anna Holm', 'excused', 'Bo Lund']], ''],
  [
    'Anna Holm (A) var fraværende. I stedet deltog Bo Lund (A)',
    [['Anna Holm', 'absent', 'Bo Lund']],
    '',
  ],
  [
    'Anna Holm (F) deltog ikke i sagens behandling. Som stedfortræder deltog Bo Lund.',
    [['Anna Holm', 'absent', 'Bo Lund']],
    '',
  ],
  ['Anna Holm substitueret ved Bo Lund var fraværende.', [['Anna Holm', 'absent', 'Bo Lund']], ''],
  [
    'Anbefales.\n\nAnna Holm deltog ikke i sagens behandling.',
    [['Anna Holm', 'absent', null]],
    'Anbefales.',
  ],
  ['Anna Holm (V) deltog ikke under behandlingen af punktet.', [['Anna Holm', 'absent', null]], ''],
  ['Rådmand Anna Holm deltog ikke i sagens\nbehandling.', [['Anna Holm', 'absent', null]], ''],
  [
    'Anna Holm, Bo Lund og Carl Vang var fraværende. Godkendt.',
    [
      ['Anna Holm', 'absent', null],
      ['Bo Lund', 'absent', null],
      ['Carl Vang', 'absent', null],
    ],
    'Godkendt.',
  ],
  [
    'Anna Holm og Bo Lund var forhindrede i at deltage i sagens behandling.',
    [
      ['Anna Holm', 'excused', null],
      ['Bo Lund', 'excused', null],
    ],
    '',
  ],
  ['Anna Holm (I) havde meldt forfald.', [['Anna Holm', 'excused', null]], ''],
  ['Anna Holm ved afbud', [['Anna Holm', 'excused', null]], ''],
  ['Anna Holm fraværende', [['Anna Holm', 'absent', null]], ''],
  ['Anna Holm var ikke til stede.', [['Anna Holm', 'absent', null]], ''],
  [
    'Anna Holm erklærede sig inhabil og deltog ikke i sagens behandling.',
    [['Anna Holm', 'absent', null]],
    '',
  ],
  ['Anna Holm gik efter punkt 141', [['Anna Holm', 'partial', null]], ''],
  ['Anna Holm forlod mødet kl. 18.30.', [['Anna Holm', 'partial', null]], ''],
  ['Anna Holm (A) ankom kl. 17.54', [['Anna Holm', 'partial', null]], ''],
  ['Anna Holm (F) deltog ikke under punkterne 12-15.', [['Anna Holm', 'partial', null]], ''],
  ['Godkendt.\nIngen fraværende.', [], 'Godkendt.'],
];

describe('absence in decisions and lines', () => {
  it.each(ROWS)('%j', (text, absences, rest) => {
    expect(read(text)).toEqual({ absences, rest });
  });

  it.each([
    'Godkendt.',
    'Udvalget drøftede sygefravær.',
    'Fraværende elever får tilbud om samtale.',
    'Anna Holm kan ikke tiltræde beslutningen.',
    'Valgt blev:\nAnna Holm\nBo Lund',
    'Anna Holm deltog i mødet under punktet.',
    'Medarbejdere, der var fraværende, fik tilbuddet senere.',
    'Forvaltningen orienterede om fraværende bilag.',
    '',
  ])('%j speaks of nobody', (text) => {
    expect(read(text)).toEqual({ absences: [], rest: text.replace(/\s+/g, ' ') });
  });

  it('takes bare names as absent only under a heading that says so', () => {
    expect(read('Anna Holm\nBo Lund', 'excused').absences).toEqual([
      ['Anna Holm', 'excused', null],
      ['Bo Lund', 'excused', null],
    ]);
    expect(read('- Anna Holm ()', 'absent').absences).toEqual([['Anna Holm', 'absent', null]]);
    expect(read('Ingen', 'absent').absences).toEqual([]);
    expect(read('Anna Holm\nBo Lund').absences).toEqual([]);
  });
});
