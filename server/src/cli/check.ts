import { say } from '../l10n/cli';
import type { Settings } from '../profile/settings';
import { diagnosticOf } from '../rules/diagnostic';
import { createService } from '../service/service';
import type { CheckCommand, FailOn } from './args';
import type { ExitCode } from './exit';
import { FAILED, FOUND, NOTHING_FOUND } from './exit';
import { findSources, readSource } from './files';
import type { Io } from './io';
import { jsonReport } from './jsonReport';
import { createProfiles } from './profiles';
import { reasonOf } from './reasons';
import type { FileReport } from './report';
import { SEVERITIES } from './report';
import { type Outcome, sarifReport } from './sarifReport';
import { textReport } from './textReport';

/** Checks files and folders and writes the report; what could not be read is named on standard error. */
export async function runCheck(command: CheckCommand, io: Io): Promise<ExitCode> {
  const { language } = command;
  const complaints: string[] = [];
  const complain = (line: string): void => {
    complaints.push(line);
    io.progressDone();
    io.complain(line);
  };
  const unreadable = (path: string, error: unknown): void =>
    complain(say(language, 'cli.unreadable', { path, reason: reasonOf(error, language) }));

  const profiles = createProfiles(language, unreadable);
  const checkText = createChecker(command, (path, reason) =>
    complain(say(language, 'cli.broken', { path, reason })),
  );
  const missed: { readonly path: string; readonly error: unknown }[] = [];
  const sources = await findSources(command.paths, (path, error) => missed.push({ path, error }));
  for (const { path, error } of missed) {
    const isNamed = command.paths.includes(path);
    if (isNamed || !(await profiles.settingsOf(path)).excluded) unreadable(path, error);
  }
  const reports: FileReport[] = [];
  for (const [index, source] of sources.entries()) {
    const { path } = source;
    const done = { done: index + 1, total: sources.length, path };
    io.progress(say(language, 'cli.progress', done));
    try {
      const settings = await profiles.settingsOf(path);
      if (settings.excluded && !source.named) continue;
      const text = await readSource(source, io);
      const report = text === null ? null : await checkText(path, text, settings);
      if (report !== null) reports.push(report);
    } catch (error) {
      unreadable(path, error);
    }
  }
  io.progressDone();
  reports.unshift(...profiles.reports());
  const found = reports.some((report) => fails(report, command.failOn)) ? FOUND : NOTHING_FOUND;
  const exitCode = complaints.length > 0 ? FAILED : found;
  await io.out(await render(command, reports, { complaints, exitCode, language }));
  return exitCode;
}

/** Checks one text at a time; null, and a word to `broke`, when the program itself failed on it. */
function createChecker(command: CheckCommand, broke: (path: string, reason: string) => void) {
  let checking = '';
  const service = createService({
    log: { error: (line) => broke(checking, firstLine(line)), warn: () => {}, debug: () => {} },
  });
  return async (path: string, text: string, settings: Settings): Promise<FileReport | null> => {
    checking = path;
    // What is excluded and named all the same is to be checked.
    service.open({ uri: path, version: 0, text }, { ...settings, excluded: false });
    const answer = await service.findings(path);
    service.close(path);
    if (answer.outcome !== 'answered') return null;
    const { findings, minutes } = answer.value;
    const diagnostics = findings.map((finding) =>
      diagnosticOf(finding, minutes.lines, command.language),
    );
    return { path, diagnostics };
  };
}

async function render(
  { format, language }: CheckCommand,
  reports: readonly FileReport[],
  outcome: Outcome,
): Promise<string> {
  if (format === 'json') return jsonReport(reports);
  if (format === 'sarif') return sarifReport(reports, outcome);
  return textReport(reports, language);
}

function fails({ diagnostics }: FileReport, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const limit = SEVERITIES.indexOf(failOn);
  return diagnostics.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
