/**
 * What the client and the server say to each other beside LSP itself. Types and names only:
 * both sides import this file, so it imports nothing.
 */

/** Client → server request: the minutes as JSON text (docs/json.md). */
export const EXPORT_REQUEST = 'referat/export';
export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  /** Closed items become their number and `public: false` alone. */
  readonly publicOnly?: boolean;
}
export interface ExportResult {
  readonly json: string;
  /** Version of the document that was exported. */
  readonly version: number;
}

/** Server → client notification after each analysis: what the status bar shows. */
export const SUMMARY_NOTIFICATION = 'referat/summary';
export interface SummaryParams {
  readonly uri: string;
  readonly version: number;
  readonly kind: 'minutes' | 'agenda' | 'unknown';
  readonly items: number;
  /** Findings by severity, as published. */
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
}
