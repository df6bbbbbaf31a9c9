import type { SectionSyntax } from '../syntax/sections';
import { foldText } from '../text/chars';

/** What tells this meeting's decisions from those of other bodies. */
export interface MeetingKey {
  /** As the minutes name the body. */
  readonly organization: string | null;
  /** As its customs name it. */
  readonly ownName: string | null;
  /** ISO date, or null. */
  readonly date: string | null;
}

/** How well a decision's heading fits the meeting. */
type Fit = 'unnamed' | 'same' | 'sameBody' | 'sameDate' | 'other';

/**
 * Which decision sections of an item are this meeting's own. Minutes quote the decisions of earlier
 * bodies under headings of the same kind, oldest or newest first: only body and date tell.
 *
 * - a heading that names this body on this date is the meeting's own, and then no unfitting one is;
 * - a heading that names nothing is its own;
 * - if none of these is there, the last heading with the right body or the right date is taken for
 *   its own: the other half is then a slip, which the rule meeting-date shows.
 */
export function ownDecisions(
  sections: readonly SectionSyntax[],
  meeting: MeetingKey,
): ReadonlySet<SectionSyntax> {
  const decisions = sections.filter((section) => section.kind === 'decision');
  // What most items have; nothing needs comparing then.
  if (decisions.every(isUnnamed)) return new Set(decisions);
  const fits = decisions.map((section) => fitOf(section, meeting));
  const own = decisions.filter((_, i) => fits[i] === 'same' || fits[i] === 'unnamed');
  if (own.length > 0) return new Set(own);
  for (const wanted of ['sameDate', 'sameBody'] as const) {
    const last = fits.lastIndexOf(wanted);
    if (last >= 0) return new Set([decisions[last] as SectionSyntax]);
  }
  return new Set();
}

function isUnnamed(section: SectionSyntax): boolean {
  return section.organ === null && section.date === null;
}

function fitOf(section: SectionSyntax, meeting: MeetingKey): Fit {
  if (isUnnamed(section)) return 'unnamed';
  return fitsMeeting(section.organ?.text ?? null, section.date?.iso ?? null, meeting);
}

/** Compares a body and a date with the meeting's; what either side leaves open speaks for neither. */
export function fitsMeeting(
  organ: string | null,
  date: string | null,
  meeting: MeetingKey,
): 'same' | 'sameBody' | 'sameDate' | 'other' {
  const body = organ === null ? null : isMeetingBody(organ, meeting);
  const day = date === null || meeting.date === null ? null : date === meeting.date;
  if (body !== false && day !== false) return 'same';
  if (day === true) return 'sameDate';
  if (body === true) return 'sameBody';
  return 'other';
}

/** True for one of the names of the body that met; null when none of them is known. */
function isMeetingBody(organ: string, { organization, ownName }: MeetingKey): boolean | null {
  if (organization !== null && sameBody(organ, organization)) return true;
  if (ownName !== null) return sameBody(organ, ownName);
  return organization === null ? null : false;
}

/** "Byrådet" and "Byrådet (18-21)", "Fjordby Byråd" and "Byrådet": the same body in other words. */
function sameBody(a: string, b: string): boolean {
  if (a === b) return true;
  const first = bodyKey(a);
  const second = bodyKey(b);
  return first === second || contains(first, second) || contains(second, first);
}

function contains(longer: string, shorter: string): boolean {
  return shorter.length >= 5 && longer.includes(shorter);
}

function bodyKey(name: string): string {
  const words = foldText(name)
    .replace(/\([^)]*\)/g, '')
    .replace(/ og /g, ' & ')
    .replace(/[^\p{L}& ]/gu, ' ');
  return (HAS_ARTICLE.test(words) ? withoutArticles(words) : words).replace(/\s+/g, ' ').trim();
}

const HAS_ARTICLE = /(?:råd|udvalg)et|bestyrelsen|repræsentatione?n|magistrate?n/;

function withoutArticles(words: string): string {
  return words
    .replace(/(?<=\p{L}{3}(?:råd|udvalg))et\b/gu, '')
    .replace(/(?<=bestyrelse|repræsentation|magistrat)n\b|(?<=repræsentation|magistrat)en\b/gu, '');
}
