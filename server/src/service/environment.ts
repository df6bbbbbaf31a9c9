import type { Language } from '../l10n/catalogue';
import type { Message } from '../rules/types';

/** Where the service tells what happened; one line, or several where a stack belongs to it. */
export interface Log {
  error(line: string): void;
  warn(line: string): void;
  /** For those who look for a fault: durations. */
  debug(line: string): void;
}

/** What the service needs of the world round it; the core itself touches none of it. */
export interface Environment {
  readonly log: Log;
  /** Tells the user, once for each part or rule, that it broke down. */
  readonly report?: (message: Message, language: Language) => void;
  /**
   * Lets waiting work in (a cancellation, the next key) before a long computation.
   * Without it the service computes straight away.
   */
  readonly pause?: () => Promise<void>;
  /** A clock in milliseconds, for the durations in the log; without it none are logged. */
  readonly now?: () => number;
}

/** Asked between steps of the work: does anyone still want the answer? */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}
