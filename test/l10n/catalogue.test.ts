import { describe, expect, it } from 'vitest';
import { catalogue, type MessageId, say } from '../../server/src/l10n/catalogue';
import { cliTexts } from '../../server/src/l10n/cli';

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the catalogue', () => {
  it.each(Object.entries({ ...catalogue, ...cliTexts }))(
    '%s has the same parameters in both languages',
    (_id, text) => {
      expect([...new Set(slots(text.en))]).toEqual([...new Set(slots(text.da))]);
    },
  );

  it.each(Object.entries({ ...catalogue, ...cliTexts }))(
    '%s says something in both languages',
    (_id, text) => {
      expect(text.da.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    },
  );

  it('puts phrases in, in the language of the sentence', () => {
    const first = { id: 'table.sum', parameters: { name: 'I alt' } } as const;
    const parameters = { written: '12', first, repair: '21' };
    expect(say('da', 'wrong-cell.one', parameters)).toBe(
      '12 passer ikke med summen i »I alt«; med 21 stemmer det.',
    );
    expect(say('en', 'wrong-cell.one', parameters)).toBe(
      '12 does not fit the sum in “I alt”; with 21 it comes out.',
    );
  });

  it('puts parameters in and leaves visible what is missing', () => {
    const id: MessageId = 'item-number.missing-two';
    expect(say('da', id, { first: 58, last: 59, number: 60 })).toBe(
      'Punkt 58 og 59 mangler før punkt 60.',
    );
    expect(say('en', id, { first: 58 })).toBe(
      'Items 58 and {last} are missing before item {number}.',
    );
  });
});
