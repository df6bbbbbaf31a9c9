import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../../scripts/vscode/paths.mjs';

/** The settings that docs/brugerguide.md gives for mending on save, as they stand there. */
export function settingsOfGuide(): Readonly<Record<string, unknown>> {
  const guide = readFileSync(path.join(projectRoot, 'docs/brugerguide.md'), 'utf8');
  const blocks = [...guide.matchAll(/^```json\n([^`]*)^```$/gm)].map(([, text]) => text ?? '');
  const block = blocks.find((text) => text.includes('editor.codeActionsOnSave'));
  if (block === undefined) throw new Error('The guide shows no settings for saving.');
  return JSON.parse(block) as Record<string, unknown>;
}
