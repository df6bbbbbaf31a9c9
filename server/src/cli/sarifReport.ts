import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../rules/diagnostic';
import type { Severity } from '../rules/types';
import { VERSION } from '../service/version';
import type { LineRange } from '../text/lines';
import { STDIN } from './files';
import type { FileReport } from './report';

/** SARIF 2.1.0 (OASIS), §3.27.10: the levels it has. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The report in the form that code hosts show beside the lines. `complaints` are the files not read. */
export function sarifReport(reports: readonly FileReport[], complaints: readonly string[]): string {
  const ruleIds = [
    ...new Set(reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))),
  ].sort();
  const ruleIndex = new Map(ruleIds.map((id, index) => [id, index]));
  const run = {
    tool: {
      driver: { name: 'Referat', version: VERSION, rules: ruleIds.map((id) => ({ id })) },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: complaints.length === 0,
        toolExecutionNotifications: complaints.map((text) => ({
          level: 'error',
          message: { text },
        })),
      },
    ],
    results: reports.flatMap(({ path, diagnostics }) =>
      diagnostics.map((diagnostic) => ({
        ruleId: diagnostic.code,
        ruleIndex: ruleIndex.get(diagnostic.code),
        ...result(path, diagnostic),
      })),
    ),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}

function result(path: string, { severity, message, range, relatedInformation }: Diagnostic) {
  return {
    level: LEVELS[severity],
    message: { text: message },
    locations: [location(path, range)],
    relatedLocations: relatedInformation.map((related, id) => ({
      id,
      message: { text: related.message },
      ...location(path, related.range),
    })),
  };
}

function location(path: string, { start, end }: LineRange) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      // SARIF counts lines and columns from 1; the end column is exclusive.
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}

function uriOf(path: string): string {
  if (path === STDIN) return 'stdin';
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
