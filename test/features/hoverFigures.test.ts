import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover';
import type { Language } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';
import { atCursor } from './support/cursor';

/** Minutes with this text under Økonomi; the cursor mark stands in it. */
const minutesWith = (finances: string) =>
  'REFERAT Teknikudvalget d. 14-08-2024\n\nPunkt 1: Ny cykelsti\n\nØkonomi\n\n' +
  `${finances}\n\nIndstilling\n\nGodkendes.\n\nBeslutning\n\nGodkendt 4.300.000 kr.\n`;

/** Expects the box at the cursor to be about some text and to hold some lines (none: no box). */
function checkHover(
  finances: string,
  about: string | null,
  expected = '',
  language: Language = 'da',
): void {
  const { text, offset } = atCursor(minutesWith(finances));
  const shown = hover(readMinutes(text), [], offset, language);
  expect(shown && text.slice(shown.span.start, shown.span.end)).toBe(about);
  // Hard breaks end in two blanks, which no one can see in a test.
  expect(shown?.markdown.replaceAll('  \n', '\n') ?? '').toBe(expected.trim());
}

/** The cursor put before the first of these words. */
const cursorAt = (place: string, text: string) => text.replace(place, `‸${place}`);

const TABLE =
  'Post, 1.000 kr.\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.200\t-100\n' +
  'Skilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115\nI alt\t5.831\t5.902\t71';

describe('on a figure of a table', () => {
  it('shows its value in full and what it sums up, also where that is right', () =>
    checkHover(
      cursorAt('5.902', TABLE),
      '5.902',
      `
5.902 (1.000 kr.) = 5.902.000 kr.

**I alt** · Regnskab
3.050 + 1.200 + 418 + 1.234 = 5.902 ✓
4 rækker: Sten … Asfalt

**I alt** · Afvigelse
5.902 − 5.831 = 71 ✓
Regnskab − Budget
`,
    ));

  it('shows what it is part of', () =>
    checkHover(
      cursorAt('-100', TABLE),
      '-100',
      `
\\-100 (1.000 kr.) = -100.000 kr.

**Løn** · Afvigelse
1.200 − 1.300 = -100 ✓
Regnskab − Budget

**I alt** · Afvigelse
50 − 100 + 6 + 115 = 71 ✓
4 rækker: Sten … Asfalt
`,
    ));

  it('in English', () =>
    checkHover(
      cursorAt('71', TABLE),
      '71',
      `
71 (1.000 kr.) = 71.000 kr.

**I alt** · Afvigelse
50 − 100 + 6 + 115 = 71 ✓
4 rows: Sten … Asfalt

**I alt** · Afvigelse
5.902 − 5.831 = 71 ✓
Regnskab − Budget
`,
      'en',
    ));

  it('shows three figures and the last of a long sum', () => {
    const rows = [310, 120, 41, 77, 5, 6, 7].map(
      (value, i) => `Post ${'abcdefg'[i]}\t${value}\t${value + 1}`,
    );
    checkHover(
      `Post\t2025\t2026\n${rows.join('\n')}\nI alt\t‸566\t573`,
      '566',
      `
**I alt** · 2025
310 + 120 + 41 + … + 7 = 566 ✓
7 rækker: Post a … Post g
`,
    );
  });

  it('shows what stands there where it does not come out', () =>
    checkHover(
      'Post\tBudget\tRegnskab\nSten\t3.000\t3.050\nLøn\t1.300\t1.200\nSkilte\t412\t418\nI alt\t4.712\t‸4.686',
      '4.686',
      `
**I alt** · Regnskab
3.050 + 1.200 + 418 = 4.668; her står 4.686 (forskel 18)
3 rækker: Sten, Løn, Skilte
`,
    ));

  it('says when it is rounding', () =>
    checkHover(
      'Drift\t2025\t2026\nSten\t3,4\t3,1\nLøn\t1,3\t1,2\nSkilte\t0,4\t0,3\nI alt\t‸5,2\t4,6',
      '5,2',
      `
**I alt** · 2025
3,4 + 1,3 + 0,4 = 5,1; her står 5,2 ✓ (afrunding)
3 rækker: Sten, Løn, Skilte
`,
    ));

  it('sums along the row', () =>
    checkHover(
      'Anlæg\t2026\t2027\t2028\tI alt\nSten\t100\t200\t300\t‸600\nLøn\t40\t50\t60\t150\nSkilte\t7\t8\t9\t24',
      '600',
      `
**Sten** · I alt
100 + 200 + 300 = 600 ✓
3 kolonner: 2026, 2027, 2028
`,
    ));

  it('shows labels as they are, not as Markdown', () =>
    checkHover(
      'Post\t2025\t2026\n*Sten* & <b>\t310\t320\nLøn [ny](x)\t120\t125\nI alt\t‸430\t445',
      '430',
      `
**I alt** · 2025
310 + 120 = 430 ✓
2 rækker: \\*Sten\\* \\& &lt;b\\>, Løn \\[ny\\](x)
`,
    ));

  it.each([
    [
      'a figure without unit and calculation',
      'Post\tBudget\tRegnskab\nSten\t‸3.000\t3.050\nLøn\t1.300\t1.200',
    ],
    [
      'a label',
      'Post\tBudget\tRegnskab\n‸Sten\t3.000\t3.050\nLøn\t1.300\t1.200\nI alt\t4.300\t4.250',
    ],
    [
      'a heading',
      'Post\tBu‸dget\tRegnskab\nSten\t3.000\t3.050\nLøn\t1.300\t1.200\nI alt\t4.300\t4.250',
    ],
  ])('nothing on %s', (_, finances) => checkHover(finances, null));
});

describe('on an amount in the text', () => {
  it.each([
    ['Stien koster ca. ‸4,3 mio. kr. i alt.', '4,3 mio. kr.', '4,3 mio. kr. = 4.300.000 kr.'],
    ['Et mindreforbrug på ‸-4.310 t.kr. i år.', '-4.310 t.kr.', '-4.310 t.kr. = -4.310.000 kr.'],
    ['Puljen er 1,‸25 mia. kr. stor.', '1,25 mia. kr.', '1,25 mia. kr. = 1.250.000.000 kr.'],
    ['Der gives ‸12.345.000 kr. i tilskud.', '12.345.000 kr.', '12.345.000 kr. = 12,345 mio. kr.'],
    ['Der gives ‸12.345,50 kr. i tilskud.', '12.345,50 kr.', '12.345,50 kr.'],
  ])('%s', (finances, about, expected) =>
    checkHover(finances, about, expected.replace(/^-/, '\\-')),
  );

  it.each(['Det er ‸12,5 % mere.', 'I alt ‸40 cykler.'])('nothing: %s', (finances) =>
    checkHover(finances, null),
  );
});

describe('what is more special keeps its box', () => {
  it('a reference to an item', () => {
    const { text, offset } = atCursor(minutesWith('Se pkt. ‸1, hvor 4,3 mio. kr. er sat af.'));
    expect(hover(readMinutes(text), [], offset, 'da')?.markdown).toContain('**1 Ny cykelsti**');
  });

  it('but an amount in the decision is an amount', () => {
    const text = minutesWith('Tekst.');
    const box = hover(readMinutes(text), [], text.indexOf('4.300.000'), 'da');
    expect(box?.markdown).toBe('4.300.000 kr. = 4,3 mio. kr.');
  });
});
