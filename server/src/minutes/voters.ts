import { trimSpan } from '../text/chars';
import { type Span, shift } from '../text/span';
import type { VoteNumber, Voter } from './model';
import { nameLength, PARTY_PATTERN, rolesLength } from './personName';

export interface VoterList {
  readonly stated: VoteNumber | null;
  readonly voters: readonly Voter[];
}

/** "20", "13 medlemmer", "11 stemmer" in front of the list. */
const LEADING_COUNT =
  /^(\d{1,3})(?![\d.,/]\d|\d)(?:\s(?:medlemmer|medlem|stemmer|stemme|personer))?/;
/** ", i alt 30" behind the list. */
const IN_ALL = /,?\s{0,3}(?:og\s)?i alt:?\s{1,3}(\d{1,3})(?:\s(?:medlemmer|stemmer))?$/i;
/** "C og N (5 medlemmer)": one number for all of them. */
const COMMON_COUNT = /\(\s?(\d{1,3})\s(?:medlemmer|medlem|stemmer)\s?\)$/;
const BRACKETS_AROUND = /^\(([\s\S]*)\)$/;
const GROUP = new RegExp(
  String.raw`^(?:(?:Gruppe|Liste|Parti(?:et)?)\s)?${PARTY_PATTERN}(?:\s?\((\d{1,3})\)|:?\s(\d{1,3}))?$`,
  'u',
);
const PARTY_BEHIND = new RegExp(String.raw`^,?\s{0,3}(?:\(?${PARTY_PATTERN}\)?)?$`, 'u');

/**
 * Reads who is on one side of a vote, and how many the text says they are: "20 (Anna Holm (A), …)",
 * "A (9), B (4), i alt 13", "A 5, V 4", "Gruppe A, F og O", "C og N (5 medlemmer)".
 *
 * A list with anything in it that is neither a person nor a group ("resten af byrådet") gives no
 * voters at all: half a list must not be counted.
 */
export function readVoters(text: string, within: Span): VoterList {
  let { start, end } = trimSpan(text, within.start, within.end);
  end = start + text.slice(start, end).replace(/[.:;,\s]{1,6}$/, '').length;
  let stated: VoteNumber | null = null;

  const inAll = IN_ALL.exec(text.slice(start, end));
  if (inAll !== null) {
    stated = numberIn(text, { start: start + inAll.index, end });
    end = start + inAll.index;
  }
  const common = COMMON_COUNT.exec(text.slice(start, end));
  if (common !== null) {
    stated = numberIn(text, { start: start + common.index, end });
    end = start + text.slice(start, start + common.index).trimEnd().length;
  }
  const leading = LEADING_COUNT.exec(text.slice(start, end));
  if (leading !== null) {
    stated ??= numberIn(text, { start, end: start + leading[0].length });
    start += leading[0].length;
    start += /^[\s:,–-]{0,4}/.exec(text.slice(start, end))?.[0].length ?? 0;
    const inner = BRACKETS_AROUND.exec(text.slice(start, end));
    if (inner !== null && isOnePair(text.slice(start, end))) {
      start += 1;
      end -= 1;
    }
  }
  return { stated, voters: start < end ? votersIn(text, { start, end }) : [] };
}

function numberIn(text: string, within: Span): VoteNumber | null {
  const match = /\d{1,3}/.exec(text.slice(within.start, within.end));
  if (match === null) return null;
  const start = within.start + match.index;
  return { value: Number(match[0]), span: { start, end: start + match[0].length } };
}

function votersIn(text: string, within: Span): readonly Voter[] {
  const voters: Voter[] = [];
  for (const part of splitVoters(text.slice(within.start, within.end))) {
    const span = trimSpan(text, within.start + part.start, within.start + part.end);
    const words = text.slice(span.start, span.end);
    if (words === '') continue;
    const voter = readVoter(words, span);
    if (voter === null) return [];
    voters.push(voter);
  }
  return voters;
}

function readVoter(words: string, span: Span): Voter | null {
  const group = GROUP.exec(words);
  if (group !== null) {
    const number = group[1] ?? group[2];
    const count = number === undefined ? null : Number(number);
    const text = words.replace(/\s?\(\d{1,3}\)$|:?\s\d{1,3}$/, '');
    return {
      kind: 'group',
      text,
      span: { start: span.start, end: span.start + text.length },
      count,
    };
  }
  const titles = rolesLength(words);
  const length = nameLength(words.slice(titles));
  if (length === 0 || !PARTY_BEHIND.test(words.slice(titles + length))) return null;
  const name = shift({ start: titles, end: titles + length }, span.start);
  const text = words.slice(titles, titles + length).replace(/\s+/g, ' ');
  return { kind: 'person', text, span: name, count: 1 };
}

/** Parts between commas, "og", "samt", "+", line breaks; not inside parentheses. */
function splitVoters(words: string): readonly Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = 0;
  const wrapped = words.includes(',');
  const close = (end: number, next: number): void => {
    parts.push({ start, end });
    start = next;
  };
  for (let at = 0; at < words.length; at++) {
    const character = words[at];
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (character === ',' || character === '+' || character === ';') close(at, at + 1);
    else if (character === '\n' && !wrapped) close(at, at + 1);
    else if (/\s/.test(character ?? '')) {
      const conjunction = /^\s(?:og|samt)\s/.exec(words.slice(at, at + 7));
      if (conjunction !== null) close(at, at + conjunction[0].length);
    }
  }
  close(words.length, words.length);
  return parts;
}

function isOnePair(words: string): boolean {
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '(') depth++;
    else if (words[at] === ')') {
      depth--;
      if (depth === 0) return at === words.length - 1;
    }
  }
  return false;
}
