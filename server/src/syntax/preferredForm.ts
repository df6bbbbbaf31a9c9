import type { DocumentLines } from './documentLines';
import type { Family, Judgement } from './itemEvidence';
import { asForm, type ItemLine } from './itemLine';
import type { LineList } from './lineList';

/**
 * True when the form that a committee has given carries the document: at least as many items with
 * something to vouch for them (a section below, the contents) as the form that the document itself shows,
 * or nearly all titles of the contents. A stray line that happens to have the form carries nothing.
 * @param other the family that the document shows; null where its items have titles alone
 */
export function carries(
  ownFamily: Family,
  own: Judgement,
  other: Family | null,
  found: Judgement,
): boolean {
  if (own.lines.length === 0) return false;
  if (ownFamily.goodContents) return true;
  // Items that are known by the contents alone are vouched for, all of them.
  if (other === null) return own.lines.length >= found.lines.length;
  return vouchedFor(ownFamily, own.lines).size >= vouchedFor(other, found.lines).size;
}

/**
 * The items of the committee's form, and those that the document shows in another: all of these where that
 * is how it writes most of the committee's, too ("Punkt 7 - Lån" among "Punkt 6: …"); else those that are
 * vouched for and fit in the row of numbers.
 */
export function withOthers(
  document: DocumentLines,
  own: Judgement,
  other: Family,
  found: Judgement,
): Judgement {
  const mine = new Set(own.lines);
  const shared = found.lines.filter((line) => mine.has(line)).length;
  const isSameForm = shared * 2 >= own.lines.length;
  const isSure = vouchedFor(other, found.lines);
  const row = new Row(document, own.lines);
  const more = found.lines.filter((line) => {
    if (mine.has(line)) return false;
    if (isSameForm) return true;
    const item = asForm(document.table.at(line).item, other.form);
    return item !== null && isSure.has(line) && row.hasRoomFor(item, line);
  });
  const lines = [...own.lines, ...more].sort((a, b) => a - b);
  return more.length === 0 ? own : { ...own, lines };
}

/** Of the lines that are items those that something beside their own words vouches for. */
function vouchedFor({ lines, evidence, listed }: Family, items: LineList): ReadonlySet<number> {
  const areItems = new Set(items);
  return new Set(
    lines.filter((line, index) => {
      const own = evidence[index];
      const isVouched = listed[index] || own?.certain || own?.opensWith;
      return areItems.has(line) && Boolean(isVouched);
    }),
  );
}

/** The numbers of items in the order of their lines, to be asked in rising order of lines. */
class Row {
  private next = 0;

  constructor(
    private readonly document: DocumentLines,
    private readonly lines: LineList,
  ) {}

  /** True between a lower number and a higher one. */
  hasRoomFor({ value }: ItemLine, line: number): boolean {
    while ((this.lines[this.next] ?? Number.POSITIVE_INFINITY) < line) this.next++;
    const above = this.valueAt(this.next - 1) ?? Number.NEGATIVE_INFINITY;
    const below = this.valueAt(this.next) ?? Number.POSITIVE_INFINITY;
    return above < value && value < below;
  }

  private valueAt(index: number): number | undefined {
    const line = this.lines[index];
    return line === undefined ? undefined : this.document.table.at(line).item?.value;
  }
}
