import type { LogOutputChannel } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';
import {
  type ClientOptions,
  SUMMARY_NOTIFICATION,
  type SummaryParams,
} from '../../server/src/shared/protocol';
import { LANGUAGE_ID } from './language';

/**
 * Starts the server as a child process and gives the client when it answers. The id `referat` is
 * also the section whose `trace.server` the client reads. Settings are pulled by the server
 * (`workspace/configuration`); the documents may live on any file system, since the server is only
 * ever given their text.
 */
export async function startClient(
  serverModule: string,
  output: LogOutputChannel,
  onSummary: (summary: SummaryParams) => void,
): Promise<LanguageClient> {
  const client = new LanguageClient(
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
    },
  );
  client.onNotification(SUMMARY_NOTIFICATION, onSummary);
  await client.start();
  return client;
}
