import type { AgendaItem, Minutes, PlacedItem, Section } from '../minutes/model';
import type { Insertable } from './sectionOrder';

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

const PLAIN: Readonly<Record<Insertable, string>> = {
  recommendation: 'Indstilling',
  decision: 'Beslutning',
};

interface Model {
  readonly item: AgendaItem;
  readonly section: Section;
}

/**
 * The form for a section that an item lacks, taken from the nearest item that has one; else from
 * the item's other headings with the plain word; else the plain word on a line of its own.
 */
export function headingFor(kind: Insertable, placed: PlacedItem, minutes: Minutes): SectionForm {
  const eol = minutes.text.includes('\r\n') ? '\r\n' : '\n';
  const index = minutes.items.indexOf(placed);
  const same = nearest(index, minutes, (section) => isModel(section, kind, minutes));
  if (same !== null) {
    const line = headingLine(same);
    const lines = ownNumber(ownLevel(line, placed.item), same.item, placed.item);
    const title = same.section.running ? PLAIN[kind] : same.section.heading;
    return { title, lines, eol, ...blanks(same) };
  }
  const other = nearest(index, minutes, ({ running }) => !running);
  if (other === null) {
    return { title: PLAIN[kind], lines: PLAIN[kind], eol, blankAbove: true, blankBelow: true };
  }
  const { heading } = other.section;
  const title = heading === heading.toUpperCase() ? PLAIN[kind].toUpperCase() : PLAIN[kind];
  const lines = headingLine(other).replace(heading, () => title);
  return { title, lines, eol, ...blanks(other) };
}

/** A heading that is only right for this meeting is no model when it carries another day. */
function isModel(section: Section, kind: Insertable, { meeting }: Minutes): boolean {
  if (section.kind !== kind || section.combined) return false;
  return section.date === null || meeting.date === null || section.date.iso === meeting.date;
}

/** The section nearest to an item that will do: in the item, then upwards, then downwards. */
function nearest(
  index: number,
  { items }: Minutes,
  willDo: (section: Section) => boolean,
): Model | null {
  const upwards = items.slice(0, index + 1).reverse();
  for (const { item } of [...upwards, ...items.slice(index + 1)]) {
    const section = item.sections.find(willDo);
    if (section !== undefined) return { item, section };
  }
  return null;
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
