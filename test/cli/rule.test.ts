// `referat rule`: the pages of the rules in a terminal.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/rules/registry';
import { textOfPage } from '../docs/rulePage';
import { cliInFolder } from '../support/cli';

const { referat } = cliInFolder({});

describe('referat rule', () => {
  it('prints the page of a rule as it is', async () => {
    const page = textOfPage('da', 'missing-decision');
    expect(await referat(['rule', 'missing-decision'])).toEqual({ code: 0, out: page, err: '' });
  });

  it('prints it in English too', async () => {
    const { out } = await referat(['rule', '--lang', 'en', 'missing-decision']);
    expect(out).toBe(textOfPage('en', 'missing-decision'));
  });

  it.each([
    ['da', 'vote-count', 'fejl', 'Stemmerne passer ikke sammen'],
    ['en', 'vote-count', 'error', 'The votes do not add up'],
  ])('lists all of them, one on each line (%s)', async (language, ...columns) => {
    const { code, out, err } = await referat(['rule', '--lang', language]);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    expect([code, err]).toEqual([0, '']);
    expect(rows).toContainEqual(columns);
    const listed = rows.map(([id]) => id);
    expect(RULES.filter(({ id }) => !listed.includes(id))).toEqual([]);
    expect(listed).toContain('unknown-setting');
  });
});
