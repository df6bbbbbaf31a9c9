import type { LineWindow } from '../text/lines';
import type { Span } from '../text/span';
import type { ContentsSyntax } from './contents';
import { NONE, neighbour } from './documentLines';
import type { ItemSyntax } from './item';
import type { ItemStart, PlacedStart } from './itemStart';
import type { LineTable } from './lineTable';

/** A stretch of whole lines. */
export interface Place {
  readonly span: Span;
  readonly firstLine: number;
  readonly endLine: number;
}

/** The head of the document, its table of contents, or a line that heads a group of items. */
export interface PlainPart extends Place {
  readonly kind: 'head' | 'contents' | 'group';
}

export interface ItemPart extends Place {
  readonly kind: 'item';
  /** Positioned relative to itself: the same object as before when its text has not changed. */
  readonly item: ItemSyntax;
  readonly start: ItemStart;
  /** The item stands under a heading such as "LUKKEDE SAGER". */
  readonly inClosedGroup: boolean;
}

export type Part = PlainPart | ItemPart;

/** A place where a part begins. */
export type Cut =
  | { readonly line: number; readonly kind: PlainPart['kind'] }
  | { readonly line: number; readonly kind: 'item'; readonly start: ItemStart };

/** Where the parts of a document begin; the first at its first line. */
export function findCuts(
  table: LineTable,
  contents: ContentsSyntax | null,
  starts: readonly PlacedStart[],
): readonly Cut[] {
  const cuts: Cut[] = [];
  const firstItem = starts[0]?.firstLine ?? table.count;
  if (contents !== null && contents.firstLine <= firstItem) {
    if (contents.firstLine > 0) cuts.push({ line: 0, kind: 'head' });
    cuts.push({ line: contents.firstLine, kind: 'contents' });
    if (contents.endLine < firstItem) cuts.push({ line: contents.endLine, kind: 'head' });
  } else if (firstItem > 0) {
    cuts.push({ line: 0, kind: 'head' });
  }
  for (const { start, firstLine } of starts) {
    const floor = (cuts.at(-1)?.line ?? -1) + 1;
    const group = groupLineAbove(table, firstLine, floor);
    if (group !== NONE) cuts.push({ line: group, kind: 'group' });
    cuts.push({ line: firstLine, kind: 'item', start });
  }
  return cuts;
}

/** A group's line stands right above the first item of the group. */
function groupLineAbove(table: LineTable, firstLine: number, floor: number): number {
  const above = neighbour(table, firstLine, -1, floor);
  return above !== NONE && table.at(above).group !== null ? above : NONE;
}

/**
 * The items of the version before, to be found again: by their place from the front, then from the
 * back, for an edit leaves the items before it and those behind it as they were.
 */
export class KnownItems {
  private readonly parts: readonly ItemPart[];

  constructor(
    parts: readonly Part[],
    private readonly window: LineWindow | null,
  ) {
    this.parts = parts.filter((part) => part.kind === 'item');
  }

  /**
   * The part that begins with this start and was not touched by the edit, wherever it is now; or null.
   * @param index its place among `count` items
   */
  find(index: number, count: number, start: ItemStart, lines: number): ItemPart | null {
    const isSame = (part: ItemPart): boolean =>
      part.start === start && part.endLine - part.firstLine === lines && this.isUntouched(part);
    return this.window === null ? null : this.pick(index, count, isSame);
  }

  /** The part that has the same text and is headed by the same lines of it, or null. */
  findSame(index: number, count: number, start: ItemStart, text: string): ItemPart | null {
    // The text alone is not enough: the rest of the document decides which of its lines head the item.
    return this.pick(index, count, ({ item, start: old }) => {
      return item.text === text && isSameHeading(old, start);
    });
  }

  private isUntouched({ firstLine, endLine }: ItemPart): boolean {
    if (this.window === null) return false;
    return endLine <= this.window.first || firstLine >= this.window.behindBefore;
  }

  private pick(index: number, count: number, isSame: (part: ItemPart) => boolean): ItemPart | null {
    const front = this.parts[index];
    if (front !== undefined && isSame(front)) return front;
    const back = this.parts[this.parts.length - count + index];
    return back !== undefined && isSame(back) ? back : null;
  }
}

function isSameHeading(a: ItemStart, b: ItemStart): boolean {
  return (
    a.headingLine === b.headingLine &&
    a.lastHeadingLine === b.lastHeadingLine &&
    a.number === b.number &&
    a.numberStart === b.numberStart &&
    a.name === b.name &&
    a.nameStart === b.nameStart &&
    a.nameEnd === b.nameEnd &&
    a.closed === b.closed &&
    a.titleCaseNumber?.start === b.titleCaseNumber?.start &&
    a.titleCaseNumber?.end === b.titleCaseNumber?.end
  );
}
