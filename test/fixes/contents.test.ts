import { describe, expect, it } from 'vitest';
import { complete, HEAD } from '../support/rules';
import { expectMended, expectNoFix, mended } from './support';

const TITLES = [
  'Dobbeltrettet cykelsti ved skolen',
  'Salg af grund på Havnevej',
  'Takst for vand og spildevand',
  'Plan for skov og natur',
];
const BODY = body(TITLES);

function body(titles: readonly string[]): string {
  return titles.map((title, index) => complete(index + 45, title)).join('');
}

function contents(lines: readonly string[], between = '\n'): string {
  return `${HEAD}Indholdsfortegnelse\n\n${lines.join(between)}\n\n`;
}

const without = (gone: number) => TITLES.filter((_, index) => index !== gone);
const numbered = (title: string, index: number) => `${index + 45}. ${title}`;

describe('a title that differs', () => {
  it.each([
    ['spelling', 'Dobbelrettet cykelsti ved skolen'],
    ['words', 'Enkeltrettet cykelsti ved skolen'],
  ])('can be taken from either place (%s)', (_, other) => {
    const paged = (title: string) =>
      contents([title, ...TITLES.slice(1)].map((entry, index) => `${entry}.....\t${index + 3}`));
    const titles = (title: string) => body([title, ...TITLES.slice(1)]);
    const right = TITLES[0] as string;
    expectMended('contents-mismatch', paged(other) + titles(right), {
      'Brug titlen fra indholdsfortegnelsen': paged(other) + titles(other),
      'Ret titlen i indholdsfortegnelsen': paged(right) + titles(right),
    });
  });

  it('is not cut short', () => {
    const long = 'Orientering om den nye model for revision som alle kommuner bruger fra i år';
    const cut = 'Orienteering om den nye model for revision som alle';
    const listed = (title: string) => contents([title, ...TITLES].map((one, i) => `${one}\t${i}`));
    const text = complete(44, long) + BODY;
    expectMended('contents-mismatch', listed(cut) + text, {
      'Ret titlen i indholdsfortegnelsen': listed(long) + text,
    });
  });

  it('keeps the capitals of the place', () => {
    const listed = (title: string) =>
      contents([title, ...TITLES.slice(1)].map((one, i) => `${one.toUpperCase()}\t${i + 3}`));
    expectMended('contents-mismatch', listed('Dobbelrettet cykelsti ved skolen') + BODY, {
      'Ret titlen i indholdsfortegnelsen': listed(TITLES[0] as string) + BODY,
    });
  });
});

describe('a number that differs', () => {
  it('is taken from the items that run on', () => {
    const listed = (number: string) =>
      contents(TITLES.map(numbered)).replace('46. Salg', `${number}. Salg`);
    const paged = (text: string) => text.replace(/^(\d\d\. .*)$/gm, '$1\t3');
    expectMended('contents-mismatch', paged(listed('64')) + BODY, {
      'Ret nummeret i indholdsfortegnelsen til 46': paged(listed('46')) + BODY,
    });
  });
});

describe('a number that differs over the item', () => {
  it('is taken from the table, when that runs on', () => {
    const listed = contents(TITLES.map((title, index) => `${numbered(title, index)}\t3`));
    expect(mended(listed + BODY.replace('45', '46'), 'contents-mismatch')).toEqual({
      'Ret nummeret til 45': listed + BODY,
    });
  });
});

describe('an item that the table lacks', () => {
  it.each([
    ['numbered', TITLES.map(numbered), '\n', [0, 2, 3]],
    ['bare', TITLES, '\n', [2, 3]],
    ['with a word', TITLES.map((title, i) => `Punkt ${i + 45}: ${title}`), '\n', [0, 2, 3]],
    ['with blank lines between', TITLES.map(numbered), '\n\n', [0, 2, 3]],
  ])('is written in the form of its neighbours: %s', (_, lines, between, places) => {
    for (const gone of places) {
      const text = contents(
        lines.filter((__, index) => index !== gone),
        between,
      );
      expectMended('contents-mismatch', text + BODY, {
        'Tilføj punktet i indholdsfortegnelsen': contents(lines, between) + BODY,
      });
    }
  });

  it('with the line breaks of the document', () => {
    const crlf = (text: string) => text.replace(/\n/g, '\r\n');
    const listed = contents(TITLES.map(numbered));
    expectMended('contents-mismatch', crlf(listed.replace(/^46.*\n/m, '') + BODY), {
      'Tilføj punktet i indholdsfortegnelsen': crlf(listed + BODY),
    });
  });

  it('is left out where nobody knows its page', () => {
    const listed = contents(without(2).map((title, index) => `${title}.....\t${index + 3}`));
    expectNoFix('contents-mismatch', listed + BODY);
  });

  it('is left out where the lines have numbers of their own', () => {
    const listed = contents(without(2).map((title, index) => `${index + 1}. ${title}`));
    expectNoFix('contents-mismatch', listed + BODY);
  });
});

describe('an entry without an item', () => {
  const STRAY = 'Åben drøftelse af klimaet';

  it.each([0, 2, 4])('loses its line (%i)', (at) => {
    for (const between of ['\n', '\n\n']) {
      const page = (title: string) => `${title}\t7`;
      const lines = [...TITLES.slice(0, at), STRAY, ...TITLES.slice(at)].map(page);
      expectMended('contents-mismatch', contents(lines, between) + BODY, {
        'Fjern linjen fra indholdsfortegnelsen': contents(TITLES.map(page), between) + BODY,
      });
    }
  });

  it('stays where the lines have numbers of their own', () => {
    const lines = [STRAY, ...TITLES].map((title, index) => `${index + 1}. ${title}\t7`);
    expect(mended(contents(lines) + BODY, 'contents-mismatch')).toEqual({});
  });
});
