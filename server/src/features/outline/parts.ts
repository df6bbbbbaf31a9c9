import { budgetOf } from '../../budget/itemBudget';
import type { Table } from '../../budget/model';
import { type Language, say } from '../../l10n/catalogue';
import type { AgendaItem, Section } from '../../minutes/model';
import { oneLine } from '../../text/oneLine';
import type { Span } from '../../text/span';
import { holdsDecision, holdsRecommendation } from '../places';
import { countOf, outcomeWord, sectionWord } from '../words';
import type { Marks } from './items';
import { clip, detailOf, LONGEST_NAME, type OutlineSymbol, symbol } from './symbol';

/** An item with what is known of it in the document. */
interface MarkedItem {
  readonly item: AgendaItem;
  /** Of the item; its parts stay inside. */
  readonly span: Span;
  readonly marks: Marks;
  readonly language: Language;
}

/** The sections of an item, and tables that stand outside of them, in reading order. */
export function partSymbols(place: MarkedItem): readonly OutlineSymbol[] {
  const { item, span: whole, language } = place;
  const tables = tableSymbols(budgetOf(item).tables, language);
  const countMarks = markCounter(place.marks);
  const symbols: OutlineSymbol[] = [];
  let from = whole.start;
  for (const section of item.sections) {
    const span = clip(section.span, { start: from, end: whole.end });
    if (span.start >= span.end) continue;
    for (const table of tables.take(from, span.start)) symbols.push(table);
    const children = tables.take(span.start, span.end);
    symbols.push(sectionSymbol(section, span, countMarks(span), children, place));
    from = span.end;
  }
  for (const table of tables.take(from, whole.end)) symbols.push(table);
  return symbols;
}

function sectionSymbol(
  section: Section,
  span: Span,
  findings: number,
  children: readonly OutlineSymbol[],
  { item, language }: MarkedItem,
): OutlineSymbol {
  const usual = sectionWord(section.kind, language);
  return symbol('section', span, section.headingSpan, {
    name: isNamedByKind(section, item) ? usual : withoutColon(section.heading),
    otherwise: usual,
    detail: sectionDetail(item, section, findings, language),
    findings,
    children,
  });
}

function withoutColon(heading: string): string {
  return heading.endsWith(':') ? heading.slice(0, -1) : heading;
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

/** Counts the marks in one span after another (spans in reading order, apart). */
function markCounter(marks: Marks): (span: Span) => number {
  let passed = 0;
  return ({ start, end }) => {
    while (passed < marks.length && (marks[passed] as number) < start) passed++;
    const before = passed;
    while (passed < marks.length && (marks[passed] as number) < end) passed++;
    return passed - before;
  };
}

const NONE: readonly OutlineSymbol[] = [];

/** The tables of an item, to be taken away from the front as the sections go by. */
function tableSymbols(tables: readonly Table[], language: Language) {
  let next = 0;
  return {
    /** Symbols of the tables that begin in a stretch, cut to it; those before it are dropped. */
    take(start: number, end: number): readonly OutlineSymbol[] {
      if (next === tables.length || (tables[next] as Table).span.start >= end) return NONE;
      const taken: OutlineSymbol[] = [];
      let from = start;
      for (; next < tables.length; next++) {
        const table = tables[next] as Table;
        if (table.span.start >= end) break;
        const span = clip(table.span, { start: from, end });
        if (span.start >= span.end) continue;
        taken.push(tableSymbol(table, span, language));
        from = span.end;
      }
      return taken;
    },
  };
}

function tableSymbol({ caption, rows }: Table, span: Span, language: Language): OutlineSymbol {
  return symbol('table', span, span, {
    name: caption?.text ?? '',
    otherwise: say(language, 'outline.table'),
    detail: countOf('rows', rows.length, language),
  });
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
