import { nearestName } from '../../minutes/nearestName';
import { oneLine } from '../../text/oneLine';
import type { Located } from '../../text/span';
import type { Message, RuleFinding, SuppressionRule } from '../types';
import { closeOrCorrect, removeNaming } from './mend';
import type { Review } from './review';
import { MOST_RULES, namesTooMany, ruleIdOf, type Suppression, VERBS } from './suppression';

/** A longer word is no id, and is not repeated whole. */
const LONGEST_SHOWN = 60;
/** For so many words a document is asked what was meant; more than that are no slips of the pen. */
const MOST_GUESSES = 200;

/**
 * A suppression that cannot be understood: a word that is no verb or no rule, no rule at all or far too
 * many, no item about it, or no end. It suppresses nothing, and whoever wrote it believes that it does.
 */
export const unknownSuppression: SuppressionRule = {
  id: 'unknown-suppression',
  scope: 'suppression',
  severity: 'warning',
  settles: 'line',
  *check(review) {
    const near = new Map<string, string | null>();
    for (const suppression of review.suppressions) {
      const item = review.itemOf(suppression);
      for (const found of misunderstood(suppression, review, near)) {
        yield item === undefined ? found : { ...found, item };
      }
    }
  },
  fixes: closeOrCorrect,
};

function* misunderstood(
  suppression: Suppression,
  review: Review,
  near: Map<string, string | null>,
): Generator<RuleFinding> {
  const { span, closed, word, verb, rules } = suppression;
  if (!closed) {
    yield { span, message: { id: 'unknown-suppression.open', parameters: {} } };
    return;
  }
  if (verb === null) {
    yield { span: word.span, message: unknown('verb', word, nearestName(word.text, VERBS)) };
    return;
  }
  if (rules.length === 0) {
    const message: Message = { id: 'unknown-suppression.none', parameters: { verb } };
    yield { span: word.span, message };
  }
  if (isHomeless(suppression, review)) {
    yield { span: word.span, message: { id: 'unknown-suppression.no-item', parameters: {} } };
  }
  if (namesTooMany(suppression)) {
    const message: Message = {
      id: 'unknown-suppression.many',
      parameters: { most: MOST_RULES },
    };
    yield { span: word.span, message };
    return;
  }
  for (const rule of rules) {
    const id = ruleIdOf(rule);
    if (review.ruleIds.has(id)) continue;
    if (!near.has(id) && near.size < MOST_GUESSES) near.set(id, nearestName(id, review.ruleIds));
    yield { span: rule.span, message: unknown('rule', rule, near.get(id) ?? null) };
  }
}

function unknown(what: 'rule' | 'verb', { text }: Located, meant: string | null): Message {
  const written = oneLine(text, LONGEST_SHOWN);
  return meant === null
    ? { id: `unknown-suppression.${what}`, parameters: { written } }
    : { id: `unknown-suppression.${what}.near`, parameters: { written, meant } };
}

/** Where a house asks for reasons, a suppression without one. */
export const unexplainedSuppression: SuppressionRule = {
  id: 'unexplained-suppression',
  scope: 'suppression',
  severity: 'information',
  settles: 'line',
  isUnset: ({ requireReason = false }) => !requireReason,
  *check(review) {
    if (!review.requireReason) return;
    for (const suppression of review.suppressions) {
      const { closed, word, verb, rules, reason } = suppression;
      const last = rules.at(-1);
      if (!closed || verb === null || last === undefined || reason !== null) continue;
      const item = review.itemOf(suppression);
      const span = { start: word.span.start, end: last.span.end };
      const message: Message = { id: 'unexplained-suppression', parameters: {} };
      yield { span, message, ...(item !== undefined && { item }) };
    }
  },
};

/**
 * A suppression of what is not there (any more): it would hide the next one. Silent about rules that are
 * not heard, and while somebody writes: what it is about may be about to come.
 */
export const unusedSuppression: SuppressionRule = {
  id: 'unused-suppression',
  scope: 'suppression',
  severity: 'information',
  settles: 'rest',
  *check(review) {
    for (const naming of review.namings) {
      const { suppression, rule } = naming;
      const id = ruleIdOf(rule);
      if (suppression.verb === null || !review.ruleIds.has(id) || !review.isHeard(id)) continue;
      if (isItself(id) || isHomeless(suppression, review) || review.isUsed(naming)) continue;
      const item = review.itemOf(suppression);
      const message: Message = { id: 'unused-suppression', parameters: { rule: id } };
      yield { span: rule.span, message, ...(item !== undefined && { item }) };
    }
  },
  fixes: removeNaming,
  hasSafeFixes: true,
};

/** Whether this rule's own findings are kept back is not known before they are found. */
function isItself(id: string): boolean {
  return id === 'unused-suppression';
}

/** About an item, but in none: the reader is told so, and not that it is unused. */
function isHomeless(suppression: Suppression, review: Review): boolean {
  return suppression.verb === 'ignore-item' && review.itemOf(suppression) === undefined;
}

/** In this order: which of them are unused is known when the others have been heard. */
export const SUPPRESSION_RULES: readonly SuppressionRule[] = [
  unknownSuppression,
  unexplainedSuppression,
  unusedSuppression,
];
