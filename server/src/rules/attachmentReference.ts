import type { AgendaItem, Attachment } from '../minutes/model';
import type { SectionKind } from '../syntax/kinds';
import type { Span } from '../text/span';
import { message } from './messages';
import type { ItemRule, RuleFinding } from './types';

/**
 * The text refers to an attachment by number ("jf. bilag 3") where the item lists fewer and none of
 * that number. Said once for each number. An entry that names several ("Kort (bilag 1 og 2)") is all of them.
 *
 * Silent in items without a list of attachments (an empty one was lost on the way), about attachments
 * of something else ("bilag 1 til bekendtgørelsen", "rapportens bilag 2"), in quoted decisions, and
 * for lines that are themselves the name of an attachment.
 */
export const attachmentReference: ItemRule = {
  id: 'attachment-reference',
  scope: 'item',
  severity: 'information',
  settles: 'item',
  check(item) {
    const list = item.sections.find(({ kind }) => kind === 'attachments');
    if (list === undefined || list.body.start === list.body.end) return [];
    const found: RuleFinding[] = [];
    const listed = item.attachments.length;
    let own: ReadonlySet<number> | null = null;
    const seen = new Set<number>();
    for (const { number, span } of references(item)) {
      if (number <= listed || seen.has(number)) continue;
      own ??= new Set(item.attachments.flatMap(numbersOf));
      if (own.has(number)) continue;
      seen.add(number);
      found.push({
        span,
        message: message(textFor(listed), { number, listed }),
        related: [{ span: list.headingSpan, message: message('attachment-reference.list') }],
      });
    }
    return found;
  },
};

function textFor(listed: number) {
  if (listed === 0) return 'attachment-reference.none';
  return listed === 1 ? 'attachment-reference.one' : 'attachment-reference';
}

/** An entry may hold several: "Tegninger (bilag 1 og 2)", "Bilag 1-4 Kort". */
function numbersOf({ number, text }: Attachment): readonly number[] {
  const named = [...text.matchAll(REFERENCE)].flatMap(numbersIn);
  return number === null ? named : [number, ...named];
}

/** All numbers that a reference names; "bilag 1-4" and "bilag 1 til 4" name four. */
function numbersIn({ groups }: RegExpMatchArray): readonly number[] {
  const numbers = [Number(groups?.from)];
  for (const [, mark, figure] of (groups?.more ?? '').matchAll(/(\D{1,6})(\d{1,2})/g)) {
    const to = Number(figure);
    if (UP_TO.test(mark ?? '')) {
      for (let n = (numbers.at(-1) ?? to) + 1; n < to; n++) numbers.push(n);
    }
    numbers.push(to);
  }
  return numbers;
}

const UP_TO = /[-–]|til/;

interface Reference {
  readonly number: number;
  readonly span: Span;
}

const FIGURE = String.raw`\d{1,2}(?![\d.,]\d|\d)`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\d-])bilag(?:ene|et)? (?:nr\. ?)?(?<from>${FIGURE})` +
    String.raw`(?<more>(?:(?: ?[-–,] ?| og | samt | til (?=\d))${FIGURE}){0,9})`,
  'giu',
);
const REFERENCE_HERE = new RegExp(REFERENCE.source, 'iuy');

/** Sections whose references are not the item's own. */
const QUOTING: ReadonlySet<SectionKind> = new Set<SectionKind>(['attachments', 'priorDecisions']);
/** The word that every reference begins with; it is found many times faster than the whole pattern. */
const WORD = /bilag/gi;
const WORD_LENGTH = 'bilag'.length;

function references(item: AgendaItem): readonly Reference[] {
  const found: Reference[] = [];
  const quoted = item.sections.filter(({ kind }) => QUOTING.has(kind));
  let at = 0;
  WORD.lastIndex = 0;
  while (WORD.test(item.text)) {
    const index = WORD.lastIndex - WORD_LENGTH;
    // Sections come in the order of the text, and so do the words.
    while ((quoted[at]?.span.end ?? index + 1) <= index) at++;
    if (index < item.heading.end || (quoted[at]?.span.start ?? index + 1) <= index) continue;
    const match = referenceAt(item.text, index);
    if (match === null) continue;
    const span = { start: index, end: index + match[0].length };
    if (isOfSomethingElse(item.text, span) || isName(item.text, span)) continue;
    const last = match.groups?.more?.match(/\d+/g) ?? [];
    for (const figure of [match.groups?.from ?? '', ...last]) {
      found.push({ number: Number(figure), span });
    }
  }
  return found;
}

function referenceAt(text: string, index: number): RegExpExecArray | null {
  REFERENCE_HERE.lastIndex = index;
  return REFERENCE_HERE.exec(text);
}

/** How far round a reference the words may stand that say whose attachment it is. */
const REACH = 40;
/** "bilag 1 til lov om …", "bilag 2 i lokalplanen"; but "bilag 1 til sagen" is the item's own. */
const OWNER_BEHIND =
  /^ ?(?:,? (?:del|afsnit|side|s\.) ?\d{1,3})? ?(?:til|i|fra|af) (?!(?:sagen|punktet|dagsordenen|dagsordenspunktet|denne sag|orientering|høring)(?!\p{L}))/u;
/** "rapportens bilag 2", "jf. aftalens bilag 1"; but "sagens bilag 2" is the item's own. */
const OWNER_BEFORE =
  /(?<!\p{L})(?!(?:sagens|punktets|dagsordenens) )\p{L}{2,30}(?:ens|ets|nes) $/iu;

function isOfSomethingElse(text: string, { start, end }: Span): boolean {
  if (OWNER_BEHIND.test(text.slice(end, end + REACH))) return true;
  return OWNER_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}

/** "Bilag 3: Notat" at the beginning of a line is a list of attachments in the text. */
function isName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (text[start] !== 'B' || !/(?:^|[\r\n])[ \t#*_•–-]*$/.test(before)) return false;
  return /^[*_]{0,3}[ \t]*(?:[:.–-]|[\r\n]|$)/.test(text.slice(end, end + REACH));
}
