import { describe, expect, it } from 'vitest';
import { draftAfter } from '../../server/src/rules/draft';
import { complete, findingsIn, HEAD } from '../support/rules';

/** Ids of what is said while somebody writes at `|`. */
function saidAt(marked: string): string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return findingsIn(text, offset < 0 ? null : { offset }).map(({ rule }) => rule.id);
}

const OPEN = 'Punkt 2: Salg af grund\n\nSagsfremstilling\n\nTeksten.\n\n';
const REST = complete(3, 'Plan for skov');
const document = (second: string, rest = REST) => HEAD + complete(1, 'Ny cykelsti') + second + rest;

describe('while somebody writes', () => {
  it('everything is said when nobody does', () => {
    expect(saidAt(document(OPEN))).toEqual(['missing-recommendation', 'missing-decision']);
  });

  it('nothing is said of the line', () => {
    expect(saidAt(document(OPEN.replace('grund', 'gru|')))).toEqual([]);
  });

  it('nothing is missing at the end of a part of the item', () => {
    expect(saidAt(document(OPEN.replace('Teksten.', 'Teksten|')))).toEqual([]);
    expect(saidAt(document(`${OPEN}|\n`))).toEqual([]);
  });

  it('what is missing is said while another item is written', () => {
    expect(saidAt(document(OPEN, REST.replace('godkendes', 'godk|')))).toEqual([
      'missing-recommendation',
      'missing-decision',
    ]);
  });

  it('what is missing is said while the middle of a part is mended', () => {
    const second = OPEN.replace('Teksten.', 'Tek|sten.\n\nMere tekst.');
    expect(saidAt(document(second))).toEqual(['missing-recommendation', 'missing-decision']);
  });

  it('nothing is missing while a heading is mended that text follows', () => {
    const misspelt = complete(2, 'Salg af grund').replace('Beslutning', 'Beslutnin|');
    expect(saidAt(document(misspelt))).toEqual([]);
    expect(saidAt(document(misspelt.replace('|', '')))).toContain('missing-decision');
    const sentence = misspelt.replace('Beslutnin|', 'Beslutnin.|');
    expect(saidAt(document(sentence))).toContain('missing-decision');
    const underText = misspelt.replace('\n\nBeslutnin', '\nBeslutnin');
    expect(saidAt(document(underText))).toContain('missing-decision');
    const long = misspelt.replace('Beslutnin|', `Beslutnin${' om grunden'.repeat(5)}|`);
    expect(saidAt(document(long))).toContain('missing-decision');
  });

  it('an empty section is not said while its answer may come', () => {
    const second = 'Punkt 2: Eventuelt\n\nBeslutning\n|\n';
    expect(saidAt(document(second))).toEqual([]);
    expect(saidAt(document(second.replace('|', '')))).toEqual(['empty-section']);
  });

  it('a table of contents is not compared while it or the last item is written', () => {
    const contents = 'Indholdsfortegnelse\n\nNy cykelsti.....\t3\nPlan for skov.....\t4\n\n';
    const text = HEAD + contents + complete(1, 'Ny cykelsti');
    expect(saidAt(text)).toEqual(['contents-mismatch']);
    expect(saidAt(`${text}|`)).toEqual([]);
    expect(saidAt(text.replace('\t4', '\t4|'))).toEqual([]);
    expect(saidAt(text.replace('Teksten', 'Tek|sten'))).toEqual(['contents-mismatch']);
  });
});

describe('draftAfter', () => {
  it.each([
    { text: 'a', offset: 5 },
    { text: '', offset: 4 },
    { text: '\n', offset: 5 },
    { text: 'Godkendt.', offset: 13 },
    { text: '\nBeslutning\n\n', offset: 15 },
    { text: '\r\n\r\nBeslutning\r\n', offset: 18 },
    { text: 'Beslutning ', offset: 15 },
  ])('stands behind $text', ({ text, offset }) => {
    expect(draftAfter({ span: { start: 4, end: 9 }, text })).toEqual({ offset });
  });

  it('does not take a pasted passage for writing', () => {
    expect(draftAfter({ span: { start: 4, end: 9 }, text: 'Beslutning\n\nGodkendt.' })).toBeNull();
  });
});
