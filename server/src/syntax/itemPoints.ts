import { foldText } from '../text/chars';
import { caseLabelOnly } from './caseNumber';
import { readMarkedTitle } from './closedMarker';
import { type DocumentLines, NONE, neighbour, nextNear } from './documentLines';
import { asForm, type ItemLine } from './itemLine';
import { fullTitle } from './itemTitle';
import type { SectionKind } from './kinds';
import type { LineTable } from './lineTable';
import type { TitleIndex } from './titleIndex';

/** A line needs so many points to head an item on its own evidence. */
export const NEEDED = 3;

/** Points for and against a line as the heading of an item. */
export const POINTS = {
  strongWords: 4,
  listedInContents: 5,
  cutOffInContents: 4,
  sectionFollows: 3,
  caseNumberFollows: 4,
  caseNumberAbove: 3,
  groupLineAbove: 3,
  /** The next line says the title once more, as one agenda system prints it. */
  titleTwice: 4,
  knownItemTitle: 2,
  closedMarker: 3,
  markdownHeading: 2,
  boldLine: 1,
  blankLineAbove: 1,
  nextInSequence: 1,
  /** A number that does not rise, as lists in running text begin again at 1. */
  fallsBack: -2,
  /** A neighbour of the same form on the next or previous line: a list. */
  listNeighbour: -3,
  /** The list's previous point was none either. */
  continuesList: -4,
  endsLikeSentence: -2,
  startsSmall: -3,
  /** `1. at …`, `1. Godkendt.`: points of a recommendation, answers of a decision. */
  pointOfList: -8,
  /** The contents list all the others but not this one. */
  notInGoodContents: -3,
} as const;

/** What a line says of itself, and what stands round it. */
export interface LineEvidence {
  readonly points: number;
  /** Folded heading of the first section below the title; null where none follows at once. */
  readonly opensWith: string | null;
  /** A case number, the title once more: things that stand below titles only. */
  readonly certain: boolean;
}

/** Sections that open an item; others (finances, attachments …) may follow a list in running text. */
const OPENING: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'introduction',
  'background',
  'casePresentation',
  'recommendation',
  'decision',
  'priorDecisions',
  'competence',
  'routing',
  'communication',
  'absence',
]);

/** Titles that open an item without any section of their own. */
const KNOWN_TITLE =
  /^(?:[a-zæøå]{1,4} - )?(?:godkendelse af (?:dagsorden|referat)|bemærkninger til dagsorden|beslutninger om dagsorden|meddelelser|orientering|gensidig orientering|eventuelt|evt\b|spørgetid|spørgsmål fra|underskrift|siden sidst|fraværende|mødedeltagere|næste møde|lukket punkt|valg af (?:dirigent|ordstyrer|referent)|velkomst)/;
const POINT =
  /^(?:at\b|ad \d)|^(?:(?:indstilles|anbefales|ikke|ej) )?(?:godkendt|indstilles|anbefales|tiltrådt|udsat|taget til efterretning|til efterretning|drøftet)\b(?:[.,]|$| (?:idet|med|som)\b)/;
const ABBREVIATION = /\b(?:mv|m\.v|evt|kl|bl\.a|nr)\.$/;
const MARKER = /^(?:åben|åbent|lukket)(?:\s+(?:punkt|sag))?$/i;
/** How many lines with words below a title may be looked at for its first section. */
const REACH = 4;

/** Weighs one line by its words and its neighbours; its place among the other lines comes on top. */
export function weighLine(
  document: DocumentLines,
  item: ItemLine,
  line: number,
  goodContents: boolean,
): LineEvidence {
  const { table, titles } = document;
  const { title } = fullTitle(document, item, line);
  const below = followers(table, item, line, title);
  const points =
    titlePoints(titles, item, title, goodContents) + placePoints(table, line) + below.points;
  return { ...below, points };
}

function titlePoints(
  titles: TitleIndex,
  item: ItemLine,
  title: string,
  goodContents: boolean,
): number {
  const folded = foldText(title.slice(0, 60));
  let points = item.strong ? POINTS.strongWords : 0;
  const listed = titles.match(title);
  if (listed === 'exact') points += POINTS.listedInContents;
  else if (listed === 'prefix') points += POINTS.cutOffInContents;
  else if (goodContents && !item.strong) points += POINTS.notInGoodContents;
  if (KNOWN_TITLE.test(folded)) points += POINTS.knownItemTitle;
  if (item.closedPrefix || readMarkedTitle(title).marker !== null) points += POINTS.closedMarker;
  if (POINT.test(folded)) points += POINTS.pointOfList;
  if (item.strong) return points;
  if (/^\p{Ll}/u.test(title)) points += POINTS.startsSmall;
  if (/[.;,:]$/.test(title) && !ABBREVIATION.test(title)) points += POINTS.endsLikeSentence;
  return points;
}

function placePoints(table: LineTable, line: number): number {
  const { level, bold } = table.at(line);
  let points = 0;
  if (level > 0) points += POINTS.markdownHeading;
  else if (bold) points += POINTS.boldLine;
  if (hasBlankAbove(table, line)) points += POINTS.blankLineAbove;
  const above = neighbour(table, line, -1, Math.max(0, line - REACH));
  if (above === NONE) return points;
  const facts = table.at(above);
  if (facts.group !== null) return points + POINTS.groupLineAbove;
  return facts.caseNumber === null ? points : points + POINTS.caseNumberAbove;
}

export function hasBlankAbove({ facts }: LineTable, line: number): boolean {
  const before = facts[line - 1];
  return before === undefined || before.isBlank;
}

function followers(table: LineTable, item: ItemLine, line: number, title: string): LineEvidence {
  const folded = foldText(title);
  let next = line;
  for (let step = 0; step < REACH; step++) {
    next = nextNear(table, next, line);
    if (next === NONE) break;
    const facts = table.at(next);
    const { text, heading, item: other } = facts;
    const words = facts.folded;
    if (words === folded) return { points: POINTS.titleTwice, opensWith: null, certain: true };
    if (MARKER.test(text) || folded.endsWith(words)) continue;
    if (facts.caseNumber !== null || caseLabelOnly(text)) {
      return { points: POINTS.caseNumberFollows, opensWith: null, certain: true };
    }
    if (heading !== null) {
      const points = OPENING.has(heading.kind) ? POINTS.sectionFollows : 0;
      return { points, opensWith: heading.key, certain: false };
    }
    // A title may run on over one line, or names stand under it; real text and the next line of
    // the form end the search.
    if (text.length > 120 || /[.;:]$/.test(text)) break;
    if (asForm(other, item.form) !== null) break;
  }
  return { points: 0, opensWith: null, certain: false };
}
