import type { Language } from '../l10n/catalogue';
import type { Severity } from '../rules/types';

/** What a user can set for a document. */
export interface Settings {
  readonly language: Language;
  /** Only the rules that the user set; the others keep their own severity. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** A tick or the difference beside each total of a table. */
  readonly inlayHints: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'da',
  severities: new Map(),
  inlayHints: false,
};

const LANGUAGES: ReadonlySet<string> = new Set<Language>(['da', 'en']);
const LEVELS: ReadonlySet<string> = new Set<Severity | 'off'>([
  'error',
  'warning',
  'information',
  'hint',
  'off',
]);

/**
 * Settings from whatever a client sent for the section `referat`:
 * `{ "language": "da" | "en", "rules": { "<id>": "error" | "warning" | "information" | "hint" | "off" },
 * "inlayHints": boolean }`.
 * What is missing keeps its default. What is not understood does too, and `ignored` hears of it
 * (`rules.empty-section = "loud"`); other keys belong to the client and are passed over in silence.
 */
export function readSettings(
  value: unknown,
  ruleIds: ReadonlySet<string>,
  ignored: (what: string) => void,
): Settings {
  if (!isRecord(value)) {
    if (value !== undefined && value !== null) ignored(describe('referat', value));
    return DEFAULT_SETTINGS;
  }
  return {
    language: readLanguage(value.language, ignored),
    severities: readSeverities(value.rules, ruleIds, ignored),
    inlayHints: readFlag('inlayHints', value.inlayHints, DEFAULT_SETTINGS.inlayHints, ignored),
  };
}

/** True when nothing that a user can see differs. */
export function sameSettings(a: Settings, b: Settings): boolean {
  if (a === b) return true;
  if (a.language !== b.language || a.inlayHints !== b.inlayHints) return false;
  return sameSeverities(a.severities, b.severities);
}

function sameSeverities(a: Settings['severities'], b: Settings['severities']): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, severity] of a) if (b.get(id) !== severity) return false;
  return true;
}

function readLanguage(value: unknown, ignored: (what: string) => void): Language {
  if (typeof value === 'string' && LANGUAGES.has(value)) return value as Language;
  if (value !== undefined && value !== null) ignored(describe('language', value));
  return DEFAULT_SETTINGS.language;
}

function readFlag(
  name: string,
  value: unknown,
  otherwise: boolean,
  ignored: (what: string) => void,
): boolean {
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null) ignored(describe(name, value));
  return otherwise;
}

function readSeverities(
  value: unknown,
  ruleIds: ReadonlySet<string>,
  ignored: (what: string) => void,
): Settings['severities'] {
  const severities = new Map<string, Severity | 'off'>();
  if (value === undefined || value === null) return severities;
  if (!isRecord(value)) {
    ignored(describe('rules', value));
    return severities;
  }
  for (const [id, level] of Object.entries(value)) {
    if (ruleIds.has(id) && typeof level === 'string' && LEVELS.has(level)) {
      severities.set(id, level as Severity | 'off');
    } else {
      ignored(describe(`rules.${id}`, level));
    }
  }
  return severities;
}

const DESCRIBED_LENGTH = 80;

function describe(name: string, value: unknown): string {
  return `${name} = ${String(JSON.stringify(value)).slice(0, DESCRIBED_LENGTH)}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
