import type { LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME, clientOptions, listen, type ServerEvents } from './client';

/** A client for one server process, which is made when it starts. */
export function createClient(
  serverModule: string,
  output: LogOutputChannel,
  events: ServerEvents,
): LanguageClient {
  const client = new QuietClient(
    CLIENT_ID,
    CLIENT_NAME,
    { module: serverModule, transport: TransportKind.ipc },
    clientOptions(output, events),
  );
  listen(client, events);
  return client;
}

/** Writes what it finds wrong into the log; what the user must hear is said in the user's language. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
