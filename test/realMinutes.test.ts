import { describe, expect, test } from 'vitest';
import { readMinutes } from '../server/src/minutes/minutes';
import type { Minutes } from '../server/src/minutes/model';
import { REAL_MINUTES_ABSENT, realFacts, realMinutes } from './support/corpus';

/** Items and sections of the real minutes, each on its line, with its kind. */
interface Facts {
  readonly documents: Readonly<
    Record<
      string,
      {
        readonly agendaItems: readonly {
          readonly number: string;
          readonly name: string;
          readonly line: number;
          readonly caseNumber: string | null;
          readonly sections: readonly { readonly kind: string; readonly line: number }[];
        }[];
      }
    >
  >;
}

const facts = realFacts() as Facts | null;

describe.skipIf(facts === null)(
  `real minutes${facts === null ? `: ${REAL_MINUTES_ABSENT}` : ''}`,
  () => {
    for (const { name, text } of realMinutes()) {
      const minutes = readMinutes(text);
      test(`${name}: items and sections`, () => {
        const wanted = facts?.documents[name]?.agendaItems.map((item) => [
          `${item.line}: ${item.number} ${item.name} [${item.caseNumber}]`,
          ...item.sections.map((section) => `  ${section.line}: ${section.kind}`),
        ]);
        expect(outlineOf(minutes)).toEqual(wanted);
      });
      test(`${name}: the meeting`, () => {
        expect(minutes.kind).toBe('minutes');
        expect(minutes.meeting.organization?.text).toMatch(/udvalg/i);
        expect(minutes.meeting.date).toBe(dateInName(name));
        expect(minutes.meeting.start).toMatch(/^\d\d:\d\d$/);
        expect(minutes.meeting.location).not.toBeNull();
        expect(minutes.contents?.entries.length).toBeGreaterThanOrEqual(minutes.items.length);
      });
      test(`${name}: every item has a decision with a known outcome`, () => {
        for (const { item } of minutes.items) expect(item.decision, item.name).not.toBeNull();
      });
    }
  },
);

/** Lines are counted from 1, as in the facts. */
function outlineOf(minutes: Minutes): readonly (readonly string[])[] {
  return minutes.items.map(({ item, offset }) => {
    const line = (start: number): number => minutes.lines.lineAt(offset + start) + 1;
    return [
      `${line(item.heading.start)}: ${item.number} ${item.name} [${item.caseNumber?.text ?? null}]`,
      ...item.sections.map((section) => `  ${line(section.headingSpan.start)}: ${section.kind}`),
    ];
  });
}

function dateInName(name: string): string | undefined {
  return /\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
}
