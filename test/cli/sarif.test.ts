import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formatsPlugin from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/rules/registry';
import { cliInFolder } from '../support/cli';
import { ITEM_2_LINE, MINUTES } from '../support/sampleMinutes';

// Text before the finding on its line: an emoji counts two columns in UTF-16.
const SAMPLE = new URL('../../samples/kladde-med-mangler.referat', import.meta.url);
const TWICE = MINUTES.replace('Beslutning\nGodkendt', 'Indstilling\nNej.\n\nBeslutning\nGodkendt');

const { referat, pathOf } = cliInFolder({
  'lacking.referat': MINUTES,
  'udvalg/møde #1, 50%.referat': MINUTES,
  'sample.referat': readFileSync(SAMPLE),
  'twice.referat': TWICE,
  'emoji.referat': MINUTES.replace('udvalget tager', '🚲🚲 1.5 kr. udvalget tager'),
});

async function sarif(...args: readonly string[]) {
  const { code, out } = await referat(['check', '--format', 'sarif', ...args]);
  const log = JSON.parse(out);
  return { code, log, run: log.runs[0] };
}

describe('the SARIF log', () => {
  let isValid: ReturnType<Ajv['compile']>;
  beforeAll(() => {
    isValid = compileSchema();
  });

  it.each([
    ['with findings of all kinds', ['sample.referat', 'lacking.referat']],
    ['with related places', ['twice.referat']],
    ['of standard input', ['-']],
    ['of files that cannot be read', ['gone.referat', 'lacking.referat']],
    ['in English', ['--lang', 'en', '.']],
  ])('%s follows the schema of SARIF 2.1.0', async (_, args) => {
    const { log } = await sarif(...args);
    expect(isValid(log), JSON.stringify(isValid.errors, null, 2)).toBe(true);
  });

  it('would not follow it with a word that SARIF does not know', async () => {
    const { log, run } = await sarif('lacking.referat');
    run.results[0].level = 'information';
    expect(isValid(log)).toBe(false);
  });

  it('says what it is', async () => {
    const { log, run } = await sarif('lacking.referat');
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-2\.1\.0/);
    expect(log.runs).toHaveLength(1);
    expect(run.tool.driver).toMatchObject({ name: 'Referat', version: expect.any(String) });
    expect(run).toMatchObject({ language: 'da', columnKind: 'utf16CodeUnits' });
  });
});

describe('a result', () => {
  it('has a rule, a level, words and a place counted from 1', async () => {
    const { run } = await sarif('lacking.referat');
    const line = ITEM_2_LINE + 1;
    expect(run.results).toEqual([
      {
        ruleId: 'missing-decision',
        ruleIndex: 0,
        level: 'warning',
        message: { text: 'Punkt 2 har ingen beslutning.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'lacking.referat' },
              region: { startLine: line, startColumn: 1, endLine: line, endColumn: 34 },
            },
          },
        ],
        relatedLocations: [],
      },
    ]);
  });

  it('shows the other place that explains it', async () => {
    const { run } = await sarif('twice.referat');
    const twice = run.results.find(({ ruleId }: Result) => ruleId === 'duplicate-section');
    expect(twice.relatedLocations).toEqual([
      {
        id: 0,
        message: { text: expect.stringMatching(/./) },
        physicalLocation: {
          artifactLocation: { uri: 'twice.referat' },
          region: expect.objectContaining({ startLine: 10, startColumn: 1 }),
        },
      },
    ]);
  });

  it.each([
    ['below this folder', () => 'udvalg/møde #1, 50%.referat'],
    ['with dots', () => './udvalg/../udvalg//møde #1, 50%.referat'],
    ['from the root', () => pathOf('udvalg/møde #1, 50%.referat')],
    ['in a folder', () => 'udvalg'],
  ])('names a file %s relative to it, with special letters escaped', async (_, path) => {
    expect(await uriOf(path())).toBe('udvalg/m%C3%B8de%20%231%2C%2050%25.referat');
  });

  it('names a file that lies elsewhere by its whole address', async () => {
    const elsewhere = new URL(SAMPLE);
    expect(await uriOf(elsewhere.pathname)).toBe(elsewhere.href);
  });

  it('counts columns in UTF-16', async () => {
    const { run } = await sarif('emoji.referat');
    const malformed = run.results.find(({ ruleId }: Result) => ruleId === 'malformed-number');
    const [line] = MINUTES.split('\n').slice(-2);
    const column = (line ?? '').indexOf('udvalget') + '🚲🚲 '.length + 1;
    expect(malformed.locations[0].physicalLocation.region.startColumn).toBe(column);
  });

  const uriOf = async (path: string): Promise<string> => {
    const { run } = await sarif(path);
    return run.results[0].locations[0].physicalLocation.artifactLocation.uri;
  };
});

describe('a rule', () => {
  it('is there once when it found something, where its results point', async () => {
    const { run } = await sarif('sample.referat', 'lacking.referat');
    const ids: string[] = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of run.results as Result[])
      expect(ids[ruleIndex]).toBe(ruleId);
  });

  it.each(['da', 'en'])('is explained (%s) by its page', async (language) => {
    const { run } = await sarif('--lang', language, 'lacking.referat');
    const page = readFileSync(
      new URL(`../../docs/rules/${language}/missing-decision.md`, import.meta.url),
      'utf8',
    );
    const [rule] = run.tool.driver.rules;
    expect(page).toContain(`# ${rule.shortDescription.text}\n`);
    expect(page.replaceAll('\n', ' ')).toContain(rule.fullDescription.text);
    expect(rule.fullDescription.text.length).toBeGreaterThan(rule.shortDescription.text.length);
    expect(rule.help.markdown.split('\n')[0]).toBe(page.split('\n')[0]);
    expect(rule.help.markdown).not.toMatch(/\.md\)/);
    expect(rule.defaultConfiguration.level).toBe(RULES.find(({ id }) => id === rule.id)?.severity);
  });
});

describe('the run', () => {
  it.each([
    [[], 1],
    [['--fail-on', 'never'], 0],
  ])('with %j tells its exit code, %i', async (options, expected) => {
    const { code, run } = await sarif(...options, 'lacking.referat');
    expect(code).toBe(expected);
    expect(run.invocations).toEqual([
      { executionSuccessful: true, exitCode: expected, toolExecutionNotifications: [] },
    ]);
  });

  it('tells what could not be read', async () => {
    const { code, run } = await sarif('gone.referat');
    expect(code).toBe(2);
    const [invocation] = run.invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(invocation.toolExecutionNotifications[0]).toMatchObject({
      level: 'error',
      message: { text: expect.stringContaining('gone.referat') },
    });
  });
});

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
}

/**
 * The schema of OASIS, in the copy that Microsoft's test package carries. It is written in draft 4, which
 * differs for Ajv only in how a schema names itself (it has no exclusive limits), and one of its patterns
 * is none with the flag "u".
 */
function compileSchema(): ReturnType<Ajv['compile']> {
  const require = createRequire(import.meta.url);
  const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { id: _, $schema: __, ...rules } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formatsPlugin.default(ajv);
  return ajv.compile(rules);
}
