import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { toDocumentSymbols, toFlatSymbols } from '../convert';
import { reply } from '../reply';
import type { Session } from '../session';

export function handleDocumentSymbols(session: Session): void {
  const { connection, guard, service } = session;
  connection.onDocumentSymbol(
    guard.request('textDocument/documentSymbol', async ({ textDocument: { uri } }, token) => {
      await session.ready(uri);
      const answer = await service.outline(uri, token);
      return reply(answer, [], ({ symbols, lines }): DocumentSymbol[] | SymbolInformation[] => {
        const { client } = session;
        return client.nestedSymbols
          ? toDocumentSymbols(symbols, lines, client)
          : toFlatSymbols(symbols, uri, lines);
      });
    }),
  );
}
