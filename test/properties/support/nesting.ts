import type { Minutes, PlacedItem } from '../../../server/src/minutes/model';
import type { Span } from '../../../server/src/text/span';

/**
 * What is wrong with the places in a reading, or null: items follow each other inside the text, and
 * everything in an item lies inside it.
 */
export function misplacedIn(minutes: Minutes): string | null {
  const document = { start: 0, end: minutes.text.length };
  const { title, contents, groups } = minutes;
  for (const located of [title, contents, ...groups]) {
    if (located !== null && !lies(located.span, document)) return `outside: ${show(located.span)}`;
  }
  let end = 0;
  for (const placed of minutes.items) {
    if (placed.offset < end) return `the item at ${placed.offset} begins before ${end}`;
    end = placed.offset + placed.item.text.length;
    if (minutes.lines.start(placed.line) !== placed.offset) return `no line at ${placed.offset}`;
    const wrong = misplacedInItem(placed);
    if (wrong !== null) return `in the item at ${placed.offset}: ${wrong}`;
  }
  return end > minutes.text.length ? 'items behind the end' : null;
}

function misplacedInItem({ item }: PlacedItem): string | null {
  const whole = { start: 0, end: item.text.length };
  if (!lies(item.heading, whole)) return `heading ${show(item.heading)}`;
  if (!lies(item.nameSpan, item.heading)) return `name ${show(item.nameSpan)}`;
  let end = item.heading.start;
  for (const { span, headingSpan, body } of item.sections) {
    if (!lies(span, whole) || span.start < end) return `section ${show(span)}`;
    end = span.end;
    if (!lies(headingSpan, span)) return `section heading ${show(headingSpan)}`;
    if (body.end > body.start && !lies(body, span)) return `body ${show(body)}`;
  }
  const inside = [
    ...(item.recommendation?.points ?? []),
    ...item.attachments,
    ...item.absences,
    ...item.priorDecisions,
    ...(item.decision === null ? [] : [item.decision]),
  ];
  for (const { span } of inside) if (!lies(span, whole)) return `part ${show(span)}`;
  if (item.caseNumber === null) return null;
  const { span, text } = item.caseNumber;
  return item.text.slice(span.start, span.end) === text ? null : `case number ${show(span)}`;
}

function lies(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}

function show({ start, end }: Span): string {
  return `${start} to ${end}`;
}
