/** What a section of an agenda item is for. The names are those of the JSON export (docs/json.md). */
export const SECTION_KINDS = [
  'summary',
  'introduction',
  'background',
  'casePresentation',
  'alternatives',
  'assessment',
  'policy',
  'finances',
  'personnel',
  'legalBasis',
  'consultation',
  'communication',
  'timetable',
  'routing',
  'competence',
  'recommendation',
  'priorDecisions',
  'decision',
  'dissent',
  'absence',
  'attachments',
  'signature',
  'other',
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** Minutes record what was decided; an agenda only says what is to be decided. */
export type DocumentKind = 'minutes' | 'agenda' | 'unknown';

/** What a decision comes to. The names are those of the JSON export (docs/json.md). */
export const OUTCOMES = [
  'approved',
  'noted',
  'recommended',
  'discussed',
  'postponed',
  'withdrawn',
  'forwarded',
  'rejected',
  'elected',
  'nothing',
  'other',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
