import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPECTED_SECTION, OUTCOME, RULE, SECTION_KIND } from '../../server/src/profile/names';
import { ALL_OPTIONS } from '../../server/src/profile/options';
import { readProfile } from '../../server/src/profile/profile';
import { RULES } from '../../server/src/rules/registry';
import { readNumberForm } from '../../server/src/syntax/numberForm';
import { ruleTitle } from '../docs/rulePage';
import { strictSchema } from './schemas';

// As the table says it; that the file says so too, options.test.ts tells.
const rules = Object.fromEntries(RULES.map(({ id }) => [id, ruleTitle('da', id)]));
const validate = new Ajv2020({ allErrors: true }).compile(strictSchema(rules));

/** What our reader makes of a profile; what a schema cannot say (`unexplained-suppression`) apart. */
function isRight(profile: unknown): boolean {
  return readProfile(JSON.stringify(profile)).findings.every(
    ({ severity }) => severity === 'information',
  );
}

const GOOD: readonly object[] = [
  {},
  { $schema: './referat-profile-1.schema.json' },
  ...ALL_OPTIONS.filter(([, { where }]) => where !== 'editor').map(([key, option]) => ({
    [key]: option.example ?? option.default,
  })),
  { organization: null, numberForm: null, caseNumberUrl: null },
  { headings: { INDSTILLING: ['Oplæg'], sagsfremstilling: [], other: ['Kaffe'] } },
  { sections: ['Forvaltningens vurdering', 'finances', 'BESLUTNING'] },
  { organization: '😀'.repeat(120) },
];
const BAD: readonly unknown[] = [
  [],
  null,
  'rules',
  { rule: {} },
  { language: 'da' },
  { rules: { 'missing-decision': 'loud' } },
  { rules: { 'no-rule': 'off' } },
  { sections: ['Kaffe'] },
  { sections: ['Andet'] },
  { sections: 'Indstilling' },
  { headings: { Kaffe: ['Kaffe'] } },
  { headings: { Indstilling: 'Oplæg' } },
  { headings: { Indstilling: ['a'.repeat(81)] } },
  { members: [''] },
  { members: [{ name: 'Anna Holm', age: 7 }] },
  { members: [{}] },
  { members: Array.from({ length: 1001 }, () => 'Anna Holm') },
  { numberForm: '{number}{year}' },
  { caseNumberUrl: 'sager/{caseNumber}' },
  { exclude: ['../andre'] },
  { exclude: ['**'] },
  { caseNumberUrl: 'https://a.dk@b.dk/{caseNumber}' },
  { exemptItems: ['*'] },
  { exemptItems: ['A\u2028B'] },
  { ignore: [{ item: 'Tur' }] },
  { requireReason: 1 },
  { organization: '😀'.repeat(121) },
];

describe('the schema for other tools says what we say', () => {
  it('and is asked about every setting of a profile', () => {
    const inProfile = ALL_OPTIONS.filter(([, { where }]) => where !== 'editor');
    const missing = inProfile.map(([key]) => key).filter((key) => !(key in SETTINGS));
    expect(missing, 'add a row to SETTINGS of test/profile/schema.test.ts').toEqual([]);
  });

  it.each(GOOD)('%j is right', (profile) => {
    expect([validate(profile), isRight(profile)]).toEqual([true, true]);
  });

  it.each(BAD)('%j is not', (profile) => {
    expect([validate(profile), isRight(profile)]).toEqual([false, false]);
  });

  it('of any profile', () => {
    let right = 0;
    fc.assert(
      fc.property(PROFILE, (profile) => {
        const verdict = isRight(profile);
        if (verdict) right++;
        expect(validate(profile)).toBe(verdict);
      }),
      { numRuns: 1500 },
    );
    // Else it would only have been asked about what is wrong.
    expect(right).toBeGreaterThan(100);
  });

  it('takes for a form of numbers what can be read as one', () => {
    const form = fc
      .array(fc.constantFrom('{number}', '{year}', '{', '}', ' ', 'Punkt', '.', '/', '#', '*'))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(form, (numberForm) => {
        expect(isRight({ numberForm })).toBe(readNumberForm(numberForm) !== null);
      }),
      { numRuns: 1000 },
    );
  });
});

// ---------------------------------------------------------------- profiles that are nearly right

const TEXT = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Anna Holm (A)', 'Siden sidst*', 'arkiv/**', 'Kaffe') },
  fc.constantFrom('Punkt {number}:', '{number}/{year}', 'https://a.example.dk/{caseNumber}'),
  fc.constantFrom(
    '',
    ' ',
    '*',
    '..',
    '../a',
    '/a',
    'C:a',
    'a\\..\\b',
    '{number}',
    'a\nb',
    '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const NOT_A_TEXT = fc.constantFrom<unknown>(null, true, 7, [], {});
const VALUE = fc.oneof({ weight: 15, arbitrary: TEXT as fc.Arbitrary<unknown> }, NOT_A_TEXT);

function wordOf(names: ReadonlyMap<string, unknown>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...names.keys()) },
    fc.constantFrom('Kaffe', '', 'constructor', 'Instilling'),
  );
}

function listOf(entry: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 15, arbitrary: fc.array(entry, { maxLength: 3 }) }, VALUE);
}

function mapOf(
  names: ReadonlyMap<string, unknown>,
  value: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const map = fc.dictionary(wordOf(names), value, { maxKeys: 3, noNullPrototype: true });
  return fc.oneof({ weight: 15, arbitrary: map }, VALUE);
}

const MEMBER = fc.record(
  { name: VALUE, party: VALUE, role: VALUE, age: VALUE },
  { requiredKeys: [], noNullPrototype: true },
);
const EXEMPTION = fc.record(
  { rule: wordOf(RULE.meanings), item: VALUE, file: VALUE, reason: VALUE },
  { requiredKeys: [], noNullPrototype: true },
);
/** Numbered, since one heading under two kinds is wrong, and no schema can say so. */
let headings = 0;
const HEADING = fc.oneof(
  { weight: 10, arbitrary: fc.constant(null).map(() => `Overskrift ${headings++}`) },
  NOT_A_TEXT,
);

const SETTINGS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  $schema: VALUE,
  rules: mapOf(RULE.meanings, fc.constantFrom<unknown>('off', 'hint', 'error', 'loud', 1)),
  organization: VALUE,
  numberForm: VALUE,
  // One each, since a kind that is named twice is wrong, and no schema can say so.
  sections: fc.oneof(
    { weight: 15, arbitrary: fc.array(wordOf(EXPECTED_SECTION.meanings), { maxLength: 1 }) },
    VALUE,
  ),
  headings: mapOf(SECTION_KIND.meanings, listOf(HEADING)),
  decisionPhrases: mapOf(OUTCOME.meanings, listOf(VALUE)),
  proposerPhrases: listOf(VALUE),
  exemptItems: listOf(VALUE),
  members: listOf(fc.oneof(VALUE, MEMBER)),
  caseNumberUrl: VALUE,
  exclude: listOf(VALUE),
  requireReason: fc.oneof(fc.boolean(), VALUE),
  ignore: listOf(fc.oneof({ weight: 5, arbitrary: EXEMPTION }, VALUE)),
  language: fc.constant('da'),
};

/** One setting or two, so that what is right and what is wrong come about equally often. */
const PROFILE = fc
  .array(
    fc.oneof(
      ...Object.entries(SETTINGS).map(([key, value]) => value.map((own) => ({ [key]: own }))),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((settings): object => Object.assign({}, ...settings));
