import type { Minutes, Section } from '../../minutes/model';
import type { SectionKind } from '../../syntax/kinds';
import { lookUpHeading } from '../../syntax/vocabulary';
import { lineStartOf } from '../../text/lineEnds';
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
  const top = next === undefined ? null : topOf(next, item.text);
  const inserted =
    previous === undefined && top !== null
      ? above(top, form)
      : below(endOfLine(item.text, endOf(previous, top, item.text)), form);
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

/** The first line of a section: that of its heading, or of the "Politisk behandling" right above it. */
function topOf({ span, organ }: Section, text: string): number {
  const start = lineStartOf(text, span.start);
  if (organ === null) return start;
  const words = endOfText(text.slice(0, start));
  const upper = lineStartOf(text, words);
  const heading = text.slice(upper, words).replace(/^[#*_ ]+|[*_: ]+$/g, '');
  return lookUpHeading(heading)?.kind === 'decision' ? upper : start;
}

/** Where the words of a section end, of those above the next; of the whole item where there is none. */
function endOf(section: Section | undefined, nextTop: number | null, text: string): number {
  const end = section?.span.end ?? endOfText(text);
  return nextTop === null || nextTop > end ? end : endOfText(text.slice(0, nextTop));
}

function endOfText(text: string): number {
  return text.trimEnd().length;
}
