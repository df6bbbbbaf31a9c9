// What the title of a fix says is what its comment suppresses, no less and no more: under every line of
// every form of table.
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../server/src/budget/itemBudget';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Minutes } from '../../server/src/minutes/model';
import { check } from '../../server/src/rules/check';
import { suppressionFixes } from '../../server/src/rules/suppression/fixes';
import type { DocumentRule, Finding, Fix } from '../../server/src/rules/types';
import { inventedTables } from '../support/corpus';
import { applied } from './support';

/** Finds something in every line that has words. */
const everyLine: DocumentRule = {
  id: 'every-line',
  scope: 'document',
  severity: 'information',
  settles: 'line',
  *check({ lines }) {
    for (let line = 0; line < lines.count; line++) {
      const text = lines.textOf(line);
      if (text.trim() === '') continue;
      const start = lines.start(line) + text.search(/\S/);
      const span = { start, end: lines.start(line) + text.trimEnd().length };
      yield { span, message: { id: 'unused-suppression', parameters: { rule: `${line}` } } };
    }
  },
};

const RULES = [everyLine];
const OPTIONS = { severities: new Map(), draft: null, onRuleError: fail };

function fail(_: string, error: unknown): never {
  throw error;
}

/** The lines that something is found in, without comments. */
function linesFound(text: string): readonly string[] {
  const minutes = readMinutes(text);
  return check(minutes, OPTIONS, RULES).map(({ span }) =>
    wordsOf(minutes.lines.lineAt(span.start), minutes),
  );
}

function wordsOf(line: number, { lines }: Minutes): string {
  return lines.textOf(line).trim();
}

/** First and last line of each table, with its caption. */
function tablesIn({ items, lines }: Minutes): readonly (readonly [number, number])[] {
  return items.flatMap(({ item, offset }) =>
    budgetOf(item).tables.map(({ span, caption }): [number, number] => [
      lines.lineAt(offset + (caption?.span.start ?? span.start)),
      lines.lineAt(offset + span.end),
    ]),
  );
}

/** Says of each line whether the fix with this title suppresses what is found in it. */
function isMeant(title: string, { span }: Finding, minutes: Minutes): (line: number) => boolean {
  const own = minutes.lines.lineAt(span.start);
  if (title === 'fix.ignore-here') return (line) => line === own;
  if (title === 'fix.ignore-table') {
    const table = tablesIn(minutes).find(([first, last]) => first <= own && own <= last);
    return (line) => table !== undefined && table[0] <= line && line <= table[1];
  }
  if (title === 'fix.ignore-file') return () => true;
  const { items, lines } = minutes;
  const holding = items.find(
    (placed) => placed.offset <= span.start && span.start < placed.offset + placed.item.text.length,
  );
  return (line) => {
    const at = lines.start(line) - (holding?.offset ?? 0);
    return holding !== undefined && at >= 0 && at < holding.item.text.length;
  };
}

const ROWS = [
  ['Skov', '10.500'],
  ['Stier', '20.300'],
  ['I alt', '30.800'],
] as const;

/** Tables that begin with their first figures, without and with a caption. */
const HEADERLESS = [
  ROWS.map((row) => row.join('\t')),
  ROWS.map((row) => row.join('     ')),
  ROWS.map((row) => `| ${row.join(' | ')} |`),
].flatMap((rows) =>
  ['', 'Beløb i 1.000 kr.\n\n'].map((caption) => ({
    name: `without headings: ${rows[0]}, ${caption === '' ? 'bare' : 'with a caption'}`,
    text:
      'REFERAT Teknikudvalget d. 14-08-2024\n\nPunkt 1: Regnskab\n\nSagsfremstilling\n\nTeksten.\n\n' +
      `${caption}${rows.join('\n')}\n\nBeslutning\n\nGodkendt.\n`,
  })),
);

describe('a fix suppresses what its title says', () => {
  it.each([...inventedTables(), ...HEADERLESS])('$name', ({ text }) => {
    const minutes = readMinutes(text);
    const findings = check(minutes, OPTIONS, RULES);
    for (const finding of findings) {
      for (const fix of suppressionFixes(finding, minutes)) {
        const meant = isMeant(fix.title.id, finding, minutes);
        const left = findings
          .map(({ span }) => minutes.lines.lineAt(span.start))
          .filter((line) => !meant(line))
          .map((line) => wordsOf(line, minutes));
        const made = applied(fix, text);
        expect(linesFound(made), `${fix.title.id}\n${made}`).toEqual(left);
      }
    }
  });

  it('also where one suppression joins another', () => {
    const text = HEADERLESS[0]?.text ?? '';
    const other = { ...everyLine, id: 'every-line-too' };
    const both = (minutes: Minutes) => check(minutes, OPTIONS, [everyLine, other]);
    const first = readMinutes(text);
    const [row] = both(first).filter(({ span }) => text.startsWith('Skov', span.start));
    const once = applied(suppressionFixes(row as Finding, first)[0] as Fix, text);
    const second = readMinutes(once);
    const [left] = both(second).filter(({ span }) => once.startsWith('Skov', span.start));
    const twice = applied(suppressionFixes(left as Finding, second)[0] as Fix, once);
    expect(twice).toContain('Skov\t10.500 <!-- referat: ignore every-line, every-line-too -->\n');
    expect(both(readMinutes(twice))).toHaveLength(both(first).length - 2);
  });
});
