import { describe, expect, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD, relatedIn } from '../support/rules';

const RECOMMENDATION =
  'Punktet har allerede en indstilling. Måske mangler der en overskrift før denne.';
const DECISION = 'Punktet har allerede en beslutning. Måske mangler der en overskrift før denne.';

const lostHeading =
  `${HEAD}${complete(1, 'Ny cykelsti')}«Indstilling»\n\nForvaltningen indstiller,\n\n` +
  '- at grunden sælges.\n\n«Beslutning»\n\nDrøftet.\n';

describe('duplicate-section', () => {
  it('marks the second recommendation and the second decision', () => {
    expectFindings('duplicate-section', lostHeading, [RECOMMENDATION, DECISION]);
  });

  it('shows where the first ones are', () => {
    expect(relatedIn(lostHeading.replace(/[«»]/g, ''))).toEqual([
      '"Indstilling": Den første står her.',
      '"Beslutning": Den første står her.',
    ]);
  });

  it('sees a second running recommendation', () => {
    const item = (number: number) =>
      `Punkt ${number}: Sag ${number}\n\nSagsfremstilling\n\nTekst.\n\n` +
      'Direktøren for Teknik indstiller\n\nat sagen godkendes.\n\nBeslutning\n\nGodkendt.\n\n';
    expectFindings(
      'duplicate-section',
      `${HEAD}${item(1)}${item(2)}Bilag\n\nSkitse\n\n«Direktøren for Teknik indstiller»\n\nat udvalget drøfter.\n\n` +
        '«Beslutning»\n\nDrøftet.\n',
      [RECOMMENDATION, DECISION],
    );
  });

  const untitled = complete('', '').replace('Punkt : \n', '');
  const untold = complete(1, 'Ny cykelsti').replace('Punkt 1: ', '');

  it('takes several items whose titles were not recognised for no evidence', () => {
    expectNothing(HEAD + untold + untitled + untitled);
  });

  it('sees a second decision beside items without numbers', () => {
    expectFindings(
      'duplicate-section',
      HEAD + untold.replace('Godkendt.', 'Godkendt.\n\n«Beslutning»\n\nDrøftet.'),
      [DECISION],
    );
  });

  it('trusts items that a table of contents vouches for', () => {
    const contents = 'Indholdsfortegnelse\n\nNy cykelsti.....\t3\nSalg af grund.....\t4\n\n';
    const marked = untitled
      .replace('Indstilling', '«Indstilling»')
      .replace('Beslutning', '«Beslutning»');
    const last = untold.replace('Ny cykelsti', 'Salg af grund');
    expectFindings('duplicate-section', HEAD + contents + untold + marked + last, [
      RECOMMENDATION,
      DECISION,
    ]);
  });

  it('accepts earlier decisions of other bodies', () => {
    expectNothing(
      `${HEAD}${complete(1, 'Ny cykelsti')}`.replace(
        'Beslutning\n',
        'Beslutning fra Økonomiudvalget, 7. august 2024, pkt. 8:\n\nAnbefales.\n\nBeslutning\n',
      ),
    );
  });

  it('accepts a decision of each body', () => {
    expectNothing(
      `${HEAD}${complete(1, 'Ny cykelsti')}`.replace(
        'Beslutning\n\nGodkendt.',
        'Beslutning Økonomiudvalget den 07-08-2024\n\nAnbefales.\n\n' +
          'Beslutning Teknikudvalget den 14-08-2024\n\nGodkendt.',
      ),
    );
  });

  it('does not take a decision that recommends for a recommendation', () => {
    expectNothing(
      `${HEAD}${complete(1, 'Ny cykelsti')}`.replace(
        'Beslutning\n\nGodkendt.',
        'Beslutning\n\nTeknikudvalget indstiller, at sagen godkendes.',
      ),
    );
  });

  it('accepts words that only look like a decision heading', () => {
    expectNothing(
      `${HEAD}${complete(1, 'Ny cykelsti')}`.replace(
        'Sagsfremstilling\n',
        'Beslutningskompetence\n\nByrådet\n\nBeslutningstema\n\nStien.\n\nSagsfremstilling\n',
      ),
    );
  });
});
