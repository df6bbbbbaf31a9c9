import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { complete, HEAD } from '../support/rules';
import { applied, expectMended, expectNoFix, fixesIn, mended, titleOf } from './support';

const document = (present: string, absent: string) =>
  `${HEAD}${present}\n\n${absent}\n\n${complete(1, 'Ny cykelsti')}`;
const NOT_ABSENT = 'Fjern Bo Kjær fra de fraværende';
const NOT_PRESENT = 'Fjern Bo Kjær fra deltagerne';

describe('a name on both lists', () => {
  it.each([
    {
      name: 'between commas',
      present: ['Til stede: Anna Holm, Bo Kjær, Carla Lund', 'Til stede: Anna Holm, Carla Lund'],
      absent: ['Fraværende: Bo Kjær, Dan Vang', 'Fraværende: Dan Vang'],
    },
    {
      name: 'with parties and "og"',
      present: [
        'Til stede: Anna Holm (A), Carla Lund (V) og Bo Kjær (C)',
        'Til stede: Anna Holm (A) og Carla Lund (V)',
      ],
      absent: ['Fraværende: Dan Vang (B) og Bo Kjær (C)', 'Fraværende: Dan Vang (B)'],
    },
    {
      name: 'in the middle before "og"',
      present: [
        'Til stede: Anna Holm, Bo Kjær og Carla Lund',
        'Til stede: Anna Holm og Carla Lund',
      ],
      absent: ['Fraværende: Bo Kjær og Dan Vang.', 'Fraværende: Dan Vang.'],
    },
    {
      name: 'on lines of their own',
      present: ['Til stede:\nAnna Holm\nBo Kjær\nCarla Lund', 'Til stede:\nAnna Holm\nCarla Lund'],
      absent: ['Fraværende:\nBo Kjær (C)\nDan Vang', 'Fraværende:\nDan Vang'],
    },
    {
      name: 'as bullets',
      present: ['Til stede:\n- Anna Holm\n- Bo Kjær', 'Til stede:\n- Anna Holm'],
      absent: ['Fraværende:\n- Dan Vang\n- Bo Kjær', 'Fraværende:\n- Dan Vang'],
    },
    {
      name: 'without a colon',
      present: ['Mødedeltagere Anna Holm, Bo Kjær', 'Mødedeltagere Anna Holm'],
      absent: ['Fraværende Bo Kjær, Dan Vang', 'Fraværende Dan Vang'],
    },
  ])('can be taken off either: $name', ({ present: [p, p2], absent: [a, a2] }) => {
    expectMended('absent-participant', document(p as string, a as string), {
      [NOT_ABSENT]: document(p as string, a2 as string),
      [NOT_PRESENT]: document(p2 as string, a as string),
    });
  });

  it('takes the label along that would be left alone', () => {
    const present = 'Til stede: Anna Holm, Bo Kjær';
    expectMended('absent-participant', document(present, 'Fraværende: Bo Kjær'), {
      [NOT_ABSENT]: document(present, '').replace('\n\n\n', '\n'),
      [NOT_PRESENT]: document('Til stede: Anna Holm', 'Fraværende: Bo Kjær'),
    });
  });

  it.each([
    ['alone under its label', 'Til stede:\nBo Kjær', 'Fraværende:\nBo Kjær'],
    [
      'before another sentence',
      'Til stede: Anna Holm, Bo Kjær. Desuden deltog Dan Vang',
      'Fraværende:\nBo Kjær',
    ],
    [
      'before a remark',
      'Til stede: Anna Holm, Bo Kjær\nfra kl. 17, Dan Vang',
      'Fraværende:\nBo Kjær',
    ],
    ['with bullets and commas', 'Til stede:\n- Anna Holm,\n- Bo Kjær', 'Fraværende:\nBo Kjær'],
  ])('stays %s', (_, present, absent) => {
    expectNoFix('absent-participant', document(present, absent));
  });

  it.each([
    {
      name: 'broken in the middle',
      before: 'Til stede: Anna Holm, Carla Lund, Bo van\nKjær, Dan Vang',
      after: 'Til stede: Anna Holm, Carla Lund,\nDan Vang',
    },
    {
      name: 'broken, as the first',
      before: 'Til stede: Bo van\nKjær, Carla Lund, Dan Vang',
      after: 'Til stede: Carla Lund, Dan Vang',
    },
    {
      name: 'broken, as the last',
      before: 'Til stede: Carla Lund, Dan Vang og Bo van\nKjær.',
      after: 'Til stede: Carla Lund og Dan Vang.',
    },
    {
      name: 'behind one that is broken',
      before: 'Mødedeltagere Anna Holm, Carla\nLund, Bo van Kjær, Dan Vang',
      after: 'Mødedeltagere Anna Holm, Carla\nLund, Dan Vang',
    },
    {
      name: 'before a line break',
      before: 'Til stede: Anna Holm, Bo van Kjær,\nCarla Lund, Dan Vang',
      after: 'Til stede: Anna Holm,\nCarla Lund, Dan Vang',
    },
    {
      name: 'with its party on the line below',
      before: 'Til stede: Anna Holm (A), Bo van Kjær\n(C), Carla Lund (V)',
      after: 'Til stede: Anna Holm (A),\nCarla Lund (V)',
    },
    {
      name: 'broken, on lines of its own',
      before: 'Til stede:\nAnna Holm\nBo van\nKjær\nCarla Lund',
      after: 'Til stede:\nAnna Holm\nCarla Lund',
    },
  ])('goes as a whole from a list that wraps: $name', ({ before, after }) => {
    const absent = 'Fraværende:\nBo van Kjær';
    expectMended('absent-participant', document(before, absent), {
      'Fjern Bo van Kjær fra deltagerne': document(after, absent),
    });
  });

  it('goes from the absent of the items too, where all of them say the same', () => {
    const present = 'Til stede: Anna Holm, Bo Kjær';
    const text = (absent: string, lines: readonly string[]) =>
      document(present, absent) +
      lines.map((line, at) => `${line}${complete(at + 2, `Sag ${'ab'[at]}`)}`).join('');
    const away = 'Fraværende: Bo Kjær\n\n';
    expect(
      mended(`${text('Fraværende: Bo Kjær, Dan Vang', [away, away])}${away}`, 'absent-participant'),
    ).toEqual({
      'Fjern Bo Kjær fra de fraværende under alle punkter': text('Fraværende: Dan Vang', ['', '']),
      [NOT_PRESENT]: `${text('Fraværende: Bo Kjær, Dan Vang', [away, away])}${away}`.replace(
        present,
        'Til stede: Anna Holm',
      ),
    });
  });

  it.each([
    ['only some items say so', ['Fraværende: Bo Kjær\n\n', '']],
    [
      'an item says it in a sentence',
      ['Bo Kjær deltog ikke i sagen.\n\n', 'Fraværende: Bo Kjær\n\n'],
    ],
    [
      'a heading would stand over nothing',
      ['Fraværende\n\nBo Kjær\n\n', 'Fraværende: Bo Kjær\n\n'],
    ],
  ])('stays on the list of the absent where %s', (_, [first = '', second = '']) => {
    const text = (present: string) =>
      document(present, 'Fraværende: Bo Kjær, Dan Vang') + first + complete(2, 'Ny bro') + second;
    expect(mended(text('Til stede: Anna Holm, Bo Kjær'), 'absent-participant')).toEqual({
      [NOT_PRESENT]: text('Til stede: Anna Holm'),
    });
  });
});

describe('a name that is taken off any list', () => {
  const NAMES = [
    'Anna Holm',
    'Carla Lund',
    'Dan van Vang',
    'Ida Friis',
    'Per af Sø Dahl',
    'Eva Rask',
  ];
  const absent = 'Bo van der Kjær';
  /** Any order, parties, wrapped at any width. */
  const list = fc
    .record({
      others: fc.subarray(NAMES, { minLength: 1 }),
      at: fc.nat(),
      parties: fc.boolean(),
      and: fc.boolean(),
      width: fc.integer({ min: 12, max: 80 }),
      eol: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ others, at, parties, and, width, eol }) => {
      const names = others.toSpliced(at % (others.length + 1), 0, absent);
      const written = names.map((name, each) => (parties ? `${name} (${'ABC'[each % 3]})` : name));
      const last = written.at(-1) as string;
      const front = written.slice(0, -1).join(', ');
      const words = `Til stede: ${front}${and ? ' og' : ','} ${last}`.split(' ');
      const lines = [''];
      for (const word of words) {
        const line = lines.at(-1) as string;
        if (line === '' || line.length + word.length >= width) lines.push(word);
        else lines[lines.length - 1] = `${line} ${word}`;
      }
      return {
        others,
        text: document(lines.slice(1).join('\n'), `Fraværende:\n${absent}`).replace(/\n/g, eol),
      };
    });

  it('is gone as a whole, and every other name is as it was', () => {
    let taken = 0;
    fc.assert(
      fc.property(list, ({ others, text }) => {
        const namesIn = (each: string) =>
          readMinutes(each)
            .meeting.people.flatMap(({ name, mentions }) =>
              mentions.map(({ attendance }) => `${name}: ${attendance}`),
            )
            .sort();
        if (!namesIn(text).includes(`${absent}: present`)) return;
        for (const fix of fixesIn(text, 'absent-participant')) {
          if (!titleOf(fix).endsWith('fra deltagerne')) continue;
          const after = applied(text, fix.edits);
          expect(namesIn(after)).not.toContain(`${absent}: present`);
          const head = after.slice(0, after.indexOf('Fraværende')).replace(/\s+/g, ' ');
          for (const name of others) expect(head).toContain(name);
          for (const word of ['Bo', 'der', 'Kjær']) expect(head.split(/[ ,]/)).not.toContain(word);
          expect(head).not.toMatch(/,\s*[,.]|\sog\s*$|,\s*$/);
          taken++;
        }
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(150);
  });
});
