import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Language } from '../l10n/catalogue';
import { RULES } from '../rules/registry';
import type { Settings } from '../service/settings';
import { DEFAULT_SETTINGS, readSettings } from '../service/settings';
import type { Session } from './session';

/** The section of the client's settings that is ours. */
const SECTION = 'referat';
/** A client that does not answer gets the defaults rather than a server that stands still. */
const PATIENCE_MS = 3000;

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** Settings of each open document: asked of the client where it can be asked, else what it sent. */
export interface Configuration {
  /** Asks for the settings of a document; `ready` waits for the answer. */
  obtain(uri: string): void;
  forget(uri: string): void;
  ready(uri: string): Promise<void>;
  /** The language of the settings last understood, for what is said of no document in particular. */
  language(): Language;
  /** Settings that came with `initialize`. */
  start(initializationOptions: unknown): void;
}

/** `changed` hears of every open document whose settings came to differ from those it was judged by. */
export function createConfiguration(
  getSession: () => Session,
  changed: (uri: string) => void,
): Configuration {
  const pending = new Map<string, Promise<void>>();
  const complained = new Set<string>();
  /** What the client sent by itself. */
  let sent: unknown;
  let { language } = DEFAULT_SETTINGS;

  function understand(value: unknown): Settings {
    const settings = readSettings(value, RULE_IDS, (what) => {
      if (complained.has(what)) return;
      complained.add(what);
      getSession().log.warn(`Setting not understood and ignored: ${what}`);
    });
    language = settings.language;
    return settings;
  }

  async function ask(uri: string): Promise<unknown> {
    const { connection, client, log } = getSession();
    if (!client.configuration) return sent;
    const answer = connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
    try {
      return (await Promise.race([answer, giveUp()])) ?? sent;
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
    const obtained = ask(uri).then((value) => {
      // A later question has the last word.
      if (pending.get(uri) !== obtained) return;
      const differs = getSession().service.configure(uri, understand(value));
      if (differs && !isFirst) changed(uri);
    });
    pending.set(uri, obtained);
  }

  return {
    obtain,
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
          for (const uri of getSession().service.uris()) obtain(uri);
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

function giveUp(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer')), PATIENCE_MS).unref?.();
  });
}
