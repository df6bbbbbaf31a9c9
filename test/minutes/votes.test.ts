import { describe, expect, it } from 'vitest';
import { readVotes } from '../../server/src/minutes/votes';

/** Each ballot as "option stated: voter×count, …"; "?" where the text gives no number. */
function read(text: string): string[][] {
  const votes = readVotes(text, { start: 0, end: text.length });
  return (votes?.ballots ?? []).map((ballot) => {
    const sides = ballot.sides.map((side) => {
      for (const voter of side.voters) {
        expect(text.slice(voter.span.start, voter.span.end).replace(/\s+/g, ' ')).toBe(voter.text);
      }
      if (side.stated !== null) {
        expect(text.slice(side.stated.span.start, side.stated.span.end)).toBe(
          String(side.stated.value),
        );
      }
      const voters = side.voters.map(({ text, kind, count }) =>
        kind === 'person' ? text : `${text}×${count ?? '?'}`,
      );
      return `${side.option} ${side.stated?.value ?? '?'}: ${voters.join(', ')}`;
    });
    return ballot.total === null ? sides : [...sides, `total ${ballot.total.value}`];
  });
}

describe('votes', () => {
  it.each<[string, string[][]]>([
    [
      'For forslaget stemte 11 (V, C, Anna Holm)\nImod stemte 8 (A, F)\nUndlod at stemme 5 (Ø)\nGodkendt.',
      [['for 11: V×?, C×?, Anna Holm', 'against 8: A×?, F×?', 'abstain 5: Ø×?']],
    ],
    [
      'For forslaget stemte 11 (V, C) Imod stemte 8 (A, F) Undlod at stemme 5 (Ø)',
      [['for 11: V×?, C×?', 'against 8: A×?, F×?', 'abstain 5: Ø×?']],
    ],
    [
      'For: 3 (Anna Holm (A), Bo Lund (C), Carl Vang (Ø))\nImod: 1 (Ida Ager (V))',
      [['for 3: Anna Holm, Bo Lund, Carl Vang', 'against 1: Ida Ager']],
    ],
    [
      'For: 3 (Anna Holm (A), Bo\nLund (C), Carl Vang (Ø))\nImod: 1 (Ida Ager (V))',
      [['for 3: Anna Holm, Bo Lund, Carl Vang', 'against 1: Ida Ager']],
    ],
    [
      'For: Gruppe A, F, O, V og C.\nImod: Liste H og Gruppe Ø.',
      [['for ?: Gruppe A×?, F×?, O×?, V×?, C×?', 'against ?: Liste H×?, Gruppe Ø×?']],
    ],
    [
      'For forslaget stemmer:\nAnna Holm\nBo Lund\nImod stemmer:\nCarl Vang\nIda Ager undlader at stemme.\nForslaget falder.',
      [['for ?: Anna Holm, Bo Lund', 'against ?: Carl Vang', 'abstain ?: Ida Ager']],
    ],
    [
      'For stemte: A (9), Anna Holm (B), C (10), i alt 20.\nImod stemte: B (4) og Ø (6), i alt 10.\nUndlod at stemme: 0.\nI alt 30.',
      [['for 20: A×9, Anna Holm, C×10', 'against 10: B×4, Ø×6', 'abstain 0: ', 'total 30']],
    ],
    ['Indstillingen blev tiltrådt med 34 stemmer imod 15.', [['for 34: ', 'against 15: ']]],
    [
      'Indstillingen blev godkendt med 31 stemmer imod 14. 6 undlod.\nFor stemte: A, B, F og Ø.\nImod stemte: V og C.\nFølgende undlod at stemme: O.',
      [['for 31: A×?, B×?, F×?, Ø×?', 'against 14: V×?, C×?', 'abstain 6: O×?']],
    ],
    [
      'Et ændringsforslag fra A blev forkastet med 39 stemmer imod 5.\nIndstillingen blev tiltrådt med 34 stemmer imod 15.',
      [
        ['for 5: ', 'against 39: '],
        ['for 34: ', 'against 15: '],
      ],
    ],
    ['Godkendt med 12 stemmer for og 3 imod.', [['for 12: ', 'against 3: ']]],
    [
      'For dette stemte 13 medlemmer (A, V, B, Ø og F).\nImod stemte Anna Holm (O).\nC og N (5 medlemmer) undlod at stemme.',
      [['for 13: A×?, V×?, B×?, Ø×?, F×?', 'against ?: Anna Holm', 'abstain 5: C×?, N×?']],
    ],
    [
      '6 medlemmer (V+A+C+N) anbefaler indstillingen.\n1 medlem (O) stemmer imod, da prisen er for høj.',
      [['for 6: V×?, A×?, C×?, N×?', 'against 1: O×?']],
    ],
    [
      'Et flertal bestående af A, C, N og V (6) anbefaler planen.\nO (1) kan ikke anbefale planen.',
      [['for 6: A×?, C×?, N×?, V×?', 'against ?: O×1']],
    ],
    ['Et flertal (A+V+C+N) godkender planen.', [['for ?: A×?, V×?, C×?, N×?']]],
    ['Liste B stemte imod, idet prisen er for høj.', [['against ?: Liste B×?']]],
    ['Anna Holm (A) stemmer imod.', [['against ?: Anna Holm']]],
    [
      'For stemte 8 (N, Ø, B), imod stemte 17 (A, V, C).',
      [['for 8: N×?, Ø×?, B×?', 'against 17: A×?, V×?, C×?']],
    ],
    [
      'For stemte 8 (N, Ø, B), imod stemte 17 (A, V, C), undlod at stemme 2 (O).',
      [['for 8: N×?, Ø×?, B×?', 'against 17: A×?, V×?, C×?', 'abstain 2: O×?']],
    ],
    ['For stemte 7: A (4), C (3) - Imod stemte 3: V (3).', [['for 7: A×4, C×3', 'against 3: V×3']]],
    [
      '11 stemte for (A, C, F), 12 stemte imod (V, O).',
      [['for 11: A×?, C×?, F×?', 'against 12: V×?, O×?']],
    ],
    [
      'Godkendt med 14 stemmer for (A, V, C) og 3 stemmer imod (Anna Holm (Ø), Bo Lund (F)).',
      [['for 14: A×?, V×?, C×?', 'against 3: Anna Holm, Bo Lund']],
    ],
    [
      'Forslaget blev forkastet med 39 stemmer imod 5. For stemte: Ø. Imod stemte: A og V.',
      [['for 5: Ø×?', 'against 39: A×?, V×?']],
    ],
    ['Forslaget blev forkastet med 5 stemmer for og 39 imod.', [['for 5: ', 'against 39: ']]],
    [
      'Et flertal bestående af A, C og V (15) godkendte planen. Imod stemte Ø, idet prisen er for høj. Liste B stemte imod.',
      [['for 15: A×?, C×?, V×?', 'against ?: Ø×?, Liste B×?']],
    ],
    [
      'For: 9 (A, V). Imod: 4 (Ø, Liste B). Liste B stemte imod, idet prisen er for høj.',
      [['for 9: A×?, V×?', 'against 4: Ø×?, Liste B×?']],
    ],
    ['For: 9 (A 5, V 4). Imod: 4 (Ø 2, F 1).', [['for 9: A×5, V×4', 'against 4: Ø×2, F×1']]],
    ['Godkendt af A, V, C og F. Ø og O stemte imod.', [['against ?: Ø×?, O×?']]],
    ['For stemte: 12\nImod stemte: resten af byrådet.', [['for 12: ', 'against ?: ']]],
  ])('%j', (text, ballots) => {
    expect(read(text)).toEqual(ballots);
  });

  it.each([
    '',
    'Godkendt.',
    'Udvalget anbefaler planen.',
    'Anna Holm blev valgt med 12 stemmer.',
    'For at sikre, at tallene stemmer, er der lavet en kontrol.',
    'For området gælder en lokalplan.',
    'Regnskabet stemmer.',
    'Økonomiudvalget godkender planen.',
    'Anna Holm kan ikke tiltræde beslutningen.',
    'I alt 40.',
    'Udvalget godkendte planen.',
    'Økonomiudvalget vedtog planen med 2 ændringer.',
    'Det koster 14 kr. for (A) og 3 kr. imod (B).',
  ])('%j holds none', (text) => {
    expect(readVotes(text, { start: 0, end: text.length })).toBeNull();
  });

  it('counts spans from the beginning of the text', () => {
    const text = 'Beslutning\n\nFor: 2 (A og V)\nImod: 1 (C)';
    const ballot = readVotes(text, { start: 12, end: text.length })?.ballots[0];
    expect(text.slice(ballot?.span.start, ballot?.span.end)).toBe('For: 2 (A og V)\nImod: 1 (C)');
    expect(ballot?.sides[1]?.stated?.span.start).toBe(text.indexOf('1 (C)'));
  });
});
