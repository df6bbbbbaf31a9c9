import type { Minutes } from '../../../server/src/minutes/model';
import type { Draft } from '../../../server/src/rules/draft';
import type { Finding } from '../../../server/src/rules/types';
import type { Core } from './core';

/** Everything that anyone can learn of one version of a document, as plain data. */
export interface Whole {
  readonly minutes: Readonly<Record<keyof Minutes, unknown>>;
  readonly [derived: string]: unknown;
}

/**
 * The whole result for a document: the model and all that is derived from it. A rule that throws
 * throws here.
 * @param draft where somebody is writing, for the findings that are held back there
 */
export function wholeOf(core: Core, minutes: Minutes, draft: Draft | null): Whole {
  const findings = findingsIn(core, minutes, null);
  const document = { start: 0, end: minutes.text.length };
  return {
    minutes: plainMinutes(minutes),
    findings: findings.map(plainFinding),
    drafted: draft && findingsIn(core, minutes, draft).map(plainFinding),
    outline: core.outline(minutes, findings, 'da'),
    folding: core.foldingRanges(minutes),
    tokens: core.semanticTokens(minutes, document),
    index: core.itemIndex(minutes),
    hints: core.inlayHints(minutes, document, 'da'),
    arithmetic: core.arithmetic(minutes, 'da'),
    json: core.exportJson(minutes, findings, { publicOnly: false, language: 'da' }).split('\n'),
    publicJson: core
      .exportJson(minutes, findings, { publicOnly: true, language: 'en' })
      .split('\n'),
  };
}

export function findingsIn(core: Core, minutes: Minutes, draft: Draft | null): readonly Finding[] {
  return core.check(minutes, {
    severities: new Map(),
    draft,
    onRuleError: (rule, error) => {
      throw new Error(`the rule ${rule} threw`, { cause: error });
    },
  });
}

/** By name: a property that is computed on demand counts too, and a new one must be added here. */
function plainMinutes(minutes: Minutes): Whole['minutes'] {
  const { text, lines, kind, title, meeting, contents, items, groups, customs } = minutes;
  const starts = Array.from({ length: lines.count }, (_, line) => lines.start(line));
  return { text, lines: starts, kind, title, meeting, contents, items, groups, customs };
}

/** Rules of two cores are different objects. */
function plainFinding({ rule, ...finding }: Finding): object {
  return { rule: rule.id, ...finding };
}

/** Path and values of the first place where two pieces of plain data differ; null where none does. */
export function firstDifference(actual: unknown, expected: unknown, path = ''): string | null {
  if (Object.is(actual, expected)) return null;
  if (!isObject(actual) || !isObject(expected)) {
    return `${path}: ${show(actual)} instead of ${show(expected)}`;
  }
  for (const key of Object.keys(expected)) {
    const inside = `${path}/${key}`;
    if (!(key in actual)) return `${inside}: nothing instead of ${show(expected[key])}`;
    const difference = firstDifference(actual[key], expected[key], inside);
    if (difference !== null) return difference;
  }
  const surplus = Object.keys(actual).find((key) => !(key in expected));
  if (surplus !== undefined)
    return `${path}/${surplus}: ${show(actual[surplus])} instead of nothing`;
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const LONGEST_SHOWN = 200;

function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, LONGEST_SHOWN);
}
