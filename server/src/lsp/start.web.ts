import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import type { Parts } from '../service/parts';
import { serve } from './connection';
import { webHost } from './host.web';

/** What a worker's events of trouble have to tell. */
interface Trouble extends Event {
  readonly error?: unknown;
  readonly reason?: unknown;
}

/** The worker itself, as far as it is used here. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & EventTarget;

/** Serves, in a web worker, the client that has made the worker, until that ends it. */
export function start(parts?: Parts): void {
  const reader = new BrowserMessageReader(self);
  const writer = new BrowserMessageWriter(self);
  const server = serve((options) => createConnection(reader, writer, options), webHost, parts);

  // A mistake in one answer must not take the others along: it is noted and the server goes on. An error
  // that the client sees means therefore that there is no server.
  const note = (event: Trouble): void => {
    event.preventDefault();
    server.unexpected(event.reason ?? event.error);
  };
  self.addEventListener('error', note);
  self.addEventListener('unhandledrejection', note);
}
