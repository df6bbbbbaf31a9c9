import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/rules/registry';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions: readonly string[];
      readonly configuration: string;
      readonly icon: { readonly light: string; readonly dark: string };
    }[];
    readonly grammars: readonly {
      readonly language: string;
      readonly scopeName: string;
      readonly path: string;
    }[];
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

interface Setting {
  readonly default: unknown;
  readonly properties?: Readonly<Record<string, { readonly default: string }>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { languages, grammars, commands, menus, keybindings, configuration } = manifest.contributes;

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

const declared = commands.map(({ command }) => command).sort();

describe('the texts of the manifest', () => {
  const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;

  it('has a text for every slot, and no text without a slot', () => {
    expect(Object.keys(texts).sort()).toEqual(found(read('package.json'), /"%([\w.-]+)%"/g));
  });

  it('has no empty text', () => {
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the commands', () => {
  it('are those that the client registers', () => {
    const registered = found(sourceOf('client/src'), /registerCommand\(\s*'([\w.]+)'/g);
    expect(registered).toEqual(declared);
  });

  it('are the only ones in menus and key bindings', () => {
    const used = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command);
    expect(used.filter((command) => !declared.includes(command))).toEqual([]);
  });

  it('stand in the palette only where minutes are open', () => {
    expect(menus.commandPalette?.map(({ command }) => command).sort()).toEqual(declared);
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

  it('wakes the extension for texts that may be minutes, and for nothing else', () => {
    expect([...manifest.activationEvents].sort()).toEqual([
      'onLanguage:markdown',
      'onLanguage:plaintext',
    ]);
  });

  it('names only files that are there', () => {
    const files = [
      manifest.icon,
      ...languages.flatMap(({ configuration, icon }) => [configuration, icon.light, icon.dark]),
      ...grammars.map(({ path }) => path),
    ];
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
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

  it('are those that the client reads, and those that the server and the protocol library read', () => {
    expect(Object.keys(settings).sort()).toEqual([
      'referat.detectLanguage',
      'referat.inlayHints',
      'referat.language',
      'referat.rules',
      'referat.trace.server',
    ]);
  });

  it('offer rules with the severity that they have by themselves', () => {
    const own = new Map(RULES.map(({ id, severity }) => [id, severity]));
    const offered = Object.entries(settings['referat.rules']?.properties ?? {});
    expect(new Map(offered.map(([id, rule]) => [id, rule.default]))).toEqual(own);
  });
});
