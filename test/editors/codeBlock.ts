import { readFileSync } from 'node:fs';

/**
 * The first block of code in a language under a heading (`## …`) of a page; the path counts from the
 * project. Throws where there is none: what the page gave is then not tried any more.
 */
export function codeBlock(page: string, heading: string, language: string): string {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const [, rest] = section.split(`\n\`\`\`${language}\n`);
  const [block] = rest?.split('\n```\n') ?? [];
  if (block === undefined) throw new Error(`${page} has no ${language} under "${heading}".`);
  return `${block}\n`;
}
