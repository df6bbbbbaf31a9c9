import { PROFILE_NAME, type Profile } from '../profile/profile';
import { fileKey } from './fileKey';

/** A longer profile is a finding (`profile/json.ts`); a file of more bytes than this is not even looked into. */
export const MOST_BYTES_READ = 64 * 1024 * 1024;

export interface LocatedProfile {
  /** Uri of its file. */
  readonly uri: string;
  /** Uri of the folder that it is about, without a slash at the end. */
  readonly folder: string;
  readonly profile: Profile;
}

/** Finds the profile that counts for a file: that of the nearest folder, upwards to the root. */
export interface ProfileFinder {
  nearest(uri: string): Promise<LocatedProfile | null>;
  /** The profile with this uri came, changed or went: it is loaded again when next asked for. */
  forget(uri: string): void;
}

/** `load` gives what stands at a uri, or null where there is nothing; it is asked once for each folder. */
export function createProfileFinder(load: (uri: string) => Promise<Profile | null>): ProfileFinder {
  const known = new Map<string, Promise<LocatedProfile | null>>();

  function lookIn(folder: string): Promise<LocatedProfile | null> {
    const key = fileKey(folder);
    let located = known.get(key);
    if (located === undefined) {
      const uri = `${folder}/${PROFILE_NAME}`;
      located = load(uri).then((profile) => profile && { uri, folder, profile });
      known.set(key, located);
      // What could not be loaded this time may be there the next time.
      located.catch(() => known.get(key) === located && known.delete(key));
    }
    return located;
  }

  return {
    async nearest(uri) {
      for (let folder = folderOf(uri); folder !== null; folder = folderOf(folder)) {
        const located = await lookIn(folder);
        if (located !== null) return located;
      }
      return null;
    },
    forget(uri) {
      const folder = folderOf(uri);
      if (folder !== null) known.delete(fileKey(folder));
    },
  };
}

/** The folder of a file, or of a folder; null at the root ("file:///") and for what has no path. */
export function folderOf(uri: string): string | null {
  const path = pathStart(uri);
  const slash = uri.lastIndexOf('/');
  return path === null || slash < path ? null : uri.slice(0, slash);
}

/** The path of a file from a folder, unescaped, with `/` between names; null when it does not lie in it. */
export function pathBelow(folder: string, uri: string): string | null {
  const [outer, inner] = [fileKey(folder), fileKey(uri)];
  const start = outer.endsWith('/') ? outer : `${outer}/`;
  return inner.startsWith(start) ? inner.slice(start.length) : null;
}

/** The scheme of texts that have no file yet, also where a name is waiting for them. */
const NO_FILE = /^untitled:/i;
/** "file://", a host's name and a slash, or the bare scheme of a file system that has no hosts and a slash. */
const TO_PATH = /^[a-z][\w+.-]*:(?:\/\/[^/]*\/|\/(?!\/))/i;

/** Where a uri's path begins: behind its scheme and host; null where there is no file ("untitled:Untitled-1"). */
function pathStart(uri: string): number | null {
  const [before] = NO_FILE.test(uri) ? [] : (TO_PATH.exec(uri) ?? []);
  return before === undefined ? null : before.length - '/'.length;
}
