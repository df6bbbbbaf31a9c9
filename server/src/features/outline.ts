import type { Language } from '../l10n/catalogue';
import type { Minutes } from '../minutes/model';
import type { Finding } from '../rules/types';
import { groupedSymbols } from './outline/groups';
import { headSymbols } from './outline/head';
import { itemSymbols } from './outline/items';
import type { OutlineSymbol } from './outline/symbol';

export { LONGEST_NAME, type OutlineKind, type OutlineSymbol } from './outline/symbol';

/**
 * The outline of a document: head of the meeting, table of contents, groups of items, items,
 * their sections and tables. Empty for a document without any item, title or table of contents.
 * One pass over items and findings.
 * @param findings of the whole document (`Finding.item` says where they belong).
 */
export function outline(
  minutes: Minutes,
  findings: readonly Finding[] = [],
  language: Language = 'da',
): readonly OutlineSymbol[] {
  const items = itemSymbols(minutes, findings, language);
  return [...headSymbols(minutes, language), ...groupedSymbols(minutes, items, language)];
}
