import type { Customs } from '../syntax/customs';
import type { ItemSyntax } from '../syntax/item';
import { readRecommendationLine } from '../syntax/recommendationLine';
import type { SectionSyntax } from '../syntax/sections';
import type { Span } from '../text/span';
import { readAbsences } from './absence';
import { readAttachments } from './attachments';
import { readDecision, readDecisionByOrgan } from './decision';
import { itemTypeOf } from './itemType';
import type {
  Absence,
  AgendaItem,
  Decision,
  PriorDecision,
  Recommendation,
  Section,
} from './model';
import { type MeetingKey, ownDecisions } from './ownDecision';
import { type OwnWords, ownWordsOf } from './ownWords';
import { readPeople } from './people';
import { readPriorDecisions } from './priorDecisions';
import { readRecommendation } from './recommendation';

/** What an item's meaning depends on outside its own text. */
export interface ItemSurroundings {
  readonly meeting: MeetingKey;
  readonly inClosedGroup: boolean;
  readonly customs: Customs;
}

/** Reads what an item says. Spans count from the beginning of the item, as in its syntax. */
export function readAgendaItem(item: ItemSyntax, around: ItemSurroundings): AgendaItem {
  const own = ownDecisions(item.sections, around.meeting);
  const sections = item.sections.some((section) => isForeign(section, own))
    ? item.sections.map((section) => asSection(section, own))
    : item.sections;
  const words = ownWordsOf(around.customs);
  const decided = decisionOf(item.text, sections, around.meeting, words);
  return {
    text: item.text,
    number: item.number,
    numberSpan: item.numberSpan,
    ...nameOf(item),
    heading: item.heading,
    type: itemTypeOf(item.name),
    public: !item.closed && !around.inClosedGroup,
    caseNumber: item.caseNumber,
    sections,
    recommendation: recommendationOf(item.text, sections, words),
    decision: decided.own,
    priorDecisions: inOrder([...priorOf(item.text, sections), ...decided.prior]),
    attachments: sections.flatMap((section) =>
      section.kind === 'attachments' ? readAttachments(item.text, section.body) : [],
    ),
    absences: absencesOf(item, sections),
    customs: around.customs,
  };
}

/** Brackets at the end of a title, in which a form left nothing. */
const EMPTY_BRACKETS = /\s{0,3}\(\s{0,3}\)$/;

const CLOSING_BRACKET = 0x29;

function nameOf(item: ItemSyntax): Pick<AgendaItem, 'name' | 'nameSpan'> {
  const { name, nameSpan } = item;
  if (item.text.charCodeAt(nameSpan.end - 1) !== CLOSING_BRACKET) return { name, nameSpan };
  const written = item.text.slice(nameSpan.start, nameSpan.end);
  const kept = written.replace(EMPTY_BRACKETS, '');
  if (kept === written || kept === '') return { name, nameSpan };
  const end = nameSpan.start + kept.length;
  return { name: name.replace(EMPTY_BRACKETS, ''), nameSpan: { start: nameSpan.start, end } };
}

/** A decision of another body is, in this item, an earlier decision. */
function asSection(section: SectionSyntax, own: ReadonlySet<SectionSyntax>): Section {
  return isForeign(section, own) ? { ...section, kind: 'priorDecisions' } : section;
}

function isForeign(section: SectionSyntax, own: ReadonlySet<SectionSyntax>): boolean {
  return section.kind === 'decision' && !own.has(section);
}

function inOrder(decisions: PriorDecision[]): readonly PriorDecision[] {
  return decisions.length < 2 ? decisions : decisions.sort((a, b) => a.span.start - b.span.start);
}

function recommendationOf(
  text: string,
  sections: readonly Section[],
  { proposers }: OwnWords,
): Recommendation | null {
  const section = sections.find((each) => each.kind === 'recommendation' || each.combined);
  if (section === undefined || section.body.start === section.body.end) return null;
  const read = readRecommendation(text, section.body, proposers);
  if (section.combined && read.by === null) return null;
  if (read.by !== null) return read;
  // "Forvaltningen foreslår:" is heading and proposer in one.
  return { ...read, by: readRecommendationLine(section.heading, proposers)?.by ?? null };
}

function decisionOf(
  text: string,
  sections: readonly Section[],
  meeting: MeetingKey,
  words: OwnWords,
): { own: Decision | null; prior: readonly PriorDecision[] } {
  const at = sections.findIndex((each) => each.kind === 'decision');
  const section = sections[at];
  if (section === undefined) return { own: null, prior: [] };
  if (section.combined) {
    const body = behindRecommendation(text, section.body, words);
    // Only the recommendation: the decision may have a heading with body and date of its own.
    if (body === null) return decisionOf(text, sections.slice(at + 1), meeting, words);
    const part = { ...section, body };
    return (
      readDecisionByOrgan(text, part, meeting, words.outcomes) ?? {
        own: readDecision(text, section, body, words.outcomes),
        prior: [],
      }
    );
  }
  return (
    readDecisionByOrgan(text, section, meeting, words.outcomes) ?? {
      own: readDecision(text, section, section.body, words.outcomes),
      prior: [],
    }
  );
}

/** Under "Indstilling og beslutning" the decision is what follows the last point. */
function behindRecommendation(text: string, body: Span, { proposers }: OwnWords): Span | null {
  const recommendation = readRecommendation(text, body, proposers);
  const last = recommendation.points.at(-1);
  if (last === undefined || recommendation.by === null) return body;
  const rest = text.slice(last.span.end, body.end);
  const gap = /\r?\n\s*(?=\S)/.exec(rest);
  return gap === null ? null : { start: last.span.end + gap.index + gap[0].length, end: body.end };
}

function priorOf(text: string, sections: readonly Section[]): readonly PriorDecision[] {
  return sections.flatMap((section) => {
    if (section.kind !== 'priorDecisions') return [];
    if (section.organ === null && section.date === null) {
      return readPriorDecisions(text, section.body);
    }
    return [
      {
        span: section.span,
        organization: section.organ?.text ?? null,
        date: section.date?.iso ?? null,
        itemNumber:
          /\b(?:pkt|punkt|sag(?: ?nr)?)\.? ?(\d{1,4})/i.exec(section.heading)?.[1] ?? null,
        text: text.slice(section.body.start, section.body.end),
      },
    ];
  });
}

/** Everyone said to be absent, in sections of their own and in the decision; each name once. */
function absencesOf(item: ItemSyntax, sections: readonly Section[]): readonly Absence[] {
  const { text } = item;
  const found = new Map<string, Absence>();
  for (const absence of namesUnderTitle(item)) found.set(absence.text, absence);
  for (const section of sections) {
    const place =
      section.kind === 'absence' ? section.span : section.kind === 'decision' ? section.body : null;
    if (place === null) continue;
    for (const absence of readAbsences(text, place).absences) {
      if (!found.has(absence.text)) found.set(absence.text, absence);
    }
  }
  return [...found.values()];
}

/** `Anna Holm (V), Bo Lund (A)` and nothing else: in some minutes the names of those absent. */
const NAMES_WITH_PARTIES = /^(?:\p{Lu}[\p{L}.' -]{2,60} \(\p{Lu}{1,3}\)(?:, |$)){1,12}$/u;

/** Any of the parties in such a line. */
const HAS_PARTY = / \(\p{Lu}{1,3}\)/u;

/** The line right below the title that names people without saying why. */
function namesUnderTitle(item: ItemSyntax): readonly Absence[] {
  const from = item.heading.end;
  const room = item.text.slice(from, from + 800);
  if (!HAS_PARTY.test(room)) return [];
  const line = /^[^\S\r\n]*\r?\n(?:[^\S\r\n]*\r?\n)?([^\r\n]+)/.exec(room);
  if (line === null || !NAMES_WITH_PARTIES.test((line[1] as string).trim())) return [];
  const end = from + line[0].length;
  const within = { start: end - (line[1] as string).length, end };
  return readPeople(item.text, within, 'absent').map(({ name, span }) => ({
    text: name,
    span,
    attendance: 'absent',
    substitute: null,
  }));
}
