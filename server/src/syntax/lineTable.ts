import { type Change, detached } from '../text/change';
import { Lines, type LineWindow } from '../text/lines';
import type { Steps } from '../text/steps';
import { furnitureLines, HEAD_LINES } from './furniture';
import { BLANK_LINE, type LineFacts, readLineFacts } from './lineFacts';
import { hasBetween, isSameOutside, type LineList, listAfter } from './lineList';
import type { OwnForms } from './ownForms';

/** What the lines of a text say, and lists of those that could be something. */
interface Read {
  readonly facts: readonly LineFacts[];
  /** Lines that could head a section. */
  readonly headings: LineList;
  /** Of these, the ones that could head a decision. */
  readonly decisions: LineList;
  /** And those that head a section in some documents and a part of one in others. */
  readonly subHeadings: LineList;
  /** Lines that could head an item. */
  readonly items: LineList;
}

interface ReadPages extends Read {
  /** Lines that could be page furniture. */
  readonly pages: LineList;
}

/**
 * The lines of a document: what each says for itself and where it stands, and lists of the few lines
 * that the search for items has to look at. Page furniture says nothing. After an edit only the
 * lines of the edit are read.
 */
export class LineTable implements Read {
  readonly facts: readonly LineFacts[];
  readonly headings: LineList;
  readonly decisions: LineList;
  readonly subHeadings: LineList;
  readonly items: LineList;

  private constructor(
    readonly lines: Lines,
    /** As if there were no page furniture. */
    private readonly read: ReadPages,
    /** Lines that are page furniture. */
    readonly furniture: LineList,
    /** What a committee's customs change in the reading of lines; null where they change nothing. */
    readonly own: OwnForms | null,
  ) {
    const seen = furniture.length === 0 ? read : withoutLines(read, furniture);
    this.facts = seen.facts;
    this.headings = seen.headings;
    this.decisions = seen.decisions;
    this.subHeadings = seen.subHeadings;
    this.items = seen.items;
  }

  /** Reads all lines, and lets others in between; linear in the length of the text. */
  static *read(text: string, own: OwnForms | null = null): Steps<LineTable> {
    const lines = new Lines(text);
    const facts: LineFacts[] = [];
    for (let at = 0; at < lines.count; at += STRIDE) {
      const end = Math.min(lines.count, at + STRIDE);
      for (let line = at; line < end; line++) {
        facts.push(readLineFacts(text, lines.start(line), lines.end(line), own));
      }
      yield;
    }
    const read = listed(facts, (isOn) => {
      const list: number[] = [];
      for (let line = 0; line < facts.length; line++) {
        if (isOn(facts[line] as LineFacts)) list.push(line);
      }
      return list;
    });
    return new LineTable(lines, read, furnitureLines(facts, read.pages), own);
  }

  /** The table of the text after a change. */
  edited(text: string, change: Change): EditedTable {
    const { lines, window } = this.lines.edited(text, change);
    const from = lines.start(window.first);
    // The lines must not keep this whole version of the text alive.
    const part = detached(text.slice(from, lines.start(window.behindAfter)));
    const fresh: LineFacts[] = [];
    for (let line = window.first; line < window.behindAfter; line++) {
      fresh.push(readLineFacts(part, lines.start(line) - from, lines.end(line) - from, this.own));
    }
    const { facts } = this.read;
    const all = replaced(facts, window, fresh);
    const read = listed(all, (isOn, name) =>
      listAfter(this.read[name], window, (line) => isOn(all[line] as LineFacts)),
    );
    const furniture = this.furnitureAfter(read, window);
    const isLocal = isSameOutside(this.furniture, furniture, window);
    return {
      table: new LineTable(lines, read, furniture, this.own),
      window: isLocal ? window : null,
    };
  }

  /** Where no line of the edit could be furniture, the rest is what it was. */
  private furnitureAfter({ facts, pages }: ReadPages, window: LineWindow): LineList {
    const { first, behindBefore, behindAfter } = window;
    const isTouched =
      first <= HEAD_LINES ||
      hasBetween(this.read.pages, first, behindBefore) ||
      hasBetween(pages, first, behindAfter);
    return isTouched
      ? furnitureLines(facts, pages)
      : listAfter(this.furniture, window, () => false);
  }

  get count(): number {
    return this.facts.length;
  }

  at(line: number): LineFacts {
    return this.facts[line] as LineFacts;
  }

  /** Document offset of the first of a line's words. */
  wordsStart(line: number): number {
    return this.lines.start(line) + this.at(line).from;
  }

  /** Document offset behind the last of a line's words. */
  wordsEnd(line: number): number {
    return this.wordsStart(line) + this.at(line).text.length;
  }
}

type ListName = 'headings' | 'decisions' | 'subHeadings' | 'items' | 'pages';

/** More values are too many for one call. */
const MOST_ARGUMENTS = 1000;

function replaced(
  facts: readonly LineFacts[],
  { first, behindBefore }: LineWindow,
  fresh: readonly LineFacts[],
): readonly LineFacts[] {
  // One copy instead of three, of all the lines of a document, at every key.
  if (fresh.length <= MOST_ARGUMENTS) return facts.toSpliced(first, behindBefore - first, ...fresh);
  return facts.slice(0, first).concat(fresh, facts.slice(behindBefore));
}

/** The lists of some lines, each found by the way that `list` finds lists. */
function listed(
  facts: readonly LineFacts[],
  list: (isOn: (line: LineFacts) => boolean, name: ListName) => LineList,
): ReadPages {
  return {
    facts,
    headings: list((line) => line.heading !== null, 'headings'),
    decisions: list((line) => line.heading?.kind === 'decision', 'decisions'),
    subHeadings: list((line) => line.heading?.sub === true, 'subHeadings'),
    items: list((line) => line.item !== null, 'items'),
    pages: list((line) => line.page !== null, 'pages'),
  };
}

export interface EditedTable {
  readonly table: LineTable;
  /** The lines that were read anew; null when lines elsewhere say something else than before. */
  readonly window: LineWindow | null;
}

/** So many lines are read at a stretch, a few milliseconds' work. */
const STRIDE = 4000;

function withoutLines(read: Read, lines: LineList): Read {
  const kept = read.facts.slice();
  for (const line of lines) kept[line] = BLANK_LINE;
  const isKept = (line: number): boolean => kept[line] !== BLANK_LINE;
  return {
    facts: kept,
    headings: read.headings.filter(isKept),
    decisions: read.decisions.filter(isKept),
    subHeadings: read.subHeadings.filter(isKept),
    items: read.items.filter(isKept),
  };
}
