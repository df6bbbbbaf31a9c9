import {
  LIST_FILES_REQUEST,
  type ListFilesParams,
  type ListFilesResult,
  READ_FILE_REQUEST,
  type ReadFileParams,
  type ReadFileResult,
} from '../shared/protocol';
import type { Disk } from './host';
import { within } from './patience';
import type { Session } from './session';

/** A file on the web may take its time; minutes whose profile never comes are checked without it. */
const PATIENCE_MS = 10_000;

/**
 * The files that the client reads for the server, on whatever file system they lie. A client that does
 * not offer that, or does not answer, has none.
 */
export function createClientDisk(getSession: () => Session): Disk {
  async function ask<R>(method: string, params: ReadFileParams | ListFilesParams) {
    const { connection, client, log } = getSession();
    if (!client.readsFiles) return null;
    try {
      return await within(PATIENCE_MS, connection.sendRequest<R>(method, params));
    } catch (error) {
      log.warn(`The client did not answer ${method}: ${String(error)}`);
      return null;
    }
  }

  return {
    async *list(folder, limit) {
      const uris = await ask<ListFilesResult>(LIST_FILES_REQUEST, { folder, limit });
      if (Array.isArray(uris)) yield* uris;
    },
    async read(uri, limit) {
      const text = await ask<ReadFileResult>(READ_FILE_REQUEST, { uri, limit });
      return typeof text === 'string' ? text : null;
    },
  };
}
