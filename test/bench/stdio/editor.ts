import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../peers/peer';
import { type Client, connect } from './client';
import type { Server } from './servers';

/** How findings come: the editor asks for them, or the server sends them unasked. */
export type Delivery = 'pull' | 'push';

/** An editor that is connected to one server. */
export interface Editor {
  readonly client: Client;
  open(uri: string, text: string): OpenFile;
  stop(): Promise<void>;
}

export interface OpenFile {
  /** Makes the change ready; what it gives sends it. */
  change(edit: Edit): () => void;
  /** The findings of the text as it is; by `push`, call it before what is waited for is sent. */
  findings(): Promise<unknown>;
  outline(): Promise<readonly unknown[]>;
  close(): void;
}

/** Starts the server and introduces the editor; done when the server has introduced itself. */
export async function startEditor(
  server: Server,
  delivery: Delivery = 'pull',
  nodeFlags: readonly string[] = [],
): Promise<Editor> {
  const texts = new Map<string, TextDocument>();
  const client = connect([...nodeFlags, ...server.args], (method, params) => {
    const { uri } = (params ?? {}) as { readonly uri?: string };
    return server.answer?.(method, () => texts.get(uri ?? '')?.getText() ?? '');
  });
  await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: capabilities(delivery),
    initializationOptions: server.options ?? {},
  });
  client.notify('initialized', {});
  if (server.settings !== undefined) {
    client.notify('workspace/didChangeConfiguration', { settings: server.settings });
  }
  return {
    client,
    open: (uri, text) => opened(client, texts, delivery, server.language, uri, text),
    stop: () => client.stop(),
  };
}

function opened(
  client: Client,
  texts: Map<string, TextDocument>,
  delivery: Delivery,
  languageId: string,
  uri: string,
  text: string,
): OpenFile {
  let document = TextDocument.create(uri, languageId, 1, text);
  let previousResultId: string | undefined;
  const textDocument = { uri };
  texts.set(uri, document);
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId, version: 1, text },
  });
  return {
    change({ start, end, text: inserted }) {
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      const change = { range, text: inserted };
      document = TextDocument.update(document, [change], document.version + 1);
      texts.set(uri, document);
      const { version } = document;
      return () =>
        client.notify('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [change],
        });
    },
    async findings() {
      if (delivery === 'push') {
        const { version } = document;
        return client.next<{ uri: string; version?: number }>(
          'textDocument/publishDiagnostics',
          (sent) => sent.uri === uri && sent.version === version,
        );
      }
      const report = await client.request<{ resultId?: string }>('textDocument/diagnostic', {
        textDocument,
        ...(previousResultId !== undefined && { previousResultId }),
      });
      previousResultId = report.resultId;
      return report;
    },
    outline: () => client.request('textDocument/documentSymbol', { textDocument }),
    close() {
      texts.delete(uri);
      client.notify('textDocument/didClose', { textDocument });
    },
  };
}

function capabilities(delivery: Delivery): object {
  return {
    textDocument: {
      synchronization: {},
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      publishDiagnostics: { versionSupport: true, relatedInformation: true },
      ...(delivery === 'pull' && { diagnostic: { relatedInformation: true } }),
    },
    workspace: {},
  };
}
