import { type Language, say } from '../../l10n/catalogue';
import { documentMemory } from '../../minutes/documentMemory';
import type { AgendaItem, Minutes } from '../../minutes/model';
import { carriedOver, type ItemValues } from '../../minutes/perItem';
import type { Finding } from '../../rules/types';
import { trimSpan } from '../../text/chars';
import { memory } from '../../text/memory';
import { oneLine } from '../../text/oneLine';
import { countOf, outcomeWord } from '../words';
import { partSymbols } from './parts';
import { clip, detailOf, LONGEST_NAME, type OutlineSymbol, type PlacedSymbol } from './symbol';

/** The items, each with its sections and tables, in reading order. */
export function itemSymbols(
  minutes: Minutes,
  findings: readonly Finding[],
  language: Language,
): readonly PlacedSymbol[] {
  const { items } = minutes;
  const marks = marksByItem(minutes, findings);
  const known = carriedOver(latest.recall(items), items, (item) => memories.get(item));
  const values = items.map(({ item }, index) => {
    const own = marks.get(index) ?? NO_MARKS;
    const memory = known[index];
    return holds(memory, own, language) ? memory : remember(item, own, language);
  });
  latest.keep(items, { items, values });
  return items.map((placed, index) => ({ symbol: (values[index] as Memory).symbol, placed }));
}

/**
 * Where the findings about an item begin in it, in the order of the text; `OUTSIDE` for those that
 * stand elsewhere, so that they say the same wherever the item moves.
 */
export type Marks = readonly number[];

const NO_MARKS: Marks = [];
const OUTSIDE = -1;

function marksByItem({ items }: Minutes, findings: readonly Finding[]): ReadonlyMap<number, Marks> {
  const marks = new Map<number, number[]>();
  for (const { item: index, span } of findings) {
    const placed = index === null ? undefined : items[index];
    if (index === null || placed === undefined) continue;
    const at = span.start - placed.offset;
    const mark = at < 0 || at > placed.item.text.length ? OUTSIDE : at;
    const known = marks.get(index);
    if (known === undefined) marks.set(index, [mark]);
    else known.push(mark);
  }
  for (const found of marks.values()) found.sort((a, b) => a - b);
  return marks;
}

interface Memory {
  readonly marks: Marks;
  readonly language: Language;
  readonly symbol: OutlineSymbol;
}

/** Pure memory: the symbol depends on the item, its marks and the language alone, and goes when the item goes. */
const memories = memory<AgendaItem, Memory>();
/** The same, for a whole version of a document. */
const latest = documentMemory<ItemValues<Memory | undefined>>();

function holds(memory: Memory | undefined, marks: Marks, language: Language): memory is Memory {
  return memory?.language === language && isSame(memory.marks, marks);
}

function remember(item: AgendaItem, marks: Marks, language: Language): Memory {
  const memory = { marks, language, symbol: itemSymbol(item, marks, language) };
  memories.set(item, memory);
  return memory;
}

/** The item's symbol for who asks for places alone: its words and marks may be of another time or language. */
export function anySymbol(item: AgendaItem): OutlineSymbol {
  return (memories.get(item) ?? remember(item, NO_MARKS, 'da')).symbol;
}

function isSame(a: Marks, b: Marks): boolean {
  return a === b || (a.length === b.length && a.every((mark, index) => mark === b[index]));
}

/** The symbol of one item with its parts; all spans count from the item's beginning. */
function itemSymbol(item: AgendaItem, marks: Marks, language: Language): OutlineSymbol {
  const span = trimSpan(item.text, 0, item.text.length);
  return {
    kind: 'item',
    name: oneLine(nameOf(item), LONGEST_NAME) || say(language, 'outline.item'),
    detail: itemDetail(item, marks.length, language),
    span,
    selectionSpan: clip(item.heading, span),
    deprecated: item.type === 'withdrawn' || item.decision?.outcome === 'withdrawn',
    closed: !item.public,
    findings: marks.length,
    children: partSymbols({ item, span, marks, language }),
  };
}

function nameOf({ number, name }: AgendaItem): string {
  if (!number) return name;
  return name === '' ? number : `${number} ${name}`;
}

function itemDetail(item: AgendaItem, findings: number, language: Language): string {
  return detailOf(
    !item.public && say(language, 'outline.closed'),
    item.decision && outcomeWord(item.decision.outcome, language),
    item.caseNumber && oneLine(item.caseNumber.text, LONGEST_NAME),
    findings > 0 && countOf('findings', findings, language),
  );
}
