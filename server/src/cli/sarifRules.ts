import type { Language } from '../l10n/catalogue';
import { RULES } from '../rules/registry';
import type { Severity } from '../rules/types';
import { readRulePage } from './rulePage';

/** SARIF 2.1.0 (OASIS), §3.27.10: the levels it has. */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const SEVERITY_OF: ReadonlyMap<string, Severity> = new Map(
  RULES.map(({ id, severity }) => [id, severity]),
);

/** A rule as SARIF §3.49 describes it; code hosts show these texts beside a finding. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: Text;
  readonly fullDescription: Text;
  readonly help: Text & { readonly markdown: string };
  readonly defaultConfiguration?: { readonly level: string };
}

interface Text {
  readonly text: string;
}

/** The rules with these ids, explained by their pages; one whose page cannot be read, by its id alone. */
export function sarifRules(
  ids: readonly string[],
  language: Language,
): Promise<readonly SarifRule[]> {
  return Promise.all(ids.map((id) => sarifRule(id, language)));
}

async function sarifRule(id: string, language: Language): Promise<SarifRule> {
  const page = await readRulePage(language, id).catch(() => `# ${id}\n`);
  const markdown = withoutPageLinks(page);
  const severity = SEVERITY_OF.get(id);
  const title = /^# (.+)$/m.exec(page)?.[1] ?? id;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: firstParagraph(page) ?? title },
    help: { text: markdown, markdown },
    // What is found in a profile has no rule of the registry.
    ...(severity !== undefined && { defaultConfiguration: { level: LEVELS[severity] } }),
  };
}

/** What stands first below the first heading of a part, on one line. */
function firstParagraph(page: string): string | undefined {
  const [, part] = page.split(/^## .+\n+/m, 2);
  return part?.split('\n\n', 1)[0]?.trim().replaceAll('\n', ' ');
}

/** Links from page to page lead nowhere outside our folder; their words stay. */
function withoutPageLinks(page: string): string {
  return page.replace(/\[([^[\]\n]{1,200})\]\([^()\s]{1,200}\.md\)/g, '$1');
}
