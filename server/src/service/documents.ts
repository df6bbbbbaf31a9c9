import { DEFAULT_SETTINGS, type Settings, sameSettings } from '../profile/settings';
import type { Change } from '../rules/draft';
import { draftAfter } from '../rules/draft';
import type { Analyser, Snapshot } from './analysis';
import { isTyped } from './typing';

export interface DocumentText {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** An open document: its newest state, and who reads and checks it through its versions. */
export interface Open {
  readonly snapshot: Snapshot;
  readonly analyser: Analyser;
}

export type OpenDocuments = ReturnType<typeof createDocuments>;

/** The open documents. Telling of a change costs nothing: the work is done when somebody asks. */
export function createDocuments(newAnalyser: () => Analyser) {
  const documents = new Map<string, Open>();

  function update(uri: string, change: Partial<Snapshot>): boolean {
    const open = documents.get(uri);
    if (open === undefined) return false;
    documents.set(uri, { ...open, snapshot: { ...open.snapshot, ...change } });
    return true;
  }

  return {
    get(uri: string): Open | undefined {
      return documents.get(uri);
    },

    /** Takes a document in, or anew; settings are the defaults until `configure`. */
    open(document: DocumentText, settings: Settings = DEFAULT_SETTINGS): void {
      const snapshot = { ...document, draft: null, settings };
      documents.set(document.uri, { snapshot, analyser: newAnalyser() });
    },

    /**
     * A new version of an open document. `change` is the one stretch that was replaced (in the text
     * before), or null when there were several or nobody knows: then no one counts as writing.
     */
    change(document: DocumentText, change: Change | null): void {
      const before = documents.get(document.uri)?.snapshot;
      if (before === undefined) return;
      const draft = change !== null && isTyped(change, before.text) ? draftAfter(change) : null;
      update(document.uri, { version: document.version, text: document.text, draft });
    },

    /** The user has come to rest: what is held back while they write is said. True when something was. */
    settle(uri: string): boolean {
      const draft = documents.get(uri)?.snapshot.draft ?? null;
      return draft !== null && update(uri, { draft: null });
    },

    close(uri: string): void {
      documents.delete(uri);
    },

    /** True when the settings differ from those before. */
    configure(uri: string, settings: Settings): boolean {
      const open = documents.get(uri);
      if (open === undefined || sameSettings(open.snapshot.settings, settings)) return false;
      return update(uri, { settings });
    },

    /** The uris of the open documents. */
    uris(): readonly string[] {
      return [...documents.keys()];
    },

    /** The version last told of, or null when the document is not open. */
    version(uri: string): number | null {
      return documents.get(uri)?.snapshot.version ?? null;
    },
  };
}
