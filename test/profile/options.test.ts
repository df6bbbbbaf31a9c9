import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../../server/src/profile/options';
import { readProfile } from '../../server/src/profile/profile';
import { RULES } from '../../server/src/rules/registry';
import { ruleTitle } from '../docs/rulePage';
import { expectWritten } from '../support/written';
import { laidOut } from './layout';
import { editorSchema, strictSchema } from './schemas';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

interface Manifest {
  readonly contributes: {
    readonly jsonValidation?: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly languages: readonly { readonly id: string; readonly filenames?: readonly string[] }[];
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const rules = Object.fromEntries(RULES.map(({ id }) => [id, ruleTitle('da', id)]));

describe('the table of settings is what stands in', () => {
  it('the schema of profiles for other tools', () =>
    expectWritten('schemas/referat-profile-1.schema.json', laidOut(strictSchema(rules))));

  it('the schema of profiles for the editor', () =>
    expectWritten('schemas/referat-profile-1.editor.schema.json', laidOut(editorSchema(rules))));
});

describe('the editor', () => {
  it('knows a profile by its name, and that it may have comments', () => {
    const { jsonValidation, languages } = manifest.contributes;
    expect(jsonValidation).toEqual([
      { fileMatch: '.referat.json', url: './schemas/referat-profile-1.editor.schema.json' },
    ]);
    expect(languages.find(({ id }) => id === 'jsonc')?.filenames).toEqual(['.referat.json']);
  });

  it('gets a schema by which nothing can fail', () => {
    const asserted = [...JSON.stringify(editorSchema(rules)).matchAll(ASSERTIONS)];
    expect(asserted.map(([keyword]) => keyword)).toEqual([]);
  });
});

const ASSERTIONS =
  /"(?:type|enum|const|required|pattern|additionalProperties|propertyNames|(?:min|max)\w+|(?:any|all|one)Of|not|\$ref)":/g;

describe('every setting', () => {
  it.each(Object.entries(OPTIONS))('%s is described in Danish and English', (_key, { da, en }) => {
    expect(da).toMatch(/^\p{Lu}.*\.$/u);
    expect(en).toMatch(/^\p{Lu}.*\.$/u);
  });

  const inProfile = Object.entries(OPTIONS).filter(([, { where }]) => where !== 'editor');
  it.each(inProfile)('%s has a default and an example that it understands', (key, option) => {
    const example = 'example' in option ? option.example : option.default;
    for (const value of [option.default, example]) {
      const { findings, values } = readProfile(JSON.stringify({ [key]: value }));
      expect(findings).toEqual([]);
      expect(Object.keys(values)).toEqual([key]);
    }
  });
});
