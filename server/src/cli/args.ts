import { parseArgs } from 'node:util';
import type { Language } from '../l10n/catalogue';
import type { CliMessage } from '../l10n/cli';
import type { Severity } from '../rules/types';

const FORMATS = ['text', 'json', 'sarif'] as const;
const LANGUAGES = ['da', 'en'] as const satisfies readonly Language[];
const FAIL_ON = ['error', 'warning', 'information', 'hint', 'never'] as const;

export type Format = (typeof FORMATS)[number];
export type FailOn = Severity | 'never';

export interface CheckCommand {
  readonly name: 'check';
  readonly language: Language;
  readonly format: Format;
  readonly failOn: FailOn;
  readonly paths: readonly string[];
}

export interface ExportCommand {
  readonly name: 'export';
  readonly language: Language;
  readonly path: string;
  readonly out: string | null;
  readonly force: boolean;
  readonly publicOnly: boolean;
}

export interface RuleCommand {
  readonly name: 'rule';
  readonly language: Language;
  /** Null: list them all. */
  readonly id: string | null;
}

export type Command =
  | CheckCommand
  | ExportCommand
  | RuleCommand
  | { readonly name: 'help'; readonly language: Language }
  | { readonly name: 'version' }
  | { readonly name: 'misuse'; readonly language: Language; readonly why: CliMessage };

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  lang: { type: 'string' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  'public-only': { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;

const OPTIONS_OF: Readonly<Record<'check' | 'export' | 'rule', ReadonlySet<string>>> = {
  check: new Set<OptionName>(['lang', 'format', 'fail-on']),
  export: new Set<OptionName>(['lang', 'out', 'force', 'public-only']),
  rule: new Set<OptionName>(['lang']),
};

class Misuse extends Error {
  constructor(readonly why: CliMessage) {
    super(why.id);
  }
}

/**
 * The command that the arguments (without `node` and script) ask for. A mistake gives `misuse`
 * with a sentence that names it; `--help` and `--version` win over everything else.
 */
export function parseCommand(argv: readonly string[]): Command {
  const language = languageAsked(argv);
  try {
    const { given, positionals } = readTokens(argv);
    choice(given, 'lang', LANGUAGES, 'da');
    if (given.has('help')) return { name: 'help', language };
    if (given.has('version')) return { name: 'version' };
    return toCommand(language, given, positionals);
  } catch (error) {
    if (error instanceof Misuse) return { name: 'misuse', language, why: error.why };
    throw error;
  }
}

/** The language of all that is said; asked first, so that a mistake anywhere is told in it. */
export function languageAsked(argv: readonly string[]): Language {
  const asked = tokensOf(argv).flatMap((token) =>
    token.kind === 'option' && token.name === 'lang' ? [token.value] : [],
  );
  return LANGUAGES.find((language) => language === asked.at(-1)) ?? 'da';
}

type Given = ReadonlyMap<string, { readonly rawName: string; readonly value: string }>;

function tokensOf(argv: readonly string[]) {
  // Not strict: its complaints are English sentences of Node's own; these are said in the user's language.
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

function readTokens(argv: readonly string[]): { given: Given; positionals: readonly string[] } {
  const given = new Map<string, { rawName: string; value: string }>();
  const positionals: string[] = [];
  for (const token of tokensOf(argv)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    if (!isOption(token.name)) throw misuse('cli.usage.unknownOption', { option });
    const wantsValue = OPTIONS[token.name].type === 'string';
    if (!wantsValue && token.value !== undefined)
      throw misuse('cli.usage.unwantedValue', { option });
    const looksLikeOption = token.inlineValue === false && token.value.startsWith('-');
    if (wantsValue && (!token.value || looksLikeOption)) {
      throw misuse('cli.usage.missingValue', { option });
    }
    given.set(token.name, { rawName: option, value: token.value ?? '' });
  }
  return { given, positionals };
}

function toCommand(language: Language, given: Given, positionals: readonly string[]): Command {
  const [name, ...paths] = positionals;
  if (name === undefined) throw misuse('cli.usage.noCommand');
  if (name !== 'check' && name !== 'export' && name !== 'rule') {
    throw misuse('cli.usage.unknownCommand', { command: name });
  }
  for (const [option, { rawName }] of given) {
    if (!OPTIONS_OF[name].has(option)) throw misuse('cli.usage.unknownOption', { option: rawName });
  }
  if (name === 'rule') {
    if (paths.length > 1) throw misuse('cli.usage.oneRule');
    return { name, language, id: paths[0] ?? null };
  }
  const [path] = paths;
  if (path === undefined) throw misuse('cli.usage.noPath');
  if (name === 'check') {
    const format = choice(given, 'format', FORMATS, 'text');
    const failOn = choice(given, 'fail-on', FAIL_ON, 'warning');
    return { name, language, format, failOn, paths };
  }
  if (paths.length > 1) throw misuse('cli.usage.onePath');
  const out = given.get('out')?.value ?? null;
  const publicOnly = given.has('public-only');
  return { name, language, path, out, force: given.has('force'), publicOnly };
}

function choice<T extends string>(
  given: Given,
  name: OptionName,
  allowed: readonly T[],
  fallback: T,
): T {
  const option = given.get(name);
  if (option === undefined) return fallback;
  const found = allowed.find((value) => value === option.value);
  if (found !== undefined) return found;
  throw misuse('cli.usage.badValue', {
    option: option.rawName,
    allowed: allowed.slice(0, -1).join(', '),
    last: allowed.at(-1) ?? '',
    value: option.value,
  });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function misuse(id: CliMessage['id'], parameters: CliMessage['parameters'] = {}): Misuse {
  return new Misuse({ id, parameters });
}
