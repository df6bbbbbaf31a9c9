import {
  type Position,
  type TextDocumentContentChangeEvent,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Change } from '../rules/draft';
import { isProfile, type Profiles } from './profiles';
import type { Session } from './session';

/** What happens to open minutes, after the service has been told. */
export interface DocumentEvents {
  opened(uri: string): void;
  changed(uri: string): void;
  /** What was held back while the user wrote may be said now. */
  settled(uri: string): void;
  closed(uri: string): void;
}

/** Keeps the texts of the open documents and tells the service, or the profiles, what was changed in them. */
export function listenToDocuments(
  { connection, guard, service }: Session,
  profiles: Pick<Profiles, 'written' | 'closed'>,
  events: DocumentEvents,
): void {
  const documents = new TextDocuments({
    create: TextDocument.create,
    update(document, changes, version) {
      // Before the update: the ranges count in the text that was.
      const change = onlyChange(document, changes);
      const updated = updatedBy(document, changes, version);
      if (isProfile(updated.uri)) return updated;
      service.change({ uri: updated.uri, version, text: updated.getText() }, change);
      return updated;
    },
  });
  documents.onDidOpen(
    guard.notification('textDocument/didOpen', ({ document }) => {
      const { uri, version } = document;
      if (isProfile(uri)) return profiles.written(uri, document.getText(), version);
      service.open({ uri, version, text: document.getText() });
      events.opened(uri);
    }),
  );
  documents.onDidChangeContent(
    guard.notification('textDocument/didChange', ({ document }) => {
      const { uri, version } = document;
      if (isProfile(uri)) profiles.written(uri, document.getText(), version);
      else events.changed(uri);
    }),
  );
  documents.onDidSave(
    guard.notification('textDocument/didSave', ({ document: { uri } }) => {
      if (service.settle(uri)) events.settled(uri);
    }),
  );
  documents.onDidClose(
    guard.notification('textDocument/didClose', ({ document: { uri } }) => {
      if (isProfile(uri)) return profiles.closed(uri);
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

/**
 * The document after some changes, one after the other. The library loses count of the lines when a range
 * lies behind the last one, so each range is first moved into the text that it is about.
 */
function updatedBy(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextDocument {
  let updated = document;
  for (const change of changes) {
    updated = TextDocument.update(updated, [within(updated, change)], version);
  }
  return updated;
}

function within(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const inside = (position: Position): Position => document.positionAt(document.offsetAt(position));
  const { start, end } = change.range;
  return { text: change.text, range: { start: inside(start), end: inside(end) } };
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
