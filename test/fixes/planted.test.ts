// Errors planted in invented minutes of many forms: whatever is then offered mends what it is offered for.
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Minutes, PlacedItem } from '../../server/src/minutes/model';
import { fixesFor } from '../../server/src/rules/fixes';
import type { Finding } from '../../server/src/rules/types';
import type { Span } from '../../server/src/text/span';
import { shift } from '../../server/src/text/span';
import { inventedMinutes } from '../support/corpus';
import { describeFinding, findingsIn } from '../support/rules';
import { LEAVES_OPEN } from './faults';
import { applied, titleOf } from './support';

interface Spoiled {
  readonly what: string;
  readonly text: string;
}

const put = (text: string, { start, end }: Span, words: string) =>
  text.slice(0, start) + words + text.slice(end);

/** Another digit in the first place of a stretch. */
const otherDigit = (text: string, { start }: Span) =>
  put(text, { start, end: start + 1 }, text[start] === '1' ? '2' : '1');

function* spoiledItem(minutes: Minutes, index: number): Generator<Spoiled> {
  const { text, items } = minutes;
  const { item, offset } = items[index] as PlacedItem;
  const { number, numberSpan, nameSpan, sections } = item;
  const name = shift(nameSpan, offset);
  if (number !== null && numberSpan !== null) {
    for (const by of [1, 7, -1]) {
      const wrong = String(Number(number) + by);
      yield { what: `number ${wrong}`, text: put(text, shift(numberSpan, offset), wrong) };
    }
    const end = items[index + 1]?.offset ?? text.length;
    yield { what: `without item ${number}`, text: put(text, { start: offset, end }, '') };
    const decision = sections.find(({ kind }) => kind === 'decision');
    if (decision !== undefined) {
      const gone = put(text, shift(decision.span, offset), '');
      yield { what: `without decision ${number}`, text: gone };
      if (decision.date !== null) {
        const wrong = otherDigit(text, shift(decision.date.span, offset));
        yield { what: `another date in ${number}`, text: wrong };
      }
    }
  }
  if (name.end - name.start > 12 && number !== null) {
    const slip = { start: name.start + 6, end: name.start + 7 };
    yield { what: `slip in title ${index}`, text: put(text, slip, '') };
    const first = { start: name.start, end: name.start + 5 };
    yield { what: `other word in title ${index}`, text: put(text, first, 'Xyzzy') };
  }
}

function* spoiledHead({ text, lines, contents, meeting }: Minutes): Generator<Spoiled> {
  for (const { span, name } of contents?.entries.slice(0, 3) ?? []) {
    const line = {
      start: lines.start(lines.lineAt(span.start)),
      end: lines.next(lines.lineAt(span.end)),
    };
    yield { what: `without entry ${name}`, text: put(text, line, '') };
  }
  for (const { span, weekday } of meeting.dates) {
    yield { what: 'another date', text: otherDigit(text, span) };
    if (weekday === null) continue;
    const wrong = weekday.value === 1 ? 'tirsdag' : 'mandag';
    yield { what: 'another weekday', text: put(text, weekday.span, wrong) };
  }
  for (const { name, mentions, attendance } of meeting.people.slice(0, 3)) {
    const other = meeting.people.find((person) => person.attendance !== attendance);
    const place = other?.mentions[0];
    if (mentions.length === 0 || place === undefined) continue;
    yield { what: `${name} twice`, text: put(text, place.span, name) };
  }
}

function* spoiled(text: string): Generator<Spoiled> {
  const minutes = readMinutes(text);
  yield* spoiledHead(minutes);
  const { length } = minutes.items;
  for (const index of new Set([1, length - 1])) {
    if (minutes.items[index] !== undefined) yield* spoiledItem(minutes, index);
  }
}

const countOf = (findings: readonly Finding[], id: string) =>
  findings.filter(({ rule }) => rule.id === id).length;

const PLANTED = inventedMinutes()
  .map(({ name, text }) => ({ name, wrongs: [...spoiled(text)] }))
  .filter(({ wrongs }) => wrongs.length > 0);

describe('what is offered for planted errors', () => {
  let tried = 0;

  it.each(PLANTED)('mends them: $name', ({ wrongs }) => {
    for (const { what, text } of wrongs) {
      const before = findingsIn(text);
      const minutes = readMinutes(text);
      for (const finding of before) {
        const fixes = fixesFor(finding, minutes);
        expect(fixes.filter(({ preferred }) => preferred).length, what).toBeLessThanOrEqual(1);
        for (const fix of fixes) {
          const said = `${what}: ${describeFinding(finding, text)} → ${titleOf(fix)}`;
          expectMended(finding, before, applied(text, fix.edits), said);
          tried++;
        }
      }
    }
  });

  it('is more than a little', () => {
    expect(tried).toBeGreaterThan(500);
  });
});

function expectMended(
  { rule: { id } }: Finding,
  before: readonly Finding[],
  mended: string,
  said: string,
): void {
  const after = findingsIn(mended);
  expect(countOf(after, id), said).toBeLessThan(countOf(before, id));
  const open = LEAVES_OPEN.get(id) ?? [];
  const more = after.filter(
    ({ rule }) => !open.includes(rule.id) && countOf(after, rule.id) > countOf(before, rule.id),
  );
  expect(
    more.map((one) => describeFinding(one, mended)),
    said,
  ).toEqual([]);
}
