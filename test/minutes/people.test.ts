import { describe, expect, it } from 'vitest';
import type { Attendance } from '../../server/src/minutes/model';
import { mergePeople, readPeople } from '../../server/src/minutes/people';

function read(text: string, attendance: Attendance = 'present') {
  return readPeople(text, { start: 0, end: text.length }, attendance);
}

function names(text: string) {
  return read(text).map((person) => person.name);
}

describe('lists of people', () => {
  it.each<[string, string[]]>([
    ['Anna Holm, Bo Lund, Carl Vang', ['Anna Holm', 'Bo Lund', 'Carl Vang']],
    [
      'Anna Holm, Bo Lund, Tove Dam van\nIngen, Carl Vinther Krog, Ida Ager',
      ['Anna Holm', 'Bo Lund', 'Tove Dam van Ingen', 'Carl Vinther Krog', 'Ida Ager'],
    ],
    ['Anna Holm, Bo Lund,\nCarl Vang', ['Anna Holm', 'Bo Lund', 'Carl Vang']],
    ['Anna Holm\nBo Lund\nCarl Vang', ['Anna Holm', 'Bo Lund', 'Carl Vang']],
    ['- Anna Holm\n- Bo Lund', ['Anna Holm', 'Bo Lund']],
    ['• Anna Holm\n• Bo Lund', ['Anna Holm', 'Bo Lund']],
    ['Anna Holm, V\nBo Lund, Ø', ['Anna Holm', 'Bo Lund']],
    ['Anna Holm og Bo Lund', ['Anna Holm', 'Bo Lund']],
    ['Anna Holm, Bo Lund og Carl Vang', ['Anna Holm', 'Bo Lund', 'Carl Vang']],
    ['Anna-Marie Holm, J.P. Lund, Carl af Vang', ['Anna-Marie Holm', 'J.P. Lund', 'Carl af Vang']],
    ['Åse Ørsted; Bo Lund', ['Åse Ørsted', 'Bo Lund']],
    ['**Anna Holm**, Bo Lund', ['Anna Holm', 'Bo Lund']],
    ['Anna Holm\r\nBo Lund\r\n', ['Anna Holm', 'Bo Lund']],
    ['Formand: Anna Holm', ['Anna Holm']],
    ['Derudover deltog: Anna Holm (referent)', ['Anna Holm']],
    ['Formand: Anna Holm. Næstformand: Bo Lund.', ['Anna Holm', 'Bo Lund']],
    ['Formand Anna Holm. Næstformand Bo Lund ledede mødet.', ['Anna Holm']],
    ['Chr. Holm, dr. Bo Lund', ['Chr. Holm']],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
    for (const person of read(text)) {
      expect(text.slice(person.span.start, person.span.end).replace(/\s+/g, ' ')).toBe(person.name);
    }
  });

  it.each([
    '',
    'Ingen',
    'Ingen.',
    '-',
    'Nej - Ingen',
    'Alle',
    'Alle medlemmer var mødt.',
    'Mødelokale 1, Nørreskov Rådhus',
    'Økonomiudvalget',
    'Teknik- og Miljøudvalget',
    'Se bilag',
    'Punkt 3 blev udsat',
    'Byrådet besluttede at sende forslaget i høring',
    'Socialistisk Folkeparti',
    'Der var ingen bemærkninger',
  ])('%j names nobody', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('what stands with a name', () => {
  it.each<[string, object]>([
    ['Anna Holm (A)', { name: 'Anna Holm', party: 'A' }],
    ['Anna Holm, (A)', { name: 'Anna Holm', party: 'A' }],
    ['Anna Holm, V', { name: 'Anna Holm', party: 'V' }],
    ['Anna Holm V', { name: 'Anna Holm', party: 'V' }],
    ['Anna Holm (Løsgænger)', { name: 'Anna Holm', party: 'Løsgænger' }],
    ['Anna Holm\n(A)', { name: 'Anna Holm', party: 'A' }],
    ['1. Overborgmester Anna Holm (A)', { name: 'Anna Holm', party: 'A', role: 'Overborgmester' }],
    ['Anna Holm (A), formand', { name: 'Anna Holm', party: 'A', role: 'formand' }],
    ['Anna Holm (V, næstformand)', { name: 'Anna Holm', party: 'V', role: 'næstformand' }],
    ['Anna Holm (formand) (A)', { name: 'Anna Holm', party: 'A', role: 'formand' }],
    ['Rådmand Anna Holm', { name: 'Anna Holm', role: 'Rådmand' }],
    ['Formand: Anna Holm', { name: 'Anna Holm', role: 'Formand' }],
    ['Anna Holm, direktør for Teknik', { name: 'Anna Holm', role: 'direktør for Teknik' }],
    [
      'Anna Holm (A) ankom kl. 17.54 under behandlingen af punkt 4',
      {
        name: 'Anna Holm',
        party: 'A',
        note: 'ankom kl. 17.54 under behandlingen af punkt 4',
        attendance: 'partial',
      },
    ],
    ['Anna Holm: Deltog', { name: 'Anna Holm', attendance: 'present' }],
    ['Anna Holm ved afbud', { name: 'Anna Holm', attendance: 'excused' }],
    ['Anna Holm (stedfortræder for Bo Lund)', { name: 'Anna Holm', substituteFor: 'Bo Lund' }],
  ])('%j', (text, expected) => {
    const people = read(text);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject(expected);
  });

  it('keeps the items that an absence is about', () => {
    expect(read('Anna Holm (A), sag 129-138', 'absent')).toMatchObject([
      { name: 'Anna Holm', party: 'A', note: 'sag 129-138', attendance: 'partial' },
    ]);
    expect(read('Anna Holm (A), sygdom.', 'excused')).toMatchObject([
      { name: 'Anna Holm', note: 'sygdom', attendance: 'excused' },
    ]);
  });

  it.each([
    ['Anna Holm (syg). Bo Lund fungerede som formand.', ['Anna Holm absent']],
    ['Anna Holm (syg). Bo Lund var ordstyrer.', ['Anna Holm absent', 'Bo Lund present']],
    ['Anna Holm. Bo Lund deltog ikke.', ['Anna Holm absent', 'Bo Lund absent']],
    ['Anna Holm, Bo Lund deltog fra kl. 17.10', ['Anna Holm absent', 'Bo Lund partial']],
    [
      'Anna Holm, Bo Lund, Carl Vang deltog som stedfortræder',
      ['Anna Holm absent', 'Bo Lund absent', 'Carl Vang present'],
    ],
    [
      'Anna Holm, Bo Lund. Som stedfortræder for Bo Lund mødte Carl Vang.',
      ['Anna Holm absent', 'Bo Lund absent', 'Carl Vang present for Bo Lund'],
    ],
  ])('among those absent, %j', (text, expected) => {
    const people = read(text, 'absent').map(
      ({ name, attendance, substituteFor }) =>
        `${name} ${attendance}${substituteFor === null ? '' : ` for ${substituteFor}`}`,
    );
    expect(people).toEqual(expected);
  });

  it.each([
    'Anna Holm, Bo Lund deltog som stedfortræder',
    'Anna Holm (O). Som stedfortræder deltog Bo Lund (O)',
    'Anna Holm. I stedet mødte Bo Lund.',
    'Anna Holm. Stedfortræder: Bo Lund',
    'Anna Holm (stedfortræder: Bo Lund)',
    'Anna Holm, F - Bo Lund stedfortræder',
    'Anna Holm (V) - Bo Lund (V) mødte som stedfortræder.',
  ])('%j names the absent and the substitute', (text) => {
    expect(read(text, 'absent')).toMatchObject([
      { name: 'Anna Holm', attendance: 'absent' },
      { name: 'Bo Lund', substituteFor: 'Anna Holm', attendance: 'present' },
    ]);
  });
});

describe('merging lists', () => {
  it('makes one person of several mentions and keeps each place', () => {
    const text = 'Anna Holm (A), Bo Lund\nAnna  Holm, formand';
    const present = readPeople(text, { start: 0, end: 22 }, 'present');
    const excused = readPeople(text, { start: 23, end: text.length }, 'excused');
    expect(mergePeople([...present, ...excused])).toEqual([
      {
        name: 'Anna Holm',
        party: 'A',
        role: 'formand',
        attendance: 'excused',
        substituteFor: null,
        note: null,
        mentions: [
          { span: { start: 0, end: 9 }, attendance: 'present' },
          { span: { start: 23, end: 33 }, attendance: 'excused' },
        ],
      },
      expect.objectContaining({ name: 'Bo Lund', attendance: 'present' }),
    ]);
  });
});
