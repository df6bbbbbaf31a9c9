import { fromPosition, toFoldingRange, toSelectionRange } from '../convert';
import { reply } from '../reply';
import type { Session } from '../session';

export function handleRanges(session: Session): void {
  const { connection, service } = session;

  connection.onFoldingRanges(async ({ textDocument: { uri } }, token) => {
    await session.ready(uri);
    const answer = await service.foldingRanges(uri, token);
    return reply(answer, [], ({ ranges }) => ranges.map(toFoldingRange));
  });

  connection.onSelectionRanges(async ({ textDocument: { uri }, positions }, token) => {
    await session.ready(uri);
    const answer = await service.selectionRanges(uri, positions.map(fromPosition), token);
    return reply(answer, [], ({ selections, lines }) =>
      selections.map((spans) => toSelectionRange(spans, lines)),
    );
  });
}
