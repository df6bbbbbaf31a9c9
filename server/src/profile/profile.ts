import { type Language, say } from '../l10n/catalogue';
import type { Diagnostic } from '../rules/diagnostic';
import { Lines, rangeOf } from '../text/lines';
import { readJson } from './json';
import { ALL_OPTIONS, type Option, SCHEMA_KEY, type Values } from './options';
import { Problems, type ProfileFinding } from './problems';
import { lastOfEach, readShape, reportUnknown } from './readShape';
import { checkTogether } from './together';
import type { WrittenMember } from './written';

/** The name of the file in which a committee says how it writes its minutes. */
export const PROFILE_NAME = '.referat.json';

/** What such a file says. */
export interface Profile {
  readonly text: string;
  readonly lines: Lines;
  /** What is set and understood; the other settings are not there. */
  readonly values: Values;
  /** What is not understood, in reading order. */
  readonly findings: readonly ProfileFinding[];
}

/** The names that editors write in front of our settings. */
const PREFIX = 'referat.';

const IN_PROFILE: ReadonlyMap<string, Option> = new Map(
  ALL_OPTIONS.filter(([, { where }]) => where !== 'editor'),
);
/** Also the groups of such settings: `trace`. */
const IN_EDITOR_ALONE: ReadonlySet<string> = new Set(
  ALL_OPTIONS.filter(([, { where }]) => where === 'editor').flatMap(([key]) => [
    key,
    key.split('.')[0] as string,
  ]),
);

/**
 * Reads a `.referat.json`. Whatever is in it, what can be understood holds and the rest is a finding
 * with its place in the text. Comments are fine, and so is an empty file.
 */
export function readProfile(text: string): Profile {
  const problems = new Problems();
  const written = readJson(text, problems);
  const values: Record<string, unknown> = {};
  for (const member of written === null ? [] : lastOfEach(written, problems)) {
    const option = IN_PROFILE.get(member.name);
    if (option !== undefined) {
      const value = readShape(option.shape, member.value, problems);
      if (value !== undefined) values[member.name] = value;
    } else if (member.name !== SCHEMA_KEY) {
      reportKey(member, problems);
    }
  }
  if (written !== null) checkTogether(written, values, problems);
  return { text, lines: new Lines(text), values, findings: problems.sorted(text.length) };
}

/** What is found in a profile, as findings in minutes leave the program. */
export function profileDiagnostics(profile: Profile, language: Language): readonly Diagnostic[] {
  return profile.findings.map(({ code, severity, message, span }) => ({
    code,
    severity,
    message: say(language, message.id, message.parameters),
    range: rangeOf(span, profile.lines),
    relatedInformation: [],
  }));
}

function reportKey({ name, nameSpan, value }: WrittenMember, problems: Problems): void {
  const at = { ...value, span: nameSpan };
  const bare = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
  if (IN_EDITOR_ALONE.has(bare)) {
    problems.add('unknown-setting', at, 'profile.unknown.editor', { name });
  } else if (IN_PROFILE.has(bare)) {
    problems.add('unknown-setting', at, 'profile.unknown.nearest', { name, nearest: bare });
  } else {
    reportUnknown('unknown-setting', name, at, IN_PROFILE.keys(), problems);
  }
}
