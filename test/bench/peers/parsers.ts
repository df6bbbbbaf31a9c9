import { load } from './load';
import type { Peer } from './peer';

interface Commonmark {
  readonly Parser: new () => { parse(text: string): unknown };
}

/** The reference implementation of CommonMark: parses, and does nothing else. */
export async function commonmark(): Promise<Peer> {
  const { Parser } = await load<Commonmark>('commonmark');
  return { name: 'commonmark', job: (text) => new Parser().parse(text) };
}

interface MarkdownIt {
  readonly default: new () => { parse(text: string, environment: object): unknown };
}

/** The parser of VS Code's Markdown preview. */
export async function markdownIt(): Promise<Peer> {
  const { default: Parser } = await load<MarkdownIt>('markdown-it');
  return { name: 'markdown-it', job: (text) => new Parser().parse(text, {}) };
}

interface Markdownlint {
  lint(options: { readonly strings: Readonly<Record<string, string>> }): unknown;
}

/** The linter of most Markdown in the world, with all its rules. */
export async function markdownlint(): Promise<Peer> {
  const { lint } = await load<Markdownlint>('markdownlint/sync');
  return { name: 'markdownlint', job: (text) => lint({ strings: { text } }) };
}
