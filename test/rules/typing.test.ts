import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';
import type { Minutes } from '../../server/src/minutes/model';
import { check } from '../../server/src/rules/check';

/**
 * Each key reads all that stands before it, so only the shortest samples are typed, to their end.
 * TYPED=1000 types them all.
 */
const TYPED = Number(process.env.TYPED ?? 20);
const LONGEST_WAIT = 60_000;
const FOLDERS = ['samples', 'test/fixtures/forms'].map((folder) => resolve(folder));

const samples = FOLDERS.flatMap((folder) => {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md|referat)$/.test(name));
  return files.map((name) => ({ name, text: readFileSync(resolve(folder, name), 'utf8') }));
})
  .sort((a, b) => a.text.length - b.text.length)
  .slice(0, TYPED);

/**
 * Types a text from the first to the last character with the caret behind the last one, and gives
 * each finding that was said and then taken back, with the text that stood there before.
 */
function flickers(text: string): string[] {
  const taken: string[] = [];
  let said = new Set<string>();
  let minutes: Minutes | undefined;
  for (let end = 1; end <= text.length; end++) {
    const typed = text.slice(0, end);
    minutes = readMinutes(typed, minutes);
    const findings = check(minutes, {
      severities: new Map(),
      draft: { offset: end },
      onRuleError: (id, error) => {
        throw new Error(`the rule ${id} threw`, { cause: error });
      },
    });
    const now = new Set(
      findings.map(
        ({ rule, span, message }) =>
          `${rule.id} at ${span.start}: ${say('da', message.id, message.parameters)}`,
      ),
    );
    for (const finding of said) {
      if (!now.has(finding)) taken.push(`${finding}, until "${typed.slice(-40)}"`);
    }
    said = now;
  }
  return taken;
}

describe('typing minutes from the first to the last character', () => {
  it('has samples', () => {
    expect(samples.length).toBeGreaterThan(5);
  });

  it.each(samples)(
    '$name: says nothing that the next key takes back',
    ({ text }) => {
      expect(flickers(text)).toEqual([]);
    },
    LONGEST_WAIT,
  );
});
