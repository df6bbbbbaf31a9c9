import fc from 'fast-check';
import { type CorpusText, inventedMinutes, inventedTables } from '../../support/corpus';

/** The project's invented minutes and tables as they are. */
export const CORPUS: readonly CorpusText[] = [...inventedMinutes(), ...inventedTables()];

/** What documents meet on their way: other line ends, marks, comments, pages. Each keeps the words. */
export const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['CR', (text) => text.replace(/\r?\n/g, '\r')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['surrogate pairs', (text) => text.replace(/e(?=[a-zæøå]{3})/g, '🚲')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['comments', (text) => everyLine(text, 5, (line, n) => `<!-- note ${n} -->\n${line}`)],
  ['a comment over lines', (text) => everyLine(text, 9, (line) => `<!--\n${line}\n-->`)],
  ['an open comment', (text) => everyLine(text, 11, (line) => `${line} <!-- mangler`)],
  ['page numbers', (text) => everyLine(text, 10, (line, n) => `${line}\nSide ${n} af 99`)],
  ['running heads', (text) => everyLine(text, 8, (line, n) => `Havneudvalget\tSide ${n}\n${line}`)],
  ['a table', (text) => everyLine(text, 12, (line) => `${line}\n\nDrift\t1.200\nI alt\t1.300\n`)],
  ['markdown', (text) => everyLine(text, 6, (line) => `## **${line}**`)],
  ['contents', (text) => contentsOf(text) + text],
  ['two in one', (text) => `${text}\n${text}`],
];

/** Changes each `step`-th line that is not blank; `n` counts them from 1. */
function everyLine(
  text: string,
  step: number,
  change: (line: string, n: number) => string,
): string {
  let n = 0;
  return text
    .split('\n')
    .map((line, index) => (index % step === 0 && line.trim() !== '' ? change(line, ++n) : line))
    .join('\n');
}

/** A table of contents made of the lines that look like items. */
function contentsOf(text: string): string {
  const lines = text.split('\n').filter((line) => /^(?:Punkt|Pkt\.?|Sag|Nr\.?|\d)/.test(line));
  const entries = lines.map((line, index) => `${line.trim()} ........ ${index + 2}`);
  return `Indholdsfortegnelse\n\n${entries.join('\n')}\n\n`;
}

/** A document of the corpus in one of its variants. */
export const variedDocument: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...CORPUS), fc.constantFrom(...VARIANTS))
  .map(([{ text }, [, vary]]) => vary(text));

/** Several documents, one after the other: many items, numbers that begin again, forms that mix. */
export const joinedDocuments: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...CORPUS), { minLength: 2, maxLength: 4 })
  .map((texts) => texts.map(({ text }) => text).join('\n'));
