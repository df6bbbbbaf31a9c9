import type { Language } from '../l10n/catalogue';
import { say } from '../l10n/cli';
import type { FileReport } from './report';
import { SEVERITIES } from './report';

/**
 * The report for people: a line `path:line:column severity code message` for each finding (counted
 * from 1, as editors show and terminals link), a blank line between files, and a summary.
 */
export function textReport(reports: readonly FileReport[], language: Language): string {
  const blocks = reports
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map((report) => fileBlock(report, language));
  return [...blocks, `${summary(reports, language)}\n`].join('\n');
}

function fileBlock(report: FileReport, language: Language): string {
  return reportLines(report, language)
    .map((line) => `${line}\n`)
    .join('');
}

/** A line for each finding in a file. */
export function reportLines(
  { path, diagnostics }: FileReport,
  language: Language,
): readonly string[] {
  return diagnostics.map(({ code, severity, message, range }) => {
    const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
    return `${place} ${say(language, `cli.severity.${severity}`)} ${code} ${message}`;
  });
}

function summary(reports: readonly FileReport[], language: Language): string {
  if (reports.length === 0) return say(language, 'cli.summary.none');
  const files = counted('file', reports.length, language);
  const counts: string[] = [];
  for (const severity of SEVERITIES) {
    let count = 0;
    for (const { diagnostics } of reports) {
      count += diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    }
    if (count > 0) counts.push(counted(severity, count, language));
  }
  if (counts.length === 0) return say(language, 'cli.summary.clean', { files });
  return say(language, 'cli.summary.found', { files, counts: counts.join(', ') });
}

function counted(
  what: (typeof SEVERITIES)[number] | 'file',
  count: number,
  language: Language,
): string {
  const number = count === 1 ? 'one' : 'many';
  return say(language, `cli.count.${what}.${number}`, { count });
}
