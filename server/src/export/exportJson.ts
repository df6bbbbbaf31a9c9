import type { Minutes } from '../minutes/model';
import type { Finding } from '../rules/types';
import { type ExportOptions, toExport } from './toExport';

/** The export as text: two spaces, properties in the order of docs/json.md, `\n`, a last line break. */
export function exportJson(
  minutes: Minutes,
  findings: readonly Finding[],
  options: ExportOptions,
): string {
  return `${JSON.stringify(toExport(minutes, findings, options), null, 2)}\n`;
}
