import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnosticOf } from '../../rules/diagnostic';
import { stackOf } from '../../service/guard';
import type { Checked } from '../../service/service';
import { toDiagnostic } from '../convert';
import { reply } from '../reply';
import type { Session } from '../session';

/** Publishes or offers the findings; told of what happens to documents. */
export interface Diagnostics {
  /** The document, its settings or what is held back changed: look again soon. */
  look(uri: string): void;
  /** As `look`, and the client, where it pulls, has no way of knowing. */
  lookAndRefresh(uri: string): void;
  closed(uri: string): void;
}

/** Milliseconds for which keys that follow each other without a pause may hold back their diagnostics. */
const LONGEST_WAIT = 50;

/**
 * Pull where the client pulls, else push. What the client will ask for is not worked out before it asks:
 * of many keys at once only the last one's text is analysed.
 */
export function handleDiagnostics(session: Session): Diagnostics {
  const { connection, guard, service, host, log } = session;
  const waiting = new Set<string>();
  /** Serial of the analysis that was published last. */
  const published = new Map<string, number>();

  connection.languages.diagnostics.on(
    guard.request(
      'textDocument/diagnostic',
      async ({ textDocument: { uri }, previousResultId }, token) => {
        await session.ready(uri);
        const answer = await service.findings(uri, token);
        return reply<Checked, DocumentDiagnosticReport>(answer, emptyReport(), (checked) => {
          const resultId = String(checked.serial);
          if (resultId === previousResultId) {
            return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
          }
          const items = diagnosticsOf(checked, uri, session);
          return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
        });
      },
    ),
  );

  async function publish(uri: string): Promise<void> {
    await quiet(uri);
    waiting.delete(uri);
    if (session.stage !== 'serving') return;
    await session.ready(uri);
    const answer = await service.findings(uri);
    if (answer.outcome !== 'answered') return;
    // Closed or changed meanwhile: what was found is no longer true.
    if (service.version(uri) !== answer.version) return;
    if (published.get(uri) === answer.value.serial) return;
    published.set(uri, answer.value.serial);
    const diagnostics = diagnosticsOf(answer.value, uri, session);
    await connection.sendDiagnostics({
      uri,
      version: answer.version,
      diagnostics,
    });
  }

  /** Waits until all keys have been read that came together; of an endless stream, some. */
  async function quiet(uri: string): Promise<void> {
    const until = host.now() + LONGEST_WAIT;
    let version: number | null;
    do {
      version = service.version(uri);
      await host.pause();
    } while (service.version(uri) !== version && host.now() < until);
  }

  function look(uri: string): void {
    if (session.client.pullsDiagnostics || waiting.has(uri)) return;
    waiting.add(uri);
    publish(uri).catch((error: unknown) => log.error(`Diagnostics of ${uri}: ${stackOf(error)}`));
  }

  let refreshing = false;
  function refreshSoon(): void {
    if (refreshing || !session.client.refreshesDiagnostics) return;
    refreshing = true;
    host
      .pause()
      .then(() => {
        refreshing = false;
        return connection.languages.diagnostics.refresh();
      })
      .catch((error: unknown) => log.warn(`Diagnostics not refreshed: ${String(error)}`));
  }

  return {
    look,
    lookAndRefresh(uri) {
      look(uri);
      if (session.client.pullsDiagnostics) refreshSoon();
    },
    closed(uri) {
      published.delete(uri);
      if (session.client.pullsDiagnostics) return;
      connection
        .sendDiagnostics({ uri, diagnostics: [] })
        .catch((error: unknown) => log.error(`Diagnostics of ${uri}: ${stackOf(error)}`));
    },
  };
}

function diagnosticsOf(checked: Checked, uri: string, { client }: Session): Diagnostic[] {
  const { findings, minutes, settings } = checked;
  return findings.map((finding) =>
    toDiagnostic(
      diagnosticOf(finding, minutes.lines, settings.language),
      uri,
      settings.language,
      client,
    ),
  );
}

function emptyReport(): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items: [] };
}
