/**
 * Where the pages about the rules are and how they are listed; for all programs that show them. Each
 * reads them in its own way (a file system, an editor, a web server), so nothing is read here.
 */

/** The folder of the pages, in the project and in everything that ships. */
export const RULE_PAGES_FOLDER = 'docs/rules';

/** The scheme under which the client serves the pages, so that an editor shows them as it shows files. */
export const RULE_PAGE_SCHEME = 'referat-rule';

/** The page that lists all others; pages link to it by this name. */
export const RULE_INDEX = 'README';

export type PageLanguage = 'da' | 'en';

/** Where a page lies below the folder: `da/missing-decision.md`. */
export function rulePagePath(language: PageLanguage, id: string): string {
  return `${language}/${id}.md`;
}

/** The address of a page for an editor: `referat-rule:/da/missing-decision.md`. */
export function rulePageUri(language: PageLanguage, id: string): string {
  return `${RULE_PAGE_SCHEME}:/${rulePagePath(language, id)}`;
}

const PAGE = /^\/((?:da|en)\/[\w-]{1,80}\.md)$/;

/** The place below the folder that a path of the scheme means; null where it can be no page's. */
export function rulePageAt(path: string): string | null {
  return PAGE.exec(path)?.[1] ?? null;
}

/** A rule as the index lists it. */
export interface ListedRule {
  readonly id: string;
  /** In the index's language: "advarsel". */
  readonly severity: string;
  /** The title of its page. */
  readonly title: string;
}

const ROW = /^\| \[`([a-z-]+)`\]\([a-z-]+\.md\) \| ([^|\n]+) \| ([^|\n]+) \|$/gm;

/** The rules of an index page (markdown), in its order; none where it has no such rows. */
export function rulesInIndex(index: string): readonly ListedRule[] {
  return [...index.matchAll(ROW)].map(([, id = '', severity = '', title = '']) => ({
    id,
    severity,
    title,
  }));
}
