import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMinutes } from '../server/src/minutes/minutes';
import type { Minutes, PlacedItem } from '../server/src/minutes/model';

/**
 * Every form in which Danish minutes are printed, one short document each, and what is true of it.
 *
 * `test/fixtures/forms/<name>.txt` is the document (read as it is: BOM, CRLF and no-break spaces
 * belong to the form), `<name>.expected.json` beside it what a secretary would say stands in it.
 * Lines count from 1. Optional keys are compared where the expectation has them. The samples
 * that a person opens first are read the same way; their expectations stand in
 * `test/fixtures/samples`.
 */
interface ExpectedItem {
  /** Line of the item's title. */
  readonly line: number;
  readonly number: string | null;
  readonly name: string;
  readonly public: boolean;
  readonly caseNumber: string | null;
  /** Kind and line of the heading, in reading order. `"a|b"`: either kind is a fair reading. */
  readonly sections: readonly (readonly [kind: string, line: number])[];
  /** Lines that may or may not count as a heading: readers differ, nothing depends on it. */
  readonly maybe?: readonly number[];
  readonly by?: string | null;
  readonly points?: number;
  readonly outcome?: string | null;
  readonly priorDecisions?: number;
  readonly attachments?: number;
  readonly absences?: readonly string[];
}

interface Expected {
  readonly kind: string;
  readonly organization: string | null;
  readonly date: string | null;
  readonly items: readonly ExpectedItem[];
  /** Entries of the table of contents; 0 where there is none. */
  readonly contents: number;
  /** `absent` counts everyone who was away for all or part of the meeting. */
  readonly people?: { readonly present: number; readonly absent: number };
  /** Codes that a careful reader would want; compared by the tests of the rules. */
  readonly findings: readonly string[];
}

const FOLDERS = [
  { texts: 'fixtures/forms', expectations: 'fixtures/forms', ending: '.txt' },
  { texts: '../samples', expectations: 'fixtures/samples', ending: '' },
] as const;
const SUFFIX = '.expected.json';

/** What editors and mail programs do to a text without changing what it says; no line moves. */
const DISGUISES: readonly (readonly [name: string, disguise: (text: string) => string])[] = [
  ['CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['a byte order mark', (text) => `\uFEFF${text.replace('\uFEFF', '')}`],
  ['spaces at the ends of lines', (text) => text.replace(/\r?\n/g, '  $&')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
];

interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

for (const folder of FOLDERS) {
  const fixtures = readFixtures(folder);
  describe(folder.texts, () => {
    test.each(fixtures)('$name', ({ text, expected }) => check(text, expected));
  });
  describe.each(DISGUISES)(`${folder.texts} with %s`, (_, disguise) => {
    test.each(fixtures)('$name', ({ text, expected }) => check(disguise(text), expected));
  });
}

function readFixtures({ texts, expectations, ending }: (typeof FOLDERS)[number]): Fixture[] {
  const read = (folder: string, file: string) =>
    readFileSync(join(import.meta.dirname, folder, file), 'utf8');
  return readdirSync(join(import.meta.dirname, expectations))
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => {
      const name = file.slice(0, -SUFFIX.length);
      const expected = JSON.parse(read(expectations, file)) as Expected;
      return { name, text: read(texts, name + ending), expected };
    });
}

/** Compares what `readMinutes` finds with the expectation, as lines that can be read in a diff. */
function check(text: string, expected: Expected): void {
  const minutes = readMinutes(text);
  const found = [
    `kind ${minutes.kind}`,
    `organization ${minutes.meeting.organization?.text ?? null}`,
    `date ${minutes.meeting.date}`,
    `contents ${minutes.contents?.entries.length ?? 0}`,
    ...(expected.people === undefined ? [] : [peopleLine(minutes)]),
    ...minutes.items.flatMap((placed, index) =>
      foundItem(minutes, placed, itemAt(expected, minutes, placed, index)),
    ),
  ];
  const wanted = [
    `kind ${expected.kind}`,
    `organization ${expected.organization}`,
    `date ${expected.date}`,
    `contents ${expected.contents}`,
    ...(expected.people === undefined
      ? []
      : [`people ${expected.people.present} present, ${expected.people.absent} away`]),
    ...expected.items.flatMap((item) => expectedItem(item)),
  ];
  expect(asSeen(found)).toBe(asSeen(wanted));
}

/** One line each, with a no-break space as what a reader sees: a space. */
function asSeen(lines: readonly string[]): string {
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

function peopleLine({ meeting: { people } }: Minutes): string {
  const present = people.filter((person) => person.attendance === 'present');
  const away = people.filter((person) =>
    ['absent', 'excused', 'partial'].includes(person.attendance),
  );
  return `people ${present.length} present, ${away.length} away`;
}

/** The expectation for a found item: the one on its line, else the one in its place. */
function itemAt(
  expected: Expected,
  minutes: Minutes,
  placed: PlacedItem,
  index: number,
): ExpectedItem | undefined {
  const line = lineOf(minutes, placed, placed.item.nameSpan.start);
  return expected.items.find((item) => item.line === line) ?? expected.items[index];
}

function expectedItem(item: ExpectedItem): string[] {
  return [
    `item ${item.number} "${item.name}" line ${item.line}${item.public ? '' : ' (closed)'}`,
    `  case ${item.caseNumber}`,
    ...item.sections.map(([kind, line]) => `  ${kind} line ${line}`),
    ...optional(item, 'by', item.by),
    ...optional(item, 'points', item.points),
    ...optional(item, 'outcome', item.outcome),
    ...optional(item, 'priorDecisions', item.priorDecisions),
    ...optional(item, 'attachments', item.attachments),
    ...optional(item, 'absences', item.absences?.join(', ')),
  ];
}

function foundItem(minutes: Minutes, placed: PlacedItem, wanted?: ExpectedItem): string[] {
  const { item } = placed;
  const line = lineOf(minutes, placed, item.nameSpan.start);
  const sections = item.sections
    .map((section) => ({
      kind: section.kind,
      line: lineOf(minutes, placed, section.headingSpan.start),
    }))
    .filter((section) => !wanted?.maybe?.includes(section.line))
    .map((section) => `  ${alternatives(wanted, section)} line ${section.line}`);
  return [
    `item ${item.number} "${item.name}" line ${line}${item.public ? '' : ' (closed)'}`,
    `  case ${item.caseNumber?.text ?? null}`,
    ...sections,
    ...optional(wanted, 'by', item.recommendation?.by ?? null),
    ...optional(wanted, 'points', item.recommendation?.points.length ?? 0),
    ...optional(wanted, 'outcome', item.decision?.outcome ?? null),
    ...optional(wanted, 'priorDecisions', item.priorDecisions.length),
    ...optional(wanted, 'attachments', item.attachments.length),
    ...optional(wanted, 'absences', item.absences.map((absence) => absence.text).join(', ')),
  ];
}

/** The kind as the expectation spells it when that leaves a choice which includes the kind. */
function alternatives(
  wanted: ExpectedItem | undefined,
  section: { readonly kind: string; readonly line: number },
): string {
  const choice = wanted?.sections.find(([, line]) => line === section.line)?.[0];
  return choice?.split('|').includes(section.kind) ? choice : section.kind;
}

function optional(
  wanted: ExpectedItem | undefined,
  key: keyof ExpectedItem,
  value: string | number | null | undefined,
): string[] {
  return wanted !== undefined && key in wanted ? [`  ${key} ${value}`] : [];
}

/** 1-based document line of an offset in an item. */
function lineOf(minutes: Minutes, placed: PlacedItem, offset: number): number {
  return minutes.lines.lineAt(placed.offset + offset) + 1;
}
