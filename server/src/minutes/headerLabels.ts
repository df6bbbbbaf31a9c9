import { mayBeginWith, openingsOf } from '../syntax/lineGate';
import { foldText } from '../text/chars';

/** What a label in the head of the document announces. */
export type FieldRole =
  | 'organization'
  | 'date'
  | 'time'
  | 'end'
  | 'location'
  | 'present'
  | 'absent'
  | 'excused'
  | 'substitutes'
  | 'members'
  | 'secretary'
  | 'other';

const LABELS: Readonly<Record<FieldRole, readonly string[]>> = {
  organization: ['udvalg', 'udvalg/råd', 'organ', 'råd', 'nævn'],
  date: ['mødedato', 'dato', 'møde', 'dato og tid', 'mødetid'],
  time: [
    'tid',
    'tidspunkt',
    'mødetidspunkt',
    'starttidspunkt',
    'starttidspunkt for møde',
    'mødet påbegyndt',
    'start kl.',
    'start kl',
    'mødestart',
    'begyndelsestidspunkt',
  ],
  end: [
    'sluttidspunkt',
    'sluttidspunkt for møde',
    'mødet hævet',
    'mødet hævet kl.',
    'mødet hævet kl',
    'mødet afsluttet',
    'slut kl.',
    'slut kl',
    'møde slut',
    'mødeslut',
    'protokollen blev læst og mødet hævet kl.',
  ],
  location: [
    'mødested',
    'sted',
    'lokale',
    'lokation',
    'mødelokale',
    'møde lokation',
    'mødeafholdelse',
  ],
  present: [
    'mødedeltagere',
    'deltagere',
    'tilstede',
    'til stede',
    'til stede var',
    'tilstede var',
    'følgende var til stede',
    'tilstedeværende',
    'mødte',
    'mødt var',
    'fremmødte',
    'deltog',
  ],
  absent: [
    'fraværende',
    'fraværende var',
    'fraværende uden afbud',
    'ikke til stede',
    'ej til stede',
    'afbud fra/fraværende',
    'fraværende/afbud',
  ],
  excused: ['afbud', 'afbud fra', 'fraværende med afbud'],
  substitutes: ['stedfortrædere', 'stedfortræder', 'suppleanter'],
  members: ['medlemmer', 'medlemmer af udvalget', 'udvalgets medlemmer'],
  secretary: ['referent', 'sekretær'],
  other: [
    'bemærkninger',
    'øvrige bemærkninger',
    'gæster',
    'fra forvaltningen',
    'indkaldelse',
    'møde nr.',
    'mødevarighed',
    'type',
    'udsendelsesdato',
    'punkter',
    'pdf',
    'sager',
    'øvrige deltagere',
    'godkendelse af dagsorden',
    'formand',
    'næste møde',
    'mødefakta',
    'derudover deltog',
    'desuden deltog',
    'endvidere deltog',
    'herudover deltog',
    'desuden til stede',
    'endvidere til stede',
    'fra administrationen',
    'fra administrationen deltog',
    'fra forvaltningen deltog',
    'forfald',
  ],
};
const ROLES: ReadonlyMap<string, FieldRole> = new Map(
  (Object.entries(LABELS) as [FieldRole, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word): [string, FieldRole] => [word, role]),
  ),
);
/** Labels that are also ordinary words count only with a colon, in bold, in capitals, alone on a line or before names. */
const SHY: ReadonlySet<string> = new Set([
  'dato',
  'tid',
  'sted',
  'møde',
  'råd',
  'nævn',
  'organ',
  'udvalg',
  'type',
  'sager',
  'punkter',
  'deltog',
  'mødte',
  'formand',
  'afbud',
  'medlemmer',
  'deltagere',
  'referent',
  'lokale',
  'bemærkninger',
  'gæster',
  'tidspunkt',
  'udvalg/råd',
  'pdf',
  'forfald',
  'sekretær',
]);
export const LONGEST_LABEL = 45;

const OPENINGS = openingsOf([...ROLES.keys()]);

/** False for words that cannot begin with a label: nearly all lines of a head but the fields. */
export function mayBeginWithLabel(words: string): boolean {
  return mayBeginWith(OPENINGS, words);
}

/** What a label announces; null for words that are none. */
export function roleOf(words: string): FieldRole | null {
  if (words.length > LONGEST_LABEL) return null;
  const folded = foldText(words);
  return ROLES.get(folded.replace(/ ?[:.]$/, '')) ?? ROLES.get(folded) ?? null;
}

/** True for a label that needs a mark (colon, bold, a line of its own) to be one. */
export function isShyLabel(words: string): boolean {
  return SHY.has(foldText(words));
}
