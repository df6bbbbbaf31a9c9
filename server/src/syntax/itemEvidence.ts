import { foldText } from '../text/chars';
import { caseLabelOnly, readCaseNumberLine } from './caseNumber';
import { readMarkedTitle } from './closedMarker';
import { type DocumentLines, neighbour } from './documentLines';
import { isFurniture } from './furniture';
import { readGroupLine } from './groupLine';
import type { ItemLine } from './itemLine';
import type { SectionKind } from './kinds';
import type { SourceLine } from './sourceLines';
import type { TitleIndex } from './titleIndex';

/** Points for and against a line as the heading of an item. A line needs `NEEDED` to be one. */
const NEEDED = 3;
const POINTS = {
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
  standsAlone: 1,
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
  /^(?:[a-zæøå]{1,4} - )?(?:godkendelse af (?:dagsorden|referat)|bemærkninger til dagsorden|beslutninger om dagsorden|meddelelser|orientering|gensidig orientering|eventuelt|evt\b|spørgetid|underskrift|siden sidst|fraværende|mødedeltagere|næste møde|lukket punkt)/;
const POINT =
  /^(?:at\b|ad \d)|^(?:(?:indstilles|anbefales) )?(?:godkendt|indstilles|anbefales|tiltrådt|taget til efterretning|til efterretning|drøftet)\b(?:[.,]|$| (?:idet|med|som)\b)/;
/** How many lines with words below a title may be looked at for its first section. */
const REACH = 4;

export interface Judgement {
  readonly items: readonly ItemLine[];
  /** Sum of the points of the lines that are items: how much speaks for this form. */
  readonly weight: number;
}

/** Weighs all lines of one form and keeps those that head items. */
export function judge(
  document: DocumentLines,
  titles: TitleIndex,
  family: readonly ItemLine[],
): Judgement {
  const goodContents = titles.size > 1 && listedShare(titles, family) >= 0.6;
  const items: ItemLine[] = [];
  let weight = 0;
  let rejected: ItemLine | null = null;
  for (let i = 0; i < family.length; i++) {
    const item = family[i] as ItemLine;
    const accepted = items.at(-1) ?? null;
    let points = pointsOf(document, titles, item, goodContents);
    points += sequencePoints(document, titles, item, accepted, rejected);
    if (isListNeighbour(document, family, i)) points += POINTS.listNeighbour;
    if (points >= NEEDED) {
      items.push(item);
      weight += points;
      rejected = null;
    } else {
      rejected = item;
    }
  }
  return { items, weight };
}

/** What the line itself and the lines below it say. */
export function pointsOf(
  document: DocumentLines,
  titles: TitleIndex,
  item: ItemLine,
  goodContents: boolean,
): number {
  const line = document.lines[item.line] as SourceLine;
  const title = item.title === '' ? (below(document, item.line, 1)[0]?.text ?? '') : item.title;
  const folded = foldText(title.slice(0, 60));
  let points = item.strong ? POINTS.strongWords : 0;
  const listed = titles.match(title);
  if (listed === 'exact') points += POINTS.listedInContents;
  else if (listed === 'prefix') points += POINTS.cutOffInContents;
  else if (goodContents && !item.strong) points += POINTS.notInGoodContents;
  if (KNOWN_TITLE.test(folded)) points += POINTS.knownItemTitle;
  if (readMarkedTitle(title).marker !== null || item.closedPrefix) points += POINTS.closedMarker;
  if (line.level > 0) points += POINTS.markdownHeading;
  else if (line.bold) points += POINTS.boldLine;
  if (standsAlone(document, line)) points += POINTS.standsAlone;
  if (!item.strong) {
    if (POINT.test(folded)) points += POINTS.pointOfList;
    if (/^\p{Ll}/u.test(title)) points += POINTS.startsSmall;
    if (/[.;,:]$/.test(title) && !/\b(?:mv|m\.v|evt|kl|bl\.a|nr)\.$/.test(title)) {
      points += POINTS.endsLikeSentence;
    }
  }
  return points + precedingPoints(document, line) + followingPoints(document, item, title);
}

function precedingPoints(document: DocumentLines, line: SourceLine): number {
  const above = neighbour(document.lines, line.index, -1, Math.max(0, line.index - REACH));
  if (above === null) return 0;
  if (readGroupLine(above.text) !== null) return POINTS.groupLineAbove;
  return readCaseNumberLine(above.text) === null ? 0 : POINTS.caseNumberAbove;
}

function followingPoints(document: DocumentLines, item: ItemLine, title: string): number {
  const folded = foldText(title);
  for (const next of below(document, item.line, REACH)) {
    if (foldText(next.text) === folded) return POINTS.titleTwice;
    if (MARKER.test(next.text)) continue;
    if (readCaseNumberLine(next.text) !== null || caseLabelOnly(next.text)) {
      return POINTS.caseNumberFollows;
    }
    const heading = document.headings[next.index];
    if (heading) return OPENING.has(heading.kind) ? POINTS.sectionFollows : 0;
    // A title may run on over one line, or names stand under it; real text ends the search.
    if (next.text.length > 120 || /[.;:]$/.test(next.text)) return 0;
  }
  return 0;
}

const MARKER = /^(?:åben|åbent|lukket)(?:\s+(?:punkt|sag))?$/i;

function sequencePoints(
  document: DocumentLines,
  titles: TitleIndex,
  item: ItemLine,
  accepted: ItemLine | null,
  rejected: ItemLine | null,
): number {
  const value = numberOf(item);
  let points = 0;
  if (accepted !== null) {
    const last = numberOf(accepted);
    if (value === last + 1) points += POINTS.nextInSequence;
    else if (value <= last && !item.strong) points += POINTS.fallsBack;
  }
  if (rejected === null || item.strong || value !== numberOf(rejected) + 1) return points;
  const goesOn = accepted !== null && value === numberOf(accepted) + 1;
  if (goesOn && isDecided(document, accepted.line, item.line)) return points;
  if (titles.match(item.title) === null && !sectionBetween(document, rejected.line, item.line)) {
    points += POINTS.continuesList;
  }
  return points;
}

/** The item before is finished: a list that ends it ("Afbud: 1. Anna Holm") does not run on. */
function isDecided(document: DocumentLines, from: number, to: number): boolean {
  for (let line = to - 1; line > from; line--) {
    if (document.headings[line]?.kind === 'decision') return true;
  }
  return false;
}

function numberOf(item: ItemLine): number {
  return item.number === null ? Number.NaN : Number.parseInt(item.number, 10);
}

function sectionBetween(document: DocumentLines, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) if (document.headings[line]) return true;
  return false;
}

function isListNeighbour(
  document: DocumentLines,
  family: readonly ItemLine[],
  index: number,
): boolean {
  const item = family[index] as ItemLine;
  const touches = (other: ItemLine | undefined): boolean =>
    other !== undefined &&
    Math.abs(other.line - item.line) === 1 &&
    document.lines[other.line]?.level === 0;
  return touches(family[index - 1]) || touches(family[index + 1]);
}

function standsAlone(document: DocumentLines, line: SourceLine): boolean {
  const before = document.lines[line.index - 1];
  const after = document.lines[line.index + 1];
  return (before === undefined || before.text === '') && (after === undefined || after.text === '');
}

function listedShare(titles: TitleIndex, family: readonly ItemLine[]): number {
  const found = family.filter((item) => titles.match(item.title) !== null).length;
  return found / titles.size;
}

function below(document: DocumentLines, from: number, count: number): readonly SourceLine[] {
  const found: SourceLine[] = [];
  for (let at = from + 1; at < document.lines.length && found.length < count; at++) {
    const line = document.lines[at] as SourceLine;
    if (line.text !== '' && !isFurniture(line.text)) found.push(line);
    if (at - from > 12) break;
  }
  return found;
}
