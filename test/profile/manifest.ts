import { ALL_OPTIONS, type Option } from '../../server/src/profile/options';
import type { Choice, MapShape, RecordShape, Shape } from '../../server/src/profile/shapes';
import { RULES } from '../../server/src/rules/registry';
import { fromEntries, type Schema } from './schemas';

/** A setting as package.json declares it. */
export interface Setting extends Schema {
  readonly default: unknown;
  readonly scope: Option['scope'];
  readonly order: number;
  readonly markdownDescription: string;
}

/** What package.json says of the settings; their texts stand in package.nls.json. */
export function contributedSettings(): Readonly<Record<string, Setting>> {
  const inEditor = ALL_OPTIONS.filter(([, { where }]) => where !== 'profile');
  const settings = inEditor.map(([key, option], at): [string, Setting] => {
    const { type, ...more } = settingOf(option.shape);
    const own = {
      type,
      default: defaultOf(option),
      scope: option.scope,
      order: at + 1,
      markdownDescription: `%setting.${key}%`,
    };
    return [`referat.${key}`, { ...own, ...more }];
  });
  return Object.fromEntries(settings);
}

/** The texts of package.nls.json with those of the settings written anew, where they stand. */
export function withSettingTexts(texts: Readonly<Record<string, string>>): Schema {
  const isSetting = (key: string) => key.startsWith('setting.');
  const entries = Object.entries(texts);
  const first = entries.findIndex(([key]) => isSetting(key));
  const own = ALL_OPTIONS.filter(([, { where }]) => where !== 'profile');
  return fromEntries([
    ...entries.slice(0, first),
    ...own.map(([key, texts]): [string, string] => [`setting.${key}`, inBoth(texts)]),
    ...entries.slice(first).filter(([key]) => !isSetting(key)),
  ]);
}

/** The settings cannot be shown in the language of a setting, so they are described in both. */
function inBoth({ da, en }: Pick<Option, 'da' | 'en'>): string {
  return `${da}\n\n*${en}*`;
}

/** Editors have no way to set nothing; an empty text is that. */
function defaultOf(option: Option): unknown {
  return option.shape.kind === 'optional' ? '' : option.default;
}

function settingOf(shape: Shape): Schema {
  switch (shape.kind) {
    case 'flag':
      return { type: 'boolean' };
    case 'text':
    case 'optional':
      return { type: 'string' };
    case 'choice':
      return choiceSetting(shape);
    case 'list':
      return { type: 'array', items: entryOf(shape.of) };
    case 'map':
      return { type: 'object', ...mapSetting(shape) };
    case 'record':
      return recordSetting(shape);
    case 'either':
      return { anyOf: [settingOf(shape.text), settingOf(shape.record)] };
  }
}

function choiceSetting({ offered }: Choice<unknown>): Schema {
  const labels = [...offered.values()].filter((label) => label !== '');
  const isLabelled = labels.length === offered.size;
  return {
    type: 'string',
    enum: [...offered.keys()],
    ...(isLabelled ? { enumItemLabels: labels } : {}),
  };
}

/** Of kinds and outcomes any known spelling will do, so those offered are no more than examples. */
function entryOf(shape: Shape): Schema {
  return shape.kind === 'choice'
    ? { type: 'string', examples: [...shape.offered.keys()] }
    : settingOf(shape);
}

function mapSetting({ names, of }: MapShape): Schema {
  const severities = new Map(RULES.map(({ id, severity }) => [id, severity]));
  const isOfRules = [...names.offered.keys()].every((name) => severities.has(name));
  if (!isOfRules || of.kind !== 'choice') return { additionalProperties: settingOf(of) };
  const levels = { type: 'string', enum: [...of.offered.keys()] };
  return {
    additionalProperties: false,
    properties: fromEntries(
      [...severities].map(([id, severity]) => [
        id,
        { ...levels, default: severity, description: `%rule.${id}%` },
      ]),
    ),
  };
}

function recordSetting({ fields }: RecordShape): Schema {
  const all = Object.entries(fields);
  return {
    type: 'object',
    properties: fromEntries(all.map(([name, { shape }]) => [name, settingOf(shape)])),
    required: all.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  };
}
