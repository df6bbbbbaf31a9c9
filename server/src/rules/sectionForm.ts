import { say } from '../l10n/catalogue';
import type { AgendaItem, Minutes, PlacedItem, Section } from '../minutes/model';
import { remembered } from '../minutes/remembered';
import type { SectionKind } from '../syntax/kinds';

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
  return customs.headings[kind]?.[0]?.trim() || say('da', `section.${kind}`);
}

interface Model {
  readonly item: AgendaItem;
  readonly section: Section;
}

/**
 * The form for a section that an item lacks, taken from the nearest item that has one; else from
 * the item's other headings with the plain word; else the plain word on a line of its own.
 */
export function headingFor(kind: SectionKind, placed: PlacedItem, minutes: Minutes): SectionForm {
  const eol = hasCarriageReturns(minutes) ? '\r\n' : '\n';
  const index = minutes.items.indexOf(placed);
  const same = modelsFor(kind, minutes)[index] ?? null;
  const plain = plainWord(kind, minutes);
  if (same !== null) {
    const line = headingLine(same);
    const lines = ownNumber(ownLevel(line, placed.item), same.item, placed.item);
    const title = same.section.running ? plain : same.section.heading;
    return { title, lines, eol, ...blanks(same) };
  }
  const other = anyHeading(minutes)[index] ?? null;
  if (other === null) {
    return { title: plain, lines: plain, eol, blankAbove: true, blankBelow: true };
  }
  const { heading } = other.section;
  const title = heading === heading.toUpperCase() ? plain.toUpperCase() : plain;
  const lines = headingLine(other).replace(heading, () => title);
  return { title, lines, eol, ...blanks(other) };
}

/** A look at the whole text, taken once for all the headings of one version. */
const hasCarriageReturns = remembered(({ text }: Minutes) => text.includes('\r\n'));

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
function isModel(section: Section, kind: SectionKind, { meeting }: Minutes): boolean {
  if (section.kind !== kind || section.combined) return false;
  return section.date === null || meeting.date === null || section.date.iso === meeting.date;
}

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
  const start = text.lastIndexOf('\n', headingSpan.start - 1) + 1;
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

function blanks({ item: { text }, section }: Model): {
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
} {
  const start = text.lastIndexOf('\n', section.headingSpan.start - 1);
  const above = text.slice(text.lastIndexOf('\n', start - 1) + 1, Math.max(0, start));
  const below = text.slice(endOfLine(text, section.headingSpan.end));
  return {
    blankAbove: above.trim() === '',
    blankBelow: /^\r?\n[ \t]*\r?\n/.test(below),
  };
}
