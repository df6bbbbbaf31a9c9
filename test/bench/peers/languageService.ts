import {
  TextDocument,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-textdocument';
import { load } from './load';
import type { Edit, Peer } from './peer';

const DOCUMENT = { uri: 'file:///minutes.md', language: 'markdown' } as const;

interface Service {
  getDocumentSymbols(document: TextDocument, options: object, token: object): Promise<unknown>;
  computeDiagnostics(document: TextDocument, options: object, token: object): Promise<unknown>;
  dispose(): void;
}
interface LanguageService {
  createLanguageService(environment: object): Service;
  readonly githubSlugifier: object;
}
interface MarkdownIt {
  readonly default: new () => { parse(text: string, environment: object): unknown };
}

/** What makes VS Code's outline and findings of Markdown; parses with markdown-it. */
export async function languageService(): Promise<Peer> {
  const { createLanguageService, githubSlugifier } = await load<LanguageService>(
    'vscode-markdown-languageservice',
  );
  const { default: Parser } = await load<MarkdownIt>('markdown-it');

  function opened(text: string) {
    let document = documentOf(text);
    const changes = listeners();
    const engine = new Parser();
    const service = createLanguageService({
      parser: {
        slugifier: githubSlugifier,
        tokenize: async (of: TextDocument) => engine.parse(of.getText(), {}),
      },
      logger: { level: 0, log() {} },
      workspace: {
        workspaceFolders: [],
        onDidChangeMarkdownDocument: changes.listen,
        onDidCreateMarkdownDocument: listeners().listen,
        onDidDeleteMarkdownDocument: listeners().listen,
        getAllMarkdownDocuments: async () => [document],
        hasMarkdownDocument: () => true,
        openMarkdownDocument: async () => document,
        stat: async () => undefined,
        readDirectory: async () => [],
      },
    });
    return {
      async answers() {
        const symbols = await service.getDocumentSymbols(document, {}, NEVER);
        return { symbols, findings: await service.computeDiagnostics(document, ALL_CHECKS, NEVER) };
      },
      change(edit: Edit) {
        document = TextDocument.update(document, [changeOf(document, edit)], document.version + 1);
        changes.fire(document);
      },
      close: () => service.dispose(),
    };
  }

  return {
    name: 'vscode-markdown-languageservice',
    async job(text) {
      const document = opened(text);
      await document.answers();
      document.close();
    },
    async open(text) {
      const document = opened(text);
      await document.answers();
      return {
        key(edit) {
          document.change(edit);
          return document.answers();
        },
      };
    },
  };
}

/** What every server with incremental text must pay for a key, and nothing more. */
export const textUpdate: Peer = {
  name: 'TextDocument.update alone',
  job: documentOf,
  open(text) {
    let document = documentOf(text);
    return {
      key(edit) {
        document = TextDocument.update(document, [changeOf(document, edit)], document.version + 1);
      },
    };
  },
};

function documentOf(text: string): TextDocument {
  return TextDocument.create(DOCUMENT.uri, DOCUMENT.language, 1, text);
}

function changeOf(document: TextDocument, edit: Edit): TextDocumentContentChangeEvent {
  const range = { start: document.positionAt(edit.start), end: document.positionAt(edit.end) };
  return { range, text: edit.text };
}

const NEVER = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

const ALL_CHECKS = {
  validateReferences: 'warning',
  validateFragmentLinks: 'warning',
  validateFileLinks: 'warning',
  validateMarkdownFileLinkFragments: 'warning',
  validateUnusedLinkDefinitions: 'warning',
  validateDuplicateLinkDefinitions: 'warning',
  ignoreLinks: [],
};

type Listener = (value: unknown) => void;

function listeners() {
  const all = new Set<Listener>();
  return {
    /** VS Code's way of subscribing: the listener, and what `this` is in it. */
    listen(listener: Listener, self?: object) {
      const bound = self === undefined ? listener : listener.bind(self);
      all.add(bound);
      return { dispose: () => all.delete(bound) };
    },
    fire(value: unknown) {
      for (const listener of all) listener(value);
    },
  };
}
