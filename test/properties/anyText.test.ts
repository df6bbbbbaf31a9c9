// Whatever the text: it is read without a throw, its parts cover it, and all places lie inside it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeMinutes } from '../../server/src/detection/detect';
import { decode } from '../../server/src/files/decode';
import * as core from './support/core';
import { CORPUS, joinedDocuments, VARIANTS, variedDocument } from './support/documents';
import { grownMinutes } from './support/grammar';
import { minimize } from './support/minimize';
import { runs } from './support/run';
import { codeUnits, scraps } from './support/scraps';
import { faultOf } from './support/totality';

const times = runs('test/properties/anyText.test.ts');

function checkText(text: string): void {
  const fault = faultOf(core, text);
  if (fault === null) return;
  const [smallest = ''] = minimize([text], ([shorter = '']) => faultOf(core, shorter) !== null);
  throw new Error(`${JSON.stringify(smallest)}\n${faultOf(core, smallest)}`);
}

describe('the places in any text', () => {
  const units = ['grapheme', 'binary', 'binary-ascii'] as const;

  test.each<[string, fc.Arbitrary<string>, number]>([
    ['invented minutes in all variants', variedDocument, 100],
    ['several in one', joinedDocuments, 20],
    ['minutes that grew from a grammar', grownMinutes, 120],
    ['scraps in any order', scraps(60), 120],
    ...units.map((unit): [string, fc.Arbitrary<string>, number] => {
      return [`${unit} characters`, fc.string({ unit, maxLength: 500, size: 'max' }), 100];
    }),
    ['code units', codeUnits(300), 100],
  ])('%s', (_, texts, count) => {
    fc.assert(fc.property(texts, checkText), times(count));
  });
});

describe('every prefix', () => {
  /** A stretch of line ends, and one place within a line, of each document. */
  test.each(VARIANTS)('%s', (_, vary) => {
    const prefix = fc.tuple(fc.constantFrom(...CORPUS), fc.nat(10_000));
    fc.assert(
      fc.property(prefix, ([{ text }, place]) => {
        const whole = vary(text);
        const at = place % (whole.length + 1);
        checkText(whole.slice(0, at));
        for (const { index } of [...whole.slice(at).matchAll(/\r\n|\r|\n/g)].slice(0, 6)) {
          checkText(whole.slice(0, at + index));
          checkText(whole.slice(at + index));
        }
      }),
      times(5),
    );
  });
});

/** Shapes that make careless programs explode; no timing here, only that they are read. */
describe('hostile shapes', () => {
  test.each<[string, string]>([
    ['blank lines', '\n'.repeat(5_000)],
    ['carriage returns', '\r'.repeat(5_000)],
    ['one line', 'a'.repeat(200_000)],
    ['one line of blanks', ' '.repeat(200_000)],
    ['one line of digits', '1.234'.repeat(10_000)],
    ['item headings', Array.from({ length: 600 }, (_, n) => `Punkt ${n}: Sag\n`).join('')],
    ['the same item', 'Punkt 1: Sag\n\nBeslutning\nGodkendt.\n\n'.repeat(300)],
    ['section headings', 'Beslutning\n'.repeat(2_000)],
    ['table rows', `Punkt 1: Sag\n\n${'Drift\t1.200\t1.300\n'.repeat(1_000)}`],
    ['table columns', `Punkt 1: Sag\n\n${`a${'\t1'.repeat(500)}\n`.repeat(4)}`],
    ['pipes', '|'.repeat(10_000)],
    ['quotes within quotes', `${'> '.repeat(5_000)}a`],
    ['bold', '**'.repeat(10_000)],
    ['headings of markdown', `${'#'.repeat(10_000)} a`],
    ['brackets', '('.repeat(10_000)],
    ['opened comments', '<!--'.repeat(5_000)],
    ['closed comments', '<!---->'.repeat(5_000)],
    ['dots of a contents', `Indholdsfortegnelse\n${`Sag ${'.'.repeat(200)} 3\n`.repeat(500)}`],
    ['running heads', Array.from({ length: 1_000 }, (_, n) => `Udvalget\tSide ${n}\n`).join('')],
    ['dates', '14. august 2024 '.repeat(2_000)],
    ['votes', `Punkt 1: X\n\nBeslutning\nFor: ${'Anna Holm, '.repeat(1_000)}`],
    ['sums', `Punkt 1: X\n\n${'2 mio. kr. og '.repeat(1_000)}i alt 6 mio. kr.`],
    ['surrogates', '\ud83d'.repeat(5_000)],
    ['marks that combine', `e${'\u0301'.repeat(10_000)}`],
  ])('%s', (_, text) => checkText(text));
});

describe('any bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 400, size: 'max' });
  const spoiled = fc
    .tuple(fc.constantFrom(...CORPUS), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 9 }))
    .map(([{ text }, changes]) => {
      const encoded = new TextEncoder().encode(text);
      for (const [at, value] of changes) encoded[at % encoded.length] = value;
      return encoded;
    });
  const marked = fc
    .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]), bytes)
    .map(([mark, rest]) => Uint8Array.from([...mark, ...rest]));

  test.each<[string, fc.Arbitrary<Uint8Array>, number]>([
    ['at random', bytes, 150],
    ['behind a byte order mark', marked, 150],
    ['of minutes that were damaged', spoiled, 60],
  ])('%s', (_, some, count) => {
    fc.assert(
      fc.property(some, (raw) => {
        const text = decode(raw);
        checkText(text);
        expect(typeof looksLikeMinutes(text)).toBe('boolean');
      }),
      times(count),
    );
  });

  test('text comes back from UTF-8 and from both orders of UTF-16', () => {
    const wellFormed = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(wellFormed, (text) => {
        // A mark at the front is no part of the text.
        fc.pre(!text.startsWith('\ufeff'));
        const little = Buffer.from(`\ufeff${text}`, 'utf16le');
        expect(decode(Buffer.from(text, 'utf8'))).toBe(text);
        expect(decode(Buffer.from(`\ufeff${text}`, 'utf8'))).toBe(text);
        expect(decode(little)).toBe(text);
        expect(decode(Buffer.from(little).swap16())).toBe(text);
      }),
      times(100),
    );
  });
});
