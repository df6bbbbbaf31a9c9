/**
 * What a question about a document can come to. Cancellation and failure are outcomes of their own:
 * an empty answer always means "there is nothing", never "I did not look".
 */
export type Answer<T> =
  | { readonly outcome: 'answered'; readonly version: number; readonly value: T }
  /** No such document is open. */
  | { readonly outcome: 'unknown' }
  /** The asker no longer wants it. */
  | { readonly outcome: 'cancelled' }
  /** The text changed under a question about a place in it; ask again. */
  | { readonly outcome: 'moved' }
  /** The computation threw; it is logged. */
  | { readonly outcome: 'failed'; readonly version: number };
