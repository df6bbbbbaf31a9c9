import type { LineWindow } from '../text/lines';
import type { Steps } from '../text/steps';
import { type DocumentLines, isStructure, NONE, neighbour } from './documentLines';
import { type Family, type Judgement, judge, weighFamily } from './itemEvidence';
import { asForm, type ItemForm, type ItemLine } from './itemLine';
import { type Habits, type PlacedStart, readItemStart } from './itemStart';
import { indexFrom, isSameLine, type LineList, listAfter } from './lineList';
import type { LineTable } from './lineTable';
import { carries, withOthers } from './preferredForm';
import { listedLines, titleItems, titleLine } from './titleItems';

/** Where the items of a document begin, and what the next version needs to find them again. */
export interface ItemStarts {
  readonly form: ItemForm;
  readonly starts: readonly PlacedStart[];
  readonly habits: Habits;
  readonly families: ReadonlyMap<ItemForm, Family>;
  readonly listed: LineList;
}

/** The same search before an edit of the lines in `window`, under contents with the same titles. */
export interface StartsBefore {
  readonly found: ItemStarts;
  readonly window: LineWindow;
}

/** Share of items that must have it before the lines above a title count as the item's own. */
const USUAL = 0.5;
/** So many lines below a heading may say whether it ends there. */
const HEADING_REACH = 2;

/**
 * Finds where the items of a document begin. Not by a single line: every family of item lines is
 * read through the whole document, weighed by what surrounds its lines (itemEvidence.ts), and the
 * family with most evidence is the document's form. Linear in the number of lines.
 */
export function* findItemStarts(
  document: DocumentLines,
  before: StartsBefore | null,
): Steps<ItemStarts> {
  const { table } = document;
  const listed = listedLines(document, before?.found.listed ?? null, before?.window ?? null);
  const byForm = linesByForm(document, before);
  const found = yield* readBestForm(document, byForm, listed, before);
  const { form, best, families } = withOwnForm(document, byForm, found, before);
  const itemOn = (line: number): ItemLine => {
    if (form === 'title') return titleLine(table.at(line).text);
    const item = table.at(line).item as ItemLine;
    // Where the committee's form is followed, so are lines of another that are items beyond doubt.
    return form === 'own' ? item : (asForm(item, form) as ItemLine);
  };
  const habits: Habits = {
    titleAbove: titlesStandAbove(table, best.lines, itemOn),
    caseAbove: caseNumbersStandAbove(table, best.lines),
  };
  const known = before?.found.form === form && hasHabits(before.found, habits) ? before : null;
  const starts = startsOf(document, habits, best, itemOn, known);
  return { form, starts, habits, families, listed };
}

/** A document read by one form, and the families that were weighed for it. */
interface Reading {
  readonly form: ItemForm;
  readonly best: Judgement;
  readonly families: ReadonlyMap<ItemForm, Family>;
}

type LinesByForm = readonly (readonly [ItemForm, LineList])[];

/**
 * Where the committee has said how its item lines look, that is the form, provided that it carries the
 * document; lines that the document shows to be items as well are not lost. Else the document decides.
 */
function withOwnForm(
  document: DocumentLines,
  byForm: LinesByForm,
  found: Reading,
  before: StartsBefore | null,
): Reading {
  const lines = byForm.find(([form]) => form === 'own')?.[1];
  if (lines === undefined) return found;
  const family = weigh(document, 'own', lines, before);
  const families = new Map([...found.families, ['own', family] as const]);
  const own = judge(document, family);
  const other = found.families.get(found.form) ?? null;
  if (!carries(family, own, other, found.best)) return { ...found, families };
  const best = other === null ? own : withOthers(document, own, other, found.best);
  return { form: 'own', best, families };
}

/** The form with most evidence. */
function* readBestForm(
  document: DocumentLines,
  byForm: LinesByForm,
  listed: LineList,
  before: StartsBefore | null,
): Steps<Reading> {
  let form: ItemForm = 'title';
  let best = titleItems(document, listed);
  const families = new Map<ItemForm, Family>();
  for (const [each, lines] of byForm) {
    if (each === 'own') continue;
    yield;
    const family = weigh(document, each, lines, before);
    families.set(each, family);
    const reading = judge(document, family);
    if (reading.weight <= best.weight) continue;
    best = reading;
    form = each;
  }
  return { form, best, families };
}

function weigh(
  document: DocumentLines,
  form: ItemForm,
  lines: LineList,
  before: StartsBefore | null,
): Family {
  const known = before?.found.families.get(form) ?? null;
  return weighFamily(document, form, lines, known, before?.window ?? null);
}

/** The lines of each family, by the first line of each; those outside the window are as they were. */
function linesByForm({ table, contents }: DocumentLines, before: StartsBefore | null): LinesByForm {
  const itemOn = (line: number): ItemLine | null => {
    const isEntry = contents !== null && line >= contents.firstLine && line < contents.endLine;
    return isEntry ? null : table.at(line).item;
  };
  if (before === null) return inOrder(grouped(table.items, itemOn));
  const families = new Map<ItemForm, LineList>();
  const { first, behindAfter } = before.window;
  const fresh = table.items.slice(
    indexFrom(table.items, first),
    indexFrom(table.items, behindAfter),
  );
  const forms = new Set([...before.found.families.keys(), ...grouped(fresh, itemOn).keys()]);
  for (const form of forms) {
    const known = before.found.families.get(form)?.lines ?? [];
    const lines = listAfter(known, before.window, (line) => asForm(itemOn(line), form) !== null);
    if (lines.length > 0) families.set(form, lines);
  }
  return inOrder(families);
}

function inOrder(families: ReadonlyMap<ItemForm, LineList>): LinesByForm {
  return [...families].sort(([, a], [, b]) => (a[0] as number) - (b[0] as number));
}

/** By their forms; a line in the committee's own may stand under another, too. */
function grouped(
  lines: LineList,
  itemOn: (line: number) => ItemLine | null,
): ReadonlyMap<ItemForm, LineList> {
  const families = new Map<ItemForm, number[]>();
  for (const line of lines) {
    for (let item = itemOn(line); item !== null; item = item.otherwise ?? null) {
      const family = families.get(item.form);
      if (family === undefined) families.set(item.form, [line]);
      else family.push(line);
    }
  }
  return families;
}

function hasHabits({ habits }: ItemStarts, { titleAbove, caseAbove }: Habits): boolean {
  return habits.titleAbove === titleAbove && habits.caseAbove === caseAbove;
}

/**
 * The starts of all items. One out of reach of the edit, between the same neighbours as before, is
 * the same object as before.
 */
function startsOf(
  document: DocumentLines,
  habits: Habits,
  { lines }: Judgement,
  itemOn: (line: number) => ItemLine,
  before: StartsBefore | null,
): readonly PlacedStart[] {
  const known = before === null ? null : new KnownStarts(document.table, before);
  const starts: PlacedStart[] = [];
  let floor = document.contents?.endLine ?? 0;
  for (const [index, line] of lines.entries()) {
    const start =
      known?.find(lines[index - 1] ?? NONE, line, lines[index + 1] ?? NONE, floor) ??
      readItemStart(document, habits, itemOn(line), line, {
        floor,
        ceiling: lines[index + 1] ?? document.table.count,
      });
    starts.push(start);
    floor = start.firstLine + start.start.lastHeadingLine + 1;
  }
  return starts;
}

/** The starts before an edit, to be asked for by their lines after it, in rising order. */
class KnownStarts {
  private readonly starts: readonly PlacedStart[];
  private readonly window: LineWindow;
  private readonly by: number;
  private next = 0;

  constructor(
    private readonly table: LineTable,
    { found, window }: StartsBefore,
  ) {
    this.starts = found.starts;
    this.window = window;
    this.by = window.behindAfter - window.behindBefore;
  }

  /** The start on a line between two others (or none); null when it must be read anew. */
  find(previous: number, line: number, next: number, floor: number): PlacedStart | null {
    const isBefore = line < this.window.first;
    if (!isBefore && line < this.window.behindAfter) return null;
    const lineBefore = isBefore ? line : line - this.by;
    while ((this.starts[this.next]?.line ?? Number.POSITIVE_INFINITY) < lineBefore) this.next++;
    const known = this.starts[this.next];
    if (known?.line !== lineBefore || !this.isOutOfReach(known)) return null;
    if (this.lineAfter(this.next - 1) !== previous || this.lineAfter(this.next + 1) !== next) {
      return null;
    }
    if (!this.isSameFloor(floor)) return null;
    if (isBefore || this.by === 0) return known;
    return { start: known.start, line, firstLine: known.firstLine + this.by };
  }

  /** True when the heading above ends where it did: what stands below it may belong to this one. */
  private isSameFloor(floor: number): boolean {
    const above = this.starts[this.next - 1];
    // Above the first there is no heading, and the contents end where they did (`StartsBefore`).
    if (above === undefined) return true;
    return isSameLine(above.firstLine + above.start.lastHeadingLine + 1, floor, this.window);
  }

  /** True when no line that was looked at for the start is one of the edit. */
  private isOutOfReach({ start, firstLine }: PlacedStart): boolean {
    const { first, behindBefore } = this.window;
    const behindHeading = firstLine + start.lastHeadingLine + HEADING_REACH;
    if (behindHeading < first) return start.name !== '';
    // The nearest line with words above may belong to the heading, however far above it is.
    if (firstLine < behindBefore) return false;
    return neighbour(this.table, firstLine + this.by, -1) >= this.window.behindAfter;
  }

  /** Where the line of a start is now; `NONE` for no start, and for one that was edited. */
  private lineAfter(index: number): number {
    const line = this.starts[index]?.line;
    if (line === undefined) return NONE;
    if (line < this.window.first) return line;
    return line < this.window.behindBefore ? Number.NaN : line + this.by;
  }
}

/** Of the items without a title on their own line: does the title usually stand above the number? */
function titlesStandAbove(
  table: LineTable,
  lines: LineList,
  itemOn: (line: number) => ItemLine,
): boolean {
  let above = 0;
  let bare = 0;
  for (const line of lines) {
    const item = itemOn(line);
    if (item.title !== '' || (item.form !== 'sagNr' && item.form !== 'own')) continue;
    bare++;
    const below = neighbour(table, line, 1);
    if (below === NONE || isStructure(table, below)) above++;
  }
  return bare > 0 && above * 2 > bare;
}

/** Where case numbers come before titles, the number above a title is the item's first line. */
function caseNumbersStandAbove(table: LineTable, lines: LineList): boolean {
  const isCase = (line: number): boolean => line !== NONE && table.at(line).caseNumber !== null;
  let above = 0;
  for (const line of lines) {
    if (isCase(neighbour(table, line, -1)) && !isCase(neighbour(table, line, 1))) above++;
  }
  return above > 0 && above >= lines.length * USUAL;
}
