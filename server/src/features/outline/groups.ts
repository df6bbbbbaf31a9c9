import { type Language, say } from '../../l10n/catalogue';
import type { Minutes } from '../../minutes/model';
import { trimSpan } from '../../text/chars';
import type { Located } from '../../text/span';
import { countOf } from '../words';
import { type OutlineGroup, type OutlineSymbol, type PlacedSymbol, symbol } from './symbol';

/**
 * Puts the items under the lines that head them ("ÅBNE SAGER"); items before the first such line
 * stand alone.
 */
export function groupsOf(
  minutes: Minutes,
  items: readonly PlacedSymbol[],
  language: Language,
): readonly OutlineGroup[] {
  const { groups, text } = minutes;
  let next = 0;
  const takeUntil = (end: number): readonly PlacedSymbol[] => {
    const first = next;
    while (next < items.length && (items[next] as PlacedSymbol).placed.offset < end) next++;
    return items.slice(first, next);
  };
  const alone = takeUntil(groups[0]?.span.start ?? text.length);
  const headed = groups.map((line, index) => {
    const inGroup = takeUntil(groups[index + 1]?.span.start ?? text.length);
    return { heading: headingOf(minutes, line, inGroup, language), items: inGroup };
  });
  return alone.length === 0 ? headed : [{ heading: null, items: alone }, ...headed];
}

function headingOf(
  { text }: Minutes,
  line: Located,
  items: readonly PlacedSymbol[],
  language: Language,
): OutlineSymbol {
  const last = items.at(-1);
  const end = last === undefined ? 0 : last.placed.offset + last.symbol.span.end;
  return symbol('group', trimSpan(text, line.span.start, Math.max(line.span.end, end)), line.span, {
    name: line.text,
    otherwise: say(language, 'outline.group'),
    detail: countOf('items', items.length, language),
    findings: items.reduce((sum, { symbol: item }) => sum + item.findings, 0),
  });
}
