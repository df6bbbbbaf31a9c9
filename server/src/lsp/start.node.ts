import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import type { Parts } from '../service/parts';
import { serve } from './connection';
import { nodeHost } from './host.node';

/**
 * V8 translates a regular expression when it is first used, and again, into machine code, when it is
 * used a second time. All of ours are used for every item: without the first of the two translations
 * the first outline takes a quarter less time.
 */
const COMPILE_EXPRESSIONS_ONCE = '--no-regexp-tier-up';

/**
 * V8 lets the space for new objects grow with what it meets, and keeps it: reading one long document would
 * cost a fifth more memory for as long as the server lives. Kept small, it is swept a little oftener.
 */
const KEEP_NEW_SPACE_SMALL = '--semi-space-growth-factor=1';

/** Errors that say that nobody is left to serve. */
const GONE: ReadonlySet<unknown> = new Set([
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_IPC_CHANNEL_CLOSED',
]);

/**
 * Serves the client at the other end of standard input and output (`--stdio`) or of the IPC channel
 * (`--node-ipc`). The library ends the process with 0 after a goodbye in order, and with 1 when the
 * client is gone without one: its input closed, or its process dead.
 */
export function start(parts?: Parts): void {
  setFlagsFromString(COMPILE_EXPRESSIONS_ONCE);
  setFlagsFromString(KEEP_NEW_SPACE_SMALL);
  const server = serve((options) => createConnection(options), nodeHost, parts);

  // A mistake in one answer must not take the others along: it is noted and the server goes on. What
  // it keeps is the text of the open documents; everything else is computed anew from that.
  const note = (error: unknown): void => {
    if (error instanceof Error && 'code' in error && GONE.has(error.code)) process.exit(1);
    server.unexpected(error);
  };
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
  // The library hears when standard input ends, but not when the channel does.
  process.on('disconnect', () => process.exit(server.exitCode()));
}
