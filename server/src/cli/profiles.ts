import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from '../files/decode';
import { createProfileFinder, pathBelow } from '../files/nearestProfile';
import type { Language } from '../l10n/catalogue';
import { profileDiagnostics, readProfile } from '../profile/profile';
import { createSettingsFor, type Settings } from '../profile/settings';
import { STDIN, type Unreadable } from './files';
import type { FileReport } from './report';

/** The profiles (`.referat.json`) beside the files that are read. */
export interface Profiles {
  /** What counts for a file; for standard input, what would count for a file in this folder. */
  settingsOf(path: string): Promise<Settings>;
  /** What was found in the profiles that counted so far, each once. */
  reports(): readonly FileReport[];
}

/** A profile that is there and cannot be read is told to `unreadable`, and then is as if it were not there. */
export function createProfiles(language: Language, unreadable: Unreadable): Profiles {
  const settingsFor = createSettingsFor();
  const reports: FileReport[] = [];
  const finder = createProfileFinder(async (uri) => {
    const path = fileURLToPath(uri);
    const text = await textOf(path, unreadable);
    if (text === null) return null;
    const profile = readProfile(text);
    if (profile.findings.length > 0) {
      reports.push({ path: shown(path), diagnostics: profileDiagnostics(profile, language) });
    }
    return profile;
  });
  return {
    async settingsOf(path) {
      const uri = pathToFileURL(resolve(path === STDIN ? 'standard-input' : path)).href;
      const located = await finder.nearest(uri);
      const inProfile = located && path !== STDIN ? pathBelow(located.folder, uri) : null;
      const place = { inProfile, inWorkspace: null };
      return { ...settingsFor({}, located?.profile ?? null, place), language };
    },
    reports: () => reports,
  };
}

const NOT_THERE: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

async function textOf(path: string, unreadable: Unreadable): Promise<string | null> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    if (!NOT_THERE.has((error as NodeJS.ErrnoException).code)) unreadable(shown(path), error);
    return null;
  }
}

/** As a person in this folder would write it. */
function shown(path: string): string {
  const from = relative('.', path);
  return from.startsWith('..') ? path : from;
}
