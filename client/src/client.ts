import type { LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  ShowMessageNotification,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  type ClientOptions,
  SUMMARY_NOTIFICATION,
  type SummaryParams,
} from '../../server/src/shared/protocol';
import { LANGUAGE_ID } from './language';

/** What a server process tells while it lives, and that it no longer does. */
export interface ServerEvents {
  summary(summary: SummaryParams): void;
  /** Something that the user should know, in the user's language. */
  notice(message: string): void;
  /** The process is gone, and nobody asked it to go. */
  died(): void;
}

/**
 * A client for one server process; `start` it. The id `referat` is also the section whose
 * `trace.server` the client reads. Settings are pulled by the server (`workspace/configuration`); the
 * documents may live on any file system, since the server is only ever given their text.
 */
export function createClient(
  serverModule: string,
  output: LogOutputChannel,
  events: ServerEvents,
): LanguageClient {
  const client = new QuietClient(
    'referat',
    'Referat',
    { module: serverModule, transport: TransportKind.ipc },
    {
      documentSelector: [{ language: LANGUAGE_ID }],
      outputChannel: output,
      traceOutputChannel: output,
      initializationOptions: { placesCaret: true } satisfies ClientOptions,
      // What a user must know is said in a message; the log does not open by itself.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: {
        // A message that did not get through is followed by the end, if it is one.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed() {
          events.died();
          // The client's own restart leaves it in doubt whether it runs, when one dies while it
          // starts. A new client for each process knows.
          return {
            action: CloseAction.DoNotRestart,
            handled: true,
            message: 'The server process ended.',
          };
        },
      },
    },
  );
  client.onNotification(SUMMARY_NOTIFICATION, events.summary);
  client.onNotification(ShowMessageNotification.type, ({ message }) => events.notice(message));
  return client;
}

/** Writes what it finds wrong into the log; what the user must hear is said in the user's language. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
