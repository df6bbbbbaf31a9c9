// The pages about the rules say what is true: their examples run, and what they quote is what is said.
import { describe, expect, it } from 'vitest';
import { looksLikeMinutes } from '../../server/src/detection/detect';
import { type Language, say } from '../../server/src/l10n/catalogue';
import { say as sayOnCli } from '../../server/src/l10n/cli';
import { readMinutes } from '../../server/src/minutes/minutes';
import { PROFILE_CODES } from '../../server/src/profile/problems';
import { profileDiagnostics, readProfile } from '../../server/src/profile/profile';
import { createSettingsFor, NOWHERE } from '../../server/src/profile/settings';
import { check } from '../../server/src/rules/check';
import { RULES } from '../../server/src/rules/registry';
import type { Severity } from '../../server/src/rules/types';
import { RULE_INDEX, rulesInIndex } from '../../server/src/shared/rulePages';
import { type Block, pagesIn, readPage, SECTIONS, textOfPage } from './rulePage';

const LANGUAGES = ['da', 'en'] as const satisfies readonly Language[];

/** Everything that a person can see the id of, with its own severity. */
const severities = new Map<string, Severity>([
  ...Object.entries(PROFILE_CODES),
  ...RULES.map(({ id, severity }): [string, Severity] => [id, severity]),
]);
const ids = [...severities.keys()].sort();
const pages = LANGUAGES.flatMap((language) =>
  [...severities].map(([id, severity]) => ({ language, id, severity })),
);

interface Said {
  readonly code: string;
  /** From 0. */
  readonly line: number;
  readonly message: string;
}

/** What is found in an example; minutes are read under a profile. */
function findingsIn({ kind, text }: Block, language: Language, profile = ''): readonly Said[] {
  if (kind === 'json') {
    return profileDiagnostics(readProfile(text), language).map(({ code, message, range }) => ({
      code,
      message,
      line: range.start.line,
    }));
  }
  const settings = createSettingsFor()({}, profile === '' ? null : readProfile(profile), NOWHERE);
  const { customs, severities, exemptions, requireReason } = settings;
  const minutes = readMinutes(text, undefined, customs);
  const findings = check(minutes, {
    severities,
    exemptions,
    requireReason,
    draft: null,
    onRuleError: (id, error) => {
      throw new Error(`the rule ${id} threw`, { cause: error });
    },
  });
  return findings.map(({ rule, message, span }) => ({
    code: rule.id,
    line: minutes.lines.lineAt(span.start),
    message: say(language, message.id, message.parameters),
  }));
}

/** The line above which a comment about a line belongs: a table is not divided. */
function aboveTable(line: number, lines: readonly string[]): number {
  let first = line;
  while (lines[first]?.startsWith('|') && lines[first - 1]?.startsWith('|')) first--;
  return first;
}

const oneLower = (said: Said): Said => ({ ...said, line: said.line + 1 });

describe('the pages', () => {
  it.each(LANGUAGES)('are there for every rule, and for nothing else (%s)', (language) => {
    expect(pagesIn(language)).toEqual(ids);
  });

  it.each(LANGUAGES)('are listed with their severity and title (%s)', (language) => {
    const listed = rulesInIndex(textOfPage(language, RULE_INDEX));
    const expected = listed.map(({ id }) => {
      const { severity, title } = readPage(language, id);
      return { id, severity, title };
    });
    expect(listed).toEqual(expected);
    expect(listed.map(({ id }) => id).sort()).toEqual(ids);
  });

  it('quote no settings that are not understood', () => {
    const quoted = pages.flatMap(({ language, id }) => {
      const { blocks, bad } = readPage(language, id);
      return blocks
        .filter(({ kind, text }) => kind === 'json' && text !== bad.text)
        .map((block) => ({ language, id, found: findingsIn(block, language) }));
    });
    expect(quoted.length).toBeGreaterThan(ids.length);
    expect(quoted.filter(({ found }) => found.length > 0)).toEqual([]);
  });
});

describe.each(pages)('the page $language/$id', ({ language, id, severity }) => {
  const page = readPage(language, id);
  const findings = (block: Block) => findingsIn(block, language, page.profile);

  it('says which rule it is about, and how serious that is', () => {
    expect(page.id).toBe(id);
    expect(page.severity).toBe(sayOnCli(language, `cli.severity.${severity}`));
  });

  it('has the sections of every page, in their order', () => {
    expect(page.sections).toEqual(SECTIONS[language]);
  });

  it('links to other pages alone', () => {
    const known = [...ids, RULE_INDEX].map((other) => `${other}.md`);
    expect(page.links.filter((link) => !known.includes(link))).toEqual([]);
    expect(page.links).toContain(`${RULE_INDEX}.md`);
  });

  it('is not taken for minutes by the editor', () => {
    expect(looksLikeMinutes(textOfPage(language, id))).toBe(false);
  });

  it('shows a bad example with this finding and no other', () => {
    const found = findings(page.bad);
    expect([...new Set(found.map(({ code }) => code))]).toEqual([id]);
    expect(page.messages).toEqual(found.map(({ message }) => message));
  });

  it('shows a good example without findings', () => {
    expect(findings(page.good)).toEqual([]);
  });

  // What is wrong with an exception itself is mended.
  if (id in PROFILE_CODES || id.endsWith('-suppression')) return;
  it('advises a comment that silences the finding', () => {
    const [comment = '', ...more] = page.comments;
    expect(more).toEqual([]);
    const [first, ...others] = findings(page.bad);
    const lines = page.bad.text.split('\n');
    const text = lines
      .toSpliced(aboveTable(first?.line ?? -1, lines), 0, comment.trim())
      .join('\n');
    expect(findings({ ...page.bad, text })).toEqual(others.map(oneLower));
  });
});

describe.each(ids)('the two pages of %s', (id) => {
  const [da, en] = [readPage('da', id), readPage('en', id)];

  it('show the same examples', () => {
    expect([en.profile, en.bad, en.good]).toEqual([da.profile, da.bad, da.good]);
  });

  it('advise the same in the same places', () => {
    const kinds = ({ blocks }: typeof da) => blocks.map(({ kind }) => kind);
    expect(kinds(en)).toEqual(kinds(da));
    expect(en.links).toEqual(da.links);
  });
});
