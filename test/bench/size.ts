import { load } from './peers/load';
import { atMost, figure, type Section } from './report';

interface Esbuild {
  build(
    options: object,
  ): Promise<{ readonly outputFiles: readonly { readonly contents: Uint8Array }[] }>;
}

/** Bytes of what is loaded, minified and in one file. */
export async function size(): Promise<Section> {
  const bundles: readonly (readonly [name: string, source: string, folder: string])[] = [
    ['Referat, server', "import './server/src/lsp/main.node'", '.'],
    ['vscode-languageserver alone', "import './test/bench/servers/empty'", '.'],
    [
      'Markdown service + markdown-it',
      "export * from 'vscode-markdown-languageservice'; export { default } from 'markdown-it';",
      'test/bench',
    ],
    ['commonmark', "export * from 'commonmark';", 'test/bench'],
    ['@lezer/markdown', "export * from '@lezer/markdown';", 'test/bench'],
  ];
  const { build } = await load<Esbuild>('esbuild');
  const kilobytes = new Map<string, number>();
  for (const [name, contents, resolveDir] of bundles) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      minify: true,
      legalComments: 'none',
      write: false,
      logLevel: 'error',
    });
    kilobytes.set(name, (outputFiles[0]?.contents.length ?? Number.NaN) / 1_000);
  }
  const server = kilobytes.get('Referat, server') ?? Number.NaN;
  return {
    id: 'size',
    tables: [
      {
        title: 'Size, minified, KB',
        columns: ['bundle', 'KB'],
        rows: [...kilobytes].map(([name, of]) => [name, figure(of)]),
      },
    ],
    goals: [atMost('server bundle, minified', server, 400, (value) => `${figure(value)} KB`)],
  };
}
