import { describe, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD } from '../support/rules';

const first = complete(1, 'Ny cykelsti');
const recommended = 'Indstilling\n\nForvaltningen indstiller,\n\n- at grunden sælges.\n\n';

describe('missing-decision', () => {
  it('marks the heading of an item without a decision', () => {
    expectFindings(
      'missing-decision',
      `${HEAD}${first}«Punkt 2: Salg af grund»\n\n${recommended}`,
      ['Punkt 2 har ingen beslutning.'],
    );
  });

  it('names an item without a number by its title', () => {
    const contents = 'Indholdsfortegnelse\n\nNy cykelsti.....\t3\nSalg af grund.....\t4\n\n';
    expectFindings(
      'missing-decision',
      `${HEAD}${contents}${first.replace('Punkt 1: ', '')}«Salg af grund»\n\n${recommended}`,
      ['Punktet »Salg af grund« har ingen beslutning.'],
    );
  });

  it('asks for one in a bare title', () => {
    expectFindings('missing-decision', `${HEAD}${first}«Punkt 2: Salg af grund»\n\n`, [
      'Punkt 2 har ingen beslutning.',
    ]);
  });

  it('does not count what another body decided', () => {
    expectFindings(
      'missing-decision',
      `${HEAD}${first}«Punkt 2: Salg af grund»\n\n${recommended}` +
        'Beslutning fra Økonomiudvalget, 7. august 2024, pkt. 8:\n\nAnbefales.\n',
      ['Punkt 2 har ingen beslutning.'],
    );
  });

  it.each([
    'Spørgetid',
    'Eventuelt',
    'Evt.',
    'Underskriftsark',
    'Fraværende',
    'Forslag om ny vej - udgår',
    'Lukket: Salg af ejendom',
  ])('does not ask for one in "%s"', (title) => {
    expectNothing(`${HEAD}${first}Punkt 2: ${title}\n\nSagsfremstilling\n\nTeksten.\n`);
  });

  it('accepts an answer without a heading under a short item', () => {
    expectNothing(`${HEAD}${first}Punkt 2: Godkendelse af dagsorden\n\nGodkendt.\n`);
  });

  it('asks for none in an agenda', () => {
    expectNothing(
      `${HEAD}${first}Punkt 2: Salg af grund\n\n${recommended}`
        .replace('REFERAT', 'DAGSORDEN')
        .replace('Beslutning\n\nGodkendt.\n\n', ''),
    );
  });

  it('has nothing to say about a text that is no minutes', () => {
    expectNothing('Kære alle\n\nPunkt 1: Vi ses på mandag\n\nPunkt 2: Husk kage\n');
  });
});
