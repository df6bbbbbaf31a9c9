import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { PROFILE_NAME } from '../../profile/profile';
import { createItemSearch, type ItemSearch } from '../itemSearch';
import { cancelled } from '../reply';
import type { Session } from '../session';

const WATCHED = ['**/*.{referat,txt,md}', `**/${PROFILE_NAME}`];

/** `touched` hears of every watched file that came, changed or went. */
export function handleItemSearch(session: Session, touched: (uri: string) => void): ItemSearch {
  const { connection, guard } = session;
  const search = createItemSearch(session);

  connection.onWorkspaceSymbol(
    guard.request('workspace/symbol', async ({ query }, token) => {
      await session.ready(null);
      await session.host.pause();
      const found = await search.find(query, () => token.isCancellationRequested);
      if (found === null || token.isCancellationRequested) throw cancelled();
      return found;
    }),
  );

  connection.onDidChangeWatchedFiles(
    guard.notification('workspace/didChangeWatchedFiles', ({ changes }) => {
      for (const { uri } of changes) {
        search.touched(uri);
        touched(uri);
      }
    }),
  );
  return search;
}

/** Asks the client to tell of files, where it can be asked. */
export function registerWatchers({ connection, client, log }: Session): void {
  if (!client.registersWatchers) return;
  connection.client
    .register(DidChangeWatchedFilesNotification.type, {
      watchers: WATCHED.map((globPattern) => ({ globPattern })),
    })
    .catch((error: unknown) => log.warn(`Files cannot be followed: ${String(error)}`));
}
