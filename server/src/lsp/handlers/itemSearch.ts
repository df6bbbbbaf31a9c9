import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { PROFILE_NAME } from '../../profile/profile';
import { createItemSearch, type ItemSearch } from '../itemSearch';
import type { Profiles } from '../profiles';
import { cancelled } from '../reply';
import type { Session } from '../session';

const WATCHED = ['**/*.{referat,txt,md}', `**/${PROFILE_NAME}`];

export function handleItemSearch(
  session: Session,
  profiles: Pick<Profiles, 'customsOf' | 'touched'>,
): ItemSearch {
  const { connection, guard } = session;
  const search = createItemSearch(session, profiles.customsOf);

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
        profiles.touched(uri);
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
