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
  const { inside, language } = place;
  if (inside === null || !contains(inside.item.heading, inside.offset)) return null;
  const { item, index, placed } = inside;
  const sections = item.sections.slice(0, MOST_SECTIONS).map((s) => sectionLine(s, item, place));
  const markdown = paragraphs(
    lines(
      itemTitle(item, place),
      itemFacts(item, place, pageOf(index, place)),
      typeLine(item, place),
    ),
    sections.length > 0
      ? list([...sections, ...andMore(item.sections.length - MOST_SECTIONS, place)])
      : say(language, 'hover.noSections'),
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

/** "Indstilling: Direktionen · 3 punkter"; what the item turns on goes by its usual, short name. */
function sectionLine(section: Section, item: AgendaItem, place: HoverPlace): string {
  const usual = sectionWord(section.kind, place.language);
  const isUsual = section.running || (holdsDecision(section, item) && !section.combined);
  const written = plain(section.heading.replace(/[\s:]{1,20}$/, ''), LONGEST_HEADING);
  const facts = sectionFacts(section, item, place);
  return [isUsual ? usual : written || usual, facts].filter(Boolean).join(': ');
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
