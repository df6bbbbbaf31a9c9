import type { Connection } from 'vscode-languageserver';
import type { Log } from '../service/environment';

/** The log, as the client keeps it. */
export function createLog({ console, tracer }: Connection): Log {
  return {
    error: (line) => console.error(line),
    warn: (line) => console.warn(line),
    // Sent only to a client that asked for a trace.
    debug: (line) => tracer.log(line),
  };
}
