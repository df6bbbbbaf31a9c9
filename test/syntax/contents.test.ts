// Tables of contents whose entries are broken over two lines.
import { expect, test } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';

const contentsOf = (...lines: readonly string[]) =>
  readMinutes(['Indholdsfortegnelse', ...lines].join('\n')).contents?.entries.map(
    ({ number, page }) => [number, page],
  );

test('an entry may be longer than any line, if each of its lines is not', () => {
  const long = `Punkt 2 ${'lang titel '.repeat(36)}`.trim();
  expect(
    contentsOf(
      'Punkt 1 Dagsorden ..... 2',
      long,
      `${'og mere titel '.repeat(10)} ..... 5`,
      'Punkt 3 Eventuelt ... 6',
    ),
  ).toEqual([
    ['1', 2],
    ['2', 5],
    ['3', 6],
  ]);
});
