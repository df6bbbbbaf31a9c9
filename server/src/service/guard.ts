import type { Language, MessageId } from '../l10n/catalogue';
import type { Message } from '../rules/types';
import type { Environment } from './environment';

/** The parts of the service that can break down one by one. */
export type PartId =
  | 'reading'
  | 'findings'
  | 'outline'
  | 'hover'
  | 'inlayHints'
  | 'arithmetic'
  | 'folding'
  | 'selection'
  | 'semanticTokens'
  | 'fixes'
  | 'links'
  | 'index'
  | 'profile'
  | 'export';

/** The document that was being worked on, for the log and the words to the user. */
export interface Subject {
  readonly uri: string;
  readonly version: number;
  readonly settings: { readonly language: Language };
}

export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

export interface Guard {
  /** Runs the work; a throw is logged with part, document, version and stack, and costs this result only. */
  attempt<T>(part: PartId, subject: Subject, work: () => T): Attempt<T>;
  /** Notes that a rule threw; the other rules' findings stand. */
  ruleFailed(ruleId: string, subject: Subject, error: unknown): void;
}

export function createGuard(environment: Environment): Guard {
  const reported = new Set<string>();

  function note(what: string, subject: Subject, error: unknown): void {
    environment.log.error(`${what} failed on ${subject.uri}@${subject.version}: ${stackOf(error)}`);
  }

  function reportOnce(subject: Subject, id: MessageId, parameters: Message['parameters']): void {
    const key = JSON.stringify([id, parameters]);
    if (reported.has(key)) return;
    reported.add(key);
    environment.report?.({ id, parameters }, subject.settings.language);
  }

  return {
    attempt(part, subject, work) {
      try {
        return { ok: true, value: work() };
      } catch (error) {
        note(part, subject, error);
        reportOnce(subject, `server.failed.${part}`, {});
        return { ok: false };
      }
    },
    ruleFailed(ruleId, subject, error) {
      note(`rule ${ruleId}`, subject, error);
      reportOnce(subject, 'server.failed.rule', { rule: ruleId });
    },
  };
}

/** What is known of an error, for the log: its stack, or at least its words. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
