import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Parts } from '../service/parts';
import { serve } from './connection';
import { nodeHost } from './host.node';

/** Errors that say that nobody is left to serve. */
const GONE: ReadonlySet<unknown> = new Set([
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_IPC_CHANNEL_CLOSED',
]);

/** Serves the client at the other end of standard input and output, or of the IPC channel. */
export function start(parts?: Parts): void {
  const connection = createConnection(ProposedFeatures.all);

  // A mistake in one answer must not take the others along: note it and go on.
  const note = (error: unknown): void => {
    if (error instanceof Error && 'code' in error && GONE.has(error.code)) process.exit(1);
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    connection.console.error(`Unexpected: ${what}`);
  };
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
  process.on('disconnect', () => process.exit(1));

  serve(connection, nodeHost, parts);
}
