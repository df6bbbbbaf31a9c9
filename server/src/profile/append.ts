import { createScanner, type Node } from 'jsonc-parser';
import type { TextEdit } from '../rules/types';
import { lineBreakOf, lineStartOf } from '../text/lineEnds';

/** A line of an entry, so many steps further in than its first. */
export interface EntryLine {
  readonly depth: number;
  readonly text: string;
}

/**
 * The edits that put an entry behind the others of a list or an object: on lines of its own, unless it
 * is one line and the others share theirs. Comments stay with what they stand beside.
 *
 * @param node A list or an object of a text without mistakes.
 */
export function appendEntry(
  text: string,
  node: Node,
  lines: readonly EntryLine[],
): readonly TextEdit[] {
  const last = node.children?.at(-1) ?? null;
  const open = node.offset + 1;
  const close = endOf(node) - 1;
  // Behind whatever stands there last, be it a comment.
  const at = open + text.slice(open, close).trimEnd().length;
  const comma = last === null || hasCommaBehind(text, last, close) ? null : endOf(last);
  const isSpread = text.slice(open, close).includes('\n');
  const [first] = lines;
  if (last !== null && !isSpread && lines.length === 1 && first !== undefined) {
    return [insertion(at, `${comma === null ? '' : ','} ${first.text}`)];
  }
  const eol = lineBreakOf(text);
  const step = stepOf(text);
  const outer = indentAt(text, node.offset);
  const inner =
    last !== null && startsLine(text, last) ? indentAt(text, last.offset) : outer + step;
  const added = lines.map((line) => `${eol}${inner}${step.repeat(line.depth)}${line.text}`);
  const isClosedBelow = text.slice(at, close).includes('\n');
  const entry = {
    span: { start: at, end: isClosedBelow ? at : close },
    text: `${comma === at ? ',' : ''}${added.join('')}${isClosedBelow ? '' : eol + outer}`,
  };
  return comma === null || comma === at ? [entry] : [insertion(comma, ','), entry];
}

function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

/** Whether a comma stands behind the last entry, outside comments. */
function hasCommaBehind(text: string, last: Node, close: number): boolean {
  const scanner = createScanner(text, true);
  scanner.setPosition(endOf(last));
  scanner.scan();
  const at = scanner.getTokenOffset();
  return at < close && text[at] === ',';
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

/** The blanks at the beginning of the line of an offset. */
function indentAt(text: string, offset: number): string {
  const start = lineStartOf(text, offset);
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}

function startsLine(text: string, { offset }: Node): boolean {
  return text.slice(lineStartOf(text, offset), offset).trim() === '';
}

const USUAL_STEP = '  ';
const FIRST_NAME = /\n([ \t]{1,8})"/;

/** One step of the text's own indentation: that of the first name on a line of its own. */
function stepOf(text: string): string {
  return FIRST_NAME.exec(text)?.[1] ?? USUAL_STEP;
}
