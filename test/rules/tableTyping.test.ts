import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Minutes } from '../../server/src/minutes/model';
import { check } from '../../server/src/rules/check';
import { complete, findingsIn, HEAD } from '../support/rules';

/** A table between paragraphs of a section, so that it is not what the section ends with. */
const BEFORE = `${HEAD}Punkt 1: Ny cykelsti\n\nØkonomi\n\nTallene er disse.\n\n`;
const AFTER = `\n\nDermed er puljen brugt.\n\nResten følger.\n\nIndstilling\n\nGodkendes.\n\nBeslutning\n\nGodkendt.\n\n${complete(2, 'Skov')}`;

const LAST =
  'Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.200\t-100\nSkilte\t412\t418\t6\nI alt\t4.712\t4.668\t-44';
const FIRST =
  'Post\tBudget\tRegnskab\nI alt\t4.712\t4.668\nSten\t3.000\t3.050\nLøn\t1.300\t1.200\nSkilte\t412\t418';
const PIPES =
  '| Post | Budget | Regnskab |\n|---|---|---|\n| Sten | 3.000 | 3.050 |\n| Løn | 1.300 | 1.200 |\n| I alt | 4.300 | 4.250 |';
const WRONG = LAST.replace('4.668', '4.686');

/** The rules heard from while somebody types a table in, key by key. */
function saidWhileTyping(table: string): readonly string[] {
  const said = new Set<string>();
  let minutes: Minutes | undefined;
  for (let end = 1; end <= table.length; end++) {
    minutes = readMinutes(BEFORE + table.slice(0, end) + AFTER, minutes);
    const draft = { offset: BEFORE.length + end };
    const onRuleError = (_: string, error: unknown) => {
      throw error;
    };
    for (const { rule } of check(minutes, { severities: new Map(), draft, onRuleError })) {
      said.add(rule.id);
    }
  }
  return [...said];
}

describe('a table in the middle of a section', () => {
  it.each([
    ['with its total last', LAST],
    ['with its total first', FIRST],
    ['in bars', PIPES],
    ['that does not come out', WRONG],
  ])('%s: nothing is said while it is typed', (_, table) => {
    expect(saidWhileTyping(table)).toEqual([]);
  });

  it.each(['\n', '\r\n'])('is judged when the writer has left it (%j)', (lineBreak) => {
    const text = (BEFORE + WRONG + AFTER).replaceAll('\n', lineBreak);
    const codesAt = (place: string) =>
      findingsIn(text, { offset: text.indexOf(place) }).map(({ rule }) => rule.id);
    expect(codesAt('Sten\t')).toEqual([]);
    expect(codesAt('Post\t')).toEqual([]);
    expect(codesAt(`${lineBreak}${lineBreak}Dermed`)).toEqual([]);
    expect(codesAt(`${lineBreak}Dermed`)).toEqual([]);
    expect(codesAt('er puljen')).toEqual(['wrong-total']);
    expect(codesAt('Tallene')).toEqual(['wrong-total']);
    expect(codesAt('Teksten')).toEqual(['wrong-total']);
  });
});
