import { describe, expect, test } from 'vitest';
import { corpora } from './corpora';
import { percentOf, scoreOf } from './score';
import { checkOriginals, plantErrors } from './tableErrors';

/** Each fifth error; `npm run accuracy` plants them all. */
const EVERY = 5;
/** What must be found of the errors beyond rounding, in per cent. */
const FOUND = 99;

describe.each(corpora())('$title', ({ texts, absent }) => {
  if (texts.length === 0) {
    test.skip(`skipped: ${absent}`, () => {});
    return;
  }
  const score = scoreOf(texts.flatMap((text) => plantErrors(text, EVERY)));

  test('there are sums to plant errors in', () => {
    expect(checkOriginals(texts).relations).toBeGreaterThan(0);
    expect(score.found.of).toBeGreaterThan(0);
  });

  test('nothing is flagged as it stands', () => {
    const flagged = texts.filter((text) => checkOriginals([text]).faults > 0);
    expect(flagged.map(({ name }) => name)).toEqual([]);
  });

  test(`${FOUND} % of the planted errors beyond rounding are found`, () => {
    expect(percentOf(score.found), score.missed.join('\n')).toBeGreaterThanOrEqual(FOUND);
  });

  test('none is shown elsewhere, and no wrong cell is named', () => {
    expect(score.misplaced).toEqual([]);
  });

  test('the very cell is named wherever relations cross in it', () => {
    expect(score.unnamed).toEqual([]);
  });
});
