import { describe, expect, it } from 'vitest';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { readMinutes } from '../../server/src/minutes/minutes';

/** "type: words" for every token of a text, or of the stretch between two offsets. */
function tokensIn(text: string, start = 0, end = text.length): string[] {
  const minutes = readMinutes(text);
  return semanticTokens(minutes, { start, end }).map(
    ({ line, character, length, type }) =>
      `${type}: ${minutes.lines.textOf(line).slice(character, character + length)}`,
  );
}

const HEAD = 'REFERAT Teknikudvalget d. 14-08-2024\n\n';
const TITLE = 'documentTitle: REFERAT Teknikudvalget d. 14-08-2024';

describe('the headings of minutes', () => {
  it('plain numbers: only the lines that are items', () => {
    const text =
      `${HEAD}1. Ny cykelsti\n\nIndstilling\n\n1. at stien anlægges\n2. Stien får lys\n\n` +
      'Beslutning\n\nGodkendt.\n\n2. Salg af grund\n\nBeslutning\n\nUdsat.\n';
    expect(tokensIn(text)).toEqual([
      TITLE,
      'itemHeading: 1.',
      'itemHeading: Ny cykelsti',
      'decisionHeading: Indstilling',
      'decisionHeading: Beslutning',
      'itemHeading: 2.',
      'itemHeading: Salg af grund',
      'decisionHeading: Beslutning',
    ]);
  });

  it('without the marks of markdown', () => {
    const text =
      `# **${HEAD.trim()}**\n\n## **Punkt 1: Ny cykelsti**\n\n### **Sagsfremstilling:**\n\nTekst.\n\n` +
      '### **Beslutning**\n\nGodkendt.\n';
    expect(tokensIn(text)).toEqual([
      TITLE,
      'itemHeading: 1:',
      'itemHeading: Ny cykelsti',
      'sectionHeading: Sagsfremstilling',
      'decisionHeading: Beslutning',
    ]);
  });

  it('a title on two lines is two tokens', () => {
    const text =
      `${HEAD}Punkt 1:\nNy cykelsti\n\nBeslutning\n\nGodkendt.\n\n` +
      'Punkt 2:\nSalg af grund\n\nBeslutning\n\nUdsat.\n';
    expect(tokensIn(text).filter((token) => token.startsWith('itemHeading'))).toEqual([
      'itemHeading: 1:',
      'itemHeading: Ny cykelsti',
      'itemHeading: 2:',
      'itemHeading: Salg af grund',
    ]);
  });

  it('leaves what the grammar tells apart: closed, running, body and day', () => {
    const text =
      `${HEAD}1. Lukket: Køb af grund\n\nDirektionen indstiller,\n\nat grunden købes.\n\n` +
      'Beslutning i Teknikudvalget den 14-08-2024\n\nGodkendt.\n\n2. Lukket punkt\n';
    expect(tokensIn(text)).toEqual([
      TITLE,
      'itemHeading: 1.',
      'itemHeading: Køb af grund',
      'itemHeading: 2.',
    ]);
  });

  it('only those in the stretch that was asked for', () => {
    const text = `${HEAD}1. Ny cykelsti\n\nBeslutning\n\nGodkendt.\n\n2. Salg af grund\n\nBeslutning\n\nUdsat.\n`;
    const second = text.indexOf('2. ');
    expect(tokensIn(text, second)).toEqual([
      'itemHeading: 2.',
      'itemHeading: Salg af grund',
      'decisionHeading: Beslutning',
    ]);
    expect(tokensIn(text, second, second + 2)).toEqual(['itemHeading: 2.']);
  });

  it('none in a text that is no minutes', () => {
    expect(tokensIn('Kære alle\n\nHusk kage.\n')).toEqual([]);
    expect(tokensIn('')).toEqual([]);
  });
});
