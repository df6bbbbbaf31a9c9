import { describe, expect, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD, relatedIn } from '../support/rules';

const LIST = 'Bilag\n\nSkitse af stien\n\nNotat om støj\n\n';
const document = (sentence: string, list = LIST) =>
  HEAD + complete(1, 'Ny cykelsti').replace('Teksten om sagen.', sentence) + list;

describe('attachment-reference', () => {
  it.each([
    { sentence: 'Stien fremgår af «bilag 3».', message: 3 },
    { sentence: 'Se «bilag 2 og 3».', message: 3 },
    { sentence: 'Der vedlægges «bilag 3».', message: 3 },
    { sentence: 'Se sagens «bilag 3».', message: 3 },
    { sentence: 'Stien fremgår af\n«bilag 3».', message: 3 },
    { sentence: 'Se «bilag 1-4» og kortet.', message: 4 },
    { sentence: 'Se «bilag nr. 5» i sagen.', message: 5 },
  ])('$sentence', ({ sentence, message }) => {
    expectFindings('attachment-reference', document(sentence), [
      `Teksten henviser til bilag ${message}, men punktet har 2 bilag.`,
    ]);
  });

  it('counts none where the list says so', () => {
    expectFindings('attachment-reference', document('Se «bilag 1».', 'Bilag\n\nIngen bilag.\n\n'), [
      'Teksten henviser til bilag 1, men punktet har ingen bilag.',
    ]);
  });

  it('is silent where the list is empty', () => {
    expectNothing(document('Se bilag 1.', 'Bilag\n\n'));
  });

  it('shows the list', () => {
    expect(relatedIn(document('Se bilag 3.'))).toEqual(['"Bilag": Bilagene står her.']);
  });

  it('says it once for each number', () => {
    expectFindings('attachment-reference', document('Se «bilag 3». Igen bilag 3.'), [
      'Teksten henviser til bilag 3, men punktet har 2 bilag.',
    ]);
  });

  it.each([
    'Se bilag 1 og bilag 2.',
    'Se bilag 3 til bekendtgørelsen om støj.',
    'Se bilag 4 i lokalplanen.',
    'Det følger af rapportens bilag 7.',
    'Regnskabet er vedlagt som bilag. 3 medlemmer spurgte.',
    'Bilag 2024 findes ikke.',
    'Med i sagen:\nBilag 3: Notat om støj.',
    'Se bilag 1.2 i mappen.',
  ])('accepts: %s', (sentence) => expectNothing(document(sentence)));

  it('knows attachments by their own numbers', () => {
    expectNothing(document('Se bilag 4.', 'Bilag\n\nBilag 1 Skitse\n\nBilag 4 Notat\n\n'));
  });

  it.each(['Kort (bilag 1 og 2)', 'Bilag 1 og 2 Kort', 'Kort (bilag 1-3)', 'Bilag 1 til 3: Kort'])(
    'counts several in one entry: %s',
    (entry) => {
      expectNothing(document('Se bilag 2.', `Bilag\n\n${entry}\n\n`));
      expectFindings(
        'attachment-reference',
        document('Se bilag 2 og «bilag 4».', `Bilag\n\n${entry}\n\n`),
        ['Teksten henviser til bilag 4, men punktet har kun 1 bilag.'],
      );
    },
  );

  it('is silent in an item without a list', () => {
    expectNothing(document('Se bilag 3.', ''));
  });
});
