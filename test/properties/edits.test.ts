// After any edits, everything that is known of a document equals what a fresh reading gives.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORPUS, joinedDocuments, VARIANTS, variedDocument } from './support/documents';
import { ALL_SORTS, anyEdit, type Edit, versionsOf } from './support/edits';
import { runs } from './support/run';
import { DECIDERS, scraps } from './support/scraps';
import { twoCores } from './support/twoCores';
import { checkVersions } from './support/versions';
import { firstDifference, wholeOf } from './support/whole';

const cores = await twoCores();
const { following, fresh } = cores;
const times = runs('test/properties/edits.test.ts');

function checkEdits(text: string, edits: readonly Edit[]): void {
  checkVersions(cores, versionsOf(text, edits, fresh.readMinutes));
}

const edits = (maxLength: number) => fc.array(anyEdit, { minLength: 1, maxLength });

describe('each sort of edit', () => {
  test.each(ALL_SORTS)('%s', (sort) => {
    const last = anyEdit.map((edit) => ({ ...edit, sort }));
    fc.assert(
      fc.property(variedDocument, edits(2), last, (text, before, edit) =>
        checkEdits(text, [...before, edit]),
      ),
      times(4),
    );
  });
});

describe('any edits of each variant of a document', () => {
  test.each(VARIANTS)('%s', (_, vary) => {
    const document = fc.constantFrom(...CORPUS).map(({ text }) => vary(text));
    fc.assert(fc.property(document, edits(5), checkEdits), times(5));
  });

  test('several documents in one', () => {
    fc.assert(fc.property(joinedDocuments, edits(5), checkEdits), times(6));
  });

  test('scraps', () => {
    fc.assert(fc.property(scraps(40), edits(6), checkEdits), times(50));
  });
});

/** Where one line among others comes or goes. */
const LINE_SORTS = [
  ...(['pasteLines', 'lineAboveItem', 'lineBelowItemLine', 'sameLineInItems'] as const),
  ...(['cutSameLines', 'repeatLine', 'undo'] as const),
];

describe('the same line again and again, where it decides how others are read', () => {
  test.each(DECIDERS)('%j', (words) => {
    const edit = fc
      .tuple(anyEdit, fc.constantFrom(...LINE_SORTS))
      .map(([any, sort]) => ({ ...any, sort, words: `\n${words}\n\n` }));
    const several = fc.array(edit, { minLength: 2, maxLength: 6 });
    fc.assert(fc.property(variedDocument, several, checkEdits), times(3));
  });
});

test('each document typed line by line, and taken back', () => {
  const line = fc.tuple(fc.constantFrom(...CORPUS), fc.nat(40));
  fc.assert(
    fc.property(line, ([{ text }, first]) => {
      const ends = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
      const typed = ends.slice(first, first + 12).map((end) => text.slice(0, end));
      checkVersions(cores, [...typed, ...typed.toReversed()]);
    }),
    times(8),
  );
});

describe('a result for an earlier version', () => {
  const twoWays = fc.tuple(variedDocument, edits(1), edits(1));

  test('may have several successors, and stays what it was', () => {
    fc.assert(
      fc.property(twoWays, ([text, one, other]) => {
        const before = following.readMinutes(text);
        const asRead = JSON.stringify(wholeOf(following, before, null));
        for (const way of [one, other]) {
          const next = versionsOf(text, way, fresh.readMinutes).at(-1) as string;
          const followed = wholeOf(following, following.readMinutes(next, before), null);
          const read = wholeOf(fresh, fresh.readMinutes(next), null);
          expect(firstDifference(followed, read)).toBeNull();
        }
        expect(JSON.stringify(wholeOf(following, before, null))).toBe(asRead);
      }),
      times(15),
    );
  });

  test('may be of another document', () => {
    fc.assert(
      fc.property(variedDocument, variedDocument, (one, other) =>
        checkVersions(cores, [one, other, one]),
      ),
      times(15),
    );
  });
});
