import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAbsences } from '../../server/src/minutes/absence';
import { readDissent } from '../../server/src/minutes/dissent';
import type { Outcome } from '../../server/src/minutes/model';
import { classifyOutcome } from '../../server/src/minutes/outcome';
import { readRecommendation } from '../../server/src/minutes/recommendation';
import { readVotes } from '../../server/src/minutes/votes';
import { readCaseNumberLine } from '../../server/src/syntax/caseNumber';
import { readDecisionHeading } from '../../server/src/syntax/decisionHeading';
import { readRecommendationLine } from '../../server/src/syntax/recommendationLine';
import { Lines } from '../../server/src/text/lines';

const FOLDER = join(__dirname, '../../../shared/minutes');
const FACTS = join(FOLDER, 'facts.json');

interface Facts {
  readonly documents: Record<string, { readonly agendaItems: readonly ItemFacts[] }>;
}
interface ItemFacts {
  readonly line: number;
  readonly caseNumber: string | null;
  readonly sections: readonly { readonly kind: string; readonly line: number }[];
}

/** What a careful reader says of the decisions, in the order of the document. */
const OUTCOMES: Record<string, readonly Outcome[]> = {
  lemvig: ['recommended', 'noted', 'noted', 'noted', 'noted', 'approved'],
  herning: [
    ...(['noted', 'noted', 'approved', 'approved', 'other', 'noted', 'noted', 'noted'] as const),
    ...(['noted', 'noted', 'noted', 'noted', 'noted', 'discussed', 'noted', 'nothing'] as const),
  ],
  lejre: ['approved', 'noted', 'discussed', 'recommended', 'forwarded', 'nothing'],
};
/** Number of recommended points per recommendation. */
const POINTS: Record<string, readonly number[]> = {
  lemvig: [2, 1, 1, 1, 1],
  herning: [1, 1, 2, 4, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1],
  lejre: [1, 2, 1],
};

describe.skipIf(!existsSync(FACTS))('the readers on real minutes (../shared/minutes)', () => {
  const facts: Facts = existsSync(FACTS)
    ? (JSON.parse(readFileSync(FACTS, 'utf8')) as Facts)
    : { documents: {} };
  const documents = Object.entries(facts.documents).map(([file, { agendaItems }]) => {
    const text = readFileSync(join(FOLDER, file), 'utf8').replace(/[#*]/g, ' ');
    return { name: file.split('-')[0] as string, text, lines: new Lines(text), agendaItems };
  });

  it.each(documents)('$name: case numbers stand exactly where the facts say', (document) => {
    const { lines, agendaItems } = document;
    const found = [];
    for (let line = 0; line < lines.count; line++) {
      const number = readCaseNumberLine(lines.textOf(line));
      if (number !== null) found.push(number.text);
    }
    expect(found).toEqual(agendaItems.map((item) => item.caseNumber).filter(Boolean));
  });

  it.each(documents)('$name: decision headings and running recommendations', (document) => {
    const { lines, agendaItems } = document;
    const sections = agendaItems.flatMap((item) => item.sections);
    for (let line = 0; line < lines.count; line++) {
      const fact = sections.find((section) => section.line === line + 1);
      const heading = readDecisionHeading(lines.textOf(line).trim());
      if (heading !== null) {
        const kind = heading.prior ? 'priorDecisions' : 'decision';
        expect({ line: line + 1, kind: fact?.kind }).toEqual({ line: line + 1, kind });
      } else expect(fact?.kind).not.toBe('decision');
      const running = readRecommendationLine(lines.textOf(line));
      if (running !== null) {
        const near = sections.filter((section) => section.line <= line + 1).at(-1);
        expect({ line: line + 1, kind: near?.kind }).toEqual({
          line: line + 1,
          kind: 'recommendation',
        });
      }
    }
  });

  it.each(documents)(
    '$name: outcomes, points, absence, votes',
    ({ name, text, lines, agendaItems }) => {
      const outcomes: Outcome[] = [];
      const points: number[] = [];
      for (const [index, item] of agendaItems.entries()) {
        for (const [position, section] of item.sections.entries()) {
          const next = item.sections[position + 1] ?? agendaItems[index + 1];
          const end = next === undefined ? text.length : lines.start(next.line - 1);
          const body = { start: lines.start(section.line), end };
          const running = readRecommendationLine(lines.textOf(section.line - 1)) !== null;
          if (section.kind === 'decision') {
            outcomes.push(classifyOutcome(text.slice(body.start, end)).outcome);
            expect(readVotes(text, body)).toBeNull();
          } else if (section.kind === 'recommendation') {
            const start = running ? lines.start(section.line - 1) : body.start;
            const recommendation = readRecommendation(text, { start, end });
            points.push(recommendation.points.length);
            expect(recommendation.by).toMatch(/^(?:Direktøren for|Direktionen)/);
          } else if (section.kind === 'absence') {
            const start = lines.start(section.line - 1);
            expect(readAbsences(text, { start, end }).absences).toHaveLength(1);
          }
        }
      }
      expect(outcomes).toEqual(OUTCOMES[name]);
      expect(points).toEqual(POINTS[name]);
      expect(readDissent(text, { start: 0, end: text.length })).toHaveLength(
        name === 'herning' ? 1 : 0,
      );
    },
  );
});
