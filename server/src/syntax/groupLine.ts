import { foldText } from '../text/chars';
import { mayBeginWith, openingsOf } from './lineGate';

/** A line that heads a group of items, and what it says of them. */
export interface GroupLine {
  readonly closed: boolean;
}

const OPEN = [
  'åbne sager',
  'åbne dagsordenspunkter',
  'åbne punkter',
  'åben dagsorden',
  'åbent møde',
  'efterretningssager',
  'personsager',
  'sager til udvalgets afgørelse',
  'sager rejst af medlemmerne',
  'til behandling - for åbne døre',
  'til behandling - åben dagsorden',
  'beslutningssager',
  'orienteringssager',
  'initiativretssager',
  'sager til afgørelse',
  'sager til orientering',
  'sager til drøftelse',
];
const CLOSED = [
  'lukkede sager',
  'lukkede dagsordenspunkter',
  'lukkede punkter',
  'lukket dagsorden',
  'lukket møde',
  'til behandling - for lukkede døre',
  'til behandling - lukket dagsorden',
  'sager for lukkede døre',
];
const GROUPS: ReadonlyMap<string, GroupLine> = new Map([
  ...OPEN.map((words): [string, GroupLine] => [words, { closed: false }]),
  ...CLOSED.map((words): [string, GroupLine] => [words, { closed: true }]),
]);
/** `A. Sager til afgørelse i byrådet` … `E. Initiativretssager` */
const LETTERED =
  /^[A-H]\. (?:sager\b.{0,80}|initiativretssager|efterretningssager|orienteringssager)$/i;

/** How all these lines begin; folding changes no letter of ASCII but its case. */
const OPENINGS = openingsOf([
  ...GROUPS.keys(),
  ...Array.from('ABCDEFGH', (letter) => `${letter}.`),
]);

/** Reads a line (without decoration) that heads a group of items; null for any other. */
export function readGroupLine(words: string): GroupLine | null {
  if (words.length < 8 || words.length > 90 || !mayBeginWith(OPENINGS, words)) return null;
  const known = GROUPS.get(foldText(words).replace(/ ?:$/, ''));
  if (known !== undefined) return known;
  return LETTERED.test(words) ? { closed: /lukke/i.test(words) } : null;
}
