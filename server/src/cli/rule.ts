import type { Language } from '../l10n/catalogue';
import { say } from '../l10n/cli';
import { nearestName } from '../minutes/nearestName';
import { type ListedRule, RULE_INDEX, rulesInIndex } from '../shared/rulePages';
import type { RuleCommand } from './args';
import { type ExitCode, FAILED, NOTHING_FOUND } from './exit';
import type { Io } from './io';
import { reasonOf } from './reasons';
import { readRulePage, rulePageFile } from './rulePage';

/** Prints the page of a rule as it is (markdown), or without an id one line for each rule. */
export async function runRule({ language, id }: RuleCommand, io: Io): Promise<ExitCode> {
  const index = await readPage(language, RULE_INDEX, io);
  if (index === null) return FAILED;
  const rules = rulesInIndex(index);
  if (id === null) {
    await io.out(listOf(rules));
    return NOTHING_FOUND;
  }
  if (!rules.some((rule) => rule.id === id)) {
    io.complain(unknown(language, id, rules));
    return FAILED;
  }
  const page = await readPage(language, id, io);
  if (page === null) return FAILED;
  await io.out(page);
  return NOTHING_FOUND;
}

async function readPage(language: Language, id: string, io: Io): Promise<string | null> {
  try {
    return await readRulePage(language, id);
  } catch (error) {
    const reason = reasonOf(error, language);
    io.complain(say(language, 'cli.unreadable', { path: rulePageFile(language, id), reason }));
    return null;
  }
}

function listOf(rules: readonly ListedRule[]): string {
  const width = (of: (rule: ListedRule) => string) =>
    Math.max(...rules.map((rule) => of(rule).length));
  const [ids, severities] = [width(({ id }) => id), width(({ severity }) => severity)];
  return rules
    .map(
      ({ id, severity, title }) => `${id.padEnd(ids)}  ${severity.padEnd(severities)}  ${title}\n`,
    )
    .join('');
}

/** So many names help; more are a list, and that is what `referat rule` gives. */
const MOST_NAMED = 3;

function unknown(language: Language, written: string, rules: readonly ListedRule[]): string {
  const more = say(language, 'cli.rule.list');
  const near = nearest(written, rules);
  const first = say(language, 'cli.rule.unknown', { id: written });
  if (near.length === 0) return `${first} ${more}`;
  return `${first} ${say(language, 'cli.rule.nearest', { ids: near.join(', ') })} ${more}`;
}

/** The id with the fewest slips; else those that have a word of the name in them ("decision"). */
function nearest(written: string, rules: readonly ListedRule[]): readonly string[] {
  const ids = rules.map(({ id }) => id);
  const slip = nearestName(written, ids);
  if (slip !== null) return [slip];
  const words = written
    .toLowerCase()
    .split(/[^a-z]/)
    .filter((word) => word.length >= LEAST_WORD);
  return ids.filter((id) => words.some((word) => id.includes(word))).slice(0, MOST_NAMED);
}

/** Shorter words are in many names. */
const LEAST_WORD = 3;
