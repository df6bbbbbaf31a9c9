// Whatever a profile says, a document is read, and in time: what makes no sense is passed over.
import { describe, expect, it } from 'vitest';
import type { Customs } from '../../server/src/syntax/customs';
import { complete, findingsOf, HEAD } from '../support/rules';
import { itemsOf, read } from './support/customs';

const TEXT = HEAD + [1, 2, 3].map((n) => complete(n, `Ny cykelsti ${n}`)).join('');
const LONG = TEXT + 'a '.repeat(150_000) + '*('.repeat(20_000);

const many = <T>(make: (n: number) => T) => Array.from({ length: 10_000 }, (_, n) => make(n));
const long = (n: number) => `${n} ${'æ'.repeat(10_000)}`;
const ODD = ['', ' ', '*', '**', ':', '\n', '\0', '{}', '(((', '.*', '\u00ad', '🚲', '\ud83d'];

const ABSURD: Readonly<Record<string, Partial<Customs>>> = {
  'ten thousand headings of ten thousand characters': {
    headings: { decision: many(long), recommendation: many((n) => `Overskrift ${n}`) },
  },
  'ten thousand phrases': {
    decisionPhrases: { noted: many((n) => `a a a a a a a a ${n}`), approved: many(long) },
    proposerPhrases: [...many((n) => `a a a a a a a a ${n}`), ...many(long)],
  },
  'ten thousand patterns': {
    exemptItems: [...many((n) => `${'*a'.repeat(100)}*${n}`), ...many(long)],
  },
  'ten thousand members': {
    members: [
      ...many((n) => ({ name: `Anna ${n}`, party: 'A', role: null })),
      ...many((n) => ({ name: '('.repeat(10_000) + n, party: null, role: null })),
    ],
  },
  'odd words': {
    organization: '(((',
    headings: { decision: ODD, other: ODD },
    decisionPhrases: { other: ODD, approved: ODD },
    proposerPhrases: ODD,
    members: ODD.map((name) => ({ name, party: name, role: name })),
    exemptItems: ODD.filter((title) => !title.includes('*')),
  },
  'blank words': { organization: '  ', sections: [], exemptItems: [''], proposerPhrases: [' '] },
  'sections again and again': {
    sections: many((n) => (n % 2 === 0 ? 'recommendation' : 'decision')),
  },
  'a section that is none': { sections: ['other'] },
  'a long form of numbers': { numberForm: `Punkt {number}:${' '.repeat(5000)}` },
};

describe.each(Object.entries(ABSURD))('%s', (_, said) => {
  it('changes nothing of minutes that have nothing of it', () => {
    const minutes = read(TEXT, said);
    expect(itemsOf(minutes)).toEqual(['1 Ny cykelsti 1', '2 Ny cykelsti 2', '3 Ny cykelsti 3']);
    expect(findingsOf(minutes)).toEqual([]);
  });

  it('takes no longer than a moment over a long text', () => {
    const start = performance.now();
    findingsOf(read(LONG, said));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
