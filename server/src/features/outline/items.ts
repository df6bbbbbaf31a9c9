import { type Language, say } from '../../l10n/catalogue';
import type { AgendaItem, Minutes, PlacedItem } from '../../minutes/model';
import type { Finding } from '../../rules/types';
import { trimSpan } from '../../text/chars';
import { oneLine } from '../../text/oneLine';
import { shift } from '../../text/span';
import { countOf, outcomeWord } from '../words';
import { partSymbols } from './parts';
import { detailOf, LONGEST_NAME, type OutlineSymbol, symbol } from './symbol';

/** The items, each with its sections and tables, in reading order. */
export function itemSymbols(
  minutes: Minutes,
  findings: readonly Finding[],
  language: Language,
): readonly OutlineSymbol[] {
  const { items, groups, text } = minutes;
  const found: Finding[][] = items.map(() => []);
  for (const finding of findings) if (finding.item !== null) found[finding.item]?.push(finding);
  let group = 0;
  return items.map((placed, index) => {
    while (group < groups.length && (groups[group]?.span.start ?? 0) <= placed.offset) group++;
    const next = items[index + 1]?.offset ?? text.length;
    const end = Math.min(next, groups[group]?.span.start ?? text.length);
    return itemSymbol(placed, end, found[index] ?? [], minutes.text, language);
  });
}

function itemSymbol(
  { item, offset }: PlacedItem,
  latestEnd: number,
  findings: readonly Finding[],
  text: string,
  language: Language,
): OutlineSymbol {
  const span = trimSpan(text, offset, Math.min(offset + item.text.length, latestEnd));
  const name = [item.number, item.name].filter(Boolean).join(' ');
  return {
    ...symbol('item', name, say(language, 'outline.item'), span, shift(item.heading, offset)),
    detail: itemDetail(item, findings.length, language),
    deprecated: item.type === 'withdrawn' || item.decision?.outcome === 'withdrawn',
    closed: !item.public,
    findings: findings.length,
    children: partSymbols({ item, offset, span, findings, language }),
  };
}

function itemDetail(item: AgendaItem, findings: number, language: Language): string {
  return detailOf(
    !item.public && say(language, 'outline.closed'),
    item.decision && outcomeWord(item.decision.outcome, language),
    item.caseNumber && oneLine(item.caseNumber.text, LONGEST_NAME),
    findings > 0 && countOf('findings', findings, language),
  );
}
