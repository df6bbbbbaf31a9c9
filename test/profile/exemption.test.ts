import { describe, expect, it } from 'vitest';
import { type NewExemption, withExemption } from '../../server/src/profile/exemption';
import { readProfile } from '../../server/src/profile/profile';

const NEW: NewExemption = {
  rule: 'missing-decision',
  item: 'Siden sidst',
  file: 'maj/referat.md',
  reason: 'Her besluttes intet.',
};
const LINE =
  '{ "rule": "missing-decision", "item": "Siden sidst", "file": "maj/referat.md", "reason": "Her besluttes intet." }';

/** The profile with the exemption in it; the edits count from the text before them. */
function written(text: string | null, exemption = NEW): string | null {
  const edits = withExemption(text === null ? null : readProfile(text), exemption);
  if (edits === null) return null;
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (all, { span, text: added }) => all.slice(0, span.start) + added + all.slice(span.end),
      text ?? '',
    );
}

describe('an exemption is put into a profile', () => {
  it.each<[string, string | null, string]>([
    ['that there is not', null, `{\n  "ignore": [\n    ${LINE}\n  ]\n}\n`],
    ['that is empty', '', `{\n  "ignore": [\n    ${LINE}\n  ]\n}\n`],
    ['of comments', '// Nu.', `// Nu.\n{\n  "ignore": [\n    ${LINE}\n  ]\n}\n`],
    ['of nothing', '{}', `{\n  "ignore": [\n    ${LINE}\n  ]\n}`],
    [
      'without exemptions',
      '{\n  // Os.\n  "exclude": [] // Intet.\n}\n',
      `{\n  // Os.\n  "exclude": [], // Intet.\n  "ignore": [\n    ${LINE}\n  ]\n}\n`,
    ],
    [
      'with tabs and Windows’ line ends',
      '{\r\n\t"exclude": []\r\n}',
      `{\r\n\t"exclude": [],\r\n\t"ignore": [\r\n\t\t${LINE}\r\n\t]\r\n}`,
    ],
    [
      'behind a comma too many',
      '{\n  "exclude": [],\n}',
      `{\n  "exclude": [],\n  "ignore": [\n    ${LINE}\n  ]\n}`,
    ],
    ['on one line', '{"exclude": []}', `{"exclude": [],\n  "ignore": [\n    ${LINE}\n  ]\n}`],
    ['with an empty list', '{\n  "ignore": []\n}', `{\n  "ignore": [\n    ${LINE}\n  ]\n}`],
    [
      'behind others',
      '{\n  "ignore": [\n    { "rule": "vote-count" } // Talt om.\n    // Slut.\n  ]\n}',
      `{\n  "ignore": [\n    { "rule": "vote-count" }, // Talt om.\n    // Slut.\n    ${LINE}\n  ]\n}`,
    ],
    [
      'behind another on its line',
      '{ "ignore": [{ "rule": "vote-count" }] }',
      `{ "ignore": [{ "rule": "vote-count" }, ${LINE}] }`,
    ],
    [
      'behind a comma on its line',
      '{ "ignore": [{ "rule": "vote-count" }, ] }',
      `{ "ignore": [{ "rule": "vote-count" }, ${LINE} ] }`,
    ],
    ['behind a byte order mark', '\ufeff{}', `\ufeff{\n  "ignore": [\n    ${LINE}\n  ]\n}`],
  ])('%s', (_what, text, expected) => {
    const now = written(text) ?? '';
    expect(now).toBe(expected);
    const { findings, values } = readProfile(now);
    expect(findings).toEqual([]);
    expect(values.ignore?.at(-1)).toEqual(NEW);
  });

  it('says only what is asked for', () => {
    const text = written(null, { rule: 'vote-count', item: null, file: null, reason: ' ' });
    expect(text).toContain('    { "rule": "vote-count" }\n');
  });

  it('cuts a title that is too long for a pattern', () => {
    const item = `${'Ændring '.repeat(40)}slut`;
    const { values } = readProfile(written(null, { ...NEW, item }) ?? '');
    expect(values.ignore?.[0]?.item).toMatch(/^Ændring Ændring .*\*$/);
  });

  it('takes line breaks out of a title', () => {
    const { values } = readProfile(written(null, { ...NEW, item: 'Lån\r\n til  hallen' }) ?? '');
    expect(values.ignore?.[0]?.item).toBe('Lån til hallen');
  });
});

describe('nothing is put in', () => {
  it('twice', () => expect(withExemption(readProfile(written(null) ?? ''), NEW)).toEqual([]));

  it.each<[string, string]>([
    ['where nobody knows where it belongs', '{"exclude": ['],
    ['where the list is no list', '{"ignore": {}}'],
    ['where the profile is none', '[]'],
  ])('%s', (_what, text) => expect(withExemption(readProfile(text), NEW)).toBeNull());

  it.each<[string, NewExemption]>([
    ['a rule that there is not', { ...NEW, rule: 'no-rule' }],
    ['a file outside the folder', { ...NEW, file: '../referat.md' }],
    ['an item whose title would be a pattern', { ...NEW, item: 'Plan*' }],
    ['a file whose name would be a pattern', { ...NEW, file: 'maj/*.md' }],
    ['an item without a title', { ...NEW, item: '' }],
  ])('of %s', (_what, exemption) => expect(withExemption(null, exemption)).toBeNull());
});
