// A committee's own headings, beside those of the vocabulary.
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { HEAD } from '../support/rules';
import { onlyItem, read, rulesThatSpeak, sectionsOf } from './support/customs';

const item = (...lines: string[]) => `${HEAD}Punkt 1: Ny cykelsti\n\n${lines.join('\n\n')}\n`;

const OWN = {
  headings: { recommendation: ['Oplæg til stillingtagen'], decision: ['Mødets udfald'] },
};

describe('headings that a committee has added', () => {
  const text = item('Oplæg til stillingtagen', 'At stien anlægges.', 'Mødets udfald', 'Godkendt.');

  it('divide an item into sections', () => {
    expect(sectionsOf(onlyItem(read(text, OWN)))).toEqual([
      'recommendation: At stien anlægges.',
      'decision: Godkendt.',
    ]);
    expect(sectionsOf(onlyItem(readMinutes(text)))).toEqual([]);
  });

  it('give the item a recommendation and a decision, so that nothing is missing', () => {
    const minutes = read(text, OWN);
    expect(onlyItem(minutes).recommendation?.points.map((point) => point.text)).toEqual([
      'stien anlægges.',
    ]);
    expect(onlyItem(minutes).decision?.outcome).toBe('approved');
    expect(rulesThatSpeak(minutes)).toEqual([]);
  });

  it.each([
    'OPLÆG TIL STILLINGTAGEN',
    'Oplæg til stillingtagen:',
    '## **Oplæg til stillingtagen**',
    'oplæg  til\u00a0stillingtagen',
  ])('are known in another dress: %s', (heading) => {
    const minutes = read(item(heading, 'At stien anlægges.'), OWN);
    expect(sectionsOf(onlyItem(minutes))).toEqual(['recommendation: At stien anlægges.']);
  });

  it('may have their text behind a colon, also where no heading of ours may', () => {
    const minutes = read(item('Mødets udfald: Godkendt.'), OWN);
    expect(sectionsOf(onlyItem(minutes))).toEqual(['decision: Godkendt.']);
    const money = read(item('Hvad det koster: Ingenting.'), {
      headings: { finances: ['Hvad det koster'] },
    });
    expect(sectionsOf(onlyItem(money))).toEqual(['finances: Ingenting.']);
  });

  it('do not make headings of sentences that begin with them', () => {
    const minutes = read(item('Mødets udfald blev drøftet længe.'), OWN);
    expect(sectionsOf(onlyItem(minutes))).toEqual([]);
  });

  it('win over ours', () => {
    const minutes = read(item('Forslag', 'Teksten.'), { headings: { background: ['Forslag'] } });
    expect(sectionsOf(onlyItem(minutes))).toEqual(['background: Teksten.']);
  });

  it('are sections inside the case presentation too', () => {
    const text = item('Sagsfremstilling', 'Sagen.', 'Historik', 'Før i tiden.');
    expect(sectionsOf(onlyItem(readMinutes(text)))).toHaveLength(1);
    const minutes = read(text, { headings: { background: ['Historik'] } });
    expect(sectionsOf(onlyItem(minutes))).toEqual([
      'casePresentation: Sagen.',
      'background: Før i tiden.',
    ]);
  });

  it('may begin with letters that only folding knows', () => {
    const minutes = read(item('Élan', 'Teksten.'), { headings: { policy: ['elan'] } });
    expect(sectionsOf(onlyItem(minutes))).toEqual(['policy: Teksten.']);
  });
});
