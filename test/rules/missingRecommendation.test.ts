import { describe, expect, it } from 'vitest';
import { complete, expectFindings, expectNothing, findingsIn, HEAD } from '../support/rules';

const decided = 'Sagsfremstilling\n\nTeksten om sagen.\n\nBeslutning\n\nGodkendt.\n\n';

describe('missing-recommendation', () => {
  it('marks the heading of a case without a recommendation', () => {
    expectFindings(
      'missing-recommendation',
      `${HEAD}${complete(1, 'Ny cykelsti')}«Punkt 2: Salg af grund»\n\n${decided}`,
      ['Punkt 2 har ingen indstilling.'],
    );
  });

  it('accepts a running recommendation', () => {
    expectNothing(
      `${HEAD}${complete(1, 'Ny cykelsti')}Punkt 2: Salg af grund\n\nSagsfremstilling\n\n` +
        'Teksten om sagen.\n\nDirektøren for Teknik indstiller\n\nat grunden sælges.\n\n' +
        'Beslutning\n\nGodkendt.\n',
    );
  });

  it.each([
    'Godkendelse af dagsorden',
    'JA - Orientering - marts',
    'Generel orientering',
    'Orientering om støj ved havnen',
    'Meddelelser til og fra formanden',
    'Gensidig orientering (O)',
    'Siden sidst',
    'Spørgetid',
    'Eventuelt',
    'Underskriftsside',
    'Valg af næstformand',
    'Lukket: Salg af ejendom',
  ])('does not ask for one in "%s"', (title) => {
    expectNothing(
      `${HEAD}${complete(1, 'Ny cykelsti')}Punkt 2: ${title}\n\nBeslutning\n\nGodkendt.\n`,
    );
  });

  it('does not ask for one in an item that was put off', () => {
    expectNothing(
      `${HEAD}${complete(1, 'Ny cykelsti')}Punkt 2: Salg af grund\n\n` +
        'Beslutning\n\nUdsat til næste møde.\n',
    );
  });

  it("takes a member's proposal in running text for one", () => {
    expectNothing(
      `${HEAD}${complete(1, 'Ny cykelsti')}Punkt 2: Forslag fra Borgerlisten om bænke\n\n` +
        'Sagsfremstilling\n\nBorgerlisten foreslår flere bænke.\n\nBeslutning\n\nGodkendt.\n',
    );
  });

  it('is silent where the form has no recommendations', () => {
    const item = (number: number) => `Punkt ${number}: Sag nummer ${number} på mødet\n\n${decided}`;
    expectNothing(`${HEAD}${item(1)}${item(2)}${item(3)}`);
  });

  it('speaks of an agenda too', () => {
    const agenda =
      'DAGSORDEN Teknikudvalget d. 14-08-2024\n\n' +
      'Punkt 1: Ny cykelsti\n\nSagsfremstilling\n\nTekst.\n\nIndstilling\n\nGodkendes.\n\n' +
      'Punkt 2: Salg af grund\n\nSagsfremstilling\n\nTekst.\n';
    expect(findingsIn(agenda).map(({ rule }) => rule.id)).toEqual(['missing-recommendation']);
  });
});
