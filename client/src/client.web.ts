import type { LogOutputChannel } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, clientOptions, listen, type ServerEvents } from './client';

/** A browser's worker, as far as it is used here. */
export type ServerWorker = ConstructorParameters<typeof BrowserMessageReader>[0] &
  EventTarget & { terminate(): void };

/** A client for one server in a web worker, which `startWorker` makes when it starts. */
export function createClient(
  startWorker: () => Promise<ServerWorker>,
  output: LogOutputChannel,
  events: ServerEvents,
): LanguageClient {
  const client = new WorkerClient(startWorker, output, events);
  listen(client, events);
  return client;
}

/** Ends its worker with the conversation, be it that the server is asked, hangs or breaks down. */
class WorkerClient extends LanguageClient {
  private worker: ServerWorker | undefined;

  constructor(
    private readonly startWorker: () => Promise<ServerWorker>,
    output: LogOutputChannel,
    events: ServerEvents,
  ) {
    const transports = () => this.openTransports();
    super(CLIENT_ID, CLIENT_NAME, transports, clientOptions(output, events));
  }

  /** Writes what it finds wrong into the log; what the user must hear is said in the user's language. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  override async stop(timeout?: number): Promise<void> {
    try {
      await super.stop(timeout);
    } finally {
      this.worker?.terminate();
    }
  }

  private async openTransports(): Promise<MessageTransports> {
    const worker = await this.startWorker();
    this.worker = worker;
    return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
  }
}

/**
 * Reads what a server's worker says. The server lets no error out of the worker, so one that comes all the same
 * means that there is no server (its program could not be loaded, say): that is the end.
 */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: ServerWorker) {
    super(worker);
    worker.addEventListener('error', () => {
      worker.terminate();
      this.fireClose();
    });
  }
}
