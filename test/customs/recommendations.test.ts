// Openings of recommendations that only one committee uses.
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { HEAD } from '../support/rules';
import { onlyItem, read, rulesThatSpeak } from './support/customs';

const OWN = {
  proposerPhrases: ['Sekretariatet henstiller', 'Det tilrådes,  at', 'Til vedtagelse'],
};

const item = (lines: string) =>
  `${HEAD}Punkt 1: Ny cykelsti\n\nSagsfremstilling\n\nTeksten om sagen.\n\n${lines}\n\nBeslutning\n\nGodkendt.\n`;

describe('openings that a committee has added', () => {
  it.each<[lines: string, by: string | null, points: readonly string[]]>([
    [
      'Sekretariatet henstiller,\n\n- at stien anlægges.\n- at den belyses.',
      'Sekretariatet',
      ['stien anlægges.', 'den belyses.'],
    ],
    ['Sekretariatet henstiller, at stien anlægges.', 'Sekretariatet', ['stien anlægges.']],
    [
      '**Sekretariatet henstiller:**\n\n1. at stien anlægges.',
      'Sekretariatet',
      ['stien anlægges.'],
    ],
    ['SEKRETARIATET HENSTILLER at stien anlægges.', 'SEKRETARIATET', ['stien anlægges.']],
    ['Det tilrådes at stien anlægges.', null, ['stien anlægges.']],
    ['Til vedtagelse: Stien anlægges.', null, ['Stien anlægges.']],
    ['Til vedtagelse stien langs åen.', null, ['stien langs åen.']],
  ])('%s', (lines, by, points) => {
    expect(onlyItem(readMinutes(item(lines))).recommendation).toBeNull();
    const minutes = read(item(lines), OWN);
    const { recommendation } = onlyItem(minutes);
    expect(recommendation?.by).toBe(by);
    expect(recommendation?.points.map((point) => point.text)).toEqual(points);
    expect(rulesThatSpeak(minutes)).toEqual([]);
  });

  it('name who recommends under a heading as well', () => {
    const minutes = read(item('Indstilling\n\nSekretariatet henstiller, at stien anlægges.'), OWN);
    expect(onlyItem(minutes).recommendation?.by).toBe('Sekretariatet');
  });

  it.each([
    'Sekretariatet henstillerede intet.',
    'sekretariatet henstiller, at stien anlægges.',
    '- Sekretariatet henstiller, at stien anlægges.',
    'Formanden og sekretariatet henstiller stien.',
  ])('are looked for at the beginning of a line, as whole words: %s', (lines) => {
    expect(onlyItem(read(item(lines), OWN)).recommendation).toBeNull();
  });

  it('leave what a decision says of itself to the decision', () => {
    const minutes = read(
      `${HEAD}Punkt 1: Ny cykelsti\n\nBeslutning\n\nTil vedtagelse i byrådet.\n`,
      OWN,
    );
    expect(onlyItem(minutes).recommendation).toBeNull();
  });
});
