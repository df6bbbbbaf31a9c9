import { lstat } from 'node:fs/promises';
import { writeWhole } from '../files/writeWhole.node';
import { say } from '../l10n/cli';
import { createService } from '../service/service';
import type { ExportCommand } from './args';
import type { ExitCode } from './exit';
import { FAILED, NOTHING_FOUND } from './exit';
import { readSource, type Unreadable } from './files';
import type { Io } from './io';
import { createProfiles } from './profiles';
import { reasonOf } from './reasons';
import { reportLines } from './textReport';

/**
 * Writes one file of minutes as JSON, to standard output or whole into a file. Over an existing file
 * a person at a terminal is asked first; a script has named the file and means it.
 */
export async function runExport(command: ExportCommand, io: Io): Promise<ExitCode> {
  const { language, path, out } = command;
  if (out !== null && !(await mayWrite(out, command, io))) {
    io.complain(say(language, 'cli.kept', { path: out }));
    return FAILED;
  }
  let text: string | null;
  try {
    text = await readSource({ path, named: true }, io);
  } catch (error) {
    io.complain(say(language, 'cli.unreadable', { path, reason: reasonOf(error, language) }));
    return FAILED;
  }
  const { json, isSure } = await toJson(text ?? '', command, io);
  if (json === null) return FAILED;
  try {
    if (out === null) await io.out(json);
    else await writeWhole(out, json);
    return isSure ? NOTHING_FOUND : FAILED;
  } catch (error) {
    io.complain(
      say(language, 'cli.unwritable', { path: out ?? path, reason: reasonOf(error, language) }),
    );
    return FAILED;
  }
}

/** The minutes as JSON, null when that failed; not sure when their profile could not be read as it was meant. */
async function toJson(
  text: string,
  command: ExportCommand,
  io: Io,
): Promise<{ readonly json: string | null; readonly isSure: boolean }> {
  const { path, language, publicOnly } = command;
  let broken = false;
  const broke = (line: string): void => {
    const [reason = ''] = line.split('\n', 1);
    io.complain(say(language, 'cli.broken', { path, reason }));
    broken = true;
  };
  const service = createService({ log: { error: broke, warn: () => {}, debug: () => {} } });
  let isSure = true;
  const unreadable: Unreadable = (profile, error) => {
    isSure = false;
    io.complain(
      say(language, 'cli.unreadable', { path: profile, reason: reasonOf(error, language) }),
    );
  };
  const profiles = createProfiles(language, unreadable);
  const settings = await profiles.settingsOf(path);
  for (const report of profiles.reports()) {
    for (const line of reportLines(report, language)) io.complain(line);
    isSure &&= !report.diagnostics.some(({ severity }) => severity === 'error');
  }
  service.open({ uri: path, version: 0, text }, { ...settings, excluded: false });
  const answer = await service.exportJson(path, publicOnly);
  if (broken || answer.outcome !== 'answered') return { json: null, isSure };
  return { json: answer.value, isSure };
}

async function mayWrite(out: string, command: ExportCommand, io: Io): Promise<boolean> {
  if (command.force || !(await exists(out))) return true;
  return (await io.confirm(say(command.language, 'cli.overwrite', { path: out }))) ?? true;
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    // What else is wrong with the path is said when it is written.
    return false;
  }
}
