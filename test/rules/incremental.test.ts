import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Minutes } from '../../server/src/minutes/model';
import { check } from '../../server/src/rules/check';
import { fixesFor } from '../../server/src/rules/fixes';
import { complete, describeFinding, HEAD } from '../support/rules';

const START =
  `${HEAD}Indholdsfortegnelse\n\nNy cykelsti.....\t3\nPlan for skov.....\t4\n\n` +
  complete(1, 'Ny cykelsti') +
  'Punkt 3: Salg af grund\n\nSagsfremstilling\n\nSe bilag 3.\n\nBeslutning\n\nBilag\n\nSkitse\n\n' +
  complete(4, 'Plan for skov');

/** Pieces that make and break headings, numbers, dates and lists. */
const PIECES = [
  '',
  'x',
  '\n',
  '\n\n',
  ' ',
  '1',
  'Punkt 2: Ny sag\n\n',
  'Beslutning\n\n',
  '14-08-2024',
];

function findings(minutes: Minutes): string[] {
  const found = check(minutes, {
    severities: new Map(),
    draft: null,
    onRuleError: (id, error) => {
      throw new Error(`the rule ${id} threw`, { cause: error });
    },
  });
  for (const { span } of found) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(minutes.text.length);
  }
  for (const finding of found) fixesFor(finding, minutes);
  return found.map((finding) => describeFinding(finding, minutes.text));
}

it('finds after any edits what it finds in the text read anew', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 30 }),
    insert: fc.constantFrom(...PIECES),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      let minutes = readMinutes(START);
      findings(minutes);
      for (const { at, remove, insert } of edits) {
        const { text } = minutes;
        const from = Math.floor(at * text.length);
        minutes = readMinutes(text.slice(0, from) + insert + text.slice(from + remove), minutes);
        expect(findings(minutes)).toEqual(findings(readMinutes(minutes.text)));
      }
    }),
    { numRuns: 40 },
  );
});
