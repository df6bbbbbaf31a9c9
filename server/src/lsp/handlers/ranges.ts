import type { FoldingRange } from 'vscode-languageserver';
import { fromPosition, toSelectionRange } from '../convert';
import { reply } from '../reply';
import type { Session } from '../session';

export function handleRanges(session: Session): void {
  const { connection, guard, service } = session;

  connection.onFoldingRanges(
    guard.request('textDocument/foldingRange', async ({ textDocument: { uri } }, token) => {
      await session.ready(uri);
      const answer = await service.foldingRanges(uri, token);
      // The core counts in lines as the protocol does, and by the same names.
      return reply(answer, [], ({ ranges }): FoldingRange[] => [...ranges]);
    }),
  );

  connection.onSelectionRanges(
    guard.request(
      'textDocument/selectionRange',
      async ({ textDocument: { uri }, positions }, token) => {
        await session.ready(uri);
        const answer = await service.selectionRanges(uri, positions.map(fromPosition), token);
        return reply(answer, [], ({ selections, lines }) =>
          selections.map((spans) => toSelectionRange(spans, lines)),
        );
      },
    ),
  );
}
