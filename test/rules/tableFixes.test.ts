import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../server/src/budget/itemBudget';
import { say } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';
import { fixesFor } from '../../server/src/rules/fixes';
import type { Finding, Fix } from '../../server/src/rules/types';
import { complete, describeFinding, findingsIn, HEAD } from '../support/rules';

const TABLE_RULES = new Set(['wrong-total', 'wrong-difference', 'wrong-percentage']);

const document = (table: string) =>
  HEAD + complete(1, 'Ny cykelsti').replace('Indstilling', `Økonomi\n\n${table}\n\nIndstilling`);

interface Mended {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly text: string;
}

/** The text after the fix of each table finding that has one, each applied alone. */
function mendings(text: string): readonly Mended[] {
  const minutes = readMinutes(text);
  return findingsIn(text).flatMap((finding) => {
    const [fix] = TABLE_RULES.has(finding.rule.id) ? fixesFor(finding, minutes) : [];
    const [edit] = fix?.edits ?? [];
    if (fix === undefined || edit === undefined) return [];
    const { start, end } = edit.span;
    return [{ finding, fix, text: text.slice(0, start) + edit.text + text.slice(end) }];
  });
}

/** Expects one finding, whose fix turns the first table into the second and leaves nothing to say. */
function expectMended(table: string, mended: string, title: string): void {
  const [only, ...others] = mendings(document(table));
  expect(others).toEqual([]);
  expect(only?.text).toBe(document(mended));
  expect(only && say('da', only.fix.title.id, only.fix.title.parameters)).toBe(title);
  expect(findingsIn(document(mended))).toEqual([]);
}

/** A wrong total in a column of its own style, beside one that confirms the rows. */
const STYLED = (figures: readonly string[], total: string) =>
  `Post\tBudget\tRegnskab\n${figures
    .map((figure, index) => `Post ${'abc'[index]}\t${[3000, 1300, 412][index]}\t${figure}\n`)
    .join('')}I alt\t4712\t${total}`;

describe('the fix of a table puts the computed figure in, written as the cell is', () => {
  it.each([
    ['points between thousands', ['3.050', '1.200', '418'], '4.686', '4.668'],
    ['none, where the cell has none', ['3050', '1200', '418'], '4686', '4668'],
    ['no-break spaces', ['3\u00a0050', '1\u00a0200', '418'], '4\u00a0686', '4\u00a0668'],
    ['decimals', ['3.050,50', '1.200,00', '418,00'], '4.686,50', '4.668,50'],
    ['a hyphen for minus', ['-3.050', '-1.200', '-418'], '-4.686', '-4.668'],
    ['a minus sign', ['−3.050', '−1.200', '−418'], '−4.686', '−4.668'],
    ['an old minus sign', ['÷3.050', '÷1.200', '÷418'], '÷4.686', '÷4.668'],
    ['a blank behind the sign', ['- 3.050', '- 1.200', '- 418'], '- 4.686', '- 4.668'],
    ['brackets', ['(3.050)', '(1.200)', '(418)'], '(4.686)', '(4.668)'],
    ['the unit behind', ['3.050 kr.', '1.200 kr.', '418 kr.'], '4.686 kr.', '4.668 kr.'],
    ['the footnote mark', ['3.050', '1.200', '418'], '4.686*', '4.668*'],
    ['thousands that the cell did not need', ['3.050', '1.200', '418'], '468', '4.668'],
  ])('%s', (_, figures, wrong, right) => {
    expectMended(STYLED(figures, wrong), STYLED(figures, right), `Ret summen til ${right}`);
  });

  it('a sign that the cell lost, as its neighbours write it; then the total itself is to blame', () => {
    const figures = ['−3.050', '−1.200', '−418'];
    expectMended(STYLED(figures, '4.668'), STYLED(figures, '−4.668'), 'Ret til −4.668');
  });

  it('the very cell, where it is known; only then it may be done unseen', () => {
    const table = (løn: string) =>
      `Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t${løn}\t-100\nSkilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115\nI alt\t5.831\t5.902\t71`;
    expectMended(table('1.210'), table('1.200'), 'Ret til 1.200');
    expect(mendings(document(table('1.210'))).map(({ fix }) => fix.safe)).toEqual([true]);
    expect(
      mendings(document(STYLED(['3.050', '1.200', '418'], '4.686'))).map(({ fix }) => fix.safe),
    ).toEqual([false]);
  });

  it('a difference', () => {
    const table = (løn: string) =>
      `Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.200\t${løn}\nSkilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115`;
    expectMended(table('-110'), table('-100'), 'Ret til -100');
  });

  it('not for shares, of which any may be wrong', () => {
    const table =
      'Område\t2024\t2025\t2026\nNord\t40,0 %\t41,5 %\t39,5 %\nSyd\t35,5 %\t34,0 %\t36,0 %\nØst\t24,5 %\t24,5 %\t23,5 %';
    expect(findingsIn(document(table))).toHaveLength(1);
    expect(mendings(document(table))).toEqual([]);
  });
});

const SAMPLES = readdirSync('samples').map((name) => join('samples', name));

/** A text with each figure of its tables changed in turn: one digit up, and the sign turned round. */
function* spoiled(text: string): Generator<string> {
  for (const { item, offset } of readMinutes(text).items) {
    for (const { rows } of budgetOf(item).tables) {
      for (const { text: figure, value, span } of rows.flatMap(({ cells }) => cells)) {
        if (value === null) continue;
        const raised = figure.replace(/\d/, (digit) => String((Number(digit) + 3) % 10));
        const turned = figure.startsWith('-') ? figure.slice(1) : `-${figure}`;
        for (const wrong of [raised, turned]) {
          yield text.slice(0, offset + span.start) + wrong + text.slice(offset + span.end);
        }
      }
    }
  }
}

describe('fixes of planted errors', () => {
  const saidOfTables = (text: string) =>
    findingsIn(text)
      .filter(({ rule }) => TABLE_RULES.has(rule.id))
      .map((finding) => describeFinding(finding, text));

  it('each takes its finding away and brings no other', () => {
    let mended = 0;
    for (const path of SAMPLES) {
      for (const text of spoiled(readFileSync(path, 'utf8'))) {
        const before = saidOfTables(text);
        for (const mending of mendings(text)) {
          mended++;
          const after = saidOfTables(mending.text);
          expect(after.length, after.join('\n')).toBeLessThan(before.length);
        }
      }
    }
    expect(mended).toBeGreaterThan(50);
  });
});
