import type { Link } from './judge';
import { hasBareFigure, LONGEST_GAP } from './parts';
import { COMPLETE, COVERS, OTHER_SUBJECT, PAID_BY, TOTAL, WHOLE } from './words';

/** What stands between a total and its first part, when it says that parts follow. */
export interface Opening {
  readonly link: Link;
  /** The parts stand in a bracket behind the total. */
  readonly bracket: boolean;
  /** Fewer amounts than this are no parts. */
  readonly fewest: number;
}

const COLON = /^\s*:\s*(?<label>[^:]*)$/u;
const BRACKET = /^\s*(?:i alt\s*)?\((?<label>[^()]*)$/u;

/** `before` is the sentence up to the total, `gap` what stands between the total and the next amount. */
export function openingBehind(before: string, gap: string): Opening | null {
  if (gap.length > LONGEST_GAP) return null;
  const totalled = TOTAL.test(before) || TOTAL.test(gap);
  const verb = COMPLETE.exec(gap) ?? PAID_BY.exec(gap) ?? (totalled ? COVERS.exec(gap) : null);
  if (verb !== null) {
    const label = gap.slice(verb.index + verb[0].length);
    const subject = gap.slice(0, verb.index);
    const plain = isPlain(label) && !OTHER_SUBJECT.test(subject) && !hasBareFigure(subject);
    const surely = totalled || COMPLETE.test(verb[0]);
    return opening(plain, surely, false, 2);
  }
  const colon = totalled ? COLON.exec(gap) : null;
  if (colon !== null) return opening(isPlain(colon.groups?.label ?? ''), true, false, 2);
  const bracket = BRACKET.exec(gap);
  if (bracket === null) return null;
  const plain = (totalled || WHOLE.test(before)) && isPlain(bracket.groups?.label ?? '');
  return opening(plain, totalled, true, totalled ? 2 : 3);
}

function opening(plain: boolean, surely: boolean, bracket: boolean, fewest: number): Opening {
  return { link: plain ? (surely ? 'complete' : 'probable') : 'unsure', bracket, fewest };
}

/** What stands between the verb and the first part: a preposition, a name; not two names. */
function isPlain(label: string): boolean {
  return !hasBareFigure(label) && !/[;,]|(?<!\p{L})(?:og|samt)(?!\p{L})/iu.test(label);
}
