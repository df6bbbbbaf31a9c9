import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover';
import type { Language } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';
import { atCursor } from './support/cursor';
import { allFindings } from './support/findings';

const MINUTES = `REFERAT Teknikudvalget d. 14-08-2024

Mødedato Onsdag d. 14. august 2024 kl. 15:00

Indholdsfortegnelse

Cykelsti på Ågade.....3
Lukket: Køb af grund.....5
Eventuelt.....6

Punkt 4: Cykelsti på Ågade

05.01.02-P20-3-24

Sagsfremstilling

Stien føres langs åen. Sagen hænger sammen med pkt. 5, se også punkterne 5 og 6.
Den blev drøftet i Økonomiudvalget den 7. august 2024, pkt. 6, og i lovens § 3, stk. 1, 2. pkt. 5 og pkt. 9.

Indstilling

Direktionen indstiller,

at stien anlægges
at udgiften dækkes af puljen
at der sættes skilte op

Beslutning

For stemte 4 (A, B). Imod stemte 1 (C).

Punkt 1 og 2 godkendt.

Punkt 5: Lukket: Køb af grund

24/1187

Sagsfremstilling

Grunden ligger ved åen.

Direktøren for Teknik indstiller

at grunden købes.

Beslutning

Anbefales.

Punkt 6: Eventuelt

Beslutning

Ingen.
`;

/** The document with the cursor in front of `place` (which may hold the mark itself). */
function marked(place: string): string {
  const plain = place.replace('‸', '');
  const at = MINUTES.indexOf(plain);
  expect(at).toBeGreaterThanOrEqual(0);
  const withCursor = place.includes('‸') ? place : `‸${place}`;
  return MINUTES.slice(0, at) + withCursor + MINUTES.slice(at + plain.length);
}

/** Expects the box at a place to hold some lines, and to be about some text. */
function checkHover(place: string, about: string, expected: string, language: Language = 'da') {
  const { text, offset } = atCursor(marked(place));
  const minutes = readMinutes(text);
  const shown = hover(minutes, allFindings(minutes), offset, language);
  expect(shown?.markdown).toBe(expected.replace(/^\n|\n$/g, ''));
  expect(shown && text.slice(shown.span.start, shown.span.end)).toBe(about);
}

function checkNoHover(place: string) {
  const { text, offset } = atCursor(marked(place));
  expect(hover(readMinutes(text), [], offset, 'da')).toBeNull();
}

const ITEM_5 = `
**5 Køb af grund**  
\`24/1187\` · lukket

**Indstilling** · Direktøren for Teknik

- grunden købes.

**Beslutning** · anbefalet · ikke endelig

> Anbefales.
`;

describe('on an entry of the table of contents', () => {
  it('shows the item', () =>
    checkHover('Lukket: Køb‸ af grund.....5', 'Lukket: Køb af grund.....5', ITEM_5));
});

describe('on a reference', () => {
  it('shows the item', () => checkHover('pkt. ‸5, se', 'pkt. 5', ITEM_5));
  it('from its word on', () => checkHover('pun‸kterne 5 og 6', 'punkterne 5', ITEM_5));
  it('shows the second of two', () =>
    checkHover(
      'punkterne 5 og ‸6',
      '6',
      `
**6 Eventuelt**

**Beslutning** · intet at referere

> Ingen.
`,
    ));

  it.each([
    ['pkt. 5'],
    ['pkt 5'],
    ['Punkt 5 er vigtigt'],
    ['(se punkt 5)'],
    ['punktet 5'],
    ['punkt 5.'],
    ['dagsordenspunkt 5'],
    ['punkterne 4, 5 og 6'],
    ['punkt 4-5'],
    ['pkt.\u00a05, der blev udsat'],
    ['Sagen blev udsat i 2023. Punkt 5 blev drøftet.'],
  ])('knows “%s”', (words) => checkReference(words, true));

  it.each([
    ['Økonomiudvalget den 7. august 2024, pkt. 5'],
    ['Økonomiudvalget, 07-08-2024, pkt. 5:'],
    ['Økonomiudvalget den 11. januar 2023 pkt. 5.'],
    ['Økonomiudvalget, 20. september 2023,\npkt. 5: Drøftet'],
    ['blev drøftet (den 7. august 2024, pkt. 5)'],
    ['pkt. 5 på mødet den 7. august 2024'],
    ['lovens § 3, stk. 1, 2. pkt. 5 dage'],
    ['lovens § 3, stk. 1, pkt. 5'],
    ['lovens punkt 5'],
    ['ad pkt. 5'],
    ['indstillingens punkt 5'],
    ['punkt 5 i indstillingen'],
    ['punkt 5.2'],
    ['5. pkt.'],
    ['pkt. 55'],
    ['pkt. 9'],
    ['holdepunkt 5'],
    ['bilag 5'],
  ])('is silent on “%s”', (words) => checkReference(words, false));

  it('takes the points of the recommendation for what a decision speaks of', () =>
    checkNoItem('Punkt ‸1 og 2 godkendt'));
});

/** What the decision says is shown, and not the item that its words might name. */
function checkNoItem(marked: string) {
  const { text, offset } = atCursor(MINUTES.replace(marked.replace('‸', ''), marked));
  expect(hover(readMinutes(text), [], offset, 'da')?.markdown).toMatch(/^\*\*Beslutning\*\*/);
}

/** Puts words that name item 5 into the case presentation, and asks at the figure. */
function checkReference(words: string, isKnown: boolean) {
  const sentence = `Stien føres langs åen. ${words.replace(/[59](?!.*[59])/, '‸$&')}\n`;
  const { text, offset } = atCursor(MINUTES.replace('Stien føres langs åen.', sentence));
  const shown = hover(readMinutes(text), [], offset, 'da');
  expect(shown?.markdown.split('  \n')[0]).toBe(isKnown ? '**5 Køb af grund**' : undefined);
}

describe('on a case number', () => {
  it('takes a journal number apart', () =>
    checkHover(
      '05.01.‸02-P20-3-24',
      '05.01.02-P20-3-24',
      `
**Sagsnummer** \`05.01.02-P20-3-24\`

Journalnummer efter KL’s emnesystematik (KLE)

- Hovedgruppe \`05\`
- Gruppe \`05.01\`
- Emne \`05.01.02\`
- Handlingsfacet \`P20\`
- Løbenummer \`3\`
- År \`24\`

[Slå emnet op i KLE-Online](https://www.kle-online.dk/emneplan/05/#_05.01.02)
`,
    ));

  it('reads year and serial number', () =>
    checkHover(
      '24/‸1187',
      '24/1187',
      `
**Sagsnummer** \`24/1187\`

År 24, løbenummer 1187
`,
    ));
});

describe('on the heading of an item', () => {
  it('shows what stands in it and what was found', () =>
    checkHover(
      'Punkt ‸4: Cykelsti på Ågade',
      'Punkt 4: Cykelsti på Ågade',
      `
**4 Cykelsti på Ågade**  
\`05.01.02-P20-3-24\` · side 3

- Indstilling: Direktionen · 3 punkter
- Beslutning: godkendt · endelig

Desuden: Sagsfremstilling

Ingen fund
`,
    ));

  it('in English when asked', () =>
    checkHover(
      'Punkt ‸5: Lukket: Køb af grund',
      'Punkt 5: Lukket: Køb af grund',
      `
**5 Køb af grund**  
\`24/1187\` · closed · page 5

- Recommendation: Direktøren for Teknik · 1 point
- Decision: recommended · not final

Also: Sagsfremstilling

No findings
`,
      'en',
    ));
});

describe('on the heading of a section', () => {
  it('says what belongs there', () =>
    checkHover(
      '‸Sagsfremstilling\n\nGrunden',
      'Sagsfremstilling',
      `
**Sagsfremstilling**

De oplysninger, som udvalget træffer sin beslutning ud fra.
`,
    ));

  it('and which rules look at it', () =>
    checkHover(
      'Direktøren for ‸Teknik',
      'Direktøren for Teknik indstiller',
      `
**Indstilling** · Direktøren for Teknik · 1 punkt

Det, udvalget bliver bedt om at beslutte: hvem der indstiller, og et punkt for hvert »at«.

Referat ser efter: mangler (\`missing-recommendation\`), tom (\`empty-section\`) og står to gange (\`duplicate-section\`)
`,
    ));

  it('and on a decision its outcome and votes', () =>
    checkHover(
      '‸Beslutning\n\nFor stemte',
      'Beslutning',
      `
**Beslutning** · godkendt · endelig  
Stemmer: 4 for · 1 imod

Det, dette møde besluttede, med stemmetal og mindretal, hvis der blev stemt.

Referat ser efter: mangler (\`missing-decision\`), tom (\`empty-section\`) og står to gange (\`duplicate-section\`)
`,
    ));
});

describe('on the first line of a decision', () => {
  it('shows outcome and whether it is final', () =>
    checkHover('Anbe‸fales.', 'Anbefales.', '**Beslutning** · anbefalet · ikke endelig'));
});

it('is silent in running text', () => checkNoHover('Grunden ‸ligger'));
