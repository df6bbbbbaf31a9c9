import {
  CodeActionKind,
  type Connection,
  type ConnectionOptions,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type Language, type MessageId, say } from '../l10n/catalogue';
import type { Message } from '../rules/types';
import { stackOf } from '../service/guard';
import type { Parts } from '../service/parts';
import { createService } from '../service/service';
import { VERSION } from '../service/version';
import { readClient } from './client';
import { createClientDisk } from './clientDisk';
import { createConfiguration, registerConfiguration } from './configuration';
import { listenToDocuments } from './documents';
import { type Breakdown, guardHandlers } from './guardHandlers';
import { handleArithmetic } from './handlers/arithmetic';
import { FIX_ALL, handleCodeActions } from './handlers/codeActions';
import { handleDiagnostics } from './handlers/diagnostics';
import { handleDocumentLinks } from './handlers/documentLinks';
import { handleExport } from './handlers/export';
import { handleHover } from './handlers/hover';
import { handleInlayHints } from './handlers/inlayHints';
import { handleItemSearch, registerWatchers } from './handlers/itemSearch';
import { handleProfile } from './handlers/profile';
import { handleRanges } from './handlers/ranges';
import { handleSemanticTokens, TOKEN_LEGEND } from './handlers/semanticTokens';
import { handleDocumentSymbols } from './handlers/symbols';
import type { Host } from './host';
import { joinDisks } from './joinDisks';
import { inOrder } from './lifecycle';
import { createLog } from './log';
import { createProfiles } from './profiles';
import { admit, admitGreeting } from './reply';
import type { Session } from './session';
import { sendSummaries } from './summary';

/** What the process round a server tells it. */
export interface Server {
  /** An error that nobody caught: it is logged, and the user hears of the first one. */
  unexpected(error: unknown): void;
  /** What a process ends with when nobody is at the other end any more: 0 after a goodbye, else 1. */
  exitCode(): number;
}

/**
 * Serves one client until the connection ends, which `connect` makes with the options it is given.
 * `parts` are the functions of the core; a test may hand in some that break.
 */
export function serve(
  connect: (options: ConnectionOptions) => Connection,
  host: Host,
  parts?: Parts,
): Server {
  const connection = connect({ messageStrategy: inOrder(() => session.stage === 'serving') });
  const guard = guardHandlers(answerFailed);
  const log = createLog(connection);
  const service = createService(
    {
      log,
      pause: host.pause,
      now: host.now,
      report: tell,
    },
    parts,
  );
  const profiles = createProfiles(
    () => session,
    () => configuration.language(),
    () => configuration.obtainAll(),
  );
  const configuration = createConfiguration(
    () => session,
    profiles,
    (uri) => {
      diagnostics.lookAndRefresh(uri);
      hints.refreshSoon();
    },
  );
  const session: Session = {
    connection,
    guard,
    service,
    host,
    disk: joinDisks(
      host.disk,
      createClientDisk(() => session),
    ),
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
  const search = handleItemSearch(session, profiles);
  handleDocumentSymbols(session);
  handleHover(session);
  const hints = handleInlayHints(session);
  handleRanges(session);
  handleSemanticTokens(session);
  handleCodeActions(session, profiles);
  handleExport(session);
  handleArithmetic(session);
  handleDocumentLinks(session);
  handleProfile(session, profiles);
  sendSummaries(session);

  listenToDocuments(session, profiles, {
    opened: configuration.obtain,
    changed: diagnostics.look,
    settled: diagnostics.lookAndRefresh,
    closed(uri) {
      configuration.forget(uri);
      diagnostics.closed(uri);
      search.touched(uri);
    },
  });

  connection.onInitialize(
    guard.request('initialize', (params: InitializeParams) => {
      admitGreeting(session.stage);
      session.stage = 'serving';
      session.client = readClient(params);
      session.folders = foldersOf(params);
      configuration.start(params.initializationOptions);
      return introduction(session);
    }),
  );

  connection.onInitialized(
    guard.notification('initialized', () => {
      registerConfiguration(session);
      configuration.greeted();
      registerWatchers(session);
      if (!session.client.workspaceFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(
        guard.notification('workspace/didChangeWorkspaceFolders', ({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          const kept = session.folders.filter((uri) => !gone.has(uri));
          session.folders = [...kept, ...added.map(({ uri }) => uri)];
          search.forget();
          // What is excluded counts from the folder, and a text without a file follows the first one.
          configuration.obtainAll();
        }),
      );
    }),
  );

  connection.onShutdown(
    guard.request('shutdown', () => {
      session.stage = 'shutdown';
    }),
  );

  function tell({ id, parameters }: Message, language: Language): void {
    const message = say(language, id, parameters);
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      .catch((error: unknown) => log.error(`Message not shown: ${String(error)}`));
  }

  const told = new Set<string>();
  function tellOnce(key: string, id: MessageId): void {
    if (told.has(key)) return;
    told.add(key);
    tell({ id, parameters: {} }, configuration.language());
  }

  function answerFailed({ method, params, error }: Breakdown): void {
    const uri = uriIn(params);
    const subject = uri === null ? '' : ` on ${uri}@${service.version(uri)}`;
    log.error(`handler of ${method} failed${subject}: ${stackOf(error)}`);
    tellOnce(method, 'server.failed.answer');
  }

  connection.listen();
  return {
    unexpected(error) {
      log.error(`Unexpected: ${stackOf(error)}`);
      tellOnce('unexpected', 'server.failed.unexpected');
    },
    exitCode: () => (session.stage === 'shutdown' ? 0 : 1),
  };
}

/** The document that a request, a notification or an event of the documents is about. */
function uriIn(params: unknown): string | null {
  const { textDocument, document } = (params ?? {}) as Readonly<Record<string, unknown>>;
  const uri = ((textDocument ?? document) as { uri?: unknown } | null | undefined)?.uri;
  return typeof uri === 'string' ? uri : null;
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
      documentLinkProvider: { resolveProvider: false },
      hoverProvider: true,
      ...(client.inlayHints && { inlayHintProvider: { resolveProvider: false } }),
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      ...(client.semanticTokens && {
        semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
      }),
      ...(client.codeActions && {
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
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
