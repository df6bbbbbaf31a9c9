import type { Language } from '../l10n/catalogue';
import type { Minutes } from '../minutes/model';
import type { Finding } from '../rules/types';
import { groupsOf } from './outline/groups';
import { headSymbols } from './outline/head';
import { itemSymbols } from './outline/items';
import type { Outline } from './outline/symbol';

export {
  LONGEST_NAME,
  type Outline,
  type OutlineGroup,
  type OutlineKind,
  type OutlineSymbol,
  type PlacedSymbol,
} from './outline/symbol';

/**
 * The outline of a document: head of the meeting, table of contents, groups of items, items,
 * their sections and tables. Empty for a document without any item, title or table of contents.
 * One small step for each item and finding; only items that are new, or found anew, are worked out.
 * @param findings of the whole document (`Finding.item` says where they belong).
 */
export function outline(
  minutes: Minutes,
  findings: readonly Finding[] = [],
  language: Language = 'da',
): Outline {
  const items = itemSymbols(minutes, findings, language);
  return {
    head: [...headSymbols(minutes, language)],
    groups: groupsOf(minutes, items, language),
  };
}
