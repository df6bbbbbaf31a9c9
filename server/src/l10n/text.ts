/** A sentence in both languages; `{name}` marks a parameter. Both must use the same parameters (a test checks it). */
export interface Text {
  readonly da: string;
  readonly en: string;
}
