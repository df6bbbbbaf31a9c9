import {
  createConnection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  ProposedFeatures,
  type Range,
  SymbolKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * The cheapest server that is of any use: one look at each line, again after every key. It knows
 * headings by their first word, makes an outline of them, and says which item has no decision.
 */
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let pulls = false;

const ITEM = /^(?:#+ )?(?:\*\*)?(?:Punkt )?\d+[.:]\s\S/;
const SECTION = /^(?:Beslutning|Indstilling|Sagsfremstilling|Resume|Økonomi|Bilag)$/i;

interface Scan {
  readonly version: number;
  readonly symbols: readonly DocumentSymbol[];
  readonly diagnostics: Diagnostic[];
}
const scans = new Map<string, Scan>();

connection.onInitialize(({ capabilities }) => {
  pulls = capabilities.textDocument?.diagnostic !== undefined;
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      documentSymbolProvider: true,
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
  };
});
documents.onDidChangeContent(({ document: { uri, version } }) => {
  if (pulls) return;
  connection.sendDiagnostics({ uri, version, diagnostics: scanOf(uri)?.diagnostics ?? [] });
});
documents.onDidClose(({ document }) => scans.delete(document.uri));
connection.onDocumentSymbol(({ textDocument }) => [...(scanOf(textDocument.uri)?.symbols ?? [])]);
connection.languages.diagnostics.on(({ textDocument }) => ({
  kind: 'full',
  items: scanOf(textDocument.uri)?.diagnostics ?? [],
}));
documents.listen(connection);
connection.listen();

function scanOf(uri: string): Scan | undefined {
  const document = documents.get(uri);
  if (document === undefined) return undefined;
  const known = scans.get(uri);
  if (known?.version === document.version) return known;
  const scanned = scan(document);
  scans.set(uri, scanned);
  return scanned;
}

function scan(document: TextDocument): Scan {
  const symbols: (DocumentSymbol & { children: DocumentSymbol[] })[] = [];
  const diagnostics: Diagnostic[] = [];
  let decided = true;
  document
    .getText()
    .split('\n')
    .forEach((line, number) => {
      const range: Range = {
        start: { line: number, character: 0 },
        end: { line: number, character: line.length },
      };
      const symbol = { name: line, range, selectionRange: range };
      const item = symbols.at(-1);
      if (ITEM.test(line)) {
        if (item !== undefined && !decided) diagnostics.push(undecided(item.range));
        symbols.push({ ...symbol, kind: SymbolKind.Class, children: [] });
        decided = false;
      } else if (item !== undefined && SECTION.test(line)) {
        item.children.push({ ...symbol, kind: SymbolKind.Field });
        decided ||= line.toLowerCase() === 'beslutning';
      }
    });
  return { version: document.version, symbols, diagnostics };
}

function undecided(range: Range): Diagnostic {
  return { range, message: 'No decision', severity: DiagnosticSeverity.Warning };
}
