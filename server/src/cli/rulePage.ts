import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../l10n/catalogue';
import { RULE_PAGES_FOLDER, rulePagePath } from '../shared/rulePages';

/** The pages lie beside `dist`, wherever the program is installed. */
const PAGES = path.join(__dirname, '..', RULE_PAGES_FOLDER);

/** Where the page of a rule lies on this machine, whether or not there is one. */
export function rulePageFile(language: Language, id: string): string {
  return path.join(PAGES, rulePagePath(language, id));
}

/** The page of a rule (markdown). Throws what the file system says. */
export function readRulePage(language: Language, id: string): Promise<string> {
  return readFile(rulePageFile(language, id), 'utf8');
}
