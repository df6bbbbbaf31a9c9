import { Lines } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Amount } from '../model';
import { namesBothSides } from '../opposites';
import { judge, type Link } from './judge';
import type { SumPart, TextSum } from './model';
import { hasBareFigure } from './parts';
import { AGAINST, AVAILABLE, COMPLETE, PAID_BY, TOTAL } from './words';

const BULLET = /^\s*(?:[-–—•*·▪o]|\d{1,2}[.)]|[a-zæøå]\))\s+(?=\S)/u;
/** "I alt: 480.000 kr.", also as the last bullet. */
const TOTAL_LINE =
  /^\s*(?:[-–—•*·▪]\s+)?\**(?:i alt|ialt|samlet|samlede|total|sum|tilsammen)(?!\p{L})/iu;
/** Says that a list of the parts follows. */
const FOLLOWS = /(?<!\p{L})(?:følgende|således|sådan|som følger|herunder nævnte)(?!\p{L})/iu;
/** Parts without bullets are short lines. */
const LONGEST_PLAIN = 100;
/** A line longer than this is prose that happens to begin with a dash. */
const LONGEST_ITEM = 400;

interface Line {
  readonly kind: 'blank' | 'bullet' | 'plain';
  readonly text: string;
  readonly amounts: readonly Amount[];
}

/** The lines of a text; each is read when it is first asked for, and most never are. */
interface ListLines {
  /** Undefined outside of the text. */
  at(line: number): Line | undefined;
  /** The lines that hold amounts, in order. */
  readonly withAmounts: readonly number[];
}

/**
 * Lists whose parts are said to make a whole: an introduction that states it ("Udgiften på 480.000 kr.
 * fordeles således:"), or a last line "I alt". A list that nobody calls complete is no sum.
 */
export function* listSums(
  text: string,
  within: Span,
  amounts: readonly Amount[],
): Generator<TextSum> {
  if (!standOnEnoughLines(text, amounts)) return;
  const lines = listLines(text.slice(within.start, within.end), within.start, amounts);
  let free = 0;
  for (const line of lines.withAmounts) {
    if (line < free) continue;
    let at = line;
    while (at > free && !endsLists(lines.at(at - 1))) at--;
    for (; at <= line; at++) {
      const list = listFrom(lines, at);
      if (list === null) continue;
      yield* sumsOf(list);
      at = list.end - 1;
    }
    free = at;
  }
}

/** Two parts, each on its line, and a total above or below them. */
const FEWEST_LINES = 3;
const LINE_BREAK = /[\r\n]/;

/** Most amounts stand in sentences, several to a line; `amounts` in reading order. */
function standOnEnoughLines(text: string, amounts: readonly Amount[]): boolean {
  let lines = 0;
  let end = 0;
  for (const { span } of amounts) {
    if (lines === 0 || LINE_BREAK.test(text.slice(end, span.start))) lines++;
    if (lines === FEWEST_LINES) return true;
    end = span.start;
  }
  return false;
}

/** A line that is no item, and behind which lists begin anew whatever stands before it. */
function endsLists(line: Line | undefined): boolean {
  return line === undefined || (line.kind === 'plain' && line.amounts.length === 0);
}

interface List {
  /** The line with a colon above the list, or null. */
  readonly intro: Line | null;
  readonly items: readonly Line[];
  readonly total: Line | null;
  /** What stands straight under the list. */
  readonly after: Line | null;
  readonly end: number;
}

function listLines(part: string, base: number, amounts: readonly Amount[]): ListLines {
  const lines = new Lines(part);
  const own = new Map<number, Amount[]>();
  for (const amount of amounts) {
    const line = lines.lineAt(amount.span.start - base);
    const same = own.get(line);
    if (same === undefined) own.set(line, [amount]);
    else same.push(amount);
  }
  const read: Line[] = [];
  return {
    withAmounts: [...own.keys()],
    at: (line) => {
      if (line < 0 || line >= lines.count) return undefined;
      read[line] ??= readLine(lines.textOf(line), own.get(line) ?? []);
      return read[line];
    },
  };
}

function readLine(text: string, amounts: readonly Amount[]): Line {
  const kind = text.trim() === '' ? 'blank' : BULLET.test(text) ? 'bullet' : 'plain';
  return { kind, text, amounts };
}

/** The list whose first line is `at`, with what stands above and below it. */
function listFrom(lines: ListLines, at: number): List | null {
  const first = lines.at(at);
  if (first === undefined || !isItem(first) || TOTAL_LINE.test(first.text)) return null;
  const items: Line[] = [];
  let end = at;
  let total: Line | null = null;
  for (let line = lines.at(end); line; line = lines.at(++end)) {
    if (line.kind === 'blank' && lines.at(end + 1)?.kind !== 'blank') continue;
    if (TOTAL_LINE.test(line.text)) {
      total = line;
      end++;
      break;
    }
    if (line.kind !== first.kind || !isItem(line)) break;
    items.push(line);
  }
  const straightBelow = total === null && lines.at(end - 1)?.kind !== 'blank';
  const after = straightBelow ? (lines.at(end) ?? null) : null;
  return { intro: introAbove(lines, at), items, total, after, end };
}

function isItem(line: Line): boolean {
  if (line.kind === 'bullet') return line.text.length <= LONGEST_ITEM;
  if (line.kind === 'blank' || line.text.length > LONGEST_PLAIN || /:\s*$/.test(line.text))
    return false;
  return (
    line.amounts.length === 1 &&
    line.text
      .trimEnd()
      .replace(/[.,;]$/, '')
      .endsWith(ending(line))
  );
}

function ending({ amounts }: Line): string {
  return (amounts[0]?.text ?? '\n').replace(/\.$/, '');
}

function introAbove(lines: ListLines, at: number): Line | null {
  let above = at - 1;
  if (lines.at(above)?.kind === 'blank') above--;
  const line = lines.at(above);
  return line !== undefined && line.kind !== 'blank' && /:\s*\**\s*$/.test(line.text) ? line : null;
}

function* sumsOf({ intro, items, total, after }: List): Generator<TextSum> {
  const parts = partsOf(items);
  if (parts === null) return;
  const against =
    items.some(({ text }) => AGAINST.test(text)) ||
    namesBothSides(items.map(({ text }) => text).join('\n')) ||
    goesOn(after, items);
  if (total !== null && total.amounts.length === 1 && !hasBareFigure(withoutAmounts(total))) {
    const unsure =
      against ||
      AGAINST.test(total.text) ||
      AVAILABLE.test(total.text) ||
      PART_TOTAL.test(total.text);
    yield* judged(total.amounts[0] as Amount, parts, unsure ? 'unsure' : 'complete');
  }
  const stated = intro === null ? null : totalOf(intro);
  if (intro !== null && stated !== null) {
    const sentence = lastSentence(intro.text);
    const unsure = against || AGAINST.test(sentence) || AVAILABLE.test(sentence);
    yield* judged(stated, parts, unsure ? 'unsure' : strengthOf(intro.text));
  }
}

/** A total that speaks of some of the lines, or of lines elsewhere. */
const PART_TOTAL = /(?<!\p{L})(?:alle|begge|punkt|siden|fra \d|over)(?!\p{L})/iu;

function* judged(total: Amount, parts: readonly SumPart[], link: Link): Generator<TextSum> {
  const sum = judge(total, parts, link);
  if (sum !== null) yield sum;
}

/** Every line with exactly one amount in kroner; else it is not known what the parts are. */
function partsOf(items: readonly Line[]): readonly SumPart[] | null {
  const parts: SumPart[] = [];
  for (const { amounts } of items) {
    const [amount, another] = amounts;
    if (amount === undefined || another !== undefined || amount.unit !== 'kr') return null;
    parts.push({ amount, sign: 1 });
  }
  return parts.length < 2 ? null : parts;
}

/** A line straight below that is none of the items: one that was broken, or a part in another form. */
function goesOn(after: Line | null, items: readonly Line[]): boolean {
  return (
    after !== null &&
    after.kind !== 'blank' &&
    (after.amounts.length > 0 || items[0]?.kind === 'bullet')
  );
}

/** The one amount of the introduction's last sentence, where its words say that the list makes it up. */
function totalOf({ text, amounts }: Line): Amount | null {
  const sentence = lastSentence(text);
  const [total, another] = amounts;
  if (total === undefined || another !== undefined || total.unit !== 'kr') return null;
  if (!sentence.includes(total.text)) return null;
  return COMPLETE.test(sentence) ||
    (PAID_BY.test(sentence) && FOLLOWS.test(sentence)) ||
    TOTAL.test(sentence)
    ? total
    : null;
}

function strengthOf(text: string): Link {
  const sentence = lastSentence(text);
  return COMPLETE.test(sentence) ? 'complete' : 'probable';
}

/** "kr." is followed by a capital at the end of a sentence only. */
function lastSentence(text: string): string {
  const cut = /^.*[.!?]\s+(?=\p{Lu})/su.exec(text.slice(-LONGEST_ITEM));
  return text.slice(-LONGEST_ITEM).slice(cut?.[0].length ?? 0);
}

function withoutAmounts({ text, amounts }: Line): string {
  return amounts.reduce((rest, amount) => rest.replace(amount.text, ''), text);
}
