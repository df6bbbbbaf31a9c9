import { foldText, isSpace } from '../text/chars';
import { type CaseNumber, readCaseNumberLine } from './caseNumber';
import { type GroupLine, readGroupLine } from './groupLine';
import { type ItemLine, readItemLine } from './itemLine';
import { type NumberForm, readNumberedLine } from './numberForm';
import type { OwnForms } from './ownForms';
import { type PageLine, readPageLine } from './pageLine';
import { readOwnHeading, readSectionHeading, type SectionHeading } from './sectionHeading';
import { pagedEntries, pagelessEntry, type UnplacedEntry } from './titleEntry';

/**
 * What a line says for itself, wherever it stands: its words without the decoration round them
 * (indentation, markdown's `#`, emphasis that encloses the whole line) and what they might be.
 * It knows no place, so that it stays the same object when the lines above it change. What few
 * lines are asked is read when it is asked, once.
 */
export class LineFacts {
  private knownCase: CaseNumber | null | undefined = undefined;
  private knownGroup: GroupLine | null | undefined = undefined;
  private knownEntries: readonly UnplacedEntry[] | undefined = undefined;
  private knownEntryKey: string | undefined = undefined;
  private knownFold: string | undefined = undefined;

  constructor(
    /** Words without decoration; '' for a blank line. */
    readonly text: string,
    /** UTF-16 units from the beginning of the line to its words. */
    readonly from: number,
    /** Number of `#`; 0 for none. */
    readonly level: number,
    readonly bold: boolean,
    /** What section the line could head; whether it does is for the item to decide. */
    readonly heading: SectionHeading | null,
    /** What item the line could head; whether it does is for the document to decide. */
    readonly item: ItemLine | null,
    /** What a page prints round the text, perhaps. */
    readonly page: PageLine | null,
  ) {}

  get isBlank(): boolean {
    return this.text === '';
  }

  get caseNumber(): CaseNumber | null {
    if (this.knownCase === undefined) this.knownCase = readCaseNumberLine(this.text);
    return this.knownCase;
  }

  get group(): GroupLine | null {
    if (this.knownGroup === undefined) this.knownGroup = readGroupLine(this.text);
    return this.knownGroup;
  }

  /** The line as a row of a table of contents with page numbers. */
  get entries(): readonly UnplacedEntry[] {
    this.knownEntries ??= pagedEntries(this.text);
    return this.knownEntries;
  }

  /** The folded title of the line as a row of a table of contents without page numbers. */
  get entryKey(): string {
    this.knownEntryKey ??= foldText(pagelessEntry(this.text)?.name ?? '');
    return this.knownEntryKey;
  }

  /** The folded words. */
  get folded(): string {
    this.knownFold ??= foldText(this.text);
    return this.knownFold;
  }
}

/** Every line without words, and every line that is not read. */
export const BLANK_LINE = new LineFacts('', 0, 0, false, null, null, null);

const HASH = 0x23;
const STAR = 0x2a;
const UNDERSCORE = 0x5f;

/**
 * Reads the line between two offsets (without its line break). Linear in its length.
 * @param own what a committee's customs change; null where they change nothing
 */
export function readLineFacts(
  text: string,
  lineStart: number,
  lineEnd: number,
  own: OwnForms | null = null,
): LineFacts {
  let start = skipSpace(text, lineStart, lineEnd);
  let end = trimEnd(text, start, lineEnd);
  if (start === end) return BLANK_LINE;
  const page = readPageLine(text, start, end, end - lineStart);
  let level = 0;
  while (level < 6 && text.charCodeAt(start + level) === HASH) level++;
  if (level > 0 && (start + level === end || isSpace(text.charCodeAt(start + level)))) {
    start = skipSpace(text, start + level, end);
    while (end > start && text.charCodeAt(end - 1) === HASH) end--;
    end = trimEnd(text, start, end);
  } else {
    level = 0;
  }
  const marks = emphasis(text, start, end);
  if (marks > 0) {
    start = skipSpace(text, start + marks, end - marks);
    end = trimEnd(text, start, end - marks);
  }
  const words = text.slice(start, end);
  return new LineFacts(
    words,
    start - lineStart,
    level,
    marks > 1,
    own === null || own.headings === null
      ? readSectionHeading(words)
      : readOwnHeading(words, own.headings),
    own === null || own.itemLines === null
      ? readItemLine(words)
      : readOwnItemLine(words, own.itemLines),
    page,
  );
}

/** Other forms are read as well: the document may be written in one of them, whatever its committee says. */
function readOwnItemLine(words: string, form: NumberForm): ItemLine | null {
  const otherwise = readItemLine(words);
  const own = readNumberedLine(words, form);
  return own === null ? otherwise : { ...own, otherwise };
}

/**
 * How many `*` or `_` enclose the whole line: 1 (italic) to 3; 0 when none do, or when two marked
 * stretches have plain text between them.
 */
function emphasis(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(start);
  if (mark !== STAR && mark !== UNDERSCORE) return 0;
  let marks = 0;
  while (marks < 3 && text.charCodeAt(start + marks) === mark) marks++;
  if (end - start <= 2 * marks) return 0;
  for (let i = 1; i <= marks; i++) if (text.charCodeAt(end - i) !== mark) return 0;
  const next = text.indexOf(text[start] as string, start + marks);
  return next === end - marks && isWordStart(text.charCodeAt(start + marks)) ? marks : 0;
}

/** `* point` is a list, not emphasis. */
function isWordStart(code: number): boolean {
  return !isSpace(code);
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
