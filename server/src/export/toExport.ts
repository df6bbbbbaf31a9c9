import type { Language } from '../l10n/catalogue';
import type { Minutes } from '../minutes/model';
import { diagnosticOf } from '../rules/diagnostic';
import type { Finding } from '../rules/types';
import { exportItem } from './exportItem';
import { exportMeeting } from './exportMeeting';
import { type ExportDiagnostic, type ReferatExport, SCHEMA_VERSION } from './format';
import { type Disclosure, EVERYTHING, publicDisclosure } from './publicOnly';
import { rangesIn } from './ranges';

export interface ExportOptions {
  /** Closed items become their number and `public: false` alone. */
  readonly publicOnly: boolean;
  /** The language of the diagnostics; everything else is as in the minutes. */
  readonly language: Language;
}

/**
 * The minutes and what was found in them as plain data (docs/json.md). `findings` must come from the
 * same `minutes`; they are written in the order given. The same input always gives the same output.
 */
export function toExport(
  minutes: Minutes,
  findings: readonly Finding[],
  options: ExportOptions,
): ReferatExport {
  const { lines, text } = minutes;
  const range = rangesIn(lines);
  const disclosure = options.publicOnly ? publicDisclosure(minutes) : EVERYTHING;
  return {
    schemaVersion: SCHEMA_VERSION,
    document: {
      kind: minutes.kind,
      title: minutes.title?.text ?? null,
      range: range({ start: 0, end: text.length }),
    },
    meeting: exportMeeting(minutes),
    contents: (minutes.contents?.entries ?? []).map((entry) => ({
      name: disclosure.mayName(entry) ? entry.name : null,
      page: entry.page,
      number: entry.number,
      range: range(entry.span),
    })),
    agendaItems: minutes.items.map((placed, index) =>
      options.publicOnly && !placed.item.public
        ? { number: placed.item.number, public: false }
        : exportItem(placed, index + 1, text),
    ),
    diagnostics: exportDiagnostics(minutes, findings, options.language, disclosure),
  };
}

function exportDiagnostics(
  { lines }: Minutes,
  findings: readonly Finding[],
  language: Language,
  disclosure: Disclosure,
): readonly ExportDiagnostic[] {
  return findings.flatMap((finding) => {
    const { code, severity, message, range, relatedInformation } = diagnosticOf(
      finding,
      lines,
      language,
    );
    const texts = [message, ...relatedInformation.map((other) => other.message)];
    if (!disclosure.mayTell(finding, texts)) return [];
    // By name, so that the export gains no property unseen.
    return [{ code, severity, message, range, relatedInformation }];
  });
}
