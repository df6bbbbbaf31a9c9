import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { fixesFor } from '../../server/src/rules/fixes';
import { complete, findingsIn, HEAD } from '../support/rules';

interface Mended {
  readonly text: string;
  /** The same with `|` at the caret. */
  readonly shown: string;
}

/** Applies the fix of the first finding of a rule. */
function mend(text: string, rule: string): Mended {
  const finding = findingsIn(text).find(({ rule: { id } }) => id === rule);
  if (finding === undefined) throw new Error(`no ${rule} in the text`);
  const [fix] = fixesFor(finding, readMinutes(text));
  if (fix === undefined) throw new Error(`no fix for ${rule}`);
  const [edit] = fix.edits;
  if (edit === undefined) throw new Error('the fix changes nothing');
  const mended = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  const caret = fix.caret ?? -1;
  return { text: mended, shown: `${mended.slice(0, caret)}|${mended.slice(caret)}` };
}

/** The item that begins with these words, up to the next one, as the fix leaves it. */
function itemIn({ shown }: Mended, start: string): string {
  const from = shown.indexOf(start);
  const next = shown.slice(from + start.length).search(/\n(?:#+ )?(?:\*\*)?Punkt \d/);
  return next < 0 ? shown.slice(from) : shown.slice(from, from + start.length + next);
}

const NO_DECISION =
  `Punkt 2: Salg af grund\n\nSagsfremstilling\n\nTekst.\n\nIndstilling\n\nGodkendes.\n\n` +
  'Bilag\n\nSkitse\n\n';

const MARKDOWN = (HEAD + complete(1, 'Ny cykelsti') + NO_DECISION)
  .replace(/^(Punkt .*)$/gm, '## **$1**')
  .replace(/^Beslutning$/m, '### **Beslutning Teknikudvalget den 14-08-2024**')
  .replace(/^(Sagsfremstilling|Indstilling|Bilag)$/gm, '### **$1**');

const DECISION_FIRST =
  'Punkt 1: Ny cykelsti\n\nBeslutning\n\nGodkendt.\n\nIndstilling\n\nGodkendes.\n\n' +
  'Sagsfremstilling\n\nTekst.\n\n';

const CASES = [
  {
    name: 'before the attachments',
    rule: 'missing-decision',
    text: HEAD + complete(1, 'Ny cykelsti') + NO_DECISION,
    item: 'Punkt 2',
    shown:
      'Punkt 2: Salg af grund\n\nSagsfremstilling\n\nTekst.\n\nIndstilling\n\nGodkendes.\n\n' +
      'Beslutning\n\n|\n\nBilag\n\nSkitse\n\n',
  },
  {
    name: 'in the form of the document, with the meeting and its day',
    rule: 'missing-decision',
    text: MARKDOWN,
    item: '## **Punkt 2',
    shown:
      '## **Punkt 2: Salg af grund**\n\n### **Sagsfremstilling**\n\nTekst.\n\n' +
      '### **Indstilling**\n\nGodkendes.\n\n' +
      '### **Beslutning Teknikudvalget den 14-08-2024**\n\n|\n\n### **Bilag**\n\nSkitse\n\n',
  },
  {
    name: 'where the other items have it',
    rule: 'missing-decision',
    text:
      HEAD +
      DECISION_FIRST +
      DECISION_FIRST.replace('Beslutning\n\nGodkendt.\n\n', '').replace(
        'Punkt 1: Ny',
        'Punkt 2: En',
      ),
    item: 'Punkt 2',
    shown:
      'Punkt 2: En cykelsti\n\nBeslutning\n\n|\n\nIndstilling\n\nGodkendes.\n\n' +
      'Sagsfremstilling\n\nTekst.\n\n',
  },
  {
    name: 'a recommendation between the case and the decision',
    rule: 'missing-recommendation',
    text: `${HEAD}${complete(1, 'Ny cykelsti')}Punkt 2: Salg af grund\n\nSagsfremstilling\n\nTekst.\n\nBeslutning\n\nGodkendt.\n`,
    item: 'Punkt 2',
    shown:
      'Punkt 2: Salg af grund\n\nSagsfremstilling\n\nTekst.\n\nIndstilling\n\n|\n\n' +
      'Beslutning\n\nGodkendt.\n',
  },
  {
    name: 'under a bare title',
    rule: 'missing-decision',
    text: `${HEAD}${complete(1, 'Ny cykelsti')}Punkt 2: Salg af grund`,
    item: 'Punkt 2',
    shown: 'Punkt 2: Salg af grund\n\nBeslutning\n\n|',
  },
  {
    name: 'in capitals, close together',
    rule: 'missing-decision',
    text:
      'REFERAT Teknikudvalget d. 14-08-2024\n' +
      'Punkt 1: Ny cykelsti\nINDSTILLING\nGodkendes.\nBESLUTNING\nGodkendt.\n' +
      'Punkt 2: Salg af grund\nINDSTILLING\nGodkendes.\n',
    item: 'Punkt 2',
    shown: 'Punkt 2: Salg af grund\nINDSTILLING\nGodkendes.\nBESLUTNING\n|\n',
  },
  {
    name: 'without a blank line, where an empty section has one',
    rule: 'missing-decision',
    text:
      'REFERAT Teknikudvalget d. 14-08-2024\n\n' +
      'Punkt 1: Ny cykelsti\n\nSagsfremstilling\nTekst.\n\nIndstilling\nGodkendes.\n\n' +
      'Beslutning: Godkendt.\n\n' +
      'Punkt 2: Salg af grund\n\nSagsfremstilling\nTekst.\n\nIndstilling\nGodkendes.\n\n' +
      'Bilag\nSkitse\n\n',
    item: 'Punkt 2',
    shown:
      'Punkt 2: Salg af grund\n\nSagsfremstilling\nTekst.\n\nIndstilling\nGodkendes.\n\n' +
      'Beslutning:\n|\n\nBilag\nSkitse\n\n',
  },
  {
    name: 'with the line breaks of the document',
    rule: 'missing-decision',
    text: (HEAD + complete(1, 'Ny cykelsti') + NO_DECISION).replace(/\n/g, '\r\n'),
    item: 'Punkt 2',
    shown:
      'Punkt 2: Salg af grund\n\nSagsfremstilling\n\nTekst.\n\nIndstilling\n\nGodkendes.\n\n' +
      'Beslutning\n\n|\n\nBilag\n\nSkitse\n\n',
  },
] as const;

describe('inserting the missing section', () => {
  it.each(CASES)('$name', ({ text, rule, item, shown }) => {
    const mended = mend(text, rule);
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    expect(itemIn(mended, item)).toBe(shown.replace(/\n/g, lineBreak));
    const left = findingsIn(mended.text).map(({ rule: { id } }) => id);
    expect(left).not.toContain(rule);
    expect(left.filter((id) => id !== 'empty-section')).toEqual([]);
  });

  it.each(CASES)('$name: of what it adds only the line of the caret is empty too many', (given) => {
    const { shown } = mend(given.text, given.rule);
    const mostBlank = (text: string) =>
      Math.max(0, ...(text.match(/(?:\r?\n){2,}/g) ?? []).map((run) => run.split('\n').length - 2));
    expect(mostBlank(shown.replace('|', 'Tekst.'))).toBeLessThanOrEqual(mostBlank(given.text));
  });

  it.each(CASES)('$name: nothing nags while the answer is written', ({ text, rule }) => {
    const mended = mend(text, rule);
    const offset = mended.shown.indexOf('|');
    expect(findingsIn(mended.text, { offset }).map(({ rule: { id } }) => id)).toEqual([]);
  });
});
