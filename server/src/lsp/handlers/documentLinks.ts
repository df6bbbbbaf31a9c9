import { say } from '../../l10n/catalogue';
import { toRange } from '../convert';
import { reply } from '../reply';
import type { Session } from '../session';

/** Case numbers lead to the case, where the committee has said where its cases are. */
export function handleDocumentLinks(session: Session): void {
  const { connection, guard, service } = session;
  connection.onDocumentLinks(
    guard.request('textDocument/documentLink', async ({ textDocument: { uri } }, token) => {
      await session.ready(uri);
      const answer = await service.caseLinks(uri, token);
      return reply(answer, [], ({ links, lines, language }) =>
        links.map(({ span, caseNumber, target }) => ({
          range: toRange(span, lines),
          target,
          tooltip: say(language, 'case.open', { caseNumber }),
        })),
      );
    }),
  );
}
