import { say } from '../../l10n/catalogue';
import { matchContents } from '../../minutes/contentsMatch';
import type { AgendaItem, Section } from '../../minutes/model';
import {
  hasDecision,
  hasRecommendation,
  needsDecision,
  needsRecommendation,
} from '../../minutes/needs';
import { contains, overlaps, type Span, shift } from '../../text/span';
import { holdsDecision, holdsRecommendation } from '../places';
import { itemTypeWord, sectionWord } from '../words';
import { andMore, findingsOf } from './findings';
import { decisionFacts, itemFacts, itemTitle, recommendationFacts } from './itemLines';
import { dotted, lines, list, paragraphs, plain } from './markdown';
import type { Hover, HoverPlace } from './types';

const MOST_SECTIONS = 20;
const LONGEST_HEADING = 80;

/** On the heading of an item: the sections that stand in it, and what was found there. */
export function itemHeadingHover(place: HoverPlace): Hover | null {
  const { inside } = place;
  if (inside === null || !contains(inside.item.heading, inside.offset)) return null;
  const { item, index, placed } = inside;
  const markdown = paragraphs(
    lines(
      itemTitle(item, place),
      itemFacts(item, place, pageOf(index, place)),
      typeLine(item, place),
    ),
    ...sectionLines(item, place),
    headingFindings(index, shift(item.heading, placed.offset), place),
  );
  return { markdown, span: shift(item.heading, placed.offset) };
}

/** Findings elsewhere in the item: editors show those on the heading beside this hover. */
function headingFindings(index: number, heading: Span, place: HoverPlace): string {
  const about = place.findings.filter(({ item }) => item === index);
  const elsewhere = about.filter(({ span }) => !overlaps(span, heading));
  if (elsewhere.length > 0) return findingsOf(index, { ...place, findings: elsewhere });
  return about.length > 0 ? '' : say(place.language, 'hover.noFindings');
}

function pageOf(index: number, { minutes }: HoverPlace): number | null {
  const entry = matchContents(minutes.contents, minutes.items).itemToEntry[index] ?? null;
  return entry === null ? null : (minutes.contents?.entries[entry]?.page ?? null);
}

/** Why nothing is missing: "orientering · kræver ingen indstilling"; empty for an ordinary case. */
function typeLine(item: AgendaItem, { language }: HoverPlace): string {
  if (item.type === 'case') return '';
  const recommendation = needsRecommendation(item) || hasRecommendation(item);
  const decision = needsDecision(item) || hasDecision(item);
  const spared = decision ? 'hover.needsNoRecommendation' : 'hover.needsNeither';
  return dotted(itemTypeWord(item.type, language), !recommendation && say(language, spared));
}

/** What the item turns on, a line each; the other sections by name alone, on one line. */
function sectionLines(item: AgendaItem, place: HoverPlace): readonly string[] {
  const { language } = place;
  if (item.sections.length === 0) return [say(language, 'hover.noSections')];
  const telling: string[] = [];
  const others: string[] = [];
  for (const section of item.sections.slice(0, MOST_SECTIONS)) {
    const name = sectionName(section, item, place);
    const facts = sectionFacts(section, item, place);
    if (facts === '') others.push(name);
    else telling.push(`${name}: ${facts}`);
  }
  others.push(...andMore(item.sections.length - MOST_SECTIONS, place));
  const names = dotted(...others);
  if (telling.length === 0) return [names];
  return [list(telling), names === '' ? '' : say(language, 'hover.otherSections', { names })];
}

/** What the item turns on goes by its usual, short name; the rest as it is written. */
function sectionName(section: Section, item: AgendaItem, { language }: HoverPlace): string {
  const usual = sectionWord(section.kind, language);
  if (section.running || (holdsDecision(section, item) && !section.combined)) return usual;
  return plain(section.heading.replace(/[\s:]{1,20}$/, ''), LONGEST_HEADING) || usual;
}

function sectionFacts(section: Section, item: AgendaItem, place: HoverPlace): string {
  const { recommendation, decision } = item;
  return dotted(
    recommendation &&
      holdsRecommendation(section, item) &&
      recommendationFacts(recommendation, place),
    decision && holdsDecision(section, item) && decisionFacts(decision, place),
  );
}
