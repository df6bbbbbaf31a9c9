// Titles of which nothing is asked.
import { describe, expect, it } from 'vitest';
import { complete, HEAD } from '../support/rules';
import { read, rulesThatSpeak } from './support/customs';

/** The second item lacks recommendation and decision, and ends in an empty heading. */
const text = (title: string) =>
  `${HEAD}${complete(1, 'Ny cykelsti')}Punkt 2: ${title}\n\nSagsfremstilling\n\nTeksten.\n\nBeslutning\n\n`;
const ASKED = ['missing-recommendation', 'empty-section'];

describe('an exempt title', () => {
  it.each([
    ['Status på anlæg', 'Status på anlæg'],
    ['STATUS PÅ ANLÆG', 'Status på anlæg'],
    ['Status*', 'Status på anlæg'],
    ['*anlæg', 'Status på anlæg'],
    ['*på*', 'Status på anlæg'],
    ['*', 'Status på anlæg'],
    ['Resumé*', 'Resume af året'],
  ])('%s: nothing is asked of “%s”', (pattern, title) => {
    expect(rulesThatSpeak(read(text(title), { exemptItems: ['Andet', pattern] }))).toEqual([]);
    expect(rulesThatSpeak(read(text(title), {}))).toEqual(ASKED);
  });

  it.each(['Status', 'Status på', 'anlæg', '', 'Status.*', '.*'])(
    '%j: is not that of “Status på anlæg”',
    (pattern) => {
      const minutes = read(text('Status på anlæg'), { exemptItems: [pattern] });
      expect(rulesThatSpeak(minutes)).toEqual(ASKED);
    },
  );

  it('asks for no sections either, and of no order', () => {
    const said = { sections: ['finances', 'casePresentation'], exemptItems: ['*'] } as const;
    expect(rulesThatSpeak(read(text('Status på anlæg'), said))).toEqual([]);
  });
});
