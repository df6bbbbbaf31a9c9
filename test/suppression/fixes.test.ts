import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';
import { caretAfter } from '../../server/src/rules/caret';
import { fixesFor } from '../../server/src/rules/fixes';
import { safeEdits } from '../../server/src/rules/fixes/fixAll';
import { suppressionFixes } from '../../server/src/rules/suppression/fixes';
import type { Finding, Fix } from '../../server/src/rules/types';
import { Lines } from '../../server/src/text/lines';
import { runs } from '../properties/support/run';
import { inventedMinutes, inventedTables } from '../support/corpus';
import { complete, HEAD } from '../support/rules';
import { applied, checked, inShort } from './support';

const times = runs('test/suppression/fixes.test.ts');

const TEXT =
  `${HEAD}${complete(1, 'Ny cykelsti')}Punkt 2: Salg af grund\n\n` +
  'Sagsfremstilling\n\nTeksten.\n\nIndstilling\n\nBeslutning\n\nGodkendt.\n';

function fixesIn(text: string, requireReason = false): readonly Fix[] {
  const [finding] = checked(text);
  if (finding === undefined) throw new Error('nothing is found');
  return suppressionFixes(finding, readMinutes(text), { requireReason });
}

/** The lines that a text has and another has not. */
function added(after: string, before: string): readonly string[] {
  const known = new Set(before.split(/\r?\n/));
  return after.split(/\r?\n/).filter((line) => !known.has(line));
}

/** The text after a fix, with `|` at the caret. */
function shown(fix: Fix, text: string): string {
  const made = applied(fix, text);
  const position = caretAfter(fix, new Lines(text));
  if (position === null) return made;
  const caret = new Lines(made).offsetAt(position);
  return `${made.slice(0, caret)}|${made.slice(caret)}`;
}

describe('ignoring a finding', () => {
  it.each([
    [0, 'Ignorér »tomt afsnit« her', '<!-- referat: ignore empty-section -->\nIndstilling'],
    [
      1,
      'Ignorér »tomt afsnit« i dette punkt',
      'Punkt 2: Salg af grund\n<!-- referat: ignore-item empty-section -->\n',
    ],
    [
      2,
      'Ignorér »tomt afsnit« i hele filen',
      '<!-- referat: ignore-file empty-section -->\nREFERAT',
    ],
  ])('fix %i: %s', (at, title, written) => {
    const fix = fixesIn(TEXT)[at] as Fix;
    expect(say('da', fix.title.id, fix.title.parameters)).toBe(title);
    expect(applied(fix, TEXT)).toContain(written);
    expect(inShort(applied(fix, TEXT))).toEqual([]);
    expect(fix.safe || fix.preferred).toBeFalsy();
    expect(fix.caret).toBeNull();
  });

  it('leaves the caret where the reason belongs, where one is asked for', () => {
    const lines = fixesIn(TEXT, true).map((fix) => added(shown(fix, TEXT), TEXT));
    expect(lines).toEqual([
      ['<!-- referat: ignore empty-section | -->'],
      ['<!-- referat: ignore-item empty-section | -->'],
      ['<!-- referat: ignore-file empty-section | -->'],
    ]);
  });

  it('joins the suppression that is there', () => {
    const others = 'missing-section, vote-count';
    for (const [at, fix] of fixesIn(TEXT).entries()) {
      const text = applied(fix, TEXT).replace(/empty-section (?=-->)/, `${others} fordi `);
      const joined = suppressionFixes(findingOf('empty-section', text), readMinutes(text))[
        at
      ] as Fix;
      expect(added(applied(joined, text), text)).toEqual([
        expect.stringContaining(`${others}, empty-section fordi -->`),
      ]);
    }
  });

  it('a pipe table above the whole table, others above the row', () => {
    const rows = [
      ['Post', 'Budget'],
      ['Skov', '10.500'],
      ['Sti', '20.300'],
      ['I alt', '30.900'],
    ];
    const pipes = rows.map((row) => `| ${row.join(' | ')} |`).toSpliced(1, 0, '|---|---|');
    const tabs = rows.map((row) => row.join('\t'));
    const [inPipes, inTabs] = [pipes, tabs].map((table) =>
      TEXT.replace('Teksten.', `Tabellen er her:\n\n${table.join('\n')}`),
    ) as [string, string];
    const here = (text: string) =>
      applied(suppressionFixes(findingOf('wrong-total', text), readMinutes(text))[0] as Fix, text);
    expect(here(inPipes)).toContain('<!-- referat: ignore wrong-total -->\n| Post');
    expect(here(inTabs)).toContain('<!-- referat: ignore wrong-total -->\nI alt');
  });

  it('in the document’s line breaks, behind its byte order mark', () => {
    const text = `\ufeff${TEXT.replaceAll('\n', '\r\n')}`;
    for (const fix of fixesIn(text)) expect(applied(fix, text)).not.toMatch(/[^\r]\n/);
    expect(applied(fixesIn(text)[2] as Fix, text)).toMatch(/^\ufeff<!--/);
  });

  it('in a document that ends with the heading of its item', () => {
    const text = `${HEAD}${complete(1, 'Ny cykelsti')}Punkt 2: Salg af grund`;
    for (const finding of checked(text)) {
      for (const fix of suppressionFixes(finding, readMinutes(text))) {
        expect(inShort(applied(fix, text))).toHaveLength(checked(text).length - 1);
      }
    }
  });
});

describe('after a fix nothing is found but what was found before', () => {
  const documents = [...inventedMinutes(), ...inventedTables()]
    .map(({ text }) => spoiled(text))
    .filter((text) => checked(text).length > 0);

  it('whatever was found, wherever it is ignored', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.nat(), fc.nat(2), (text, which, way) => {
        const before = checked(text);
        const finding = before[which % before.length] as Finding;
        const fixes = suppressionFixes(finding, readMinutes(text));
        const fix = fixes[way % fixes.length] as Fix;
        const made = applied(fix, text);
        const after = checked(made);
        const kept = new Map(before.map((each) => [nameOf(each), each]));
        for (const each of after) expect(kept.has(nameOf(each)), nameOf(each) + made).toBe(true);
        expect(after.length).toBeLessThan(before.length);
        // What is gone is of that rule.
        const gone = countOthers(before, finding) - countOthers(after, finding);
        expect(gone, made).toBe(0);
      }),
      times(150),
    );
  });
});

/** Minutes with a few things to find: decisions gone, a figure changed. */
function spoiled(text: string): string {
  return text
    .replace(/^(?:#+ )?(?:\*\*)?Beslutning(?:\*\*)?$/m, '')
    .replace(/(\d{2})0(?=\r?\n)/g, '$17');
}

function nameOf({ rule, message }: Finding): string {
  return `${rule.id} ${JSON.stringify(message)}`;
}

function countOthers(findings: readonly Finding[], { rule }: Finding): number {
  return findings.filter((each) => each.rule !== rule).length;
}

function findingOf(rule: string, text: string): Finding {
  const finding = checked(text).find(({ rule: { id } }) => id === rule);
  if (finding === undefined) throw new Error(`no ${rule} in the text`);
  return finding;
}

describe('mending a suppression', () => {
  const above = (comment: string) =>
    TEXT.replace('\nIndstilling\n\nBeslutning', `\n${comment}Indstilling\n\nBeslutning`);
  const good = '<!-- referat: ignore empty-section fordi -->\n';

  it.each([
    ['unknown-suppression', good.replace('empty', 'emty'), good, false],
    ['unknown-suppression', good.replace('ignore', 'ingore'), good, false],
    ['unused-suppression', `<!-- referat: ignore vote-count -->\n${good}`, good, true],
    // Somebody's words are not taken away unseen.
    ['unused-suppression', `<!-- referat: ignore vote-count aftalt -->\n${good}`, good, false],
    ['unknown-suppression', good.replace(' -->', ''), good, false],
    ['unknown-suppression', good.replace('-->', '->'), good, false],
    ['unknown-suppression', good.replace(' -->', '--  '), good.replace('\n', '  \n'), false],
    ['unused-suppression', `<!--\nreferat: ignore vote-count\n-->\n${good}`, good, true],
    [
      'unused-suppression',
      `${good}Indstilling <!-- referat: ignore vote-count -->\n\n`,
      `${good}Indstilling\n\n`,
      true,
    ],
    ['unused-suppression', good.replace('empty-section', 'empty-section, vote-count'), good, false],
    ['unused-suppression', good.replace('empty-section', 'vote-count, empty-section'), good, false],
  ] as const)('%s: %j', (rule, written, mended, safe) => {
    const text = above(written);
    const [fix] = fixesFor(findingOf(rule, text), readMinutes(text));
    expect(applied(fix as Fix, text)).toBe(above(mended));
    expect(fix?.safe).toBe(safe);
    expect(
      inShort(applied(fix as Fix, text)).filter((said) => said.includes('suppression')),
    ).toEqual([]);
  });

  it('all at once, but for those that say why', () => {
    const [bare, reasoned] = ['vote-count', 'vote-count talt om'].map(
      (words) => `<!-- referat: ignore ${words} -->\n`,
    ) as [string, string];
    const text = above(`${bare}${reasoned}${good}`);
    const edits = safeEdits(checked(text), readMinutes(text));
    expect(applied({ edits }, text)).toBe(above(`${reasoned}${good}`));
  });

  it('at the end of the document', () => {
    const text = `${TEXT}<!-- referat: ignore-file vote-count -->`;
    const [fix] = fixesFor(findingOf('unused-suppression', text), readMinutes(text));
    expect(`${applied(fix as Fix, text)}\n`).toBe(TEXT);
  });

  it('is not suppressing it', () => {
    const text = above('<!-- referat: ignore vote-count -->\n');
    expect(suppressionFixes(findingOf('unused-suppression', text), readMinutes(text))).toEqual([]);
  });
});
