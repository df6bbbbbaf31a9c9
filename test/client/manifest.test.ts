import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, commandIds } from '../../client/src/commandTable';
import { RULES } from '../../server/src/rules/registry';
import { RULE_PAGE_SCHEME } from '../../server/src/shared/rulePages';
import { contributedSettings } from '../profile/manifest';
import { expectWritten } from '../support/written';
import {
  asPackage,
  contributedCommands,
  contributedKeys,
  contributedMenus,
  textsOf,
} from './contributions';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions?: readonly string[];
      readonly configuration?: string;
      readonly icon?: { readonly light: string; readonly dark: string };
    }[];
    readonly grammars: readonly {
      readonly language: string;
      readonly scopeName: string;
      readonly path: string;
    }[];
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command: string; readonly when?: string }[]>
    >;
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly semanticTokenTypes: readonly { readonly id: string }[];
  };
}

interface Setting {
  readonly default: unknown;
  readonly properties?: Readonly<Record<string, { readonly default?: string }>>;
}

const written = JSON.parse(read('package.json')) as Manifest;
/** As it is once the tables are written anew: by this it is judged, so that one run is enough to write it. */
const manifest = {
  ...written,
  contributes: {
    ...written.contributes,
    commands: contributedCommands(),
    menus: { ...written.contributes.menus, ...contributedMenus() },
    keybindings: contributedKeys(),
    configuration: { ...written.contributes.configuration, properties: contributedSettings() },
  },
} as const satisfies Manifest;
const texts = textsOf(JSON.parse(read('package.nls.json')) as Record<string, string>);
const { grammars, commands, keybindings, configuration } = manifest.contributes;
const menus: Manifest['contributes']['menus'] = manifest.contributes.menus;
/** Profiles are of a language of the editor’s own. */
const languages = manifest.contributes.languages.filter(({ id }) => id !== 'jsonc');

/** Every source file of a folder as one text. */
function sourceOf(folder: string): string {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${folder}/${name}`))
    .join('\n');
}

/** The first groups of all matches, sorted, each once. */
function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
}

/** The first term of a condition, which is about the language of Referat. */
function languageCondition(when: string): string {
  return when.split(' && ')[0] ?? '';
}

function isTrue(term: string, language: string): boolean {
  const [, operator, value] = /^config\.referat\.language (==|!=) '?(\w+)'?$/.exec(term) ?? [];
  if (operator === undefined) throw new Error(`"${term}" is not about the language.`);
  return (language === value) === (operator === '==');
}

const declared = commands.map(({ command }) => command).sort();

describe('the tables of commands, settings and rules are what stands in', () => {
  it('package.json', () => expectWritten('package.json', asPackage(manifest)));
  it('package.nls.json', () => expectWritten('package.nls.json', asPackage(texts)));
});

describe('the texts of the manifest', () => {
  it('has a text for every slot, and no text without a slot', () => {
    expect(Object.keys(texts).sort()).toEqual(found(asPackage(manifest), /"%([\w.-]+)%"/g));
  });

  it('has no empty text', () => {
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are not replaced in an English VS Code, which most Danes use', () => {
    expect(readdirSync(root).filter((name) => name.startsWith('package.nls'))).toEqual([
      'package.nls.json',
    ]);
  });
});

describe('the commands', () => {
  const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

  it('are those that the client registers', () => {
    const registered = found(sourceOf('client/src'), /\bregisterCommand\(\s*'([\w.]+)'/g);
    expect(registered).toEqual([...names].sort());
  });

  it.each(names)('%s stands in the palette once in each language', (name) => {
    const { da, en } = commandIds(name);
    const offered = (language: string) =>
      menus.commandPalette?.filter(({ command, when }) => {
        const isThis = command === da || command === en;
        return isThis && isTrue(languageCondition(when ?? ''), language);
      });
    expect(offered('da')?.map(({ command }) => command)).toEqual([da]);
    expect(offered('en')?.map(({ command }) => command)).toEqual([en]);
  });

  it('are the only ones in menus and key bindings', () => {
    const used = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command);
    expect(used.filter((command) => !declared.includes(command))).toEqual([]);
  });

  it('all stand in the palette, and only where there are minutes but for the example', () => {
    expect(menus.commandPalette?.map(({ command }) => command).sort()).toEqual(declared);
    const everywhere = menus.commandPalette?.filter(({ when }) => !when?.includes('editorLangId'));
    expect(everywhere?.map(({ command }) => command)).toEqual([
      'referat.openExample',
      'referat.en.openExample',
    ]);
  });

  it('take a key only while somebody writes minutes', () => {
    for (const { when } of keybindings) {
      expect(when).toContain('editorLangId == referat');
      expect(when).toContain('editorTextFocus');
    }
  });
});

describe('the language', () => {
  it('claims its own endings and nobody else’s', () => {
    expect(languages).toHaveLength(1);
    expect(languages[0]?.id).toBe('referat');
    expect(languages[0]?.extensions).toEqual(['.referat', '.referat.md', '.referat.txt']);
  });

  it('has the grammar that the file names', () => {
    expect(grammars).toHaveLength(1);
    const [grammar] = grammars;
    const file = JSON.parse(read(grammar?.path ?? '')) as { scopeName: string };
    expect(file.scopeName).toBe(grammar?.scopeName);
    expect(grammar?.language).toBe('referat');
  });

  it('wakes the extension for texts that may be minutes and for rule pages, and for nothing else', () => {
    expect([...manifest.activationEvents].sort()).toEqual([
      `onFileSystem:${RULE_PAGE_SCHEME}`,
      'onLanguage:markdown',
      'onLanguage:plaintext',
    ]);
  });

  it('names only files that are there', () => {
    const files = [
      manifest.icon,
      ...languages.flatMap(({ configuration, icon }) => [
        configuration ?? '',
        icon?.light ?? '',
        icon?.dark ?? '',
      ]),
      ...grammars.map(({ path }) => path),
    ];
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });
});

describe('the rule pages', () => {
  it('are shown rendered', () => {
    expect(manifest.contributes.configurationDefaults['workbench.editorAssociations']).toEqual({
      [`${RULE_PAGE_SCHEME}:/**`]: 'vscode.markdown.preview.editor',
    });
  });
});

describe('the word pattern', () => {
  const { wordPattern } = JSON.parse(read(languages[0]?.configuration ?? '')) as {
    wordPattern: { pattern: string; flags: string };
  };
  const words = (text: string) =>
    text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));

  it.each([
    ['Børne- og Ungeudvalgets møde', ['Børne', 'og', 'Ungeudvalgets', 'møde']],
    ['social-, sundheds- og CO2-plan', ['social', 'sundheds', 'og', 'CO2-plan']],
    ['-4.310.000 kr. og 344,9 mio.', ['4.310.000', 'kr', 'og', '344,9', 'mio']],
    ['sag 00.30.14-G01-24-23 og 24/6823', ['sag', '00.30.14-G01-24-23', 'og', '24/6823']],
    ['A\u030Alborg', ['A\u030Alborg']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('pressing Enter in a recommendation', () => {
  const { onEnterRules } = JSON.parse(read(languages[0]?.configuration ?? '')) as {
    onEnterRules: { beforeText: string; action: { appendText: string } }[];
  };
  const next = (line: string) =>
    onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line))?.action.appendText;

  it.each([
    ['- at planen godkendes,', '- at '],
    ['- At planen godkendes.', '- At '],
    ['1. at planen godkendes', '2. at '],
    ['9. at planen godkendes', '10. at '],
    ['- at ', undefined],
    ['- atlas og kort', undefined],
    ['1. Godkendt', undefined],
  ])('after %j comes %j', (line, expected) => expect(next(line)).toBe(expected));
});

describe('the settings', () => {
  const settings = configuration.properties;

  it('offer rules with the severity that they have by themselves', () => {
    const own = new Map(RULES.map(({ id, severity }) => [id, severity]));
    const offered = Object.entries(settings['referat.rules']?.properties ?? {});
    expect(new Map(offered.map(([id, rule]) => [id, rule.default]))).toEqual(own);
  });
});
