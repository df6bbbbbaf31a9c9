import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnosticOf } from '../../rules/diagnostic';
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

/**
 * Pull where the client pulls, else push. Either way each change is analysed soon after it came (many
 * at once are one), so that the summary follows; a pull is then answered from what is known.
 */
export function handleDiagnostics(session: Session): Diagnostics {
  const { connection, service, host, log } = session;
  const waiting = new Set<string>();
  /** Serial of the analysis that was published last. */
  const published = new Map<string, number>();

  connection.languages.diagnostics.on(
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
  );

  async function analyse(uri: string): Promise<void> {
    await host.pause();
    waiting.delete(uri);
    if (session.stage !== 'serving') return;
    await session.ready(uri);
    const answer = await service.findings(uri);
    if (answer.outcome !== 'answered' || session.client.pullsDiagnostics) return;
    // Closed or changed meanwhile: what was found is no longer true.
    if (service.version(uri) !== answer.version) return;
    if (published.get(uri) === answer.value.serial) return;
    published.set(uri, answer.value.serial);
    const diagnostics = diagnosticsOf(answer.value, uri, session);
    await connection.sendDiagnostics({ uri, version: answer.version, diagnostics });
  }

  function look(uri: string): void {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    analyse(uri).catch((error: unknown) => log.error(`Diagnostics of ${uri}: ${String(error)}`));
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
        .catch((error: unknown) => log.error(`Diagnostics of ${uri}: ${String(error)}`));
    },
  };
}

function diagnosticsOf(checked: Checked, uri: string, { client }: Session): Diagnostic[] {
  const { findings, minutes, settings } = checked;
  return findings.map((finding) =>
    toDiagnostic(diagnosticOf(finding, minutes.lines, settings.language), uri, client),
  );
}

function emptyReport(): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items: [] };
}
