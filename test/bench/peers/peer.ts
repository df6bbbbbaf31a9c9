/** One replacement in a text, in UTF-16 offsets of the text before. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An open document in one of the programs that are measured. */
export interface OpenDocument {
  /** Makes the edit and everything that the program then knows of the new text. */
  key(edit: Edit): unknown;
}

/** A program that is measured; a promise that it gives is waited for. */
export interface Peer {
  readonly name: string;
  /** Everything from a text that was never seen before. */
  job(text: string): unknown;
  /** Absent where the program knows nothing of versions of a text. */
  open?(text: string): OpenDocument | Promise<OpenDocument>;
}

/** The text after the edit; joined as an editor's server joins it, not copied. */
export function edited(text: string, { start, end, text: inserted }: Edit): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
