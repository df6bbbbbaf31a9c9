import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { check } from '../../server/src/rules/check';
import { RULES } from '../../server/src/rules/registry';
import type { Rule, Severity } from '../../server/src/rules/types';
import { complete, HEAD } from '../support/rules';

const TEXT =
  HEAD +
  complete(1, 'Ny cykelsti') +
  'Punkt 2: Salg af grund\n\nIndstilling\n\nBeslutning\n\nGodkendt.\n\n' +
  'Punkt 4: Plan for skov\n\nIndstilling\n\nGodkendes.\n';
const minutes = readMinutes(TEXT);
const FOUND = ['empty-section', 'item-number', 'missing-decision'];

function run(
  severities: readonly (readonly [string, Severity | 'off'])[],
  rules?: readonly Rule[],
) {
  const errors: string[] = [];
  const findings = check(
    minutes,
    { severities: new Map(severities), draft: null, onRuleError: (id) => errors.push(id) },
    rules,
  );
  return { errors, findings, ids: findings.map(({ rule }) => rule.id).sort() };
}

describe('check', () => {
  it('sorts by place and says which item a finding is about', () => {
    const { findings, ids } = run([]);
    expect(ids).toEqual(FOUND);
    const starts = findings.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(findings.map(({ item }) => item)).toEqual([1, 2, 2]);
  });

  it('takes severities from the settings and drops what is off', () => {
    const { findings, ids } = run([
      ['empty-section', 'hint'],
      ['item-number', 'off'],
    ]);
    expect(ids).toEqual(['empty-section', 'missing-decision']);
    expect(findings[0]?.severity).toBe('hint');
    expect(findings[1]?.severity).toBe('warning');
  });

  it('goes on when a rule throws, and says which', () => {
    const broken = (scope: 'item' | 'document'): Rule => ({
      id: `broken-${scope}`,
      scope,
      severity: 'error',
      settles: 'line',
      check() {
        throw new Error('broken');
      },
    });
    const { errors, ids } = run([], [broken('document'), broken('item'), ...RULES]);
    expect(ids).toEqual(FOUND);
    expect([...new Set(errors)].sort()).toEqual(['broken-document', 'broken-item']);
  });

  it('asks a rule that threw again, and no other', () => {
    const asked = { broken: 0, whole: 0 };
    const counting = (id: keyof typeof asked, answer: () => []): Rule => ({
      id,
      scope: 'item',
      severity: 'error',
      settles: 'line',
      check() {
        asked[id]++;
        return answer();
      },
    });
    const fail = () => {
      if (asked.broken <= 2) throw new Error('broken');
      return [] as [];
    };
    const rules = [counting('broken', fail), counting('whole', () => [])];
    expect(run([], rules).errors).toEqual(['broken', 'broken']);
    expect(run([], rules).errors).toEqual([]);
    run([], rules);
    expect(asked).toEqual({ broken: 5, whole: 3 });
  });

  it('finds the same in text that moved, and keeps what it knows of items that did not change', () => {
    const moved = readMinutes(TEXT.replace('REFERAT', 'Tidligere udkast\n\nREFERAT'), minutes);
    let asked = 0;
    const counting: Rule = {
      id: 'counting',
      scope: 'item',
      severity: 'hint',
      settles: 'line',
      check: ({ heading }) => {
        asked++;
        return [{ span: heading, message: { id: 'empty-section', parameters: {} } }];
      },
    };
    const places = [minutes, moved].map((version) =>
      check(version, { severities: new Map(), draft: null, onRuleError: () => {} }, [counting]).map(
        ({ span }) => version.text.slice(span.start, span.end),
      ),
    );
    expect(places[1]).toEqual(places[0]);
    expect(places[0]).toEqual([
      'Punkt 1: Ny cykelsti',
      'Punkt 2: Salg af grund',
      'Punkt 4: Plan for skov',
    ]);
    expect(asked).toBe(3);
  });

  it('has ids that are unique, in kebab case', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });
});
