import type { FileReport } from './report';

/** Version of the form below; it changes only when a reader of the old form would misread the new one. */
const REPORT_VERSION = 1;

/** The report for programs: `{"version":1,"files":[{"path","diagnostics"}]}`, places as the server sends them. */
export function jsonReport(reports: readonly FileReport[]): string {
  return `${JSON.stringify({ version: REPORT_VERSION, files: reports })}\n`;
}
