import type { DocumentLines } from './documentLines';
import type { ItemLine } from './itemLine';
import { hasBlankAbove, type LineEvidence, NEEDED, POINTS, weighLine } from './itemPoints';
import type { SourceLine } from './sourceLines';
import type { TitleIndex } from './titleIndex';

export interface Judgement {
  readonly items: readonly ItemLine[];
  /** Sum of the points of the lines that are items: how much speaks for this form. */
  readonly weight: number;
}

/** What a line in the row of numbers, but without evidence of its own, adds to its form. */
const FILLER_WEIGHT = 1;
const LONGEST_FILLER = 200;
/** Its place outweighs that the contents lack it and that it ends with a stop, but not a point of a list. */
const LEAST_FILLER = -4;
/** Contents that list this share of a form's lines list all of its items. */
const GOOD_CONTENTS = 0.6;

/**
 * Weighs all lines of one form and keeps those that head items: first the lines that have evidence
 * of their own, then, between them, the lines that complete the row of their numbers.
 */
export function judge(
  document: DocumentLines,
  titles: TitleIndex,
  family: readonly ItemLine[],
): Judgement {
  const goodContents = titles.size > 1 && listedShare(titles, family) >= GOOD_CONTENTS;
  const evidence = family.map((item) => weighLine(document, titles, item, goodContents));
  const court: Court = { document, titles, family, evidence };
  const anchors = findAnchors(court);
  const accepted = fillRow(court, anchors.accepted);
  return {
    items: family.filter((_, index) => accepted.has(index)),
    weight: anchors.weight + FILLER_WEIGHT * (accepted.size - anchors.accepted.size),
  };
}

interface Court {
  readonly document: DocumentLines;
  readonly titles: TitleIndex;
  readonly family: readonly ItemLine[];
  readonly evidence: readonly LineEvidence[];
}

// ---------------------------------------------------------------- lines with evidence of their own

function findAnchors(court: Court): { accepted: ReadonlySet<number>; weight: number } {
  const accepted = new Set<number>();
  let weight = 0;
  let last: ItemLine | null = null;
  let rejected: ItemLine | null = null;
  const current = new CurrentItem(court.document);
  court.family.forEach((item, index) => {
    current.advanceTo(item.line);
    const evidence = court.evidence[index] as LineEvidence;
    let points = evidence.points + rankPoints(evidence, item, last, current);
    if (isListNeighbour(court, index)) points += POINTS.listNeighbour;
    if (rejected !== null && continuesList(court, item, last, rejected)) {
      points += POINTS.continuesList;
    }
    if (points < NEEDED) {
      rejected = item;
      return;
    }
    accepted.add(index);
    weight += points;
    last = item;
    rejected = null;
    current.beginAt(item.line);
  });
  return { accepted, weight };
}

/** The headings that the item being read has had so far. */
class CurrentItem {
  private readonly seen = new Set<string>();
  private line = 0;

  constructor(private readonly document: DocumentLines) {}

  advanceTo(line: number): void {
    for (; this.line < line; this.line++) {
      const heading = this.document.headings[this.line];
      if (heading) this.seen.add(heading.key);
    }
  }

  beginAt(line: number): void {
    this.seen.clear();
    this.line = line + 1;
  }

  has(heading: string | null): boolean {
    return heading !== null && this.seen.has(heading);
  }
}

/**
 * A number that follows the last speaks for a line. One that does not rise speaks against it, unless
 * a section follows that the current item has had already: then an item begins, wrongly numbered.
 */
function rankPoints(
  evidence: LineEvidence,
  item: ItemLine,
  last: ItemLine | null,
  current: CurrentItem,
): number {
  if (last === null) return 0;
  const value = numberOf(item);
  if (value === numberOf(last) + 1) return POINTS.nextInSequence;
  if (value > numberOf(last) || item.strong) return 0;
  return evidence.certain || current.has(evidence.opensWith) ? 0 : POINTS.fallsBack;
}

/** The line before it in number and place was a point of a list, with nothing between that ends one. */
function continuesList(
  court: Court,
  item: ItemLine,
  last: ItemLine | null,
  rejected: ItemLine,
): boolean {
  if (item.strong || numberOf(item) !== numberOf(rejected) + 1) return false;
  const goesOn = last !== null && numberOf(item) === numberOf(last) + 1;
  // The item before is finished: a list that ends it ("Afbud: 1. Anna Holm") does not run on.
  if (goesOn && court.document.counts.hasDecision(last.line, item.line)) return false;
  if (court.titles.match(item.title) !== null) return false;
  return !court.document.counts.hasSection(rejected.line, item.line);
}

// ---------------------------------------------------------------- lines that complete the row

/**
 * Between items 1 and 4 the lines `2. …` and `3. …` are items too, though only text stands under
 * them; so are lines before the first item and behind the last that carry its row on.
 */
function fillRow(court: Court, anchors: ReadonlySet<number>): ReadonlySet<number> {
  if (anchors.size === 0) return anchors;
  const filled = new Set(anchors);
  const order = [...anchors].sort((a, b) => a - b);
  for (const [at, anchor] of order.entries()) {
    const next = order[at + 1] ?? court.family.length;
    let wanted = valueAt(court, anchor) + 1;
    const limit = order[at + 1] === undefined ? Number.POSITIVE_INFINITY : valueAt(court, next);
    const isLast = order[at + 1] === undefined;
    for (let index = anchor + 1; index < next && wanted < limit; index++) {
      if (valueAt(court, index) !== wanted || !isPlausible(court, index, filled)) continue;
      if (isLast && !isFinished(court, anchor, index)) continue;
      filled.add(index);
      wanted++;
    }
  }
  fillBackwards(court, order[0] as number, filled);
  return filled;
}

function fillBackwards(court: Court, first: number, filled: Set<number>): void {
  let wanted = valueAt(court, first) - 1;
  for (let index = first - 1; index >= 0 && wanted > 0; index--) {
    if (valueAt(court, index) !== wanted || !isPlausible(court, index, filled)) continue;
    filled.add(index);
    wanted--;
  }
}

/** Its place in the row speaks for the line, and nothing that weighs more against it. */
function isPlausible(court: Court, index: number, filled: ReadonlySet<number>): boolean {
  const item = court.family[index] as ItemLine;
  const line = court.document.lines[item.line] as SourceLine;
  const { points } = court.evidence[index] as LineEvidence;
  if (points < LEAST_FILLER || line.text.length > LONGEST_FILLER) return false;
  if (/^\p{Ll}/u.test(item.title)) return false;
  if (!hasBlankAbove(court.document, line) || isListNeighbour(court, index)) return false;
  const before = court.family[index - 1];
  if (before === undefined || filled.has(index - 1)) return true;
  const isNextPoint = numberOf(item) === numberOf(before) + 1;
  return !isNextPoint || court.document.counts.hasSection(before.line, item.line);
}

/** Behind the last item that is sure, a row goes on only where that item has had its decision. */
function isFinished(court: Court, anchor: number, index: number): boolean {
  const from = (court.family[anchor] as ItemLine).line;
  const to = (court.family[index] as ItemLine).line;
  return court.document.counts.hasDecision(from, to) || !court.document.counts.hasSection(from, to);
}

// ---------------------------------------------------------------- small things

function valueAt(court: Court, index: number): number {
  const item = court.family[index];
  return item === undefined ? Number.NaN : numberOf(item);
}

/** The number that rises from item to item: `3`, or the last part of `3.1`. */
function numberOf(item: ItemLine): number {
  const last = item.number?.split('.').at(-1);
  return last === undefined ? Number.NaN : Number.parseInt(last, 10);
}

function isListNeighbour(court: Court, index: number): boolean {
  const item = court.family[index] as ItemLine;
  const touches = (other: ItemLine | undefined): boolean =>
    other !== undefined &&
    Math.abs(other.line - item.line) === 1 &&
    court.document.lines[other.line]?.level === 0;
  return touches(court.family[index - 1]) || touches(court.family[index + 1]);
}

function listedShare(titles: TitleIndex, family: readonly ItemLine[]): number {
  const found = family.filter((item) => titles.match(item.title) !== null).length;
  return found / titles.size;
}
