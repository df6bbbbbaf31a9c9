import { load } from '../peers/load';

/** A server that is measured over its standard input and output. */
export interface Server {
  readonly name: string;
  /** What Node is to run. */
  readonly args: readonly string[];
  readonly language: 'referat' | 'markdown' | 'json';
  readonly options?: object;
  readonly settings?: object;
  /** What the editor answers when the server asks. */
  answer?(method: string, text: () => string): unknown;
}

const PEERS = 'test/bench/node_modules';

/** As it ships: bundled and minified (scripts/bench.mjs builds it). */
export const referatServer: Server = {
  name: 'Referat',
  args: ['out/bench/servers/referat.js', '--stdio'],
  language: 'referat',
};

export const lineScanServer: Server = {
  name: 'line-scanning server',
  args: ['out/bench/servers/lineScan.js', '--stdio'],
  language: 'referat',
};

export const emptyServer: Server = {
  name: 'empty server',
  args: ['out/bench/servers/empty.js', '--stdio'],
  language: 'referat',
};

export const jsonServer: Server = {
  name: "VS Code's JSON server",
  args: [`${PEERS}/vscode-langservers-extracted/bin/vscode-json-language-server`, '--stdio'],
  language: 'json',
};

export const MARKDOWN_SERVER = "VS Code's Markdown server";

interface MarkdownIt {
  readonly default: new () => { parse(text: string, environment: object): unknown };
}

/** It leaves the parsing to the editor, as it does in VS Code, where the preview's parser does it. */
export async function markdownServer(): Promise<Server> {
  const { default: Parser } = await load<MarkdownIt>('markdown-it');
  const engine = new Parser();
  return {
    name: MARKDOWN_SERVER,
    args: [`${PEERS}/vscode-markdown-languageserver/dist/node/workerMain.js`, '--stdio'],
    language: 'markdown',
    options: { markdownFileExtensions: ['md'] },
    settings: MARKDOWN_SETTINGS,
    answer(method, text) {
      if (method === 'markdown/parse') return engine.parse(text(), {});
      return method === 'markdown/findMarkdownFilesInWorkspace' ? [] : null;
    },
  };
}

const WARNING = { enabled: 'warning' };
const MARKDOWN_SETTINGS = {
  markdown: {
    server: { log: 'off' },
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
    occurrencesHighlight: { enabled: false },
    validate: {
      enabled: true,
      referenceLinks: WARNING,
      fragmentLinks: WARNING,
      fileLinks: { ...WARNING, markdownFragmentLinks: 'inherit' },
      ignoredLinks: [],
      unusedLinkDefinitions: WARNING,
      duplicateLinkDefinitions: WARNING,
    },
  },
};

/** The text as the server's language has it: the same lines, for JSON as strings of an array. */
export function documentFor(server: Server, text: string): { uri: string; text: string } {
  if (server.language === 'referat') return { uri: 'file:///minutes.referat', text };
  if (server.language === 'markdown') return { uri: 'file:///minutes.md', text };
  return { uri: 'file:///minutes.json', text: JSON.stringify(text.split('\n'), null, 1) };
}
