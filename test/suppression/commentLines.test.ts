// A comment on a line of its own is as if it were not there: it changes nothing but what line the rest
// stands on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../server/src/export/exportJson';
import { hover } from '../../server/src/features/hover';
import { outline } from '../../server/src/features/outline';
import { readMinutes } from '../../server/src/minutes/minutes';
import { runs } from '../properties/support/run';
import { firstDifference } from '../properties/support/whole';
import { inventedMinutes, inventedTables } from '../support/corpus';
import { findingsIn } from '../support/rules';

const times = runs('test/suppression/commentLines.test.ts');
const DOCUMENTS = [...inventedMinutes(), ...inventedTables()];

const SHORT = ['<!-- x -->'];
const COMMENTS: readonly (readonly string[])[] = [
  SHORT,
  [
    '  <!-- en længere bemærkning, som fylder mere, end der ellers er plads til på en linje, 12.345,00 kr. | a\tb -->  ',
  ],
  ['<!--', '', 'Beslutning', '7. Punkt', '-->'],
  // While it is written.
  ['<!-- referat: ignore wr'],
];

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Everything that programs and the outline learn of a text, with its positions mapped. */
function learnt(text: string, map: (position: Position) => Position): unknown {
  const minutes = readMinutes(text);
  // That a comment has no end yet is said of the comment, and of nothing else.
  const findings = findingsIn(text).filter(({ rule }) => rule.id !== 'unknown-suppression');
  const json = exportJson(minutes, findings, { publicOnly: false, language: 'da' });
  const { document, ...rest } = JSON.parse(json, (_, value) =>
    typeof value?.character === 'number' ? map(value) : value,
  );
  const names = JSON.stringify(outline(minutes, findings, 'da'), (key, value) =>
    key === 'placed' || key.toLowerCase().endsWith('span') ? undefined : value,
  );
  return { title: document.title, kind: document.kind, ...rest, names: JSON.parse(names) };
}

const same = (position: Position) => position;

/** Puts comments above lines of a text (by their numbers); says where a position was before. */
function withComments(text: string, above: readonly (readonly [number, readonly string[]])[]) {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(eol);
  const at = new Map(above);
  const written: string[] = [];
  /** For each line that is written the line that it was, or null for a comment. */
  const origin: (number | null)[] = [];
  for (const [number, line] of lines.entries()) {
    for (const comment of at.get(number) ?? []) {
      written.push(comment);
      origin.push(null);
    }
    written.push(line);
    origin.push(number);
  }
  const map = ({ line, character }: Position): Position => {
    const was = origin[line];
    if (was === undefined) throw new Error(`no line ${line}`);
    if (was !== null) return { line: was, character: Math.min(character, lines[was]?.length ?? 0) };
    // What ends in a comment ends with the line above it.
    const before = origin.slice(0, line).findLast((each) => each !== null) ?? 0;
    return { line: before, character: lines[before]?.length ?? 0 };
  };
  return { text: written.join(eol), map };
}

function expectNoChange(text: string, above: readonly (readonly [number, readonly string[]])[]) {
  const changed = withComments(text, above);
  const difference = firstDifference(learnt(changed.text, changed.map), learnt(text, same));
  if (difference !== null) throw new Error(`${difference}\n${changed.text}`);
}

describe('comments between all lines', () => {
  it.each(DOCUMENTS)('$name', ({ text }) => {
    const count = text.split('\n').length;
    for (const comment of COMMENTS) {
      expectNoChange(
        text,
        Array.from({ length: count }, (_, line) => [line, comment]),
      );
    }
  });
});

describe('a comment between two lines', () => {
  it('changes nothing, wherever it stands', () => {
    const place = fc.tuple(fc.constantFrom(...DOCUMENTS), fc.nat(), fc.constantFrom(...COMMENTS));
    fc.assert(
      fc.property(place, ([{ text }, where, comment]) => {
        const count = text.split('\n').length;
        expectNoChange(text, [[where % count, comment]]);
      }),
      times(60),
    );
  });
});

describe('no hover shows a comment', () => {
  it.each(inventedMinutes())('$name', ({ text }) => {
    const secret = 'zqx';
    const lines = text.split(/(?<=\n)/);
    const commented = lines.map((line) => `<!-- ${secret} -->\n${line}`).join('');
    const minutes = readMinutes(commented);
    const findings = findingsIn(commented);
    for (let offset = 0; offset < commented.length; offset += 5) {
      expect(hover(minutes, findings, offset, 'da')?.markdown ?? '').not.toContain(secret);
    }
  });
});

describe('comments behind all lines', () => {
  it.each(DOCUMENTS)('$name', ({ text }) => {
    const behind = text.replace(/(?<=\S)(?=\r?\n)/g, ' <!-- en bemærkning -->');
    const lines = text.split(/\r?\n/);
    const map = ({ line, character }: Position): Position => ({
      line,
      character: Math.min(character, lines[line]?.length ?? 0),
    });
    const difference = firstDifference(learnt(behind, map), learnt(text, same));
    if (difference !== null) throw new Error(`${difference}\n${behind}`);
  });
});
