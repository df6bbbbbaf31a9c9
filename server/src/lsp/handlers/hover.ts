import { type Hover, MarkupKind } from 'vscode-languageserver';
import { fromPosition, toRange } from '../convert';
import { plainText } from '../plainText';
import { reply } from '../reply';
import type { Session } from '../session';

export function handleHover(session: Session): void {
  const { connection, guard, service } = session;
  connection.onHover(
    guard.request('textDocument/hover', async ({ textDocument: { uri }, position }, token) => {
      await session.ready(uri);
      const answer = await service.hover(uri, fromPosition(position), token);
      return reply(answer, null, ({ hover, lines }): Hover | null => {
        if (hover === null) return null;
        const contents = session.client.markdown
          ? { kind: MarkupKind.Markdown, value: hover.markdown }
          : { kind: MarkupKind.PlainText, value: plainText(hover.markdown) };
        return { contents, range: toRange(hover.span, lines) };
      });
    }),
  );
}
