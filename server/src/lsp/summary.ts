import type { Severity } from '../rules/types';
import type { Analysis } from '../service/analysis';
import { stackOf } from '../service/guard';
import { SUMMARY_NOTIFICATION, type SummaryParams } from '../shared/protocol';
import type { Session } from './session';

/** Tells the client after each analysis what its status bar shows. */
export function sendSummaries({ connection, service, log }: Session): void {
  // A promise from its first step on: what goes wrong here must not cost whoever asked for the analysis.
  async function send(uri: string, analysis: Analysis): Promise<void> {
    await connection.sendNotification(SUMMARY_NOTIFICATION, summaryOf(uri, analysis));
  }

  service.onAnalysed((uri, analysis) => {
    send(uri, analysis).catch((error: unknown) =>
      log.error(`summary failed on ${uri}@${analysis.version}: ${stackOf(error)}`),
    );
  });
}

function summaryOf(uri: string, { version, minutes, findings }: Analysis): SummaryParams {
  const count = (severity: Severity): number =>
    (findings ?? []).filter((finding) => finding.severity === severity).length;
  return {
    uri,
    version,
    kind: minutes.kind,
    items: minutes.items.length,
    errors: count('error'),
    warnings: count('warning'),
    informations: count('information') + count('hint'),
  };
}
