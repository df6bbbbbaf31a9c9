import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { pathBelow } from '../files/nearestProfile';
import type { Language } from '../l10n/catalogue';
import { createSettingsFor, DEFAULT_SETTINGS, NOWHERE, type Settings } from '../profile/settings';
import { stackOf } from '../service/guard';
import { within } from './patience';
import type { Profiles } from './profiles';
import type { Session } from './session';

/** The section of the client's settings that is ours. */
const SECTION = 'referat';
/** A client that does not answer gets the defaults rather than a server that stands still. */
const PATIENCE_MS = 3000;

/**
 * Settings of each open document: those of its profile, before those that the client was asked for, or
 * sent by itself.
 */
export interface Configuration {
  /** Asks for the settings of a document; `ready` waits for the answer. */
  obtain(uri: string): void;
  /** Asks anew for the settings of all open documents. */
  obtainAll(): void;
  forget(uri: string): void;
  ready(uri: string): Promise<void>;
  /** The language of the settings last understood, for what is said of no document in particular. */
  language(): Language;
  /** Settings that came with `initialize`. */
  start(initializationOptions: unknown): void;
  /** The client may be asked from now on. */
  greeted(): void;
}

/** `changed` hears of every open document whose settings came to differ from those it was judged by. */
export function createConfiguration(
  getSession: () => Session,
  profiles: Pick<Profiles, 'nearest' | 'retell'>,
  changed: (uri: string) => void,
): Configuration {
  const settingsFor = createSettingsFor();
  const pending = new Map<string, Promise<void>>();
  const complained = new Set<string>();
  /** What the client sent by itself. */
  let sent: unknown;
  let { language } = DEFAULT_SETTINGS;

  async function settingsOf(uri: string): Promise<Settings> {
    const [value, located] = await Promise.all([ask(uri), profiles.nearest(uri)]);
    const place = {
      inProfile: located && pathBelow(located.folder, uri),
      inWorkspace: pathInWorkspace(uri),
    };
    const settings = settingsFor(value, located?.profile ?? null, place, ignored);
    speak(settings.language);
    return settings;
  }

  function speak(wanted: Language): void {
    if (wanted === language) return;
    language = wanted;
    profiles.retell();
  }

  /** For what is said before, or without, any minutes that are open. */
  function learnLanguage(): void {
    ask()
      .then((value) => speak(settingsFor(value, null, NOWHERE, ignored).language))
      .catch((error: unknown) => getSession().log.error(`Settings: ${stackOf(error)}`));
  }

  function pathInWorkspace(uri: string): string | null {
    const paths = getSession().folders.map((folder) => pathBelow(folder, uri));
    // Folders may lie in each other; the innermost one is the document's.
    return paths.reduce((nearest, path) => (isShorter(path, nearest) ? path : nearest), null);
  }

  function ignored(what: string): void {
    if (complained.has(what)) return;
    complained.add(what);
    getSession().log.warn(`Setting not understood and ignored: ${what}`);
  }

  /** What the client has set for a document, or for its window. */
  async function ask(uri?: string): Promise<unknown> {
    const { connection, client, log } = getSession();
    if (!client.configuration) return sent;
    const answer = connection.workspace.getConfiguration({
      ...(uri !== undefined && { scopeUri: uri }),
      section: SECTION,
    });
    try {
      return (await within(PATIENCE_MS, answer)) ?? sent;
    } catch (error) {
      log.warn(
        `The client did not give its settings (${String(error)}); the last known ones hold.`,
      );
      return sent;
    }
  }

  function obtain(uri: string): void {
    // Nothing has been said of a document yet whose settings are asked for the first time.
    const isFirst = !pending.has(uri);
    const obtained = settingsOf(uri).then(
      (settings) => {
        // A later question has the last word.
        if (pending.get(uri) !== obtained) return;
        const differs = getSession().service.configure(uri, settings);
        if (differs && !isFirst) changed(uri);
      },
      (error: unknown) =>
        getSession().log.error(`Settings of ${uri}, the last known hold: ${stackOf(error)}`),
    );
    pending.set(uri, obtained);
  }

  function obtainAll(): void {
    for (const uri of getSession().service.uris()) obtain(uri);
  }

  return {
    obtain,
    obtainAll,
    greeted: learnLanguage,
    forget: (uri) => void pending.delete(uri),
    language: () => language,
    async ready(uri) {
      // While it waits, newer settings may have been asked for.
      for (let known = pending.get(uri); known !== undefined; ) {
        await known;
        const latest = pending.get(uri);
        if (latest === known) return;
        known = latest;
      }
    },
    start(initializationOptions) {
      sent = initializationOptions;
      const { connection, guard } = getSession();
      connection.onDidChangeConfiguration(
        guard.notification('workspace/didChangeConfiguration', ({ settings }) => {
          const own: unknown = settings?.[SECTION];
          if (own !== undefined && own !== null) sent = own;
          complained.clear();
          learnLanguage();
          obtainAll();
        }),
      );
    },
  };
}

/** Asks the client to say when its settings change, where it wants to be asked. */
export function registerConfiguration({ connection, client, log }: Session): void {
  if (!client.registersConfiguration) return;
  connection.client
    .register(DidChangeConfigurationNotification.type, { section: SECTION })
    .catch((error: unknown) => log.warn(`Settings cannot be followed: ${String(error)}`));
}

function isShorter(path: string | null, than: string | null): boolean {
  return path !== null && (than === null || path.length < than.length);
}
