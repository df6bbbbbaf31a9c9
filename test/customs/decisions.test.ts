// What was decided, in a committee's own words; and whose decision it is.
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Outcome } from '../../server/src/minutes/model';
import { HEAD } from '../support/rules';
import { onlyItem, read, rulesThatSpeak } from './support/customs';

const OWN = {
  decisionPhrases: {
    approved: ['Sådan blev det', 'vinder bifald, dog at'],
    noted: ['ad notam'],
    postponed: ['godkendt til anden læsning'],
    discussed: ['vendt'],
  },
} as const;

const decided = (words: string) => `${HEAD}Punkt 1: Ny cykelsti\n\nBeslutning\n\n${words}\n`;

describe('phrases that a committee has added', () => {
  it.each<[words: string, outcome: Outcome, final: boolean | null]>([
    ['Sådan blev det.', 'approved', true],
    ['Taget ad notam.', 'noted', true],
    ['Udvalget tog sagen AD NOTAM, idet formanden takkede.', 'noted', true],
    ['1. Ad notam.\n2. Godkendt.', 'noted', true],
    // Of two that begin at one place theirs counts.
    ['Godkendt til anden læsning.', 'postponed', false],
    // And of two others the one that begins first.
    ['Anbefales taget ad notam.', 'recommended', false],
    ['Udsat, idet sagen blev taget ad notam på sidste møde.', 'postponed', false],
    // A phrase may run over what else ends a clause.
    ['Forslaget vinder bifald, dog at stien belyses.', 'approved', true],
    // What is usually weak yields to what is decided behind it.
    ['Sagen blev vendt. Godkendt.', 'approved', true],
    ['Sagen blev vendt.', 'discussed', null],
    ['Anna Holm (A) stemte imod. Ad notam.', 'noted', true],
    ['Godkendt.', 'approved', true],
  ])('%s', (words, outcome, final) => {
    expect(onlyItem(read(decided(words), OWN)).decision).toMatchObject({ outcome, final });
  });

  it('are whole words', () => {
    const { decision } = onlyItem(read(decided('Sagens omvendte fortegn.'), OWN));
    expect(decision?.outcome).toBe('other');
  });

  it('are answers where an item has no headings', () => {
    const text = `${HEAD}Punkt 1: Ny cykelsti\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Godkendelse af dagsorden\n\n`;
    const told = `${text}Dagsordenen gik rundt.\n\nSådan blev det.\n`;
    expect(rulesThatSpeak(readMinutes(told))).toEqual(['missing-decision']);
    expect(rulesThatSpeak(read(told, OWN))).toEqual([]);
    const sentence = `${text}Dagsordenen blev taget ad notam. Anna Holm takkede.\n`;
    expect(rulesThatSpeak(readMinutes(sentence))).toEqual(['missing-decision']);
    expect(rulesThatSpeak(read(sentence, OWN))).toEqual([]);
  });
});

describe('the name of the committee', () => {
  const text =
    'REFERAT\n\nMødedato: Onsdag den 14. august 2024\n\nPunkt 1: Ny cykelsti\n\n' +
    'Beslutning Havneudvalget den 07-08-2024\n\nAnbefales.\n\n' +
    'Beslutning Teknikudvalget den 14-08-2024\n\nGodkendt.\n\n';
  const both = `${text}Beslutning Havneudvalget den 14-08-2024\n\nUdsat.\n`;

  it('tells which decision is its own, where the minutes do not say it', () => {
    const own = (organization: string) => onlyItem(read(both, { organization })).decision?.outcome;
    expect(own('Teknikudvalget')).toBe('approved');
    expect(own('Havneudvalget')).toBe('postponed');
  });

  it('does not take the place of a name that the minutes give', () => {
    const named = text.replace('REFERAT', 'REFERAT Teknikudvalget d. 14-08-2024');
    const minutes = read(named, { organization: 'Udvalget for Veje' });
    expect(minutes.meeting.organization?.text).toBe('Teknikudvalget');
    expect(onlyItem(minutes).decision?.outcome).toBe('approved');
  });

  it('is another name of the body that the minutes name', () => {
    const named =
      'REFERAT Veje og Parker d. 14-08-2024\n\nPunkt 1: Ny cykelsti\n\n' +
      'Beslutning Havneudvalget den 14-08-2024\n\nUdsat.\n\n' +
      'Beslutning Teknikudvalget den 14-08-2024\n\nGodkendt.\n';
    const minutes = read(named, { organization: 'Teknikudvalget' });
    expect(onlyItem(minutes).decision?.outcome).toBe('approved');
  });
});
