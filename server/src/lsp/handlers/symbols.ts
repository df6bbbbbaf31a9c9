import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { toDocumentSymbol, toFlatSymbols } from '../convert';
import { reply } from '../reply';
import type { Session } from '../session';

export function handleDocumentSymbols(session: Session): void {
  const { connection, service } = session;
  connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
    await session.ready(uri);
    const answer = await service.outline(uri, token);
    return reply(answer, [], ({ symbols, lines }): DocumentSymbol[] | SymbolInformation[] => {
      const { client } = session;
      if (!client.nestedSymbols) return toFlatSymbols(symbols, uri, lines);
      return symbols.map((symbol) => toDocumentSymbol(symbol, lines, client));
    });
  });
}
