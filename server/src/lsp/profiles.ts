import { fileKey } from '../files/fileKey';
import {
  createProfileFinder,
  folderOf,
  type LocatedProfile,
  MOST_BYTES_READ,
} from '../files/nearestProfile';
import type { Language } from '../l10n/catalogue';
import { PROFILE_NAME, type Profile, profileDiagnostics, readProfile } from '../profile/profile';
import { createSettingsFor, NOWHERE } from '../profile/settings';
import { stackOf } from '../service/guard';
import type { Customs } from '../syntax/customs';
import { toDiagnostic } from './convert';
import type { Session } from './session';

/** The profiles (`.referat.json`) that the open minutes follow, and what is found in them. */
export interface Profiles {
  /** The profile that counts for a document: of the nearest folder; for a text without a file, of the first folder. */
  nearest(uri: string): Promise<LocatedProfile | null>;
  /** What the profile of a file says of its form: the same object as long as it says the same. */
  customsOf(uri: string): Promise<Customs>;
  /** The text of a profile that is open in the editor; it counts, not what is on the disk. */
  written(uri: string, text: string, version: number): void;
  /** The editor has closed it: what is on the disk counts again. */
  closed(uri: string): void;
  /** The file came, changed or went; any other file is passed over. */
  touched(uri: string): void;
  /** The version of a profile that is open in the editor; null for one that is not. */
  version(uri: string): number | null;
  /** Says again what is found, in another language. */
  retell(): void;
}

export function isProfile(uri: string): boolean {
  return uri.endsWith(`/${PROFILE_NAME}`);
}

/** `changed` hears that other profiles may count now. */
export function createProfiles(
  getSession: () => Session,
  language: () => Language,
  changed: () => void,
): Profiles {
  const open = new Map<string, { readonly text: string; readonly version: number }>();
  /** What was read last, by file: its findings stand in the editor. */
  const told = new Map<string, { readonly uri: string; readonly profile: Profile }>();
  const finder = createProfileFinder(load);
  const settingsFor = createSettingsFor();
  /** How often each file was begun to be read: what comes late must not stand for what is new. */
  const readings = new Map<string, number>();
  let isPending = false;

  async function textOf(uri: string): Promise<string | null> {
    return open.get(fileKey(uri))?.text ?? getSession().disk.read(uri, MOST_BYTES_READ);
  }

  async function load(uri: string): Promise<Profile | null> {
    const key = fileKey(uri);
    const reading = (readings.get(key) ?? 0) + 1;
    readings.set(key, reading);
    const text = await textOf(uri);
    const profile = text === null ? null : readProfile(text);
    if (readings.get(key) !== reading) return profile;
    if (profile !== null) told.set(key, { uri, profile });
    if (profile !== null || told.delete(key)) tell(uri, profile);
    return profile;
  }

  function tell(uri: string, profile: Profile | null): void {
    const { connection, client, log } = getSession();
    const words = language();
    const found = profile === null ? [] : profileDiagnostics(profile, words);
    const diagnostics = found.map((one) => toDiagnostic(one, uri, words, client));
    connection
      .sendDiagnostics({ uri, diagnostics })
      .catch((error: unknown) => log.error(`Diagnostics of ${uri}: ${stackOf(error)}`));
  }

  function failed(error: unknown): void {
    getSession().log.error(`Profiles: ${stackOf(error)}`);
  }

  /** Reads it again, also when no open minutes follow it: its findings are to be said, or to go. */
  function lookAgain(uri: string): void {
    finder.forget(uri);
    finder.nearest(uri).catch(failed);
    // Of many changes at once (a profile that is being typed, a folder that is replaced) one is told.
    if (isPending) return;
    isPending = true;
    getSession()
      .host.pause()
      .then(() => {
        isPending = false;
        changed();
      })
      .catch(failed);
  }

  function nearest(uri: string): Promise<LocatedProfile | null> {
    const [folder] = getSession().folders;
    const hasPlace = folderOf(uri) !== null;
    if (!hasPlace && folder === undefined) return Promise.resolve(null);
    return finder.nearest(hasPlace ? uri : `${folder}/`);
  }

  return {
    nearest,
    async customsOf(uri) {
      const profile = (await nearest(uri))?.profile ?? null;
      return settingsFor(undefined, profile, NOWHERE).customs;
    },
    written(uri, text, version) {
      const known = open.get(fileKey(uri));
      open.set(fileKey(uri), { text, version });
      if (known?.text !== text) lookAgain(uri);
    },
    closed(uri) {
      open.delete(fileKey(uri));
      lookAgain(uri);
    },
    version: (uri) => open.get(fileKey(uri))?.version ?? null,
    touched(uri) {
      if (isProfile(uri)) lookAgain(uri);
    },
    retell() {
      for (const { uri, profile } of told.values()) tell(uri, profile);
    },
  };
}
