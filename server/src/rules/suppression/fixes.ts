import type { Minutes } from '../../minutes/model';
import { lineBreakOf } from '../../text/lineEnds';
import { ruleName } from '../ruleName';
import type { Finding, Fix, Message, TextEdit } from '../types';
import { startOfLine } from './mend';
import { isBlankLine, itemHolding, type PlaceKey, placeBelow, placesOf, tableAt } from './places';
import { suppressionsIn } from './read';
import { namesTooMany, type Suppression, type Verb } from './suppression';

/** How a comment that suppresses a finding is written. */
export interface SuppressionFixOptions {
  /** Leave the caret where the reason belongs. */
  readonly requireReason?: boolean;
}

/**
 * Comments that suppress a finding: where it stands, in its item, in the whole document. Each suppresses
 * what its title says and no more. It is written on a line of its own with the line breaks of the
 * document (at the end of a line above which it would be about a whole table), or joins the
 * suppression that is already about that place. Never for findings about suppressions themselves,
 * which have better answers.
 */
export function suppressionFixes(
  finding: Finding,
  minutes: Minutes,
  options: SuppressionFixOptions = {},
): readonly Fix[] {
  if (finding.rule.scope === 'suppression') return [];
  const here = fix(finding, minutes, options, draftHere(finding, minutes));
  const whole = fix(finding, minutes, options, {
    title: 'fix.ignore-file',
    verb: 'ignore-file',
    joins: (place) => place === 'file',
    at: startOfLine(0, minutes),
  });
  const item = finding.item ?? itemHolding(minutes, finding.span.start);
  const heading = item === null ? null : behindHeading(item, minutes);
  if (heading === null) return [here, whole];
  const inItem = fix(finding, minutes, options, {
    title: 'fix.ignore-item',
    verb: 'ignore-item',
    joins: (place) => place === `item ${item}`,
    at: heading,
  });
  return [here, inItem, whole];
}

/** One comment that could be written. */
interface Draft {
  readonly title: 'fix.ignore-here' | 'fix.ignore-table' | 'fix.ignore-item' | 'fix.ignore-file';
  readonly verb: Verb;
  /** Says of the place of a suppression whether the rule may be named there. */
  readonly joins: (place: PlaceKey | null) => boolean;
  /** The beginning of a line, or the end of one. */
  readonly at: number;
  /** Written behind the words of a line, and not on a line of its own. */
  readonly isBehind?: boolean;
}

function draftHere({ span }: Finding, minutes: Minutes): Draft {
  const { lines } = minutes;
  const table = tableAt(span.start, minutes);
  // A comment between the rows of markdown's tables would part them for other readers of markdown.
  if (table?.syntax === 'pipe' && span.start >= table.span.start) {
    return {
      title: 'fix.ignore-table',
      verb: 'ignore',
      joins: (place) => place === `table ${table.span.start}`,
      at: startOfLine(lines.lineAt(table.span.start), minutes),
    };
  }
  const line = lines.lineAt(span.start);
  const isBehind = placeBelow(line, minutes) !== `line ${line}`;
  return {
    title: 'fix.ignore-here',
    verb: 'ignore',
    joins: (place) => place === `line ${line}`,
    at: isBehind ? lines.end(line) : startOfLine(line, minutes),
    isBehind,
  };
}

function fix(
  { rule: { id } }: Finding,
  minutes: Minutes,
  { requireReason = false }: SuppressionFixOptions,
  { title, verb, joins, at, isBehind = false }: Draft,
): Fix {
  const told: Message = { id: title, parameters: { rule: ruleName(id) } };
  const known = suppressionAt(verb, joins, minutes);
  const end = known?.rules.at(-1)?.span.end;
  if (known !== null && end !== undefined) {
    const text = `, ${id}`;
    const asks = requireReason && known.reason === null;
    const edits = [{ span: { start: end, end }, text: asks ? `${text} ` : text }];
    return { title: told, edits, safe: false, caret: asks ? end + text.length + 1 : null };
  }
  const opening = `<!-- referat: ${verb} ${id} `;
  const comment = `${opening}${requireReason ? ' ' : ''}-->`;
  const { edit, lead } = isBehind ? behindWords(at, comment) : ownLine(at, comment, minutes);
  const caret = requireReason ? edit.span.start + lead + opening.length : null;
  return { title: told, edits: [edit], safe: false, caret };
}

/** A suppression with rules of the same reach, to which a rule can be added. */
function suppressionAt(verb: Verb, joins: Draft['joins'], minutes: Minutes): Suppression | null {
  const all = suppressionsIn(minutes);
  if (all.length === 0) return null;
  const places = placesOf(all, minutes);
  const found = all.findIndex(
    (each, i) =>
      each.verb === verb &&
      each.closed &&
      each.rules.length > 0 &&
      !namesTooMany(each) &&
      joins(places[i] ?? null),
  );
  return all[found] ?? null;
}

/** A comment that is put in; `lead`: how much of the text comes before it. */
interface Written {
  readonly edit: TextEdit;
  readonly lead: number;
}

function behindWords(at: number, comment: string): Written {
  return { edit: { span: { start: at, end: at }, text: ` ${comment}` }, lead: 1 };
}

function ownLine(at: number, comment: string, { text, lines }: Minutes): Written {
  const eol = lineBreakOf(text);
  const span = { start: at, end: at };
  const isLineStart = at === 0 || lines.start(lines.lineAt(at)) === at || text[at - 1] === '\ufeff';
  return isLineStart
    ? { edit: { span, text: comment + eol }, lead: 0 }
    : { edit: { span, text: eol + comment }, lead: eol.length };
}

/** The beginning of the line under an item's heading, which may be two lines long. */
function behindHeading(index: number, minutes: Minutes): number | null {
  const placed = minutes.items[index];
  if (placed === undefined) return null;
  const { heading, nameSpan } = placed.item;
  const last = minutes.lines.lineAt(placed.offset + Math.max(heading.end, nameSpan.end));
  return isBlankLine(last, minutes) ? null : minutes.lines.next(last);
}
