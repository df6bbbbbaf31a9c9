import type { LogOutputChannel } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  ShowMessageNotification,
} from 'vscode-languageclient';
import {
  type ClientOptions,
  LIST_FILES_REQUEST,
  READ_FILE_REQUEST,
  SUMMARY_NOTIFICATION,
  type SummaryParams,
} from '../../server/src/shared/protocol';
import { listFiles, readFile } from './files';
import { LANGUAGE_ID } from './language';

/** What a server tells while it lives, and that it no longer does. */
export interface ServerEvents {
  summary(summary: SummaryParams): void;
  /** Something that the user should know, in the user's language. */
  notice(message: string): void;
  /** The server is gone, and nobody asked it to go. */
  died(): void;
}

/** The id of every client, which is also the section whose `trace.server` it reads. */
export const CLIENT_ID = 'referat';
export const CLIENT_NAME = 'Referat';

/**
 * How a client treats its server, a process or a web worker. Settings are pulled by the server
 * (`workspace/configuration`); the documents may live on any file system.
 */
export function clientOptions(
  output: LogOutputChannel,
  events: ServerEvents,
): LanguageClientOptions {
  return {
    // A profile that is being written counts as it stands in the editor.
    documentSelector: [{ language: LANGUAGE_ID }, { pattern: '**/.referat.json' }],
    outputChannel: output,
    traceOutputChannel: output,
    initializationOptions: {
      placesCaret: true,
      savesProfiles: true,
      opensRulePages: true,
      readsFiles: true,
    } satisfies ClientOptions,
    // What a user must know is said in a message; the log does not open by itself.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: {
      // A message that did not get through is followed by the end, if it is one.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed() {
        events.died();
        // The client's own restart leaves it in doubt whether it runs, when one dies while it
        // starts. A new client for each server knows.
        return { action: CloseAction.DoNotRestart, handled: true, message: 'The server ended.' };
      },
    },
  };
}

/** Listens to what the server says and asks beside LSP; to be called before the client starts. */
export function listen(client: BaseLanguageClient, events: ServerEvents): void {
  client.onNotification(SUMMARY_NOTIFICATION, events.summary);
  client.onNotification(ShowMessageNotification.type, ({ message }) => events.notice(message));
  client.onRequest(READ_FILE_REQUEST, readFile);
  client.onRequest(LIST_FILES_REQUEST, listFiles);
}
