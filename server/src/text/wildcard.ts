/**
 * Patterns that a person writes in settings: plain text in which `*` stands for anything. They are
 * matched by looking for their pieces one after the other, never by a regular expression, so that no
 * pattern, whoever wrote it, takes more than a few steps for each character.
 */

const ANY = '*';
/** In a path: any number of folders, also none. */
const ANY_FOLDERS = '**';

/**
 * True when the whole text fits the pattern, in which `*` stands for any run of characters, also none.
 * Every other character stands for itself; fold both where case is not to count (`foldText`). An empty
 * pattern fits the empty text alone.
 */
export function matchesWildcard(pattern: string, text: string): boolean {
  const pieces = pattern.split(ANY);
  const first = pieces[0] as string;
  if (pieces.length === 1) return first === text;
  const last = pieces[pieces.length - 1] as string;
  const end = text.length - last.length;
  if (first.length > end || !text.startsWith(first) || !text.endsWith(last)) return false;
  // The leftmost place of a piece leaves the most room for those behind it, so none is looked for twice.
  let at = first.length;
  for (let i = 1; i < pieces.length - 1; i++) {
    const piece = pieces[i] as string;
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= end;
}

/**
 * True when a path fits the pattern: `*` stands for any run of characters within one name, `**` as a
 * whole name for any number of folders, also none; nothing else is special (`?` and `[` are themselves).
 * Both are written with `/` and relative to the same folder.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const names = path.split('/');
  let name = 0;
  let part = 0;
  /** Behind the last `**`, and the first name that it has not swallowed yet. */
  let behind = -1;
  let swallowed = 0;
  while (name < names.length) {
    if (wanted[part] === ANY_FOLDERS) {
      behind = ++part;
      swallowed = name;
    } else if (part < wanted.length && matchesWildcard(wanted[part] ?? '', names[name] ?? '')) {
      part++;
      name++;
    } else if (behind >= 0) {
      part = behind;
      name = ++swallowed;
    } else {
      return false;
    }
  }
  while (wanted[part] === ANY_FOLDERS) part++;
  return part === wanted.length;
}
