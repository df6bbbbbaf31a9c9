import type { Minutes } from '../../minutes/model';
import type { SectionKind } from '../../syntax/kinds';
import { message } from '../messages';
import { endOfLine, headingFor, type SectionForm } from '../sectionForm';
import { sectionsBefore } from '../sectionOrder';
import type { Finding, Fix } from '../types';
import { placedOf } from './placed';

/**
 * Inserts the heading of a missing section: in the form in which this document writes it, at the place
 * where its other items have it, with the caret on the empty line under it. Nothing that stands
 * there is changed.
 */
export function insertSection(
  kind: SectionKind,
  finding: Finding,
  minutes: Minutes,
): readonly Fix[] {
  const placed = placedOf(finding, minutes);
  if (placed === null) return [];
  const form = headingFor(kind, placed, minutes);
  const { item, offset } = placed;
  const before = sectionsBefore(kind, item, minutes);
  const previous = item.sections[before - 1];
  const next = item.sections[before];
  const inserted =
    previous === undefined && next !== undefined
      ? above(lineStart(item.text, next.span.start), form)
      : below(endOfLine(item.text, previous?.span.end ?? endOfText(item.text)), form);
  const at = offset + inserted.at;
  return [
    {
      title: message('fix.insert-section', { heading: form.title }),
      edits: [{ span: { start: at, end: at }, text: inserted.text }],
      safe: false,
      preferred: true,
      caret: at + inserted.caret,
    },
  ];
}

interface Insertion {
  /** In the item. */
  readonly at: number;
  readonly text: string;
  /** Counted from `at`. */
  readonly caret: number;
}

function below(at: number, form: SectionForm): Insertion {
  const { eol, lines } = form;
  const text = eol + (form.blankAbove ? eol : '') + lines + eol + (form.blankBelow ? eol : '');
  return { at, text, caret: text.length };
}

function above(at: number, form: SectionForm): Insertion {
  const { eol, lines } = form;
  const head = lines + eol + (form.blankBelow ? eol : '');
  return { at, text: head + eol + (form.blankAbove ? eol : ''), caret: head.length };
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function endOfText(text: string): number {
  return text.trimEnd().length;
}
