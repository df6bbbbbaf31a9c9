import { budgetOf } from '../budget/itemBudget';
import type { AgendaItem, Decision, PlacedItem } from '../minutes/model';
import { withoutBlankEnds } from '../text/lineEnds';
import { exportAmount, exportTable } from './exportBudget';
import type { ExportBallot, ExportDecision, ExportItem, ExportRecommendation } from './format';
import { rangesInItem, type ToRange } from './ranges';

/** One agenda item, whole; `order` counts from 1. */
export function exportItem(placed: PlacedItem, order: number): ExportItem {
  const { item } = placed;
  const range = rangesInItem(placed);
  const budget = budgetOf(item);
  return {
    number: item.number,
    order,
    name: item.name,
    public: item.public,
    caseNumber: item.caseNumber?.text ?? null,
    range: range({ start: 0, end: item.text.length }),
    sections: item.sections.map((section) => ({
      kind: section.kind,
      heading: section.heading,
      text: withoutBlankEnds(item.text.slice(section.body.start, section.body.end)),
      range: range(section.span),
    })),
    recommendation: exportRecommendation(item, range),
    decision: item.decision && exportDecision(item.decision, range),
    priorDecisions: item.priorDecisions.map((prior) => ({
      organization: prior.organization,
      date: prior.date,
      itemNumber: prior.itemNumber,
      text: withoutBlankEnds(prior.text),
      range: range(prior.span),
    })),
    attachments: item.attachments.map(({ text, number, span }) => ({
      name: text,
      number,
      range: range(span),
    })),
    absent: item.absences.map(({ text, attendance, substitute, span }) => ({
      name: text,
      attendance,
      substitute,
      range: range(span),
    })),
    tables: budget.tables.map((table) => exportTable(table, range)),
    amounts: budget.amounts.map((amount) => exportAmount(amount, range)),
  };
}

function exportRecommendation(
  { recommendation }: AgendaItem,
  range: ToRange,
): ExportRecommendation | null {
  if (!recommendation) return null;
  return {
    by: recommendation.by,
    points: recommendation.points.map(({ text, span }) => ({ text, range: range(span) })),
    range: range(recommendation.span),
  };
}

function exportDecision(decision: Decision, range: ToRange): ExportDecision {
  return {
    outcome: decision.outcome,
    final: decision.final,
    text: withoutBlankEnds(decision.text),
    votes: decision.votes && exportBallots(decision.votes, range),
    dissent: decision.dissent.map(({ by, text, span }) => ({ by, text, range: range(span) })),
    range: range(decision.span),
  };
}

function exportBallots(
  votes: NonNullable<Decision['votes']>,
  range: ToRange,
): readonly ExportBallot[] {
  return votes.ballots.map((ballot) => ({
    sides: ballot.sides.map((side) => ({
      option: side.option,
      count: side.stated?.value ?? null,
      voters: side.voters.map(({ text, kind, count, span }) => ({
        name: text,
        kind,
        count,
        range: range(span),
      })),
      range: range(side.span),
    })),
    total: ballot.total?.value ?? null,
    range: range(ballot.span),
  }));
}
