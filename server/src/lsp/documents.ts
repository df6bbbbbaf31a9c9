import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Change } from '../rules/draft';
import type { Session } from './session';

/** What happens to an open document, after the service has been told. */
export interface DocumentEvents {
  opened(uri: string): void;
  changed(uri: string): void;
  /** What was held back while the user wrote may be said now. */
  settled(uri: string): void;
  closed(uri: string): void;
}

/** Keeps the texts of the open documents and tells the service what was changed in them. */
export function listenToDocuments(
  { connection, guard, service }: Session,
  events: DocumentEvents,
): void {
  const documents = new TextDocuments({
    create: TextDocument.create,
    update(document, changes, version) {
      // Before the update: the ranges count in the text that was.
      const change = onlyChange(document, changes);
      const updated = TextDocument.update(document, changes, version);
      service.change({ uri: updated.uri, version, text: updated.getText() }, change);
      return updated;
    },
  });
  documents.onDidOpen(
    guard.notification('textDocument/didOpen', ({ document }) => {
      const { uri, version } = document;
      service.open({ uri, version, text: document.getText() });
      events.opened(uri);
    }),
  );
  documents.onDidChangeContent(
    guard.notification('textDocument/didChange', ({ document }) => events.changed(document.uri)),
  );
  documents.onDidSave(
    guard.notification('textDocument/didSave', ({ document: { uri } }) => {
      if (service.settle(uri)) events.settled(uri);
    }),
  );
  documents.onDidClose(
    guard.notification('textDocument/didClose', ({ document: { uri } }) => {
      service.close(uri);
      events.closed(uri);
    }),
  );
  documents.listen({
    ...connection,
    // Our `update` runs within the library's handler; it stands under guard with it.
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument(guard.notification('textDocument/didChange', handler)),
  });
}

/** The change, when it is one and says where it stands; several at once are nobody's typing. */
function onlyChange(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
): Change | null {
  const [change, ...others] = changes;
  if (change === undefined || others.length > 0 || !('range' in change)) return null;
  const { start, end } = change.range;
  const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
  return { span, text: change.text };
}
