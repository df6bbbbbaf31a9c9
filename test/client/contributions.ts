// What the manifest is to say, as the tables of commands, settings and rules have it.
import { COMMANDS, type CommandName, commandIds } from '../../client/src/commandTable';
import { RULES } from '../../server/src/rules/registry';
import { ruleTitle } from '../docs/rulePage';
import { withSettingTexts } from '../profile/manifest';

interface ContributedCommand {
  readonly command: string;
  readonly title: string;
  readonly category: string;
}

interface KeyBinding {
  readonly command: string;
  readonly key: string;
  readonly mac: string;
  readonly when: string;
}

interface MenuEntry {
  readonly command: string;
  readonly when: string;
  readonly group?: string;
}

type Texts = Readonly<Record<string, string>>;

const CATEGORY = 'Referat';
const NAMES = Object.keys(COMMANDS) as CommandName[];
const LANGUAGES = ['da', 'en'] as const;

/** Danish is what everybody has who has not asked for English. */
const IN_LANGUAGE = {
  da: 'config.referat.language != en',
  en: 'config.referat.language == en',
} as const;

/** npm's own way of writing its file. */
export function asPackage(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** First all in Danish, then their English twins. */
export function contributedCommands(): readonly ContributedCommand[] {
  return inBoth((name, language) => ({
    command: commandIds(name)[language],
    title: `%${titleKey(name, language)}%`,
    category: CATEGORY,
  }));
}

/** The palette and the button above minutes. */
export function contributedMenus(): Readonly<Record<string, readonly MenuEntry[]>> {
  return {
    commandPalette: inBoth((name, language) => {
      const { when } = COMMANDS[name];
      const where = when?.includes('||') ? `(${when})` : when;
      return {
        command: commandIds(name)[language],
        when: [IN_LANGUAGE[language], where].filter((term) => term !== null).join(' && '),
      };
    }),
    'editor/title': LANGUAGES.map((language) => ({
      command: commandIds('export')[language],
      when: `${IN_LANGUAGE[language]} && resourceLangId == referat`,
      group: 'referat@1',
    })),
  };
}

/** For both twins, so that the palette shows the key beside the one that it offers. */
export function contributedKeys(): readonly KeyBinding[] {
  return inBoth((name, language): KeyBinding | readonly KeyBinding[] => {
    const command = COMMANDS[name];
    if (!('key' in command)) return [];
    return {
      command: commandIds(name)[language],
      key: `ctrl+alt+${command.key}`,
      mac: `cmd+alt+${command.key}`,
      when: `${IN_LANGUAGE[language]} && editorTextFocus && editorLangId == referat`,
    };
  }).flat();
}

/** The texts of package.nls.json with those of commands, settings and rules written anew. */
export function textsOf(texts: Texts): Texts {
  const titles = inBoth((name, language) => [
    titleKey(name, language),
    COMMANDS[name].title[language],
  ]);
  const rules = RULES.map(({ id }) => [
    `rule.${id}`,
    LANGUAGES.map((language) => ruleTitle(language, id)).join('\n'),
  ]);
  const others = Object.entries(withSettingTexts(texts)).filter(
    ([key]) => !key.startsWith('command.') && !key.startsWith('rule.'),
  );
  return Object.fromEntries([...titles, ...others, ...rules]);
}

function titleKey(name: CommandName, language: 'da' | 'en'): string {
  return language === 'da' ? `command.${name}` : `command.en.${name}`;
}

function inBoth<T>(make: (name: CommandName, language: 'da' | 'en') => T): T[] {
  return LANGUAGES.flatMap((language) => NAMES.map((name) => make(name, language)));
}
