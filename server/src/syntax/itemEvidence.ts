import type { LineWindow } from '../text/lines';
import { type DocumentLines, hasDecision, hasSection, NEAR } from './documentLines';
import { asForm, type ItemForm, type ItemLine } from './itemLine';
import { hasBlankAbove, type LineEvidence, NEEDED, POINTS, weighLine } from './itemPoints';
import { indexFrom, type LineList } from './lineList';
import type { LineTable } from './lineTable';
import type { TitleIndex } from './titleIndex';

/** A family of item lines: all lines of one form, with what they and their neighbours say of themselves. */
export interface Family {
  readonly form: ItemForm;
  readonly lines: LineList;
  readonly evidence: readonly LineEvidence[];
  /** For each line, whether the contents list the title that stands on it. */
  readonly listed: readonly boolean[];
  /** The contents list nearly all of its titles: one that they lack is suspect. */
  readonly goodContents: boolean;
}

export interface Judgement {
  /** The lines that head items. */
  readonly lines: LineList;
  /** Sum of the points of the lines that are items: how much speaks for this form. */
  readonly weight: number;
}

/** What one line in the row of numbers, but without evidence of its own, adds to its form. */
const FILLER_WEIGHT = 1;
const LONGEST_FILLER = 200;
/** Its place outweighs that the contents lack it and that it ends with a stop, but not a point of a list. */
const LEAST_FILLER = -4;
/** Contents that list this share of a form's lines list all of its items. */
const GOOD_CONTENTS = 0.6;
/** How far from a line its evidence may lie: it and one more below its title, and four above. */
const EVIDENCE_BELOW = NEAR + 2;
const EVIDENCE_ABOVE = 5;

/**
 * Weighs all lines of one form, each by itself.
 * @param before the same family before an edit of the lines in `window`, under the same table of
 *   contents: lines out of reach of the edit keep their evidence
 */
export function weighFamily(
  document: DocumentLines,
  form: ItemForm,
  lines: LineList,
  before: Family | null,
  window: LineWindow | null,
): Family {
  const { table, titles } = document;
  const itemOn = (line: number): ItemLine => asForm(table.at(line).item, form) as ItemLine;
  const isListed = (line: number): boolean => titles.match(itemOn(line).title) !== null;
  const listed = carried(lines, before?.lines, before?.listed, window, isListed);
  const goodContents = areGoodContents(titles, listed);
  const weigh = (line: number): LineEvidence =>
    weighLine(document, itemOn(line), line, goodContents);
  const isSameCourt = before?.goodContents === goodContents;
  const evidence = carried(
    lines,
    before?.lines,
    isSameCourt ? before.evidence : undefined,
    window,
    weigh,
  );
  return { form, lines, evidence, listed, goodContents };
}

/** What is known of each line: kept for those out of reach of the edit, found anew for the others. */
function carried<T>(
  lines: LineList,
  linesBefore: LineList | undefined,
  known: readonly T[] | undefined,
  window: LineWindow | null,
  find: (line: number) => T,
): readonly T[] {
  if (linesBefore === undefined || known === undefined || window === null) return lines.map(find);
  const head = indexFrom(linesBefore, window.first - EVIDENCE_BELOW);
  const tail = known.length - indexFrom(linesBefore, window.behindBefore + EVIDENCE_ABOVE);
  const fresh = lines.slice(head, lines.length - tail).map(find);
  return known.slice(0, head).concat(fresh, known.slice(known.length - tail));
}

function areGoodContents(titles: TitleIndex, listed: readonly boolean[]): boolean {
  if (titles.size <= 1) return false;
  return listed.filter((isListed) => isListed).length / titles.size >= GOOD_CONTENTS;
}

/**
 * Keeps the lines of a family that head items: first those that have evidence of their own, then,
 * between them, the lines that complete the row of their numbers.
 */
export function judge(document: DocumentLines, family: Family): Judgement {
  const court: Court = {
    document,
    ...family,
    items: family.lines.map(
      (line) => asForm(document.table.at(line).item, family.form) as ItemLine,
    ),
  };
  const anchors = findAnchors(court);
  const accepted = fillRow(court, anchors);
  return {
    lines: family.lines.filter((_, index) => accepted[index] === 1),
    weight: anchors.weight + FILLER_WEIGHT * (sum(accepted) - sum(anchors.accepted)),
  };
}

/** The family in the order of its lines, each with what it reads. */
interface Court {
  readonly document: DocumentLines;
  readonly lines: LineList;
  readonly items: readonly ItemLine[];
  readonly evidence: readonly LineEvidence[];
  readonly listed: readonly boolean[];
}

/** For each line of the court 1 if it heads an item, else 0. */
type Verdict = Uint8Array;

// ---------------------------------------------------------------- lines with evidence of their own

interface Anchors {
  readonly accepted: Verdict;
  readonly weight: number;
}

function findAnchors(court: Court): Anchors {
  const { lines, evidence, document } = court;
  const accepted = new Uint8Array(lines.length);
  let weight = 0;
  let last = NOTHING;
  let rejected = NOTHING;
  const current = new CurrentItem(document.table);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as number;
    const own = evidence[index] as LineEvidence;
    let points = own.points + rankPoints(court, index, last, current);
    if (isListNeighbour(court, index)) points += POINTS.listNeighbour;
    if (rejected !== NOTHING && continuesList(court, index, last, rejected)) {
      points += POINTS.continuesList;
    }
    if (points < NEEDED) {
      rejected = index;
      continue;
    }
    accepted[index] = 1;
    weight += points;
    last = index;
    rejected = NOTHING;
    current.beginAt(line);
  }
  return { accepted, weight };
}

/** No line of the court. */
const NOTHING = -1;

/** The headings that the item being read has had so far; looked at only when somebody asks. */
class CurrentItem {
  private readonly seen = new Set<string>();
  /** Index of the next heading to be seen. */
  private next = 0;

  constructor(private readonly table: LineTable) {}

  beginAt(line: number): void {
    this.seen.clear();
    this.next = indexFrom(this.table.headings, line + 1);
  }

  /** True when the heading stands above a line and below the item's first. */
  has(heading: string | null, line: number): boolean {
    if (heading === null) return false;
    const { headings, facts } = this.table;
    for (; this.next < headings.length; this.next++) {
      const at = headings[this.next] as number;
      if (at >= line) break;
      this.seen.add(facts[at]?.heading?.key ?? '');
    }
    return this.seen.has(heading);
  }
}

/**
 * A number that follows the last speaks for a line. One that does not rise speaks against it, unless
 * a section follows that the current item has had already: then an item begins, wrongly numbered.
 */
function rankPoints(court: Court, index: number, last: number, current: CurrentItem): number {
  if (last === NOTHING) return 0;
  const value = valueAt(court, index);
  const before = valueAt(court, last);
  if (value === before + 1) return POINTS.nextInSequence;
  if (value > before || court.items[index]?.strong) return 0;
  const evidence = court.evidence[index] as LineEvidence;
  return evidence.certain || current.has(evidence.opensWith, lineAt(court, index))
    ? 0
    : POINTS.fallsBack;
}

/** The line before it in number and place was a point of a list, with nothing between that ends one. */
function continuesList(court: Court, index: number, last: number, rejected: number): boolean {
  const { table } = court.document;
  const item = court.items[index] as ItemLine;
  if (item.strong || item.value !== valueAt(court, rejected) + 1) return false;
  const line = lineAt(court, index);
  const goesOn = last !== NOTHING && item.value === valueAt(court, last) + 1;
  // The item before is finished: a list that ends it ("Afbud: 1. Anna Holm") does not run on.
  if (goesOn && hasDecision(table, lineAt(court, last), line)) return false;
  if (court.listed[index]) return false;
  return !hasSection(table, lineAt(court, rejected), line);
}

// ---------------------------------------------------------------- lines that complete the row

/**
 * Between items 1 and 4 the lines `2. …` and `3. …` are items too, though only text stands under
 * them; so are lines before the first item and behind the last that carry its row on.
 */
function fillRow(court: Court, { accepted: anchors }: Anchors): Verdict {
  const filled = anchors.slice();
  const first = anchors.indexOf(1);
  for (let anchor = first; anchor >= 0; ) {
    const next = anchors.indexOf(1, anchor + 1);
    const isLast = next < 0;
    const end = isLast ? court.lines.length : next;
    const limit = isLast ? Number.POSITIVE_INFINITY : valueAt(court, next);
    let wanted = valueAt(court, anchor) + 1;
    for (let index = anchor + 1; index < end && wanted < limit; index++) {
      if (valueAt(court, index) !== wanted || !isPlausible(court, index, filled)) continue;
      if (isLast && !isFinished(court, anchor, index)) continue;
      filled[index] = 1;
      wanted++;
    }
    anchor = next;
  }
  if (first >= 0) fillBackwards(court, first, filled);
  return filled;
}

function fillBackwards(court: Court, first: number, filled: Verdict): void {
  let wanted = valueAt(court, first) - 1;
  for (let index = first - 1; index >= 0 && wanted > 0; index--) {
    if (valueAt(court, index) !== wanted || !isPlausible(court, index, filled)) continue;
    filled[index] = 1;
    wanted--;
  }
}

/** Its place in the row speaks for the line, and nothing that weighs more against it. */
function isPlausible(court: Court, index: number, filled: Verdict): boolean {
  const { table } = court.document;
  const item = court.items[index] as ItemLine;
  const line = lineAt(court, index);
  const { points } = court.evidence[index] as LineEvidence;
  if (points < LEAST_FILLER || table.at(line).text.length > LONGEST_FILLER) return false;
  if (/^\p{Ll}/u.test(item.title)) return false;
  if (!hasBlankAbove(table, line) || isListNeighbour(court, index)) return false;
  if (index === 0 || filled[index - 1] === 1) return true;
  const isNextPoint = item.value === valueAt(court, index - 1) + 1;
  return !isNextPoint || hasSection(table, lineAt(court, index - 1), line);
}

/** Behind the last item that is sure, a row goes on only where that item has had its decision. */
function isFinished(court: Court, anchor: number, index: number): boolean {
  const { table } = court.document;
  const from = lineAt(court, anchor);
  const to = lineAt(court, index);
  return hasDecision(table, from, to) || !hasSection(table, from, to);
}

// ---------------------------------------------------------------- small things

function lineAt({ lines }: Court, index: number): number {
  return lines[index] ?? NOTHING;
}

function valueAt({ items }: Court, index: number): number {
  return items[index]?.value ?? Number.NaN;
}

function isListNeighbour(court: Court, index: number): boolean {
  const line = lineAt(court, index);
  const touches = (other: number | undefined): boolean =>
    other !== undefined &&
    Math.abs(other - line) === 1 &&
    court.document.table.at(other).level === 0;
  return touches(court.lines[index - 1]) || touches(court.lines[index + 1]);
}

function sum(flags: Verdict): number {
  return flags.reduce((all, flag) => all + flag, 0);
}
