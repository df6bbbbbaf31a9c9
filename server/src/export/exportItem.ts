import { budgetOf } from '../budget/itemBudget';
import type { AgendaItem, Decision, PlacedItem } from '../minutes/model';
import { exportAmount, exportTable } from './exportBudget';
import type { ExportBallot, ExportDecision, ExportItem, ExportRecommendation } from './format';
import { type OwnText, onOneLine, ownTextOf } from './ownText';
import { rangesInItem, type ToRange } from './ranges';

/**
 * One agenda item, whole; `order` counts from 1.
 * @param document the document that it stands in, as it is written
 */
export function exportItem(placed: PlacedItem, order: number, document: string): ExportItem {
  const { item } = placed;
  const own = ownTextOf(placed, document);
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
      heading: own({ text: section.heading, span: section.headingSpan }),
      text: own({
        text: item.text.slice(section.body.start, section.body.end),
        span: section.body,
      }),
      range: range(section.span),
    })),
    recommendation: exportRecommendation(item, range, own),
    decision: item.decision && exportDecision(item.decision, range, own),
    priorDecisions: item.priorDecisions.map((prior) => ({
      organization: prior.organization && onOneLine(prior.organization),
      date: prior.date,
      itemNumber: prior.itemNumber,
      text: own(prior),
      range: range(prior.span),
    })),
    attachments: item.attachments.map((attachment) => ({
      name: own(attachment),
      number: attachment.number,
      range: range(attachment.span),
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
  own: OwnText,
): ExportRecommendation | null {
  if (!recommendation) return null;
  return {
    by: recommendation.by,
    points: recommendation.points.map((point) => ({
      text: own(point),
      range: range(point.span),
    })),
    range: range(recommendation.span),
  };
}

function exportDecision(decision: Decision, range: ToRange, own: OwnText): ExportDecision {
  return {
    outcome: decision.outcome,
    final: decision.final,
    text: own(decision),
    votes: decision.votes && exportBallots(decision.votes, range),
    dissent: decision.dissent.map((dissent) => ({
      by: dissent.by,
      text: own(dissent),
      range: range(dissent.span),
    })),
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
