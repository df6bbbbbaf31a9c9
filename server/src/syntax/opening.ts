import type { WrittenDate } from '../text/dates';
import type { Located } from '../text/span';
import type { SectionKind } from './kinds';

/** A section that has begun: its heading is read, its end is not known yet. */
export interface Opening {
  readonly kind: SectionKind;
  readonly key: string;
  readonly heading: string;
  /** Line of the heading. */
  readonly line: number;
  readonly headingStart: number;
  readonly headingEnd: number;
  /** Document offset where the body may begin. */
  readonly bodyStart: number;
  readonly running: boolean;
  readonly combined: boolean;
  readonly organ: Located | null;
  readonly date: WrittenDate | null;
}
