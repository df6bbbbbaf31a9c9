import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { fixesFor } from '../../server/src/rules/fixes';
import {
  complete,
  expectFindings,
  expectNothing,
  findingsIn,
  HEAD,
  relatedIn,
  unmark,
} from '../support/rules';

const document = (finances: string) =>
  HEAD +
  complete(1, 'Plads ved havnen').replace('Indstilling', `Økonomi\n\n${finances}\n\nIndstilling`);

describe('wrong-sum-in-text', () => {
  it.each([
    [
      'Pladsen har et budget på «9,6 mio. kr.» og finansieres af Havnefonden (6,2 mio. kr.), staten (1,8 mio. kr.) og kommunen (1,2 mio. kr.).',
      '6,2 + 1,8 + 1,2 = 9,2 mio. kr., men her står 9,6 (forskel 0,4 mio. kr.).',
    ],
    [
      'Der søges om i alt «521.000 kr.», som dækker 410.000 kr. til løn, samt 102.000 kr. til ledelse.',
      '410.000 + 102.000 = 512.000 kr., men her står 521.000 (forskel 9.000 kr.).',
    ],
    [
      'Tilskuddet på «1,35 mio. kr.» er fordelt på idræt med 750.000 kr. og kultur med 500.000 kr.',
      '750.000 kr. + 500.000 kr. = 1,25 mio. kr., men her står 1,35 mio. kr. (forskel 0,10 mio. kr.).',
    ],
    [
      'Udgiften på «45.000 kr.» fordeles således:\n- a 5.500 kr.\n- b 5.500 kr.\n- c 5.500 kr.\n- d 5.500 kr.\n- e 5.500 kr.\n- f 5.500 kr.\n- g 9.000 kr.',
      'De 7 beløb giver 42.000 kr., men her står 45.000 kr. (forskel 3.000 kr.).',
    ],
    [
      'Beløbet er 4,2 + 1,3 - 0,4 = «5,9 mio. kr.»',
      '4,2 + 1,3 - 0,4 = 5,1 mio. kr., men her står 5,9 (forskel 0,8 mio. kr.).',
    ],
  ])('%s', (finances, message) => {
    expectFindings('wrong-sum-in-text', document(finances), [message]);
  });

  it('points at the parts', () => {
    const finances =
      'Der søges om i alt 521.000 kr., som dækker 410.000 kr. til løn, samt 102.000 kr. til ledelse.';
    expect(relatedIn(document(finances))).toEqual([
      '"410.000 kr.": Beløbet er regnet med.',
      '"102.000 kr.": Beløbet er regnet med.',
    ]);
  });

  it.each([
    ['«521.000 kr.»', '512.000 kr.'],
    ['kr. «521.000»', 'kr. 512.000'],
    ['«521 t.kr.»', '512 t.kr.'],
  ])('puts the sum in the place of %s', (total, expected) => {
    const sentence = (written: string) =>
      document(
        `Der søges om i alt ${written}, som dækker 410.000 kr. til løn, samt 102.000 kr. til ledelse.`,
      );
    const { text } = unmark(sentence(total));
    const minutes = readMinutes(text);
    const [finding] = findingsIn(text);
    const fix = finding && fixesFor(finding, minutes)[0];
    const [edit] = fix?.edits ?? [];
    expect(fix?.safe).toBe(false);
    const mended = edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
    expect(mended).toBe(sentence(expected));
    expectNothing(mended ?? '');
  });
});
