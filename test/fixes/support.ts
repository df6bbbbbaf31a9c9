import { expect } from 'vitest';
import { say } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';
import { fixesFor } from '../../server/src/rules/fixes';
import type { Fix, TextEdit } from '../../server/src/rules/types';
import { describeFinding, findingsIn } from '../support/rules';
import { expectSound } from './edits';

/** A text with edits of it applied, as an editor does: all at once, and none of them may touch another. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  expectSound(
    edits.map(({ span }) => span),
    text.length,
  );
  let result = '';
  let at = 0;
  for (const { span, text: put } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + put;
    at = span.end;
  }
  return result + text.slice(at);
}

export function titleOf({ title }: Fix): string {
  return say('da', title.id, title.parameters);
}

/** The fixes that are offered for the findings of a rule, in order. */
export function fixesIn(text: string, rule: string): readonly Fix[] {
  const minutes = readMinutes(text);
  const findings = findingsIn(text).filter(({ rule: { id } }) => id === rule);
  expect(findings, `no ${rule} in the text`).not.toEqual([]);
  return findings.flatMap((finding) => fixesFor(finding, minutes));
}

/** Each fix by its title with the text that it leaves. */
export function mended(text: string, rule: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fixesIn(text, rule).map((fix) => [titleOf(fix), applied(text, fix.edits)]),
  );
}

/**
 * Expects the findings of a rule to be mended in these ways and no other: from the title of each fix to the
 * text after it, in which nothing is to be found.
 */
export function expectMended(
  rule: string,
  text: string,
  expected: Readonly<Record<string, string>>,
): void {
  expect(mended(text, rule)).toEqual(expected);
  for (const after of Object.values(expected)) {
    expect(findingsIn(after).map((finding) => describeFinding(finding, after))).toEqual([]);
  }
}

/** Expects the findings of a rule, of which there are some, to be left to the writer. */
export function expectNoFix(rule: string, text: string): void {
  expect(fixesIn(text, rule).map(titleOf)).toEqual([]);
}
