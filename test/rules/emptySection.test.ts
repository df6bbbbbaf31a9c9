import { describe, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD } from '../support/rules';

const item = (recommendation: string, decision: string) =>
  `${HEAD}${complete(1, 'Ny cykelsti')}Punkt 2: Salg af grund\n\n${recommendation}${decision}`;
const RECOMMENDED = 'Indstilling\n\nForvaltningen indstiller,\n\n- at grunden sælges.\n\n';
const DECIDED = 'Beslutning\n\nGodkendt.\n';

describe('empty-section', () => {
  it('marks a decision heading with nothing under it', () => {
    expectFindings('empty-section', item(RECOMMENDED, '«Beslutning»\n\nBilag\n\nSkitse\n'), [
      'Der står intet under »Beslutning«.',
    ]);
  });

  it('marks a recommendation heading with nothing under it', () => {
    expectFindings('empty-section', item('«Indstilling»\n\n', DECIDED), [
      'Der står intet under »Indstilling«.',
    ]);
  });

  it.each(['Ingen.', '-', 'Intet at bemærke.', '.....', 'Ikke relevant'])(
    'takes "%s" for an answer',
    (placeholder) => expectNothing(item(RECOMMENDED, `Beslutning\n\n${placeholder}\n`)),
  );

  it('accepts the answer behind the heading', () => {
    expectNothing(item('Indstilling: Sagen godkendes.\n\n', 'Beslutning: Godkendt.\n'));
  });

  it('accepts the answer under the absent', () => {
    expectNothing(item(RECOMMENDED, 'Beslutning\n\nFraværende: Anna Holm\n\nGodkendt.\n'));
  });

  it('says nothing of other empty sections', () => {
    expectNothing(item(RECOMMENDED, 'Økonomi\n\nBeslutning\n\nGodkendt.\n\nBilag\n\n'));
  });

  it('says nothing of an empty recommendation where none is needed', () => {
    expectNothing(
      `${HEAD}${complete(1, 'Ny cykelsti')}Punkt 2: Spørgetid\n\nIndstilling\n\nBeslutning\n\nIngen.\n`,
    );
  });

  it('says nothing of the decision that an agenda leaves open', () => {
    expectNothing(
      'DAGSORDEN Teknikudvalget d. 14-08-2024\n\nPunkt 1: Salg af grund\n\n' +
        `${RECOMMENDED}Beslutning\n\n`,
    );
  });
});
