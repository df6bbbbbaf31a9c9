import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMinutes } from '../server/src/minutes/minutes';
import type { Minutes, PlacedItem } from '../server/src/minutes/model';
import { parseDocument } from '../server/src/syntax/parse';
import type { Span } from '../server/src/text/span';
import { inventedMinutes } from './support/corpus';

/** What must hold of every text. fast-check prints the seed and the smallest text that breaks it. */
const corpus = inventedMinutes();
const RUNS = 150;

/** Pieces that minutes are made of, and what breaks careless parsers. */
const scrap = fc.oneof(
  fc.constantFrom(
    'Punkt 3: Budget',
    'Punkt 3',
    '4. Meddelelser',
    '12 Eventuelt',
    'Sag nr. 7',
    'Indstilling',
    'Beslutning',
    'Beslutning Byrådet den 27-04-2026',
    'Sagsfremstilling',
    '## **Bilag**',
    'Fraværende Anna Holm',
    'at sagen godkendes',
    'Direktionen indstiller',
    '1. at sagen godkendes',
    'Godkendt.',
    'LUKKEDE SAGER',
    'Indholdsfortegnelse',
    'Budget.....\t4',
    '00.01.00-G01-10-25',
    'Drift\t1.200\t1.300',
    '| a | b |',
    '<!-- note',
    '-->',
    'Side 2 af 9',
    '\u00a0',
    '\ufeff',
    '\u0301',
    '😀',
    'Økonomiudvalget, 20. september 2017, pkt. 195: Drøftet.',
    'For: 3 (Anna Holm, Bo Lund, V)',
    '**',
    '###',
  ),
  fc.string({ maxLength: 12 }),
);
const lineBreak = fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ');
const scraps = fc
  .array(fc.tuple(scrap, lineBreak), { maxLength: 40 })
  .map((parts) => parts.map(([words, end]) => words + end).join(''));

const document = fc.oneof(
  scraps,
  fc.constantFrom(...corpus).map(({ text }) => text),
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(60),
  put: scraps,
});

describe('every text', () => {
  test('is covered by its parts, each character once', () => {
    fc.assert(
      fc.property(document, (text) => {
        let at = 0;
        for (const { span } of parseDocument(text).parts) {
          expect(span.start).toBe(at);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          at = span.end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: RUNS },
    );
  });

  test('has ranges that nest', () => {
    fc.assert(
      fc.property(document, (text) => checkNesting(readMinutes(text))),
      { numRuns: RUNS },
    );
  });
});

test('after any edits the result equals that of a fresh reading', () => {
  fc.assert(
    fc.property(document, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) => {
      let text = start;
      let minutes = readMinutes(text);
      for (const { at, cut, put } of edits) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + put + text.slice(from + cut);
        minutes = readMinutes(text, minutes);
      }
      expect(minutes).toEqual(readMinutes(text));
    }),
    { numRuns: RUNS },
  );
});

test('an edit in one item leaves the others the same objects', () => {
  for (const { name, text } of corpus) {
    const before = readMinutes(text);
    const middle = before.items[Math.floor(before.items.length / 2)];
    if (middle === undefined) continue;
    const end = middle.offset + middle.item.text.trimEnd().length;
    const after = readMinutes(`${text.slice(0, end)} Mere tekst.${text.slice(end)}`, before);
    const kept = after.items.filter(({ item }, i) => item === before.items[i]?.item).length;
    expect(kept, name).toBeGreaterThanOrEqual(before.items.length - 1);
  }
});

function checkNesting(minutes: Minutes): void {
  let end = 0;
  for (const placed of minutes.items) {
    expect(placed.offset).toBeGreaterThanOrEqual(end);
    end = placed.offset + placed.item.text.length;
    checkItem(placed);
  }
  expect(end).toBeLessThanOrEqual(minutes.text.length);
}

function checkItem({ item }: PlacedItem): void {
  const whole: Span = { start: 0, end: item.text.length };
  checkInside(item.heading, whole);
  checkInside(item.nameSpan, item.heading);
  let end = item.heading.start;
  for (const section of item.sections) {
    checkInside(section.span, whole);
    expect(section.span.start).toBeGreaterThanOrEqual(end);
    end = section.span.end;
    checkInside(section.headingSpan, section.span);
    if (section.body.end > section.body.start) checkInside(section.body, section.span);
  }
  for (const point of item.recommendation?.points ?? []) checkInside(point.span, whole);
  for (const attachment of item.attachments) checkInside(attachment.span, whole);
  for (const absence of item.absences) checkInside(absence.span, whole);
  for (const prior of item.priorDecisions) checkInside(prior.span, whole);
  if (item.decision !== null) checkInside(item.decision.span, whole);
  if (item.caseNumber !== null) {
    const { span, text } = item.caseNumber;
    expect(item.text.slice(span.start, span.end)).toBe(text);
  }
}

function checkInside(inner: Span, outer: Span): void {
  expect(inner.start).toBeGreaterThanOrEqual(outer.start);
  expect(inner.end).toBeLessThanOrEqual(outer.end);
  expect(inner.end).toBeGreaterThanOrEqual(inner.start);
}
