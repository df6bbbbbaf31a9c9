import type { ItemStart } from './itemStarts';
import type { SectionHeading } from './sectionHeading';
import type { SourceLine } from './sourceLines';

/** What one item needs to know of the document's form. */
export interface DocumentForm {
  /** Folded headings that the document uses as sections although they may be sub-headings. */
  readonly subSections: ReadonlySet<string>;
}

/** The lines of one item, from its first to the one behind its last. */
export interface ItemLines {
  readonly lines: readonly SourceLine[];
  readonly headings: readonly (SectionHeading | null)[];
  readonly start: ItemStart;
  readonly endLine: number;
  /** Document offsets of the item. */
  readonly offset: number;
  readonly end: number;
}
