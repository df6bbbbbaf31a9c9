import type { Node } from 'jsonc-parser';
import type { Span } from '../text/span';

/**
 * A value as somebody wrote it, whether in a profile or in an editor's settings: the readers of
 * settings see no difference.
 */
export interface Written {
  /** How one gets there from the top: `rules.empty-section`, `members[2].name`; empty at the top. */
  readonly path: string;
  /** Where it stands in the profile; empty for a value that stands in no text. */
  readonly span: Span;
  readonly value: string | number | boolean | null | readonly Written[] | WrittenMembers;
}

/** What stands between curly brackets, in the order of writing; a name may stand there twice. */
export interface WrittenMembers {
  readonly members: readonly WrittenMember[];
}

export interface WrittenMember {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Written;
}

const NOWHERE: Span = { start: 0, end: 0 };
/** No setting is deeper; what lies further down is the wrong value however it goes on. */
const DEEPEST_SETTING = 6;

export function isList(value: Written['value']): value is readonly Written[] {
  return Array.isArray(value);
}

export function isMembers(value: Written['value']): value is WrittenMembers {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** The value of a node of the parser; a name without a value is left out, since it is half written. */
export function fromNode(node: Node, path = ''): Written {
  const span = spanOf(node);
  const children = node.children ?? [];
  if (node.type === 'array') {
    return { path, span, value: children.map((child, at) => fromNode(child, `${path}[${at}]`)) };
  }
  if (node.type !== 'object') return { path, span, value: node.value ?? null };
  const members = children.flatMap(({ children: [name, value] = [] }): WrittenMember[] => {
    if (name === undefined || value === undefined) return [];
    const own = String(name.value);
    return [{ name: own, nameSpan: spanOf(name), value: fromNode(value, below(path, own)) }];
  });
  return { path, span, value: { members } };
}

/** The same of a plain value, as clients send them. What is no JSON counts as null. */
export function fromValue(value: unknown, path = '', depth = 0): Written {
  const written = (own: Written['value']): Written => ({ path, span: NOWHERE, value: own });
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return written(value);
  }
  if (typeof value !== 'object' || value === null || depth === DEEPEST_SETTING) {
    return written(null);
  }
  if (Array.isArray(value)) {
    return written(value.map((item, at) => fromValue(item, `${path}[${at}]`, depth + 1)));
  }
  const members = Object.entries(value).map(([name, own]) => ({
    name,
    nameSpan: NOWHERE,
    value: fromValue(own, below(path, name), depth + 1),
  }));
  return written({ members });
}

/** The value as JSON would write it. */
export function plainOf({ value }: Written): unknown {
  if (isList(value)) return value.map(plainOf);
  if (!isMembers(value)) return value;
  return Object.fromEntries(value.members.map((member) => [member.name, plainOf(member.value)]));
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** What is never closed has no length of its own: then it is the bracket that opens it. */
function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + Math.max(1, length) };
}
