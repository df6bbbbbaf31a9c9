import { fileKey } from '../files/fileKey';
import {
  createProfileFinder,
  folderOf,
  LONGEST_PROFILE,
  type LocatedProfile,
} from '../files/nearestProfile';
import type { Language } from '../l10n/catalogue';
import { PROFILE_NAME, type Profile, profileDiagnostics, readProfile } from '../profile/profile';
import { stackOf } from '../service/guard';
import { toDiagnostic } from './convert';
import type { Session } from './session';

/** The profiles (`.referat.json`) that the open minutes follow, and what is found in them. */
export interface Profiles {
  /** The profile that counts for a document: of the nearest folder; for a text without a file, of the first folder. */
  nearest(uri: string): Promise<LocatedProfile | null>;
  /** The text of a profile that is open in the editor; it counts, not what is on the disk. */
  written(uri: string, text: string): void;
  /** The editor has closed it: what is on the disk counts again. */
  closed(uri: string): void;
  /** The file came, changed or went; any other file is passed over. */
  touched(uri: string): void;
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
  const open = new Map<string, string>();
  /** What was read last, by file: its findings stand in the editor. */
  const told = new Map<string, { readonly uri: string; readonly profile: Profile }>();
  const finder = createProfileFinder(load);
  let isPending = false;

  async function textOf(uri: string): Promise<string | null> {
    return open.get(fileKey(uri)) ?? getSession().disk.read(uri, LONGEST_PROFILE);
  }

  async function load(uri: string): Promise<Profile | null> {
    const text = await textOf(uri);
    const profile = text === null ? null : readProfile(text);
    const key = fileKey(uri);
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

  /** Of many changes at once (a profile that is being typed, a folder that is replaced) one is told. */
  function lookAgain(uri: string): void {
    finder.forget(uri);
    if (isPending) return;
    isPending = true;
    getSession()
      .host.pause()
      .then(() => {
        isPending = false;
        changed();
      })
      .catch((error: unknown) => getSession().log.error(`Profiles: ${stackOf(error)}`));
  }

  return {
    nearest(uri) {
      const [folder] = getSession().folders;
      const hasPlace = folderOf(uri) !== null;
      if (!hasPlace && folder === undefined) return Promise.resolve(null);
      return finder.nearest(hasPlace ? uri : `${folder}/`);
    },
    written(uri, text) {
      if (open.get(fileKey(uri)) === text) return;
      open.set(fileKey(uri), text);
      lookAgain(uri);
      // It may be about no open minutes at all; its findings are wanted all the same.
      void finder.nearest(uri);
    },
    closed(uri) {
      open.delete(fileKey(uri));
      lookAgain(uri);
    },
    touched(uri) {
      if (isProfile(uri)) lookAgain(uri);
    },
    retell() {
      for (const { uri, profile } of told.values()) tell(uri, profile);
    },
  };
}
