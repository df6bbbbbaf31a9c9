import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { say } from '../l10n/catalogue';
import type { Log } from '../service/environment';
import type { Parts } from '../service/parts';
import { createService } from '../service/service';
import { VERSION } from '../service/version';
import { readClient } from './client';
import { createConfiguration, registerConfiguration } from './configuration';
import { listenToDocuments } from './documents';
import { handleArithmetic } from './handlers/arithmetic';
import { handleCodeActions } from './handlers/codeActions';
import { handleDiagnostics } from './handlers/diagnostics';
import { handleExport } from './handlers/export';
import { handleHover } from './handlers/hover';
import { handleInlayHints } from './handlers/inlayHints';
import { handleItemSearch, registerWatchers } from './handlers/itemSearch';
import { handleRanges } from './handlers/ranges';
import { handleSemanticTokens, TOKEN_LEGEND } from './handlers/semanticTokens';
import { handleDocumentSymbols } from './handlers/symbols';
import type { Host } from './host';
import { admit } from './reply';
import type { Session } from './session';
import { sendSummaries } from './summary';

/**
 * Serves one client until the connection ends. `parts` are the functions of the core; a test may
 * hand in some that break.
 */
export function serve(connection: Connection, host: Host, parts?: Parts): void {
  const log: Log = {
    error: (line) => connection.console.error(line),
    warn: (line) => connection.console.warn(line),
    // Sent only to a client that asked for a trace.
    debug: (line) => connection.tracer.log(line),
  };
  const service = createService(
    {
      log,
      pause: host.pause,
      now: host.now,
      report({ id, parameters }, language) {
        const message = say(language, id, parameters);
        const type = MessageType.Warning;
        connection
          .sendNotification(ShowMessageNotification.type, { type, message })
          .catch((error: unknown) => log.error(`Message not shown: ${String(error)}`));
      },
    },
    parts,
  );
  const configuration = createConfiguration(
    () => session,
    (uri) => {
      diagnostics.lookAndRefresh(uri);
      hints.refreshSoon();
    },
  );
  const session: Session = {
    connection,
    service,
    host,
    log,
    client: readClient({ capabilities: {} }),
    folders: [],
    stage: 'new',
    async ready(uri) {
      admit(session.stage);
      if (uri !== null) await configuration.ready(uri);
    },
  };

  const diagnostics = handleDiagnostics(session);
  const search = handleItemSearch(session);
  handleDocumentSymbols(session);
  handleHover(session);
  const hints = handleInlayHints(session);
  handleRanges(session);
  handleSemanticTokens(session);
  handleCodeActions(session);
  handleExport(session);
  handleArithmetic(session);
  sendSummaries(session);

  listenToDocuments(session, {
    opened: configuration.fetch,
    changed: diagnostics.look,
    settled: diagnostics.lookAndRefresh,
    closed(uri) {
      configuration.forget(uri);
      diagnostics.closed(uri);
      search.touched(uri);
    },
  });

  connection.onInitialize((params) => {
    session.stage = 'serving';
    session.client = readClient(params);
    session.folders = foldersOf(params);
    configuration.start(params.initializationOptions);
    return introduction(session);
  });

  connection.onInitialized(() => {
    registerConfiguration(session);
    registerWatchers(session);
    if (!session.client.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const kept = session.folders.filter((uri) => !gone.has(uri));
      session.folders = [...kept, ...added.map(({ uri }) => uri)];
      search.forget();
    });
  });

  connection.onShutdown(() => {
    session.stage = 'shutdown';
  });

  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** What the server offers to this client; nothing that the client could not use. */
function introduction({ client }: Session): InitializeResult {
  return {
    serverInfo: { name: 'referat', version: VERSION },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      hoverProvider: true,
      ...(client.inlayHints && { inlayHintProvider: { resolveProvider: false } }),
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      ...(client.semanticTokens && {
        semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
      }),
      ...(client.codeActions && {
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      }),
      ...(client.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'referat',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
      ...(client.workspaceFolders && {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      }),
    },
  };
}
