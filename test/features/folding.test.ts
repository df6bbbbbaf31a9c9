import { expect, it } from 'vitest';
import { foldingRanges } from '../../server/src/features/folding';
import { readMinutes } from '../../server/src/minutes/minutes';

/** Draws the ranges beside the text: a corner where one begins, a foot where it ends. */
function checkFolding(drawn: string): void {
  const rows = drawn
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const text = rows.map((row) => row.slice(row.indexOf('┊') + 1)).join('\n');
  const ranges = foldingRanges(readMinutes(text));
  const margin = rows.map((_, line) => {
    const begins = ranges.filter(({ startLine }) => startLine === line).map(() => '┌');
    const ends = ranges.filter(({ endLine }) => endLine === line).map(() => '└');
    return [...ends, ...begins].join('');
  });
  const width = Math.max(...rows.map((row) => row.indexOf('┊')));
  expect(rows.map((row, i) => `${margin[i]?.padEnd(width)}${row.slice(row.indexOf('┊'))}`)).toEqual(
    rows,
  );
}

it('folds the head, the table of contents, items and sections; blank lines behind them stay', () => {
  checkFolding(`
┌   ┊REFERAT Teknikudvalget d. 14-08-2024
    ┊
└   ┊Mødedato Onsdag d. 14. august 2024 kl. 15:00
    ┊
┌   ┊Indholdsfortegnelse
    ┊
    ┊Cykelsti på Ågade.....3
└   ┊Eventuelt.....4
    ┊
┌   ┊Punkt 1: Cykelsti på Ågade
    ┊
┌   ┊Sagsfremstilling
    ┊
    ┊Stien føres langs åen.
    ┊
└   ┊Den bliver bred.
    ┊
┌   ┊Beslutning
    ┊
└└  ┊Godkendt.
    ┊
┌   ┊Punkt 2: Eventuelt
    ┊
┌   ┊Beslutning
    ┊
└└  ┊Ingen.
`);
});

it('folds an item to its title, also where the case number stands above it', () => {
  checkFolding(`
┌   ┊Referat
    ┊
└   ┊mødet i Økonomiudvalget den 17. februar 2026
    ┊
    ┊Sagsnr.: 00.22.02-G01-2-26
    ┊
┌   ┊131. Budgetproces
    ┊
┌   ┊BESLUTNING
    ┊
└└  ┊Godkendt.
    ┊
    ┊Sagsnr.: 00.30.10-S02-1-26
    ┊
    ┊132. Personsag
`);
});
