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

/** Client → server request: all calculations of the minutes, in words, for the view that shows them. */
export const ARITHMETIC_REQUEST = 'referat/arithmetic';
export interface ArithmeticParams {
  readonly textDocument: { readonly uri: string };
}
/** Null when the document is not open. */
export interface ArithmeticResult {
  /** Version of the document that was calculated. */
  readonly version: number;
  readonly summary: string;
  readonly items: readonly ArithmeticItem[];
}
export interface ArithmeticItem {
  readonly heading: string;
  readonly range: TextRange;
  readonly groups: readonly ArithmeticGroup[];
}
/** The calculations of one table, or of an item's running text. */
export interface ArithmeticGroup {
  readonly heading: string;
  readonly range: TextRange;
  readonly calculations: readonly ArithmeticRow[];
  /** What is to be said under the calculations, or "". */
  readonly note: string;
}
export interface ArithmeticRow {
  /** "Drift i alt · Korr. budget 2024" */
  readonly name: string;
  /** "25 rækker giver 349.209"; "" where nothing was calculated. */
  readonly calculation: string;
  readonly state: 'exact' | 'rounded' | 'broken' | 'unchecked';
  /** What came of it, or why it was not checked. */
  readonly outcome: string;
  /** The wrong cell where it is known, else the total or difference. */
  readonly range: TextRange;
}
/** Client → server request: a profile (`.referat.json`) as the minutes show it. */
export const PROFILE_REQUEST = 'referat/profile';
export interface ProfileParams {
  readonly textDocument: { readonly uri: string };
}
/** Null when the document is not open. */
export interface ProfileResult {
  /** Version of the document that it was drawn from. */
  readonly version: number;
  readonly text: string;
  /** Uri of the profile that the document follows already, or null. */
  readonly existing: string | null;
}

/**
 * Server → client requests: files that only the client can read (a repository on the web, a folder of
 * the browser). Sent to a client that says `readsFiles`.
 */
export const READ_FILE_REQUEST = 'referat/readFile';
export interface ReadFileParams {
  readonly uri: string;
  /** Most bytes; what is longer is not read. */
  readonly limit: number;
}
/** Null when there is no such file, or it is longer than the limit. */
export type ReadFileResult = string | null;

/** The files below a folder whose names allow minutes. */
export const LIST_FILES_REQUEST = 'referat/listFiles';
export interface ListFilesParams {
  readonly folder: string;
  /** Most files. */
  readonly limit: number;
}
/** Their uris, sorted. */
export type ListFilesResult = readonly string[];

/** A stretch of the document, as LSP counts. */
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}
/** A place in the document: line and UTF-16 character, both from 0. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** What a client may say of itself in `initializationOptions`. */
export interface ClientOptions {
  /** It knows the command `PLACE_CARET_COMMAND`. */
  readonly placesCaret?: boolean;
  /** It knows the command `SAVE_PROFILE_COMMAND`. */
  readonly savesProfiles?: boolean;
  /** It opens addresses of rule pages (`shared/rulePages.ts`); findings then link to theirs. */
  readonly opensRulePages?: boolean;
  /** It answers `READ_FILE_REQUEST` and `LIST_FILES_REQUEST`. */
  readonly readsFiles?: boolean;
}

/** Command of the client that a quick fix brings: to put the caret where the user is to write. */
export const PLACE_CARET_COMMAND = 'referat.placeCaret';
/** The document, and the place in the text as it is after the edit. */
export type PlaceCaretArguments = readonly [uri: string, position: TextPosition];

/**
 * Command of the client that a quick fix brings: to save the profile that it has written into, so that others
 * see it, and to say so. Its argument is the uri of the file.
 */
export const SAVE_PROFILE_COMMAND = 'referat.saveProfile';
