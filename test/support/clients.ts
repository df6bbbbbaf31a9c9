// What different clients can do, as they say it to `initialize`.
import type { ClientCapabilities } from 'vscode-languageserver-protocol';

/** One that can nothing beyond the first version of the protocol. */
export const PLAIN: ClientCapabilities = {};

/** One that takes published diagnostics and everything else that is new. */
export const PUSHED: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    documentSymbol: {
      hierarchicalDocumentSymbolSupport: true,
      tagSupport: { valueSet: [1] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      isPreferredSupport: true,
    },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** One that pulls diagnostics and is asked for its settings, as VS Code. */
export const PULLING: ClientCapabilities = {
  textDocument: { ...PUSHED.textDocument, diagnostic: { dynamicRegistration: false } },
  workspace: {
    ...PUSHED.workspace,
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
};
