import type { WrittenDate } from '../text/dates';
import type { Located } from '../text/span';
import type { SectionKind } from './kinds';

/** A section that has begun: its heading is read, its end is not known yet. Offsets are the item's. */
export interface Opening {
  readonly kind: SectionKind;
  readonly key: string;
  readonly heading: string;
  /** Line of the heading in the document. */
  readonly line: number;
  readonly headingStart: number;
  readonly headingEnd: number;
  /** Where the body may begin. */
  readonly bodyStart: number;
  readonly running: boolean;
  readonly combined: boolean;
  readonly organ: Located | null;
  readonly date: WrittenDate | null;
}
