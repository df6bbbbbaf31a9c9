import { say } from '../l10n/catalogue';
import type { AgendaItem, Minutes, PlacedItem, Section } from '../minutes/model';
import { remembered } from '../minutes/remembered';
import type { SectionKind } from '../syntax/kinds';
import { lineBreakOf, lineStartOf } from '../text/lineEnds';

/** How a document writes a section heading. */
export interface SectionForm {
  /** The heading alone, as a person reads it. */
  readonly title: string;
  /** The line (or lines) to write, with markdown and colon, without the last line break. */
  readonly lines: string;
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
  readonly eol: string;
}

/** The plain word for a section, in the language of minutes; the committee's own where it has one. */
function plainWord(kind: SectionKind, { customs }: Minutes): string {
  const own = customs.sectionNames[kind] || customs.headings[kind]?.[0]?.trim();
  return own || say('da', `section.${kind}`);
}

/**
 * The word for a section that an item lacks: the heading that the document uses most for it; where it has
 * none, the committee's word, else the usual one.
 */
export function sectionWord(kind: SectionKind, minutes: Minutes): string {
  return usualHeadings(minutes).get(kind) ?? plainWord(kind, minutes);
}

/** For each kind the heading that most items have, of equals the first. */
const usualHeadings = remembered(({ items }: Minutes): ReadonlyMap<SectionKind, string> => {
  const counts = new Map<SectionKind, Map<string, number>>();
  for (const { kind, heading, running, combined } of items.flatMap(({ item }) => item.sections)) {
    if (running || combined) continue;
    const own = counts.get(kind) ?? new Map<string, number>();
    counts.set(kind, own.set(heading, (own.get(heading) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([kind, own]) => {
      const [usual] = [...own].sort(([, a], [, b]) => b - a);
      return [kind, usual?.[0] ?? ''];
    }),
  );
});

interface Model {
  readonly item: AgendaItem;
  readonly section: Section;
}

/**
 * The form for a section that an item lacks, taken from the nearest item that has one; else from
 * the item's other headings with the plain word; else the plain word on a line of its own.
 */
export function headingFor(kind: SectionKind, placed: PlacedItem, minutes: Minutes): SectionForm {
  const eol = lineBreakOf(minutes.text);
  const index = minutes.items.indexOf(placed);
  const same = modelsFor(kind, minutes)[index] ?? null;
  const plain = plainWord(kind, minutes);
  if (same !== null) {
    const line = headingLine(same);
    const lines = ownNumber(ownLevel(line, placed.item), same.item, placed.item);
    const title = same.section.running ? plain : same.section.heading;
    return { title, lines, eol, ...blanks(same, minutes) };
  }
  const other = anyHeading(minutes)[index] ?? null;
  if (other === null) {
    return { title: plain, lines: plain, eol, blankAbove: true, blankBelow: true };
  }
  const { heading } = other.section;
  const written = heading === heading.toUpperCase() ? plain.toUpperCase() : plain;
  const lines = headingLine(other).replace(heading, () => written);
  return { title: plain, lines, eol, ...blanks(other, minutes) };
}

/** For each item the nearest model of a section's heading. */
function modelsFor(kind: SectionKind, minutes: Minutes): readonly (Model | null)[] {
  const known = knownModels(minutes);
  const models = known.get(kind) ?? nearest(minutes, (each) => isModel(each, kind, minutes));
  known.set(kind, models);
  return models;
}

const knownModels = remembered((_: Minutes) => new Map<SectionKind, readonly (Model | null)[]>());

const anyHeading = remembered((minutes: Minutes) => nearest(minutes, ({ running }) => !running));

/** A heading that is only right for this meeting is no model when it carries another day. */
function isModel(section: Section, kind: SectionKind, minutes: Minutes): boolean {
  const { meeting } = minutes;
  if (section.kind !== kind || section.combined) return false;
  if (!VARIES.has(kind) && section.heading !== sectionWord(kind, minutes)) return false;
  return section.date === null || meeting.date === null || section.date.iso === meeting.date;
}

/** Their headings name bodies and days, so that the nearest is the best. */
const VARIES: ReadonlySet<SectionKind> = new Set(['recommendation', 'priorDecisions', 'decision']);

/** The section nearest to each item that will do: in the item, then upwards, then downwards. */
function nearest(
  { items }: Minutes,
  willDo: (section: Section) => boolean,
): readonly (Model | null)[] {
  const own = items.map(({ item }): Model | null => {
    const section = item.sections.find(willDo);
    return section === undefined ? null : { item, section };
  });
  let above = own.find((model) => model !== null) ?? null;
  return own.map((model) => {
    above = model ?? above;
    return above;
  });
}

/** The heading's line up to where its text begins, should that stand on the same line. */
function headingLine({ item: { text }, section }: Model): string {
  const { headingSpan, body, running } = section;
  const start = lineStartOf(text, headingSpan.start);
  const lineEnd = endOfLine(text, headingSpan.end);
  const hasBodyBehind = !running && body.start < body.end && body.start < lineEnd;
  return text.slice(start, hasBodyBehind ? body.start : lineEnd).trimEnd();
}

/** Offset of the line break behind an offset, or the end of the text. */
export function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/);
  return end < 0 ? text.length : offset + end;
}

const LEVEL = /^#{1,6}(?= )/;

/** Some exports change the depth from item to item; the new heading follows its neighbours. */
function ownLevel(line: string, item: AgendaItem): string {
  const sibling = item.sections.find(({ running }) => !running);
  if (sibling === undefined || !LEVEL.test(line)) return line;
  const level = LEVEL.exec(headingLine({ item, section: sibling }))?.[0];
  return level === undefined ? line : line.replace(LEVEL, level);
}

/** "…, pkt. 44": the number of the item in the heading of its decision. */
function ownNumber(line: string, from: AgendaItem, to: AgendaItem): string {
  return line.replace(
    /((?:pkt\.|punkt|sag nr\.) ?)(\d{1,4})(?=\D{0,3}$)/i,
    (whole, word, number) =>
      number === from.number && to.number !== null ? `${word}${to.number}` : whole,
  );
}

function blanks(model: Model, minutes: Minutes): Pick<SectionForm, 'blankAbove' | 'blankBelow'> {
  const { text } = model.item;
  const start = lineStartOf(text, model.section.headingSpan.start);
  const above = text.slice(lineStartOf(text, Math.max(0, start - 1)), start);
  return {
    blankAbove: above.trim() === '',
    blankBelow: hasBlankBelow(model) ?? usuallyBlankBelow(minutes),
  };
}

const BLANK_BELOW = /^\r?\n[ \t]*\r?\n/;

/** Null for a heading that shows nothing of it: its text stands on the same line, or is not there. */
function hasBlankBelow({ item: { text }, section }: Model): boolean | null {
  const end = endOfLine(text, section.headingSpan.end);
  if (section.body.start >= section.body.end || section.body.start < end) return null;
  return BLANK_BELOW.test(text.slice(end, section.body.end));
}

/** As most headings have it; a blank line where none of them shows it. */
const usuallyBlankBelow = remembered(({ items }: Minutes): boolean => {
  let blank = 0;
  for (const { item } of items) {
    for (const section of item.sections) {
      const has = section.running ? null : hasBlankBelow({ item, section });
      if (has !== null) blank += has ? 1 : -1;
    }
  }
  return blank >= 0;
});
