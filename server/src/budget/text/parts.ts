import { endsWith } from '../../text/endsWith';
import type { Amount } from '../model';
import type { SumPart } from './model';
import { CONTAINER, CONTAINS, SEPARATOR } from './words';

/** More than any sentence has between two parts of a sum. */
export const LONGEST_GAP = 140;
/** A sentence with more parts than this is no sentence; looking at all of them would cost too much. */
export const MOST_PARTS = 40;

/** Figures without a unit may be parts too; years and dates are not. */
const BARE_FIGURE = /\d/;
const TIME =
  /(?<![\d.,])(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?|\d{1,2}\.\s(?=\p{L}))(?![\d])/gu;
/** Words of a new clause: what follows them is told of the part, or of something else. */
const CLAUSE =
  /(?<!\p{L})(?:hvilket|som|der|mens|men|således|dermed|derfor|er|var|bliver|har)(?!\p{L})/iu;

/** A run of amounts that the words set side by side. */
export interface Chain {
  readonly parts: readonly SumPart[];
  /** False where the words leave open whether every part has its amount. */
  readonly clear: boolean;
}

/** How one amount follows the one before it. */
interface Joint {
  /** The separator begins the gap ("…), skilte"), ends it ("… til skilte og"), or stands in the middle. */
  readonly place: 'first' | 'last' | 'middle';
  /** The separator is "og" or "samt", which closes a list. */
  readonly closes: boolean;
  /** More separators than one: they belong to a name, or a part has no amount. */
  readonly extra: 'none' | 'and' | 'comma';
}

/** All the amounts as one chain, or null where two of them are not set side by side. */
export function chainOf(text: string, amounts: readonly Amount[]): Chain | null {
  const joints: Joint[] = [];
  for (const [index, amount] of amounts.entries()) {
    if (amount.unit !== 'kr') return null;
    if (isContained(text, amount)) return null;
    const before = amounts[index - 1];
    if (before === undefined) continue;
    const joint = jointIn(text.slice(before.span.end, amount.span.start));
    if (joint === null) return null;
    joints.push(joint);
  }
  return {
    parts: amounts.map((amount) => ({ amount, sign: 1 })),
    clear: isClear(joints),
  };
}

/** How far before an amount its container may be named. */
const LOOK_BACK = 40;

function isContained(text: string, { span }: Amount): boolean {
  const before = text.slice(Math.max(0, span.start - LOOK_BACK), span.start);
  return endsWith(before, CONTAINS) && CONTAINER.test(before);
}

/** Whether amounts follow each other as parts of one list do. */
function jointIn(gap: string): Joint | null {
  if (gap.length > LONGEST_GAP || hasBareFigure(gap) || CLAUSE.test(gap)) return null;
  const inner = gap.replace(/^\s*\)/, '').replace(/\(\s*$/, '');
  const separators = separatorsIn(inner);
  const first = separators[0];
  const last = separators.at(-1);
  if (first === undefined || last === undefined) return null;
  const atStart = inner.slice(0, first.index).trim() === '';
  const atEnd = /^\s*(?:(?:med|til|af|ca\.|yderligere|endelig)\s*){0,2}$/i.test(
    inner.slice(last.index + last[0].length),
  );
  const own = atStart ? first : last;
  const others = separators.filter((separator) => separator !== own);
  return {
    place: atStart ? 'first' : atEnd ? 'last' : 'middle',
    closes: /\p{L}/u.test(own[0]),
    extra: extraIn(others.map(([written]) => written)),
  };
}

function separatorsIn(gap: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  SEPARATOR.lastIndex = 0;
  for (let match = SEPARATOR.exec(gap); match !== null; match = SEPARATOR.exec(gap)) {
    found.push(match);
  }
  return found;
}

function extraIn(others: readonly string[]): Joint['extra'] {
  if (others.length === 0) return 'none';
  return others.every((written) => /^\p{L}/u.test(written)) ? 'and' : 'comma';
}

/** True when figures without units stand in the text; they may be parts whose unit is left out. */
export function hasBareFigure(gap: string): boolean {
  return BARE_FIGURE.test(gap.replace(TIME, ''));
}

/**
 * A list is clear when every separator stands before (or every one behind) its label, and only the last
 * one is "og". "A (6), B og C (1)": does B have no amount, or are B and C one? Not clear.
 */
function isClear(joints: readonly Joint[]): boolean {
  const last = joints.at(-1);
  if (last === undefined) return false;
  const place = joints[0]?.place;
  return joints.every((joint) => {
    if (joint.extra === 'comma' || joint.place !== place) return false;
    return joint.extra === 'none' || (joint.place !== 'middle' && last.closes);
  });
}
