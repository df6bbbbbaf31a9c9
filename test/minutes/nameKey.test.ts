import { expect, it } from 'vitest';
import { nameKey } from '../../server/src/minutes/nameKey';

it.each([
  ['Anna Holm', 'ANNA HOLM'],
  ['Anna Holm', 'Anna  Holm (V)'],
  ['Anna Holm', 'Anna Holm, V'],
  ['André Dam', 'Andre Dam'],
  ['Åse Lund', 'A\u030ase Lund'],
])('%s is %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

it('tells people apart', () => expect(nameKey('Anna Holm')).not.toBe(nameKey('Anne Holm')));
