import { nearestName } from '../minutes/nearestName';
import { INVISIBLE } from './formats';
import type { Problems } from './problems';
import type { Choice, ListShape, MapShape, RecordShape, Shape, TextShape } from './shapes';
import {
  isList,
  isMembers,
  type Written,
  type WrittenMember,
  type WrittenMembers,
} from './written';

/**
 * The value of a shape that somebody wrote. What is not understood is a problem with its place; of
 * lists and maps the rest still holds. Undefined where nothing does.
 * The type of the answer is `ValueOf` the shape, which a table of mixed shapes cannot say.
 */
export function readShape(shape: Shape, written: Written, problems: Problems): unknown {
  switch (shape.kind) {
    case 'flag':
      if (typeof written.value === 'boolean') return written.value;
      problems.invalid(written, 'profile.expected.flag');
      return undefined;
    case 'text':
      return readText(shape, written, problems);
    case 'optional':
      return written.value === null ? null : readText(shape.of, written, problems);
    case 'choice':
      return readChoice(shape, written, problems);
    case 'list':
      return readList(shape, written, problems);
    case 'map':
      return readMap(shape, written, problems);
    case 'record':
      return readRecord(shape, written, problems);
    case 'either':
      if (typeof written.value === 'string') return readText(shape.text, written, problems);
      if (isMembers(written.value)) return readRecord(shape.record, written, problems);
      problems.invalid(written, 'profile.expected.member');
      return undefined;
  }
}

function readText({ format }: TextShape, written: Written, problems: Problems): string | undefined {
  const { value } = written;
  if (typeof value !== 'string') {
    problems.invalid(written, 'profile.expected.text');
  } else if (value.trim() === '') {
    problems.invalid(written, 'profile.empty');
  } else if (isLonger(value, format.longest)) {
    problems.invalid(written, 'profile.long', { most: format.longest });
  } else if (ANY_INVISIBLE.test(value)) {
    problems.invalid(written, 'profile.control');
  } else if (!new RegExp(format.pattern, 'u').test(value)) {
    problems.invalid(written, format.problem);
  } else {
    return value;
  }
  return undefined;
}

const ANY_INVISIBLE = new RegExp(INVISIBLE, 'u');

/** Counted in code points, as JSON schemas count. */
function isLonger(text: string, most: number): boolean {
  if (text.length <= most) return false;
  if (text.length > 2 * most) return true;
  return [...text].length > most;
}

/** Lists that are no longer than this are said in full. */
const MOST_SAID = 6;

function readChoice<T>(choice: Choice<T>, written: Written, problems: Problems): T | undefined {
  const { value } = written;
  if (typeof value !== 'string') {
    problems.invalid(written, 'profile.expected.text');
    return undefined;
  }
  const meaning = choice.meanings.get(value);
  if (meaning !== undefined || !problems.wantsMore) return meaning;
  if (choice.offered.size <= MOST_SAID) {
    const choices = [...choice.offered.keys()].join(', ');
    problems.invalid(written, 'profile.unknown.choices', { name: shortened(value), choices });
  } else {
    reportUnknown('invalid-setting', value, written, choice.meanings.keys(), problems);
  }
  return undefined;
}

function readList({ of, most }: ListShape, written: Written, problems: Problems): unknown {
  if (!isList(written.value)) {
    problems.invalid(written, 'profile.expected.list');
    return undefined;
  }
  const beyond = written.value[most];
  if (beyond !== undefined) problems.invalid(beyond, 'profile.many', { most });
  return written.value
    .slice(0, most)
    .map((entry) => readShape(of, entry, problems))
    .filter((entry) => entry !== undefined);
}

function readMap({ names, of }: MapShape, written: Written, problems: Problems): unknown {
  if (!isMembers(written.value)) {
    problems.invalid(written, 'profile.expected.map');
    return undefined;
  }
  const map = new Map<unknown, unknown>();
  for (const member of lastOfEach(written.value, problems)) {
    const name = names.meanings.get(member.name);
    if (name === undefined) {
      reportUnknownName(member, names.meanings.keys(), problems);
      continue;
    }
    const value = readShape(of, member.value, problems);
    if (value === undefined) continue;
    const before = map.get(name);
    // Two words for one kind of section: what stands under both holds.
    map.set(name, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value);
  }
  return map;
}

function readRecord({ fields }: RecordShape, written: Written, problems: Problems): unknown {
  if (!isMembers(written.value)) {
    problems.invalid(written, 'profile.expected.map');
    return undefined;
  }
  const values: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const member of lastOfEach(written.value, problems)) {
    const field = Object.hasOwn(fields, member.name) ? fields[member.name] : undefined;
    if (field === undefined) {
      reportUnknownName(member, Object.keys(fields), problems);
      continue;
    }
    seen.add(member.name);
    const value = readShape(field.shape, member.value, problems);
    if (value !== undefined) values[member.name] = value;
  }
  for (const [name, field] of Object.entries(fields)) {
    if (!field.required) continue;
    if (!seen.has(name)) problems.invalid(written, 'profile.required', { name });
    if (values[name] === undefined) return undefined;
  }
  // An exemption whose item or file is not understood would be one for every item or file.
  return [...seen].some((name) => values[name] === undefined && name in NARROWING)
    ? undefined
    : values;
}

const NARROWING = { item: true, file: true } as const;

/** Each name once: the last one holds, as everywhere in JSON, and the others are problems. */
export function lastOfEach(
  { members }: WrittenMembers,
  problems: Problems,
): readonly WrittenMember[] {
  const last = new Map(members.map((member) => [member.name, member]));
  if (last.size === members.length) return members;
  for (const member of members) {
    if (last.get(member.name) === member) continue;
    const { name, nameSpan, value } = member;
    problems.invalid({ path: value.path, span: nameSpan }, 'profile.twice', {
      name: shortened(name),
    });
  }
  return [...last.values()];
}

function reportUnknownName(
  { name, nameSpan, value }: WrittenMember,
  names: Iterable<string>,
  problems: Problems,
): void {
  const at = { ...value, span: nameSpan };
  reportUnknown('unknown-setting', name, at, names, problems);
}

/** Says that a name does not exist, and which one may be meant. */
export function reportUnknown(
  code: 'unknown-setting' | 'invalid-setting',
  written: string,
  at: Pick<Written, 'path' | 'span'>,
  names: Iterable<string>,
  problems: Problems,
): void {
  if (!problems.wantsMore) return;
  const name = shortened(written);
  const nearest = nearestName(written, names);
  if (nearest === null) problems.add(code, at, 'profile.unknown', { name });
  else problems.add(code, at, 'profile.unknown.nearest', { name, nearest });
}

const LONGEST_SAID = 60;

/** A sentence stays readable whatever it is about. */
function shortened(name: string): string {
  return name.length <= LONGEST_SAID ? name : `${name.slice(0, LONGEST_SAID)}…`;
}
