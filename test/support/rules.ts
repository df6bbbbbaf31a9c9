import { expect } from 'vitest';
import { say } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Minutes } from '../../server/src/minutes/model';
import { check } from '../../server/src/rules/check';
import type { Draft } from '../../server/src/rules/draft';
import type { Finding } from '../../server/src/rules/types';

/** The head of the invented minutes in these tests; the day was a Wednesday. */
export const HEAD = 'REFERAT Teknikudvalget d. 14-08-2024\n\n';

/** A case with everything that it needs, for tests about something else. */
export function complete(number: number | string, name: string): string {
  return (
    `Punkt ${number}: ${name}\n\nSagsfremstilling\n\nTeksten om sagen.\n\n` +
    'Indstilling\n\nForvaltningen indstiller,\n\n- at sagen godkendes.\n\n' +
    'Beslutning\n\nGodkendt.\n\n'
  );
}

export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the markers «…» out of a text and gives the spans that they stood round. */
export function unmark(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const piece of marked.split(/([«»])/)) {
    if (piece === '«') start = text.length;
    else if (piece === '»') spans.push({ start, end: text.length });
    else text += piece;
  }
  return { text, spans };
}

/** Every finding in a text, with the rules' own severities; a rule that throws fails the test. */
export function findingsIn(text: string, draft: Draft | null = null): readonly Finding[] {
  return findingsOf(readMinutes(text), draft);
}

/** As `findingsIn`, for minutes that are read. */
export function findingsOf(minutes: Minutes, draft: Draft | null = null): readonly Finding[] {
  return check(minutes, {
    severities: new Map(),
    draft,
    onRuleError: (id, error) => {
      throw new Error(`the rule ${id} threw`, { cause: error });
    },
  });
}

/**
 * Expects findings of one rule exactly round the markers «…» of the text, in that order and with
 * these Danish messages, and no finding of any rule beside them.
 */
export function expectFindings(rule: string, marked: string, messages: readonly string[]): void {
  const { text, spans } = unmark(marked);
  const expected = messages.map((message, index) => {
    const { start, end } = spans[index] ?? { start: -1, end: -1 };
    return `${rule} on "${text.slice(start, end)}" (${start}): ${message}`;
  });
  expect(spans.length, 'as many markers as messages').toBe(messages.length);
  expect(findingsIn(text).map((finding) => describeFinding(finding, text))).toEqual(expected);
}

/** Expects that no rule finds anything. */
export function expectNothing(text: string): void {
  expect(findingsIn(text).map((finding) => describeFinding(finding, text))).toEqual([]);
}

/** What the findings of a text point at beside their own place, in order. */
export function relatedIn(text: string): readonly string[] {
  return findingsIn(text).flatMap(({ related }) =>
    related.map(({ span, message }) => {
      const place = text.slice(span.start, span.end);
      return `"${place}": ${say('da', message.id, message.parameters)}`;
    }),
  );
}

export function describeFinding(finding: Finding, text: string): string {
  const { rule, span, message } = finding;
  const place = `"${text.slice(span.start, span.end)}" (${span.start})`;
  return `${rule.id} on ${place}: ${say('da', message.id, message.parameters)}`;
}
