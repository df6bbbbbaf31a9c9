import { say } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';
import { type CheckOptions, check } from '../../server/src/rules/check';
import type { Finding, Fix } from '../../server/src/rules/types';

/** The findings of a text under some options; a rule that throws fails the test. */
export function checked(text: string, options: Partial<CheckOptions> = {}): readonly Finding[] {
  return check(readMinutes(text), {
    severities: new Map(),
    draft: null,
    onRuleError: (id, error) => {
      throw new Error(`the rule ${id} threw`, { cause: error });
    },
    ...options,
  });
}

/** What is found, in short: `empty-section: "Indstilling"`. */
export function inShort(text: string, options: Partial<CheckOptions> = {}): readonly string[] {
  return checked(text, options).map(
    ({ rule, span }) => `${rule.id}: ${text.slice(span.start, span.end)}`,
  );
}

/** What is said about suppressions in Danish, with the words that it points at. */
export function saidOfSuppressions(
  text: string,
  options: Partial<CheckOptions> = {},
): readonly string[] {
  return checked(text, options)
    .filter(({ rule }) => rule.scope === 'suppression')
    .map(({ rule, span, message }) => {
      const said = say('da', message.id, message.parameters);
      return `${rule.id} on "${text.slice(span.start, span.end)}": ${said}`;
    });
}

/** The text after the edits of a fix, which count in the text before. */
export function applied({ edits }: Pick<Fix, 'edits'>, text: string): string {
  const last = [...edits].sort((a, b) => b.span.start - a.span.start);
  return last.reduce(
    (made, { span, text: put }) => made.slice(0, span.start) + put + made.slice(span.end),
    text,
  );
}
