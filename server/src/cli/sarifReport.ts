import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../l10n/catalogue';
import type { Diagnostic } from '../rules/diagnostic';
import { VERSION } from '../service/version';
import type { LineRange } from '../text/lines';
import type { ExitCode } from './exit';
import { STDIN } from './files';
import type { FileReport } from './report';
import { LEVELS, sarifRules } from './sarifRules';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** What the run came to, apart from the findings. */
export interface Outcome {
  /** The files not read and the checks that broke down, one line each. */
  readonly complaints: readonly string[];
  /** What the program is about to end with. */
  readonly exitCode: ExitCode;
  readonly language: Language;
}

/** The report in the form that code hosts show beside the lines (SARIF 2.1.0, OASIS). */
export async function sarifReport(
  reports: readonly FileReport[],
  { complaints, exitCode, language }: Outcome,
): Promise<string> {
  const ruleIds = [
    ...new Set(reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))),
  ].sort();
  const ruleIndex = new Map(ruleIds.map((id, index) => [id, index]));
  const rules = await sarifRules(ruleIds, language);
  const run = {
    tool: { driver: { name: 'Referat', version: VERSION, language, rules } },
    language,
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: complaints.length === 0,
        exitCode,
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

/** Relative for what lies below this folder, however it was named: a code host looks there. */
function uriOf(path: string): string {
  if (path === STDIN) return 'stdin';
  const below = relative('.', path);
  const outside = isAbsolute(below) || below.split(sep)[0] === '..';
  if (outside) return pathToFileURL(resolve(path)).href;
  return below.split(sep).map(encodeURIComponent).join('/');
}
