// An edit costs the item that it touches: the others stay the same objects.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Minutes } from '../../server/src/minutes/model';
import { REAL_MINUTES_ABSENT, realMinutes } from '../support/corpus';
import { CORPUS, VARIANTS } from './support/documents';
import { anyEdit, anywhere, versionsOf } from './support/edits';
import { runs } from './support/run';
import { firstDifference } from './support/whole';

const times = runs('test/properties/reuse.test.ts');

/** A lower-case word of running text, with words on both sides: no heading, no list, no label. */
const WORD_IN_PROSE =
  /(?<=[a-zæøå], ?[a-zæøå]+ |[a-zæøå]{3,} [a-zæøå]{2,} )[a-zæøå]{4,}(?= [a-zæøå]+ [a-zæøå]+)/g;

/** Offsets behind the first letter of words in the prose of sections, item by item. */
function placesInProse({
  items,
}: Minutes): readonly { readonly index: number; readonly at: number }[] {
  return items.flatMap(({ item, offset }, index) =>
    item.sections
      .filter(({ kind }) => kind !== 'decision' && kind !== 'recommendation')
      .flatMap(({ body }) =>
        [...item.text.slice(body.start, body.end).matchAll(WORD_IN_PROSE)].map((word) => ({
          index,
          at: offset + body.start + word.index + 1,
        })),
      ),
  );
}

function checkKey(text: string, where: number, key: string): boolean {
  const before = readMinutes(text);
  const places = placesInProse(before);
  const place = places[Math.floor(where * places.length)];
  if (place === undefined) return false;
  const after = readMinutes(text.slice(0, place.at) + key + text.slice(place.at), before);
  expect(after.items.length).toBe(before.items.length);
  after.items.forEach(({ item }, index) => {
    if (index !== place.index && item !== before.items[index]?.item) {
      expect.fail(`item ${index} was read again after ${JSON.stringify(key)} at ${place.at}`);
    }
  });
  return true;
}

const key = fc.constantFrom('a', 'ø', ' ', '. ', ', ', '7', '🚲', 'længere tekst ', '\u00a0');

describe('a key in the prose of an item leaves the other items the same objects', () => {
  test.each(VARIANTS)('%s', (_, vary) => {
    let checked = 0;
    fc.assert(
      fc.property(fc.constantFrom(...CORPUS), anywhere, key, ({ text }, at, put) => {
        if (checkKey(vary(text), at, put)) checked++;
      }),
      times(160),
    );
    expect(checked, 'places in prose').toBeGreaterThan(5);
  });

  const real = realMinutes();
  test.skipIf(real.length === 0)(
    `real minutes${real.length === 0 ? `: ${REAL_MINUTES_ABSENT}` : ''}`,
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...real), anywhere, key, ({ text }, at, put) => {
          expect(checkKey(text, at, put)).toBe(true);
        }),
        times(20),
      );
    },
  );
});

/** What items are read by: whose decision is the meeting's own. */
const meetingOf = ({ meeting }: Minutes) => `${meeting.organization?.text} ${meeting.date}`;

test('any edit leaves nearly all items that it does not touch the same objects', () => {
  let untouched = 0;
  let kept = 0;
  fc.assert(
    fc.property(fc.constantFrom(...CORPUS), anyEdit, ({ text }, edit) => {
      const next = versionsOf(text, [edit], (version) => readMinutes(version)).at(-1) as string;
      const before = readMinutes(text);
      const after = readMinutes(next, before);
      if (meetingOf(before) !== meetingOf(after)) return;
      const grown = after.items.length - before.items.length;
      after.items.forEach(({ item }, index) => {
        const old = [before.items[index]?.item, before.items[index - grown]?.item];
        if (!old.some((one) => one !== undefined && firstDifference(item, one) === null)) return;
        untouched++;
        if (old.includes(item)) kept++;
      });
    }),
    times(250),
  );
  expect(untouched).toBeGreaterThan(250);
  expect(kept / untouched, `${kept} of ${untouched} kept`).toBeGreaterThan(0.95);
});

test('an item that comes or goes leaves the others the same objects', () => {
  let before = 0;
  let kept = 0;
  const comesOrGoes = anyEdit.map((edit) => ({
    ...edit,
    sort: edit.size % 2 === 0 ? ('cutItem' as const) : ('pasteForeignItem' as const),
  }));
  fc.assert(
    fc.property(fc.constantFrom(...CORPUS), comesOrGoes, ({ text }, edit) => {
      const first = readMinutes(text);
      const next = versionsOf(text, [edit], (version) => readMinutes(version)).at(-1) as string;
      const items = new Set(readMinutes(next, first).items.map(({ item }) => item));
      if (meetingOf(first) !== meetingOf(readMinutes(next))) return;
      // The item that went, or that the pasted lines became part of.
      before += Math.max(0, first.items.length - 1);
      kept += first.items.filter(({ item }) => items.has(item)).length;
    }),
    times(600),
  );
  expect(before).toBeGreaterThan(100);
  expect(kept / before, `${kept} of ${before} kept`).toBeGreaterThan(0.9);
});
