import { describe, expect, it } from 'vitest';
import { complete, HEAD } from '../support/rules';
import { expectMended, expectNoFix, mended } from './support';

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
      [NOT_ABSENT]: document(present, '').replace('\n\n\n', '\n\n'),
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
    ['in a list that wraps', 'Til stede: Anna Holm,\nBo Kjær, Carla Lund', 'Fraværende:\nBo Kjær'],
  ])('stays %s', (_, present, absent) => {
    expectNoFix('absent-participant', document(present, absent));
  });

  it('stays on the list of the absent when the items say the same', () => {
    const present = 'Til stede: Anna Holm, Bo Kjær';
    const absent = 'Fraværende: Bo Kjær, Dan Vang';
    const item = (text: string) => `${text}Fraværende: Bo Kjær\n\n`;
    expect(mended(item(document(present, absent)), 'absent-participant')).toEqual({
      [NOT_PRESENT]: item(document('Til stede: Anna Holm', absent)),
    });
  });
});
