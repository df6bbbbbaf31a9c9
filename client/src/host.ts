import type { LogOutputChannel, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerEvents } from './client';

/** What the extension uses of what it runs in; the entry for each brings its own. */
export interface Host {
  /**
   * Loads the module with the language client and makes one for a new server; `start` it. Called with
   * the first minutes, and again when a server has died.
   */
  createClient(output: LogOutputChannel, events: ServerEvents): Promise<BaseLanguageClient>;
  /** Writes a file wholly or not at all; see `replaceFile`. A folder is never replaced. */
  writeWhole(target: Uri, text: string, leftBehind: (uri: Uri) => void): Promise<void>;
}
