import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { looksLikeMinutes } from '../detection/detect';
import { type ItemIndexEntry, itemIndex, matchesQuery } from '../features/itemIndex';
import { fileKey } from '../files/fileKey';
import { claimOf } from '../files/names';
import { readMinutes } from '../minutes/minutes';
import { stackOf } from '../service/guard';
import type { Customs } from '../syntax/customs';
import type { Session } from './session';

/** So many files are looked at; what is left out is said in the log. */
const MOST_FILES = 5000;
/** Minutes are rarely a hundredth of this many bytes; what is longer is something else. */
const LONGEST_FILE = 4 * 1024 * 1024;
/** A longer list helps nobody to find anything. */
const MOST_RESULTS = 250;

/** The items of all minutes in the workspace folders; the disk is read when first asked. */
export interface ItemSearch {
  /** The items that answer a query, in the order of the files; null once the asker gave up. */
  find(query: string, gaveUp: () => boolean): Promise<WorkspaceSymbol[] | null>;
  /** A file came, changed or went; it is read again when next asked. */
  touched(uri: string): void;
  /** The folders changed: they are listed anew when next asked. */
  forget(): void;
}

interface FileEntries {
  readonly uri: string;
  /** null: not read yet, or changed since. */
  read: { readonly entries: readonly ItemIndexEntry[]; readonly customs: Customs } | null;
}

/** `customsOf` tells what the profile of a file says of its form. */
export function createItemSearch(
  session: Session,
  customsOf: (uri: string) => Promise<Customs>,
): ItemSearch {
  const { service, disk, log } = session;
  let files = new Map<string, FileEntries>();
  let listing: Promise<void> | null = null;

  async function list(): Promise<void> {
    const found = new Map<string, FileEntries>();
    files = found;
    for (const folder of session.folders) {
      for await (const uri of disk.list(folder, MOST_FILES + 1)) {
        if (files !== found) return;
        if (found.size >= MOST_FILES) {
          log.warn(`Search for items: only the first ${MOST_FILES} files are searched.`);
          return;
        }
        const key = fileKey(uri);
        if (!found.has(key)) found.set(key, { uri, read: null });
      }
    }
  }

  async function fromDisk(uri: string, customs: Customs): Promise<readonly ItemIndexEntry[]> {
    const text = await disk.read(uri, LONGEST_FILE);
    if (text === null) return [];
    if (claimOf(uri) !== 'certain' && !looksLikeMinutes(text)) return [];
    try {
      return itemIndex(readMinutes(text, undefined, customs));
    } catch (error) {
      log.error(`Search for items failed on ${uri}: ${stackOf(error)}`);
      return [];
    }
  }

  /** The editor's text where the file is open, else the disk's, read once. */
  async function entriesOf(
    file: FileEntries,
    open: string | undefined,
  ): Promise<readonly ItemIndexEntry[]> {
    if (open !== undefined) {
      const answer = await service.index(open);
      if (answer.outcome === 'answered') return answer.value.entries;
    }
    const customs = await customsOf(file.uri);
    if (file.read?.customs === customs) return file.read.entries;
    const entries = await fromDisk(file.uri, customs);
    file.read = { entries, customs };
    return entries;
  }

  return {
    async find(query, gaveUp) {
      listing ??= list();
      await listing;
      const open = new Map(service.uris().map((uri) => [fileKey(uri), uri]));
      const all = new Map(files);
      for (const [key, uri] of open) if (!all.has(key)) all.set(key, { uri, read: null });
      const found: WorkspaceSymbol[] = [];
      for (const [key, file] of all) {
        if (gaveUp()) return null;
        const openUri = open.get(key);
        for (const item of await entriesOf(file, openUri)) {
          if (!matchesQuery(item, query)) continue;
          found.push(toWorkspaceSymbol(item, openUri ?? file.uri, query));
          if (found.length === MOST_RESULTS) return found;
        }
      }
      return found;
    },
    touched(uri) {
      const key = fileKey(uri);
      if (listing === null) return;
      const known = files.get(key);
      if (known !== undefined) known.read = null;
      else if (claimOf(uri) !== 'none' && files.size < MOST_FILES) {
        files.set(key, { uri, read: null });
      }
    },
    forget() {
      listing = null;
      files = new Map();
    },
  };
}

function toWorkspaceSymbol(item: ItemIndexEntry, uri: string, query: string): WorkspaceSymbol {
  const { caseNumber, container, range } = item;
  const title = [item.number, item.name].filter(Boolean).join(' ');
  // Editors filter once more, by the name alone: an item found by its case number must show it.
  const byTitle = matchesQuery({ ...item, caseNumber: null }, query);
  const name = caseNumber === null || byTitle ? title : `${title} (${caseNumber})`;
  return {
    name: name || container || uri,
    kind: SymbolKind.Class,
    location: { uri, range },
    ...(container !== '' && { containerName: container }),
  };
}
