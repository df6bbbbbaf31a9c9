import type { InitializeParams } from 'vscode-languageserver';
import type { ClientOptions } from '../shared/protocol';

/** What the client said it can do, as far as it changes what the server sends. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  /** The code of a finding may link to the page of its rule. */
  readonly opensRulePages: boolean;
  readonly nestedSymbols: boolean;
  readonly symbolTags: boolean;
  readonly markdown: boolean;
  readonly inlayHints: boolean;
  readonly refreshesInlayHints: boolean;
  readonly semanticTokens: boolean;
  readonly codeActions: boolean;
  readonly placesCaret: boolean;
  readonly readsFiles: boolean;
  readonly savesProfiles: boolean;
  readonly documentChanges: boolean;
  /** An edit may create the file that it writes into. */
  readonly createsFiles: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
}

/** Reads the capabilities; what a client does not mention it cannot do. */
export function readClient({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): Client {
  const { textDocument, workspace } = capabilities;
  const options = initializationOptions as ClientOptions | null | undefined;
  const ofDiagnostics = (ability: 'relatedInformation' | 'codeDescriptionSupport'): boolean =>
    textDocument?.diagnostic?.[ability] === true ||
    textDocument?.publishDiagnostics?.[ability] === true;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: ofDiagnostics('relatedInformation'),
    opensRulePages: options?.opensRulePages === true && ofDiagnostics('codeDescriptionSupport'),
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    symbolTags: textDocument?.documentSymbol?.tagSupport !== undefined,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    inlayHints: textDocument?.inlayHint !== undefined,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    semanticTokens: textDocument?.semanticTokens !== undefined,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    placesCaret: options?.placesCaret === true,
    readsFiles: options?.readsFiles === true,
    savesProfiles: options?.savesProfiles === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
  };
}
