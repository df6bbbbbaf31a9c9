import { type Language, say } from '../../l10n/catalogue';
import type { Minutes } from '../../minutes/model';
import { trimSpan } from '../../text/chars';
import type { Located } from '../../text/span';
import { countOf } from '../words';
import { type OutlineSymbol, symbol } from './symbol';

/**
 * Puts the items under the lines that head them ("ÅBNE SAGER"); items before the first such line
 * stand alone.
 */
export function* groupedSymbols(
  minutes: Minutes,
  items: readonly OutlineSymbol[],
  language: Language,
): Iterable<OutlineSymbol> {
  let next = 0;
  const takeUntil = (end: number): OutlineSymbol[] => {
    const first = next;
    while (next < items.length && (items[next] as OutlineSymbol).span.start < end) next++;
    return items.slice(first, next);
  };
  const { groups, text } = minutes;
  yield* takeUntil(groups[0]?.span.start ?? text.length);
  for (const [index, group] of groups.entries()) {
    const children = takeUntil(groups[index + 1]?.span.start ?? text.length);
    yield groupSymbol(minutes, group, children, language);
  }
}

function groupSymbol(
  { text }: Minutes,
  line: Located,
  children: readonly OutlineSymbol[],
  language: Language,
): OutlineSymbol {
  const end = Math.max(line.span.end, children.at(-1)?.span.end ?? 0);
  const span = trimSpan(text, line.span.start, end);
  return {
    ...symbol('group', line.text, say(language, 'outline.group'), span, line.span),
    detail: countOf('items', children.length, language),
    findings: children.reduce((sum, child) => sum + child.findings, 0),
    children,
  };
}
