// The server, with parts that break on a word in the text: what a fault of ours would look like.
import { start } from '../../server/src/lsp/start.node';
import { emptySection } from '../../server/src/rules/emptySection';
import { RULES } from '../../server/src/rules/registry';
import type { Rule } from '../../server/src/rules/types';
import { PARTS } from '../../server/src/service/parts';

const breakingRule: Rule = {
  id: emptySection.id,
  scope: 'document',
  severity: 'warning',
  settles: 'line',
  check({ text }) {
    if (text.includes('BREAK THE RULE')) throw new Error('the rule broke');
    return [];
  },
};

/** Comes through the core, and cannot be turned into what the protocol wants. */
const unusable: never = new Proxy({} as never, {
  get: () => breakDown('the answer broke'),
});

function breakDown(why: string): never {
  throw new Error(why);
}

start({
  ...PARTS,
  check: (minutes, options) => {
    if (minutes.text.includes('BREAK THE CHECKS')) throw new Error('the checks broke');
    return PARTS.check(minutes, options, [...RULES, breakingRule]);
  },
  hover: (minutes, ...rest) => {
    if (minutes.text.includes('BREAK THE HOVER')) throw new Error('the hover broke');
    if (minutes.text.includes('BREAK A PROMISE')) void Promise.reject(new Error('a promise broke'));
    if (minutes.text.includes('BREAK A TIMER')) setImmediate(breakDown, 'a timer broke');
    if (minutes.text.includes('BREAK THE ANSWER')) return unusable;
    return PARTS.hover(minutes, ...rest);
  },
  readMinutes: (text, previous) => {
    if (text.includes('BREAK THE READING')) throw new Error('the reading broke');
    return PARTS.readMinutes(text, previous);
  },
});
