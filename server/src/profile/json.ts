import { createScanner, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { MessageId } from '../l10n/catalogue';
import type { Problems } from './problems';
import { fromNode, isMembers, type WrittenMembers } from './written';

/** A profile of a thousand members has a tenth of this. */
export const LONGEST_PROFILE = 1_000_000;
/** Far more than any setting has, far less than would exhaust the parser, which calls itself. */
const DEEPEST_NESTING = 50;
const BYTE_ORDER_MARK = '\ufeff';
const TRAILING_COMMAS = { allowTrailingComma: true } as const;

/**
 * What stands between the outermost brackets of a profile: JSON, in which comments and a comma behind
 * the last entry are fine. What cannot be read is a problem with its place, and what stands before and
 * behind it is still read. Null where nothing can be: an empty text (no problem), one that is
 * too long or too deep, or something that is no object.
 */
export function readJson(text: string, problems: Problems): WrittenMembers | null {
  if (text.length > LONGEST_PROFILE) {
    const span = { start: 0, end: endOfFirstLine(text) };
    problems.syntax(span, 'profile.syntax.size', { most: LONGEST_PROFILE });
    return null;
  }
  // A blank in its place keeps every offset true.
  const plain = text.startsWith(BYTE_ORDER_MARK) ? ` ${text.slice(1)}` : text;
  const tooDeep = firstTooDeep(plain);
  if (tooDeep !== null) {
    problems.syntax({ start: tooDeep, end: tooDeep + 1 }, 'profile.syntax.depth');
    return null;
  }
  const errors: ParseError[] = [];
  const root = parseTree(plain, errors, TRAILING_COMMAS);
  const written = root === undefined ? null : fromNode(root);
  if (written === null && isBlank(plain)) return null;
  if (written === null || !isMembers(written.value)) {
    const span = written?.span ?? { start: 0, end: endOfFirstLine(plain) };
    problems.syntax(span, 'profile.syntax.object');
    return null;
  }
  reportErrors(errors, problems);
  return written.value;
}

const SENTENCES: Readonly<Record<string, MessageId>> = {
  InvalidNumberFormat: 'profile.syntax.number',
  PropertyNameExpected: 'profile.syntax.name',
  ValueExpected: 'profile.syntax.value',
  ColonExpected: 'profile.syntax.colon',
  CommaExpected: 'profile.syntax.comma',
  CloseBraceExpected: 'profile.syntax.brace',
  CloseBracketExpected: 'profile.syntax.bracket',
  EndOfFileExpected: 'profile.syntax.end',
  UnexpectedEndOfComment: 'profile.syntax.comment',
  UnexpectedEndOfString: 'profile.syntax.string',
  UnexpectedEndOfNumber: 'profile.syntax.number',
  InvalidUnicode: 'profile.syntax.escape',
  InvalidEscapeCharacter: 'profile.syntax.escape',
  InvalidCharacter: 'profile.syntax.control',
};

/** One problem for each place: what follows from the first one there says nothing new. */
function reportErrors(errors: readonly ParseError[], problems: Problems): void {
  let reportedTo = -1;
  for (const { error, offset, length } of errors) {
    if (offset <= reportedTo) continue;
    const span = { start: offset, end: offset + length };
    problems.syntax(span, SENTENCES[printParseErrorCode(error)] ?? 'profile.syntax.symbol');
    reportedTo = span.end;
  }
}

/** Offset of the first bracket that is nested too deep, or null. */
function firstTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let end = -1; scanner.getPosition() > end; ) {
    end = scanner.getPosition();
    scanner.scan();
    const at = scanner.getTokenOffset();
    if (scanner.getTokenLength() !== 1) continue;
    const token = text[at];
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > DEEPEST_NESTING) return at;
  }
  return null;
}

/** True when there is nothing but blanks and comments. */
function isBlank(text: string): boolean {
  const scanner = createScanner(text, true);
  scanner.scan();
  return scanner.getTokenOffset() >= text.length;
}

function endOfFirstLine(text: string): number {
  const found = text.slice(0, 200).search(/[\r\n]/);
  return found < 0 ? Math.min(text.length, 200) : found;
}
