import { say } from '../../server/src/l10n/cli';
import type { Rule } from '../../server/src/rules/types';

/** What package.json says of a setting. */
export interface Setting {
  readonly default: unknown;
  readonly order: number;
  readonly markdownDescription: string;
}

export interface Sources {
  readonly rules: readonly Rule[];
  readonly settings: Readonly<Record<string, Setting>>;
  /** The texts of package.nls.json. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * The README with its two tables written anew from the rules and the manifest. What stands outside
 * the marks stays as it is. Throws where a mark or a text is missing.
 */
export function withTables(readme: string, { rules, settings, texts }: Sources): string {
  const textOf = (key: string): string => {
    const text = texts[key];
    if (text === undefined) throw new Error(`package.nls.json has no text "${key}".`);
    return text;
  };
  const ruleRows = rules.map(({ id, severity }) => [
    code(id),
    say('da', `cli.severity.${severity}`),
    textOf(`rule.${id}`),
  ]);
  const settingRows = Object.entries(settings)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([name, { default: value, markdownDescription }]) => [
      code(name),
      code(JSON.stringify(value)),
      textOf(markdownDescription.replaceAll('%', '')),
    ]);
  const withRules = between(readme, 'rules', table(['Regel', 'Alvor', 'Finder'], ruleRows));
  return between(withRules, 'settings', table(['Navn', 'Standard', 'Betydning'], settingRows));
}

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
