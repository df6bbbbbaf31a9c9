/**
 * Tells minutes from other text by its head, so that a plain .txt or .md file can be taken for what
 * it is. A false yes turns somebody's notes or README into "minutes"; a no costs one click. So it
 * takes two witnesses: a line that titles the document as minutes or as an agenda, and a sign that
 * only minutes carry.
 */

import { isTechnical, readHead } from './head';
import { hasMeetingSign, namesMeeting } from './signs';
import { titleIndex } from './title';

/** So many lines after the first title line may belong to it ("Referat / til / mødet i Byrådet …"). */
const TITLE_LINES = 4;

/**
 * Whether a text is minutes or an agenda of a Danish public body, judged by its first lines alone.
 * Takes any string (BOM, CRLF, markdown and no-break spaces included) and never throws; its cost is
 * bounded, whatever the length of the text.
 */
export function looksLikeMinutes(text: string): boolean {
  const head = readHead(text);
  if (isTechnical(head)) return false;
  const title = titleIndex(head);
  if (title === -1) return false;
  const before = head.slice(0, title);
  const titleLines = head.slice(title, title + TITLE_LINES);
  return namesMeeting([...before, ...titleLines]) || hasMeetingSign(head);
}
