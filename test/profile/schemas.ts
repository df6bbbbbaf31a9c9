import { INVISIBLE } from '../../server/src/profile/formats';
import { EXPECTED_SECTION, OUTCOME, SECTION_KIND } from '../../server/src/profile/names';
import { ALL_OPTIONS, SCHEMA_KEY } from '../../server/src/profile/options';
import type { Choice, MapShape, RecordShape, Shape } from '../../server/src/profile/shapes';

/** A JSON schema, as plain data. */
export type Schema = Readonly<Record<string, unknown>>;
/** What is said of each rule in Danish, by id. */
export type RuleTexts = Readonly<Record<string, string>>;

const TITLE = 'Referat-profil, version 1';
const ABOUT_DA =
  'Det, et udvalg har sagt om sine referater: `.referat.json` i den mappe, hvor de ligger. Kommentarer er tilladt.';
const ABOUT_EN =
  'What a committee has said of its minutes: `.referat.json` in the folder where they lie. Comments are allowed.';
const SCHEMA_DA = 'Hvor andre værktøjer finder dette skema. Referat læser det ikke.';
const SCHEMA_EN = 'Where other tools find this schema. Referat does not read it.';

const IN_PROFILE = ALL_OPTIONS.filter(([, { where }]) => where !== 'editor');

// ---------------------------------------------------------------- for other tools

/** Long lists of words that occur more than once stand apart. */
const NAMED: ReadonlyMap<Shape, string> = new Map<Shape, string>([
  [EXPECTED_SECTION, 'expectedSection'],
  [SECTION_KIND, 'sectionKind'],
  [OUTCOME, 'outcome'],
]);

/** The schema by which any tool can tell whether a profile is right: it says what our reader says. */
export function strictSchema(rules: RuleTexts): Schema {
  const strict = strictOf(rules);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:referat:profile:1',
    title: TITLE,
    description: ABOUT_DA,
    $comment: ABOUT_EN,
    type: 'object',
    properties: {
      [SCHEMA_KEY]: { description: SCHEMA_DA, $comment: SCHEMA_EN },
      ...fromEntries(
        IN_PROFILE.map(([key, { da, en, shape, example }]) => {
          const examples = example === undefined ? {} : { examples: [example] };
          return [key, { description: da, $comment: en, ...strict(shape), ...examples }];
        }),
      ),
    },
    additionalProperties: false,
    $defs: {
      expectedSection: {
        description:
          'En slags afsnit: en overskrift, som Referat kender, eller navnet i eksporten.',
        $comment: 'A kind of section: a heading that Referat knows, or its name in the export.',
        enum: [...EXPECTED_SECTION.meanings.keys()],
      },
      sectionKind: {
        description: 'En slags afsnit, eller alt andet.',
        $comment: 'A kind of section, or everything else.',
        anyOf: [
          { $ref: '#/$defs/expectedSection' },
          {
            enum: [...SECTION_KIND.meanings.keys()].filter(
              (word) => !EXPECTED_SECTION.meanings.has(word),
            ),
          },
        ],
      },
      outcome: {
        description: 'Et udfald: det danske ord eller navnet i eksporten.',
        $comment: 'An outcome: the Danish word, or its name in the export.',
        enum: [...OUTCOME.meanings.keys()],
      },
    },
  };
}

function strictOf(rules: RuleTexts): (shape: Shape) => Schema {
  return function strict(shape: Shape): Schema {
    switch (shape.kind) {
      case 'flag':
        return { type: 'boolean' };
      case 'text':
        return textSchema(shape.format.pattern, shape.format.longest, 'string');
      case 'optional':
        return textSchema(shape.of.format.pattern, shape.of.format.longest, ['string', 'null']);
      case 'choice':
        return named(shape) ?? { enum: [...shape.meanings.keys()] };
      case 'list':
        return { type: 'array', items: strict(shape.of), maxItems: shape.most };
      case 'map':
        return strictMap(shape, strict, rules);
      case 'record':
        return strictRecord(shape, strict);
      case 'either':
        return { anyOf: [strict(shape.text), strict(shape.record)] };
    }
  };
}

function textSchema(pattern: string, maxLength: number, type: unknown): Schema {
  return { type, maxLength, pattern, not: { type: 'string', pattern: INVISIBLE } };
}

function named(choice: Choice<unknown>): Schema | null {
  const name = NAMED.get(choice);
  return name === undefined ? null : { $ref: `#/$defs/${name}` };
}

function strictMap(
  { names, of }: MapShape,
  strict: (shape: Shape) => Schema,
  rules: RuleTexts,
): Schema {
  const values = strict(of);
  const propertyNames = named(names);
  if (propertyNames !== null) {
    return { type: 'object', propertyNames, additionalProperties: values };
  }
  const properties = [...names.meanings.keys()].map((name): [string, Schema] => [
    name,
    { description: rules[name], ...values },
  ]);
  return { type: 'object', properties: fromEntries(properties), additionalProperties: false };
}

function strictRecord({ fields }: RecordShape, strict: (shape: Shape) => Schema): Schema {
  const all = Object.entries(fields);
  return {
    type: 'object',
    properties: fromEntries(
      all.map(([name, { da, en, shape }]) => [
        name,
        { description: da, $comment: en, ...strict(shape) },
      ]),
    ),
    required: all.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  };
}

// ---------------------------------------------------------------- for the editor

/**
 * The schema for completion and hovers in the editor. Nothing can fail by it: what is wrong with a
 * profile is said by Referat, in the user's language, and ought not to be said twice.
 */
export function editorSchema(rules: RuleTexts): Schema {
  const loose = looseOf(rules);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: TITLE,
    description: ABOUT_DA,
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      [SCHEMA_KEY]: { description: SCHEMA_DA },
      ...fromEntries(
        IN_PROFILE.map(([key, { da, shape, example, default: otherwise }]) => {
          const body = example ?? otherwise;
          const offered = { defaultSnippets: [{ label: short(body), body: withStops(body) }] };
          return [key, { markdownDescription: da, ...offered, ...loose(shape) }];
        }),
      ),
    },
  };
}

function looseOf(rules: RuleTexts): (shape: Shape) => Schema {
  return function loose(shape: Shape): Schema {
    switch (shape.kind) {
      case 'flag':
        return { defaultSnippets: [snippet(true), snippet(false)] };
      case 'text':
      case 'optional':
        return {};
      case 'choice':
        return { defaultSnippets: offers(shape, rules) };
      case 'list':
        return { items: loose(shape.of) };
      case 'map':
        return {
          properties: fromEntries(
            [...shape.names.offered].map(([name, about]) => [
              name,
              { description: rules[name] ?? about, ...valueIn(loose(shape.of), shape.of) },
            ]),
          ),
        };
      case 'record':
        return looseRecord(shape, loose);
      case 'either':
        return loose(shape.record);
    }
  };
}

function looseRecord({ fields }: RecordShape, loose: (shape: Shape) => Schema): Schema {
  const properties = Object.entries(fields).map(([name, { da, shape }]): [string, Schema] => [
    name,
    { markdownDescription: da, ...valueIn(loose(shape), shape) },
  ]);
  return { properties: fromEntries(properties) };
}

/** With something to begin with, where the schema of the value offers nothing itself. */
function valueIn(schema: Schema, shape: Shape): Schema {
  if ('defaultSnippets' in schema) return schema;
  return { defaultSnippets: [shape.kind === 'list' ? BEGIN_LIST : BEGIN_TEXT], ...schema };
}

const BEGIN_LIST = { label: '[ … ]', body: ['$1'] };
const BEGIN_TEXT = { label: '"…"', body: '$1' };

function offers({ offered }: Choice<unknown>, rules: RuleTexts): readonly Schema[] {
  return [...offered].map(([word, about]) => {
    const description = rules[word] ?? about;
    return description === '' ? snippet(word) : { ...snippet(word), description };
  });
}

function snippet(body: unknown): { readonly label: string; readonly body: unknown } {
  return { label: JSON.stringify(body), body };
}

/** The value as a snippet in which one goes from text to text and writes one's own. */
function withStops(value: unknown): unknown {
  let stop = 0;
  const place = (own: unknown): unknown => {
    if (typeof own === 'string') {
      const text = JSON.stringify(own).slice(1, -1);
      // The editor takes what begins with ^ as it stands, quotation marks and all.
      return `^"\${${++stop}:${text.replace(/[\\$}]/g, '\\$&')}}"`;
    }
    if (Array.isArray(own)) return own.map(place);
    if (typeof own !== 'object' || own === null) return own;
    return fromEntries(Object.entries(own).map(([name, part]) => [name, place(part)]));
  };
  return place(value);
}

const LONGEST_LABEL = 40;

function short(body: unknown): string {
  const label = JSON.stringify(body);
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL)} …`;
}

export function fromEntries(
  entries: readonly (readonly [string, unknown])[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entries);
}
