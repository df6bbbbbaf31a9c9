import { outline } from '../../server/src/features/outline';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Minutes } from '../../server/src/minutes/model';
import { check } from '../../server/src/rules/check';
import type { Draft } from '../../server/src/rules/draft';
import { RULES } from '../../server/src/rules/registry';
import type { Finding, Rule } from '../../server/src/rules/types';
import { parsing } from '../../server/src/syntax/parse';
import { finish } from '../../server/src/text/steps';
import { keysIn, pressed } from './keys';
import { median } from './measure';
import { edited } from './peers/peer';
import { figure, type Section } from './report';
import { COMMON_FORM, fresh, minutesOf, SIZES, type Size, type Text } from './texts';

/** Where our own time goes: of the whole job, of a key in prose, and rule by rule. */
export async function phases(quick: boolean): Promise<Section> {
  const steps: string[][] = [];
  const rules: string[][] = RULES.map(({ id }) => [id]);
  for (const [size, rounds] of ROUNDS) {
    const text = minutesOf(COMMON_FORM, SIZES[size]);
    const count = quick ? Math.ceil(rounds / 4) : rounds;
    const whole = wholeJob(text, count);
    const key = oneKey(text, count);
    steps.push([`whole job, ${size}`, ...STEPS.map((step) => figure(whole.median(step)))]);
    steps.push([`one key, ${size}`, ...STEPS.map((step) => figure(key.median(step)))]);
    RULES.forEach(({ id }, i) => {
      rules[i]?.push(figure(whole.median(id)));
    });
  }
  rules.sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)));
  return {
    id: 'phases',
    tables: [
      { title: 'Referat step by step, ms', columns: ['', ...STEPS], rows: steps },
      {
        title: 'Rule by rule, ms',
        columns: ['rule', ...ROUNDS.map(([size]) => size)],
        rows: rules,
      },
    ],
    goals: [],
  };
}

const STEPS = ['text in one piece', 'parse', 'parse and model', 'check', 'outline'] as const;
const ROUNDS: readonly (readonly [size: Size, rounds: number])[] = [
  ['60 KB', 60],
  ['1 MB', 9],
];

/** Times by name, and what the work gave. */
function stopwatch() {
  const times = new Map<string, number[]>();
  return {
    run<T>(name: string, work: () => T): T {
      const started = performance.now();
      const result = work();
      const passed = performance.now() - started;
      const known = times.get(name);
      if (known === undefined) times.set(name, [passed]);
      else known.push(passed);
      return result;
    },
    median: (name: string): number => median(times.get(name) ?? []),
  };
}

function wholeJob(text: Text, rounds: number) {
  const watch = stopwatch();
  for (let round = 0; round < rounds; round++) {
    const alone = fresh(text);
    watch.run('parse', () => finish(parsing(alone)));
    const own = fresh(text);
    const minutes = watch.run('parse and model', () => readMinutes(own));
    const findings = watch.run('check', () => checked(minutes, null));
    watch.run('outline', () => outline(minutes, findings));
    // The first rule that asks for the tables of an item pays for finding them.
    const again = readMinutes(fresh(text));
    for (const rule of RULES) watch.run(rule.id, () => checked(again, null, [rule]));
  }
  return watch;
}

function oneKey(text: Text, rounds: number) {
  const watch = stopwatch();
  let minutes = readMinutes(fresh(text));
  const keys = pressed('prose', keysIn(minutes).prose);
  for (let round = 0; round < rounds; round++) {
    const edit = keys.next();
    const now = edited(minutes.text, edit);
    // Reading any character makes the engine join the pieces.
    watch.run('text in one piece', () => now.charCodeAt(0));
    minutes = watch.run('parse and model', () => readMinutes(now, minutes));
    const draft = { offset: edit.start + edit.text.length };
    const findings = watch.run('check', () => checked(minutes, draft));
    watch.run('outline', () => outline(minutes, findings));
  }
  return watch;
}

function checked(
  minutes: Minutes,
  draft: Draft | null,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  return check(minutes, { severities: new Map(), draft, onRuleError() {} }, rules);
}
