import { describe, expect, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD, relatedIn } from '../support/rules';

const TITLES = [
  'Dobbeltrettet cykelsti ved skolen',
  'Salg af grund på Havnevej',
  'Takst for vand og spildevand',
  'Plan for skov og natur',
];

function document(entries: readonly string[], titles: readonly string[] = TITLES): string {
  const contents = entries.map((entry, index) => `${entry}.....\t${index + 3}\n`).join('');
  const items = titles.map((title, index) => complete(index + 45, title)).join('');
  return `${HEAD}Indholdsfortegnelse\n\n${contents}\n${items}`;
}

function entries(change: Readonly<Record<number, string>>): string[] {
  return TITLES.map((title, index) => change[index] ?? title);
}

describe('contents-mismatch', () => {
  it('has nothing to say when everything agrees', () => {
    expectNothing(document(TITLES));
  });

  it('has nothing to say without a table of contents', () => {
    expectNothing(HEAD + TITLES.map((title, index) => complete(index + 1, title)).join(''));
  });

  it('shows a title that is spelled in two ways', () => {
    const text = document(entries({ 0: '«Dobbelrettet cykelsti ved skolen»' }));
    expectFindings('contents-mismatch', text, [
      'Titlen staves forskelligt: »Dobbelrettet cykelsti ved skolen« i indholdsfortegnelsen, ' +
        '»Dobbeltrettet cykelsti ved skolen« over punktet.',
    ]);
    expect(relatedIn(text.replace(/[«»]/g, ''))).toEqual([
      '"Punkt 45: Dobbeltrettet cykelsti ved skolen": Punktets overskrift står her.',
    ]);
  });

  it('shows an entry without an item', () => {
    expectFindings(
      'contents-mismatch',
      document([...TITLES.slice(0, 2), '«Åben drøftelse af klimaet»', ...TITLES.slice(2)]),
      ['»Åben drøftelse af klimaet« står i indholdsfortegnelsen, men ikke som punkt i teksten.'],
    );
  });

  it('shows an item without an entry', () => {
    const text = document(TITLES.filter((_, index) => index !== 2)).replace(
      'Punkt 47: Takst for vand og spildevand',
      '«$&»',
    );
    expectFindings('contents-mismatch', text, ['Punkt 47 står ikke i indholdsfortegnelsen.']);
  });

  it('shows a title that differs', () => {
    expectFindings('contents-mismatch', document(entries({ 1: '«Køb af grund på Havnevej»' })), [
      'Titlerne er forskellige: »Køb af grund på Havnevej« i indholdsfortegnelsen, ' +
        '»Salg af grund på Havnevej« over punktet.',
    ]);
  });

  it('takes a title that was changed altogether for the item between the same neighbours', () => {
    expectFindings('contents-mismatch', document(entries({ 1: '«Noget helt andet»' })), [
      'Titlerne er forskellige: »Noget helt andet« i indholdsfortegnelsen, ' +
        '»Salg af grund på Havnevej« over punktet.',
    ]);
  });

  it('matches an entry that is cut off', () => {
    const long = 'Orientering om den nye model for revision som alle kommuner skal bruge fra i år';
    expectNothing(document([...TITLES, long.slice(0, 60)], [...TITLES, long]));
  });

  it('does not mind case, quotes, dashes and spaces', () => {
    expectNothing(
      document(
        [...TITLES, 'Projektet  "Flere  i arbejde" - status'],
        [...TITLES, 'Projektet ”flere i arbejde” – Status'],
      ),
    );
  });

  it('does not mind closed items that are only listed', () => {
    expectNothing(document([...TITLES, 'Lukket: Salg af ejendom']));
  });
});
