import { workspace } from 'vscode';
import { clientTexts } from './catalogue';

export type TextId = keyof typeof clientTexts;

/** The language of the setting `referat.language` (Danish unless it says English). */
export function currentLanguage(): 'da' | 'en' {
  return workspace.getConfiguration('referat').get<string>('language') === 'en' ? 'en' : 'da';
}

/** The text in the current language. */
export function say(id: TextId, ...values: readonly (string | number)[]): string {
  return clientTexts[id][currentLanguage()].replace(/\{(\d)\}/g, (slot, index: string) =>
    String(values[Number(index)] ?? slot),
  );
}
