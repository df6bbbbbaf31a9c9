import type { InlayHint } from 'vscode-languageserver';
import { fromPosition } from '../convert';
import { reply } from '../reply';
import type { Session } from '../session';

/** Told when the settings that hints depend on have changed. */
export interface InlayHints {
  refreshSoon(): void;
}

export function handleInlayHints(session: Session): InlayHints {
  const { connection, guard, service, host, log } = session;

  connection.languages.inlayHint.on(
    guard.request('textDocument/inlayHint', async ({ textDocument: { uri }, range }, token) => {
      await session.ready(uri);
      const stretch = { from: fromPosition(range.start), to: fromPosition(range.end) };
      const answer = await service.inlayHints(uri, stretch, token);
      return reply(answer, [], ({ hints, lines }): InlayHint[] =>
        hints.map(({ offset, label, tooltip }) => ({
          position: lines.positionAt(offset),
          label,
          tooltip,
          paddingLeft: true,
        })),
      );
    }),
  );

  let refreshing = false;
  return {
    /** One refresh for the settings of all documents, which change together. */
    refreshSoon() {
      if (refreshing || !session.client.refreshesInlayHints) return;
      refreshing = true;
      host
        .pause()
        .then(() => {
          refreshing = false;
          return connection.languages.inlayHint.refresh();
        })
        .catch((error: unknown) => log.warn(`Inlay hints not refreshed: ${String(error)}`));
    },
  };
}
