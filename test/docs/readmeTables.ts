import type { Option } from '../../server/src/profile/options';
import {
  type ListedRule,
  RULE_PAGES_FOLDER,
  rulePagePath,
} from '../../server/src/shared/rulePages';

/** What the table of settings says of one. */
export type Setting = Pick<Option, 'where' | 'default' | 'da'>;

export interface Sources {
  /** As the index of their pages lists them. */
  readonly rules: readonly ListedRule[];
  /** By name, in the order in which they are shown. */
  readonly settings: readonly (readonly [name: string, setting: Setting])[];
}

/**
 * The README with its two tables written anew from the rules and the manifest. What stands outside
 * the marks stays as it is. Throws where a mark is missing.
 */
export function withTables(readme: string, { rules, settings }: Sources): string {
  const ruleRows = rules.map(({ id, severity, title }) => [
    `[${code(id)}](${RULE_PAGES_FOLDER}/${rulePagePath('da', id)})`,
    severity,
    `${title}.`,
  ]);
  const settingRows = settings.map(([name, { where, default: value, da }]) => [
    code(name),
    PLACES[where],
    value === null ? '' : code(JSON.stringify(value)),
    da,
  ]);
  const withRules = between(readme, 'rules', table(['Regel', 'Alvor', 'Finder'], ruleRows));
  return between(
    withRules,
    'settings',
    table(['Navn', 'Hvor', 'Standard', 'Betydning'], settingRows),
  );
}

const PLACES: Readonly<Record<Option['where'], string>> = {
  editor: 'editor',
  profile: 'profil',
  both: 'editor, profil',
};

function code(text: string): string {
  return `\`${text}\``;
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|${'---|'.repeat(heading.length)}`;
  return [line(heading), rule, ...rows.map(line)].join('\n');
}

function between(text: string, name: string, content: string): string {
  const [before, rest, ...more] = text.split(`<!-- ${name}:begin -->\n`);
  const end = `<!-- ${name}:end -->`;
  const at = rest?.indexOf(end) ?? -1;
  if (before === undefined || rest === undefined || more.length > 0 || at < 0) {
    throw new Error(`The README must have the marks "${name}:begin" and "${name}:end" once each.`);
  }
  return `${before}<!-- ${name}:begin -->\n${content}\n${rest.slice(at)}`;
}
