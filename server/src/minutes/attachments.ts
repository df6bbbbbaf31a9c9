import { trimSpan } from '../text/chars';
import { endOfLine } from '../text/lines';
import type { Span } from '../text/span';
import type { Attachment } from './model';

const MARKER = /^(?:[-–•·?*]{1,2}[ \t\u00a0]{1,9}|\|)/;
/** "Bilag 3 Notat", "Bilag 3: Notat", "Bilag nr. 3 - Notat", "3. Notat". */
const NUMBER =
  /^(?:Bilag[ \t\u00a0]{1,3}(?:nr\.?[ \t\u00a0]{0,3})?(\d{1,3})(?![\d.]?\d)|(\d{1,2})[.)][ \t\u00a0])/i;
/** A remark that stands among the attachments, not the name of one. */
const SENTENCE =
  /^(?:Der|Det|Vi|Udvalget|Bilag(?:et|ene))\s(?:er|var|vil|bliver|har|skal|kan|eftersendes)\s.*\.$/;
const NONE = /^(?:(?:der er )?ingen(?: bilag)?|intet|nej|[-–.]{1,9}|ingen vedlagte bilag)\.?$/i;
/** A line that goes on from the one before: the name of the file wrapped. */
const WRAPPED = /^\p{Ll}/u;

/**
 * The attachments that a section lists, one per line that is not blank; bullets are taken off and
 * "Ingen bilag." gives none. A line that begins in the middle of a word's case ("… for⏎hele året")
 * belongs to the line directly above.
 *
 * @returns Spans in `text`; `number` as in "Bilag 3 Notat", else null.
 */
export function readAttachments(text: string, within: Span): readonly Attachment[] {
  const attachments: Attachment[] = [];
  let above: Attachment | null = null;
  for (let start = within.start; start < within.end; ) {
    const end = endOfLine(text, start, within.end);
    let attachment: Attachment | null = readLine(text, start, end);
    if (attachment !== null && above !== null && WRAPPED.test(text.slice(start, end))) {
      attachments.pop();
      attachment = joined(above, attachment);
    }
    if (attachment !== null) attachments.push(attachment);
    // A name wraps once; more lines in small letters are a list of their own.
    above = attachment !== null && attachment.span.start < start ? null : attachment;
    start = end + 1;
  }
  return attachments;
}

function joined(above: Attachment, below: Attachment): Attachment {
  return {
    text: `${above.text} ${below.text}`,
    span: { start: above.span.start, end: below.span.end },
    number: above.number,
  };
}

function readLine(text: string, start: number, end: number): Attachment | null {
  const line = trimSpan(text, start, end);
  const marker = MARKER.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const span = trimSpan(text, line.start + marker, line.end);
  const words = text.slice(span.start, span.end);
  if (words === '' || NONE.test(words) || SENTENCE.test(words)) return null;
  const number = NUMBER.exec(words);
  const digits = number?.[1] ?? number?.[2];
  return { text: words, span, number: digits === undefined ? null : Number(digits) };
}
