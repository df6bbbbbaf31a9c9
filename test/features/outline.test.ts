import { describe, expect, it } from 'vitest';
import { type OutlineSymbol, outline } from '../../server/src/features/outline';
import { readMinutes } from '../../server/src/minutes/minutes';
import { allFindings } from './support/findings';
import { treeOf } from './support/outline';

/** One line for each symbol: two blanks for each level, name, "(detail)". */
function drawing(symbols: readonly OutlineSymbol[], level = 0): string {
  return symbols
    .map(({ name, detail, children }) => {
      const line = `${'  '.repeat(level)}${name}${detail && ` (${detail})`}\n`;
      return line + drawing(children, level + 1);
    })
    .join('');
}

/** Expects a text to have an outline, drawn with two blanks for each level. */
function checkOutline(text: string, expected: string): void {
  const minutes = readMinutes(text);
  expect(drawing(treeOf(outline(minutes, allFindings(minutes))))).toBe(expected.trimStart());
}

it('shows head, table of contents, items and their sections', () => {
  checkOutline(
    `REFERAT Teknikudvalget d. 14-08-2024

Mødedato Onsdag d. 14. august 2024 kl. 15:00

Mødested Rådhuset

Indholdsfortegnelse

Cykelsti på Ågade.....3
Eventuelt.....4

Punkt 45: Cykelsti på Ågade

05.01.02-P20-3-24

Sagsfremstilling

Stien føres langs åen.

Indstilling

Direktionen indstiller,

at stien anlægges
at udgiften dækkes af puljen.

Beslutning

Godkendt.

Punkt 46: Eventuelt

Beslutning

Ingen.
`,
    `
REFERAT Teknikudvalget d. 14-08-2024 (2 punkter)
Indholdsfortegnelse
45 Cykelsti på Ågade (godkendt · 05.01.02-P20-3-24)
  Sagsfremstilling
  Indstilling (2 punkter)
  Beslutning (godkendt)
46 Eventuelt (intet at referere)
  Beslutning (intet at referere)
`,
  );
});

it('counts findings and marks what is closed', () => {
  checkOutline(
    `REFERAT Teknikudvalget d. 14-08-2024

Mødedato Onsdag d. 14. august 2024 kl. 15:00

Punkt 1: Cykelsti på Ågade

Sagsfremstilling

Stien føres langs åen.

Indstilling

Direktionen indstiller, at stien anlægges.

Beslutning

Punkt 2: Lukket: Køb af grund

Sagsfremstilling

Grunden ligger ved åen.

Indstilling

Direktionen indstiller, at grunden købes.

Beslutning

Udsat.
`,
    `
REFERAT Teknikudvalget d. 14-08-2024 (2 punkter)
1 Cykelsti på Ågade (1 fund)
  Sagsfremstilling
  Indstilling (1 punkt)
  Beslutning (1 fund)
2 Køb af grund (lukket · udsat)
  Sagsfremstilling
  Indstilling (1 punkt)
  Beslutning (udsat)
`,
  );
});

it('calls a running recommendation and the decision of this meeting what they are', () => {
  checkOutline(
    `REFERAT Teknikudvalget d. 14-08-2024

Mødedato Onsdag d. 14. august 2024 kl. 15:00

Punkt 1: Cykelsti på Ågade

Sagsfremstilling

Stien føres langs åen.

Direktionen indstiller,

at stien anlægges.

Beslutning fra Økonomiudvalget, 7. august 2024, pkt. 8:

Anbefales.

Beslutning i Teknikudvalget den 14-08-2024

Godkendt.
`,
    `
REFERAT Teknikudvalget d. 14-08-2024 (1 punkt)
1 Cykelsti på Ågade (godkendt)
  Sagsfremstilling
  Indstilling (Direktionen · 1 punkt)
  Beslutning fra Økonomiudvalget, 7. august 2024, pkt. 8
  Beslutning (godkendt)
`,
  );
});

it('is empty for a text that is no minutes', () => {
  checkOutline('Kære alle\n\nHusk kage.\n', '');
  checkOutline('', '');
});

describe('a symbol', () => {
  const long = 'Sti '.repeat(70);
  const text = `REFERAT Teknikudvalget d. 14-08-2024\n\nPunkt 1: ${long}\n\nBeslutning\n\nGodkendt.\n`;

  it('has a name of one line that fits', () => {
    const item = treeOf(outline(readMinutes(text))).find(({ kind }) => kind === 'item');
    expect(item?.name).toMatch(/^1 Sti Sti .*…$/);
    expect(item?.name.length).toBeLessThanOrEqual(200);
  });

  it('speaks English when asked', () => {
    const english = treeOf(outline(readMinutes(text), [], 'en'));
    expect(english.at(-1)?.children.at(-1)?.detail).toBe('approved');
  });
});

describe('after an edit', () => {
  const item = (number: number, body: string) =>
    `Punkt ${number}: Sag ${number}\n\nBeslutning\n\n${body}\n\n`;
  const HEAD = 'REFERAT Teknikudvalget d. 14-08-2024\n\n';
  const before = readMinutes(HEAD + item(1, 'Godkendt.') + item(2, '') + item(3, 'Udsat.'));
  const symbolsOf = (minutes: typeof before) =>
    outline(minutes, allFindings(minutes)).groups.flatMap(({ items }) =>
      items.map(({ symbol }) => symbol),
    );

  it.each([
    ['in an item, all others', HEAD + item(1, 'Godkendt.') + item(2, '') + item(3, 'Afvist.'), 2],
    ['that mends a finding', HEAD + item(1, 'Godkendt.') + item(2, 'Ja.') + item(3, 'Udsat.'), 1],
    ['above, all', `\n${HEAD}${item(1, 'Godkendt.')}${item(2, '')}${item(3, 'Udsat.')}`, null],
  ])('%s keep their symbols', (_, text, edited) => {
    const old = symbolsOf(before);
    const kept = symbolsOf(readMinutes(text, before)).map((symbol, index) => symbol === old[index]);
    expect(kept).toEqual([0, 1, 2].map((index) => index !== edited));
  });
});
