import { describe, expect, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD, relatedIn } from '../support/rules';

const document = (decision: string) =>
  HEAD + complete(1, 'Ny cykelsti').replace('Godkendt.', `${decision}\n\nGodkendt.`);

describe('vote-count', () => {
  it('counts the names', () => {
    expectFindings(
      'vote-count',
      document('For: «3» (Anna Holm (A), Bo Kjær (V))\n\nImod: 1 (Carla Lund (C))'),
      ['For: 3, men der står 2 navne.'],
    );
  });

  it('adds up the groups', () => {
    expectFindings(
      'vote-count',
      document(
        'For stemte: A (9), C (10), V (8), i alt «30».\n\nImod stemte: B (4) og Ø (6), i alt 10.',
      ),
      ['For: 30, men de nævnte stemmer giver 27.'],
    );
  });

  it('says which number is wrong, and shows what it counted', () => {
    const decision = 'For: 2 (Anna Holm (A), Bo Kjær (V))\n\nImod: «2» (Carla Lund (C))';
    expectFindings('vote-count', document(decision), ['Imod: 2, men der står ét navn.']);
    expect(relatedIn(document(decision.replace(/[«»]/g, '')))).toEqual([
      '"Carla Lund": Navnene står her.',
    ]);
  });

  it('adds up the sides', () => {
    expectFindings(
      'vote-count',
      document(
        'For stemte: A (9), C (10), i alt 19.\n\nImod stemte: B (4), i alt 4.\n\n' +
          'Undlod at stemme: 0.\n\nI alt «24».',
      ),
      ['Summen er angivet til 24, men stemmerne giver 23.'],
    );
  });

  it.each([
    'For: 2 (Anna Holm (A), Bo Kjær (V))\n\nImod: 1 (Carla Lund (C))',
    'For stemte: A (9), C (10), i alt 19.\n\nImod stemte: B (4), i alt 4.\n\nI alt 23.',
    'For: Gruppe A, F, O og V.\n\nImod: Liste H og Gruppe Ø.',
    'For forslaget stemte 13 medlemmer (A, V og B).\n\nImod stemte Carla Lund (O).',
    'Godkendt med 31 stemmer imod 14. 6 undlod.',
  ])('accepts: %s', (decision) => expectNothing(document(decision)));
});
