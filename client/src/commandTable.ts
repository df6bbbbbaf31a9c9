/** A sentence in both languages. */
export interface Text {
  readonly da: string;
  readonly en: string;
}

interface Command {
  /** What the palette calls it, behind "Referat: ". */
  readonly title: Text;
  /** Where the palette offers it; `null`: everywhere. */
  readonly when: string | null;
  /** What follows Ctrl+Alt (on a Mac Cmd+Alt) on the keyboard, while somebody writes minutes. */
  readonly key?: string;
}

const IN_MINUTES = 'editorLangId == referat';

/**
 * Every command by its name: `referat.<name>` in Danish and `referat.en.<name>` in English. The titles of
 * a manifest follow the display language, and VS Code has none for Danish; so each command has a twin,
 * and the palette shows that of the setting `referat.language`. The manifest is written from this table
 * (test/client/manifest.test.ts).
 */
export const COMMANDS = {
  export: {
    title: { da: 'Eksportér som JSON …', en: 'Export as JSON …' },
    when: IN_MINUTES,
  },
  exportToFile: {
    title: { da: 'Eksportér som JSON til en fil …', en: 'Export as JSON to a File …' },
    when: IN_MINUTES,
  },
  exportToEditor: {
    title: { da: 'Eksportér som JSON ved siden af teksten', en: 'Export as JSON beside the Text' },
    when: IN_MINUTES,
  },
  exportToClipboard: {
    title: { da: 'Eksportér som JSON til udklipsholderen', en: 'Export as JSON to the Clipboard' },
    when: IN_MINUTES,
  },
  nextItem: {
    title: { da: 'Gå til næste punkt', en: 'Go to Next Item' },
    when: IN_MINUTES,
    key: 'pagedown',
  },
  previousItem: {
    title: { da: 'Gå til forrige punkt', en: 'Go to Previous Item' },
    when: IN_MINUTES,
    key: 'pageup',
  },
  showArithmetic: { title: { da: 'Vis regnestykker', en: 'Show Calculations' }, when: IN_MINUTES },
  showRule: {
    title: { da: 'Vis en regel …', en: 'Show a Rule …' },
    when: `${IN_MINUTES} || resourceScheme == referat-rule || resourceFilename == .referat.json`,
  },
  makeProfile: {
    title: { da: 'Lav profil af dette referat', en: 'Make a Profile from These Minutes' },
    when: IN_MINUTES,
  },
  restartServer: {
    title: { da: 'Start kontrollen forfra', en: 'Restart the Checks' },
    when: IN_MINUTES,
  },
  showOutput: { title: { da: 'Vis log', en: 'Show Log' }, when: IN_MINUTES },
  openExample: { title: { da: 'Åbn et eksempel', en: 'Open an Example' }, when: null },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

/** The ids of a command and of its English twin. */
export function commandIds(name: CommandName): { readonly da: string; readonly en: string } {
  return { da: `referat.${name}`, en: `referat.en.${name}` };
}
