import { describe, expect, it } from 'vitest';
import { complete, HEAD } from '../support/rules';
import { expectMended, expectNoFix, fixesIn, mended, titleOf } from './support';

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
      [`Ret til »${right}« (i indholdsfortegnelsen)`]: paged(right) + titles(right),
      [`Ret til »${other}« (i punktets overskrift)`]: paged(other) + titles(other),
    });
  });

  it.each([
    ['of the item', 'Taksten for en dobbelrettet cykelsti.', 'indholdsfortegnelsen'],
    ['of the table', 'Stien bliver dobbeltrettet.', 'punktets overskrift'],
  ])('comes first in the spelling that the text has: that %s', (_, sentence, place) => {
    const listed = contents(TITLES.map((entry, index) => `${entry}.....\t${index + 3}`));
    const text = listed + BODY.replace('Dobbelt', 'Dobbel').replace('Teksten om sagen.', sentence);
    const offered = fixesIn(text, 'contents-mismatch');
    expect(offered.map(titleOf)[0]).toContain(`(i ${place})`);
    // Who misspells a word in a title may misspell it below: the writer must say.
    expect(offered.map(({ preferred }) => preferred ?? false)).toEqual([false, false]);
  });

  it('is shown where it differs, when it is long', () => {
    const long = 'Orientering om den nye model for revision, som alle kommuner skal bruge fra i år';
    const listed = (title: string) => contents([title, ...TITLES].map((one, i) => `${one}\t${i}`));
    const text = listed(long.replace('kommuner', 'komuner')) + complete(44, long) + BODY;
    expect(fixesIn(text, 'contents-mismatch').map(titleOf)).toEqual([
      'Ret til »…revision, som alle kommuner skal bruge fra i år« (i indholdsfortegnelsen)',
      'Ret til »…revision, som alle komuner skal bruge fra i år« (i punktets overskrift)',
    ]);
  });

  it.each([
    ['over the item', (title: string) => title.replace(' ved', '\nved'), (title: string) => title],
    [
      'over the item, before a capital',
      (title: string) => title.replace(' Havnevej', '\nHavnevej'),
      (title: string) => title,
    ],
  ])('is left to the writer where a line is broken in it %s', (_, headed, entered) => {
    const title = 'Dobbeltrettet cykelsti i krydset ved Havnevej';
    const wrong = title.replace('Dobbelt', 'Enkelt');
    const listed = contents(
      [entered(title), ...TITLES.slice(1)].map((entry, index) => `${entry}.....\t${index + 3}`),
    );
    const text = listed + body([headed(wrong), ...TITLES.slice(1)]);
    expectNoFix('contents-mismatch', text);
  });

  it('is not cut short', () => {
    const long = 'Orientering om den nye model for revision som alle kommuner bruger fra i år';
    const cut = 'Orienteering om den nye model for revision som alle';
    const listed = (title: string) => contents([title, ...TITLES].map((one, i) => `${one}\t${i}`));
    const text = complete(44, long) + BODY;
    expectMended('contents-mismatch', listed(cut) + text, {
      'Ret til »Orientering om den nye model for revision som alle kommuner…« (i indholdsfortegnelsen)':
        listed(long) + text,
    });
  });

  it('keeps the capitals of the place', () => {
    const listed = (title: string) =>
      contents([title, ...TITLES.slice(1)].map((one, i) => `${one.toUpperCase()}\t${i + 3}`));
    expectMended('contents-mismatch', listed('Dobbelrettet cykelsti ved skolen') + BODY, {
      'Ret til »DOBBELTRETTET CYKELSTI VED SKOLEN« (i indholdsfortegnelsen)':
        listed(TITLES[0] as string) + BODY,
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

describe('entries whose numbers are free between the items', () => {
  const paged = (titles: readonly string[]) =>
    contents(titles.map((title, index) => `${title}.....\t${index + 3}`));
  /** Items of which the headings and all below are gone, with the numbers that the others had. */
  const withLost = (...lost: readonly number[]) =>
    TITLES.map((title, index) => (lost.includes(index) ? '' : complete(index + 45, title))).join(
      '',
    );

  it.each([
    ['without numbers', paged(TITLES), [1, 2]],
    ['without numbers', paged(TITLES), [2]],
    ['with numbers', contents(TITLES.map(numbered)), [1, 2]],
  ])('stay, and so do the numbers: %s', (_, listed, lost) => {
    const text = listed + withLost(...lost);
    expectNoFix('contents-mismatch', text);
    expectNoFix('item-number', text);
  });

  it('may go where there are more of them than numbers', () => {
    const listed = paged([...TITLES.slice(0, 3), 'Ferieplan for de ansatte', ...TITLES.slice(3)]);
    const text = listed + withLost(1, 2);
    expect(fixesIn(text, 'contents-mismatch').map(titleOf)).toEqual(
      new Array(3).fill('Fjern linjen fra indholdsfortegnelsen'),
    );
  });
});
