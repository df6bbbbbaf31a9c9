import type { Language } from '../../l10n/catalogue';
import type { AgendaItem, Minutes, PlacedItem } from '../../minutes/model';
import type { Finding } from '../../rules/types';
import type { Span } from '../../text/span';

/** What the box shows, and the text that it is about (document offsets). */
export interface Hover {
  readonly markdown: string;
  readonly span: Span;
}

/** Where the pointer is and what is known there. */
export interface HoverPlace {
  readonly minutes: Minutes;
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** In the document. */
  readonly offset: number;
  /** The item that holds the offset, with its index and the offset counted from the item's beginning. */
  readonly inside: {
    readonly placed: PlacedItem;
    readonly item: AgendaItem;
    readonly index: number;
    readonly offset: number;
  } | null;
}
