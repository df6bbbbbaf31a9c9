// Reads how the sources use the texts: which ids they name, and what they put into them.
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const CATALOGUES = /^server\/src\/l10n\/|^client\/src\/catalogue\.ts$/;

export interface Source {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every source file below a folder but the catalogues themselves. */
export function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !CATALOGUES.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));
}

/** Every string of some sources that could be an id or a part of one. */
export function literalsOf(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(
    sources.flatMap(({ text }) => [...text.matchAll(/'([\w.-]+)'/g)].map(([, id = '']) => id)),
  );
}

/** What is put together with points, as ids may be: "outcome.{outcome}". */
export function builtIds(sources: readonly Source[]): ReadonlySet<string> {
  const built = /`((?:[\w-]+|\$\{[\w.]+\})(?:\.(?:[\w-]+|\$\{[\w.]+\}))+)`/g;
  const forms = sources.flatMap(({ text }) => [...text.matchAll(built)].map(([, id = '']) => id));
  return new Set(
    forms
      .filter((form) => form.includes('$') && !OF_TYPES.test(form))
      .filter((form) => /\w/.test(form.replace(/\$\{[^}]*\}/g, '')))
      .map((form) => form.replaceAll('$', '')),
  );
}

const OF_TYPES = /\$\{(?:string|[A-Z])/;

export interface Use {
  readonly path: string;
  readonly id: string;
  /** What stands behind the id among the arguments of the call, or of an object with it as its `id`. */
  readonly behind: readonly string[];
}

/** Where these ids are said or made into a message at once; not where they stand in a table. */
export function usesOf(ids: ReadonlySet<string>, sources: readonly Source[]): readonly Use[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(SAYS)].flatMap(({ 0: opening, index }) => {
      const from = index + opening.length;
      const parts = partsOf(text.slice(from, closingOf(text, from)));
      const at = parts.findIndex((part) => part.endsWith("'") && namedIn(part, ids).length > 0);
      const behind = parts.slice(at + 1);
      return at < 0 ? [] : namedIn(parts[at] ?? '', ids).map((id) => ({ path, id, behind }));
    }),
  );
}

/** What takes an id and then what is put into its text. */
const SAYS = /\b(?:say|message|aboutItem|misuse|invalid|syntax|add|reportOnce)\(|\{(?=\s*id: )/g;

/** One id, or both of `condition ? 'one' : 'other'`. */
function namedIn(part: string, ids: ReadonlySet<string>): readonly string[] {
  return [...part.matchAll(/'([\w.-]+)'/g)].map(([, id = '']) => id).filter((id) => ids.has(id));
}

/** The names of the properties of an object literal; null for what is none, or holds another one. */
export function keysOf(expression: string): readonly string[] | null {
  const object = expression.replace(/^parameters:\s*/, '').trim();
  if (!object.startsWith('{') || !object.endsWith('}')) return null;
  const parts = partsOf(object.slice(1, -1));
  if (parts.some((part) => part.startsWith('...'))) return null;
  return parts.map((part) => /^\w+/.exec(part)?.[0] ?? part);
}

/** A list of expressions, cut at its own commas. */
function partsOf(list: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= list.length; ) {
    if (at === list.length || list[at] === ',') {
      parts.push(list.slice(from, at).trim());
      from = at + 1;
    }
    at = after(list, at);
  }
  return parts.filter((part, index) => index === 0 || part !== '');
}

/** Where the bracket closes that is open at an offset. */
function closingOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && !')]}'.includes(text[at] ?? '')) at = after(text, at);
  return at;
}

/** Behind the character, bracket or string that begins at an offset. */
function after(text: string, at: number): number {
  const char = text[at];
  if (char === undefined) return at + 1;
  if ('([{'.includes(char)) return closingOf(text, at + 1) + 1;
  if (!`'"\``.includes(char)) return at + 1;
  const end = text.indexOf(char, at + 1);
  return end < 0 ? text.length : end + 1;
}
