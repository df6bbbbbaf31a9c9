import { budgetOf } from '../../budget/itemBudget';
import type { Table } from '../../budget/model';
import { type Language, say } from '../../l10n/catalogue';
import type { AgendaItem, Section } from '../../minutes/model';
import type { Finding } from '../../rules/types';
import { oneLine } from '../../text/oneLine';
import { type Span, shift } from '../../text/span';
import { holdsDecision, holdsRecommendation } from '../places';
import { countOf, outcomeWord, sectionWord } from '../words';
import { clip, detailOf, LONGEST_NAME, type OutlineSymbol, symbol } from './symbol';

/** An item with what is known of it in the document. */
interface ItemInDocument {
  readonly item: AgendaItem;
  readonly offset: number;
  /** Of the item; its parts stay inside. */
  readonly span: Span;
  /** Of the item. */
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** The sections of an item, and tables that stand outside of them, in reading order. */
export function partSymbols(place: ItemInDocument): readonly OutlineSymbol[] {
  const { item, offset, span: whole } = place;
  const tables = tableSymbols(place);
  const countFindings = findingCounter(place.findings);
  const symbols: OutlineSymbol[] = [];
  let from = whole.start;
  for (const section of item.sections) {
    const span = clip(shift(section.span, offset), { start: from, end: whole.end });
    if (span.start >= span.end) continue;
    symbols.push(...tables.take(from, span.start));
    symbols.push(
      sectionSymbol(section, span, countFindings(span), tables.take(span.start, span.end), place),
    );
    from = span.end;
  }
  return [...symbols, ...tables.take(from, whole.end)];
}

function sectionSymbol(
  section: Section,
  span: Span,
  findings: number,
  children: readonly OutlineSymbol[],
  { item, offset, language }: ItemInDocument,
): OutlineSymbol {
  const usual = sectionWord(section.kind, language);
  const selection = shift(section.headingSpan, offset);
  return {
    ...symbol(
      'section',
      isNamedByKind(section, item) ? usual : section.heading.replace(/:$/, ''),
      usual,
      span,
      selection,
    ),
    detail: sectionDetail(item, section, findings, language),
    findings,
    children,
  };
}

/**
 * True where the heading's words tell less than its kind: a running line ("Direktionen indstiller, at"),
 * and this meeting's decision, whose body and day stand above all items already. Decisions of other
 * bodies keep theirs.
 */
function isNamedByKind(section: Section, item: AgendaItem): boolean {
  if (section.running) return true;
  if (section.kind !== 'decision' || !holdsDecision(section, item)) return false;
  return section.organ !== null || section.date !== null;
}

/** Counts the findings that begin in one span after another (spans in reading order, apart). */
function findingCounter(findings: readonly Finding[]): (span: Span) => number {
  const starts = findings.map(({ span }) => span.start).sort((a, b) => a - b);
  let passed = 0;
  return (span) => {
    while (passed < starts.length && (starts[passed] as number) < span.start) passed++;
    const before = passed;
    while (passed < starts.length && (starts[passed] as number) < span.end) passed++;
    return passed - before;
  };
}

/** The tables of an item, to be taken away from the front as the sections go by. */
function tableSymbols({ item, offset, language }: ItemInDocument) {
  const tables = budgetOf(item).tables;
  let next = 0;
  return {
    /** Symbols of the tables that begin in a stretch, cut to it; those before it are dropped. */
    take(start: number, end: number): readonly OutlineSymbol[] {
      const taken: OutlineSymbol[] = [];
      let from = start;
      for (; next < tables.length; next++) {
        const table = tables[next] as Table;
        if (table.span.start + offset >= end) break;
        const span = clip(shift(table.span, offset), { start: from, end });
        if (span.start >= span.end) continue;
        taken.push(tableSymbol(table, span, language));
        from = span.end;
      }
      return taken;
    },
  };
}

function tableSymbol({ caption, rows }: Table, span: Span, language: Language): OutlineSymbol {
  return {
    ...symbol('table', caption?.text ?? '', say(language, 'outline.table'), span, span),
    detail: countOf('rows', rows.length, language),
  };
}

function sectionDetail(
  item: AgendaItem,
  section: Section,
  findings: number,
  language: Language,
): string {
  const { decision, recommendation } = item;
  const isRecommended = holdsRecommendation(section, item);
  const points = isRecommended ? (recommendation?.points.length ?? 0) : 0;
  return detailOf(
    section.running &&
      isRecommended &&
      recommendation?.by &&
      oneLine(recommendation.by, LONGEST_NAME),
    points > 0 && countOf('points', points, language),
    holdsDecision(section, item) && decision && outcomeWord(decision.outcome, language),
    findings > 0 && countOf('findings', findings, language),
  );
}
