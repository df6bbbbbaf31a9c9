import type { Language } from '../l10n/catalogue';
import { caretAfter } from '../rules/caret';
import { touching } from '../rules/touching';
import type { Finding, Fix } from '../rules/types';
import type { LinePosition, Lines } from '../text/lines';
import { finish } from '../text/steps';
import type { Analysis, Snapshot } from './analysis';
import { createAnalyser } from './analysis';
import type { Answer } from './answer';
import { checkUnder } from './checkUnder';
import { createDocuments } from './documents';
import type { Cancellation, Environment } from './environment';
import { createGuard, stackOf } from './guard';
import type { Parts } from './parts';
import { PARTS } from './parts';
import {
  type Checked,
  createQuestions,
  type Place,
  type Question,
  type Stretch,
} from './questions';

export type { DocumentText } from './documents';
export type { Checked, Place, Stretch } from './questions';

export interface FixedFinding {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Where the caret belongs in the text after the edits; null: leave it. */
  readonly caret: LinePosition | null;
}

/** What stands in a stretch of a document, and how it is mended or silenced. */
export interface Fixed {
  readonly lines: Lines;
  readonly language: Language;
  readonly found: readonly FoundHere[];
  readonly fixed: readonly FixedFinding[];
}

export interface FoundHere {
  readonly finding: Finding;
  /** Title of the item that it is about; null for one about the document. */
  readonly itemName: string | null;
}

/** Everything an adapter can ask of open documents; offsets count UTF-16 units of the document. */
export type Service = ReturnType<typeof createService>;

/** Called after every new analysis, with the findings that an adapter may publish. */
export type AnalysedListener = (uri: string, analysis: Analysis) => void;

/** Nobody reads a longer list of fixes, and some take a walk through the whole document. */
const MOST_FIXED = 50;

const NEVER: Cancellation = { isCancellationRequested: false };

/**
 * The façade over the core: open documents, one analysis for each of their states, and one method
 * for each feature. Telling the service of a change costs nothing; the work is done when the first
 * question comes, and every later question about the same state is answered from it.
 */
export function createService(environment: Environment, parts: Parts = PARTS) {
  const guard = createGuard(environment);
  const listeners = new Set<AnalysedListener>();
  let serial = 0;
  const documents = createDocuments(() =>
    createAnalyser(parts, guard, environment, () => ++serial, told),
  );
  const { ask, askWithin, askChecked } = createQuestions(environment, guard, documents);

  /** A listener that breaks costs neither the others nor whoever asked for the analysis. */
  function told({ uri, version }: Snapshot, analysis: Analysis): void {
    for (const listener of listeners) {
      try {
        listener(uri, analysis);
      } catch (error) {
        environment.log.error(`A listener failed on ${uri}@${version}: ${stackOf(error)}`);
      }
    }
  }

  const { open, change, settle, close, configure, uris, version } = documents;
  return {
    open,
    change,
    settle,
    close,
    configure,
    uris,
    version,

    onAnalysed(listener: AnalysedListener): void {
      listeners.add(listener);
    },

    /** The findings of a document; fails when the checks as a whole did. */
    findings(uri: string, cancellation: Cancellation = NEVER): Promise<Answer<Checked>> {
      return askChecked({ part: 'findings', uri, cancellation }, (checked) => checked);
    },

    outline(uri: string, cancellation: Cancellation = NEVER) {
      return ask({ part: 'outline', uri, cancellation }, ({ minutes, findings, settings }) => ({
        lines: minutes.lines,
        symbols: parts.outline(minutes, findings ?? [], settings.language),
      }));
    },

    hover(uri: string, at: Place, cancellation: Cancellation = NEVER) {
      return ask(
        { part: 'hover', uri, cancellation, hasPlaces: true },
        ({ minutes, findings, settings }) => ({
          lines: minutes.lines,
          hover: parts.hover(minutes, findings ?? [], at(minutes.lines), settings.language),
        }),
      );
    },

    /** Ticks and differences beside totals within a stretch; none unless the settings ask for them. */
    inlayHints(uri: string, stretch: Stretch, cancellation: Cancellation = NEVER) {
      const question: Question = { part: 'inlayHints', uri, cancellation, hasPlaces: true };
      return askWithin(question, stretch, (minutes, within, { inlayHints, language }) => ({
        lines: minutes.lines,
        hints: inlayHints ? parts.inlayHints(minutes, within, language) : [],
      }));
    },

    /** All calculations of the document, for the view that shows them. */
    arithmetic(uri: string, cancellation: Cancellation = NEVER) {
      return ask({ part: 'arithmetic', uri, cancellation }, ({ minutes, settings }) => ({
        lines: minutes.lines,
        arithmetic: parts.arithmetic(minutes, settings.language),
      }));
    },

    /** The case numbers with the addresses of their cases; none unless the settings have a template. */
    caseLinks(uri: string, cancellation: Cancellation = NEVER) {
      return ask({ part: 'links', uri, cancellation }, ({ minutes, settings }) => {
        const { caseNumberUrl: template, language } = settings;
        const links = template === null ? [] : parts.caseLinks(minutes, template);
        return { lines: minutes.lines, links, language };
      });
    },

    foldingRanges(uri: string, cancellation: Cancellation = NEVER) {
      return ask({ part: 'folding', uri, cancellation }, ({ minutes }) => ({
        lines: minutes.lines,
        ranges: parts.foldingRanges(minutes),
      }));
    },

    selectionRanges(uri: string, places: readonly Place[], cancellation: Cancellation = NEVER) {
      return ask({ part: 'selection', uri, cancellation, hasPlaces: true }, ({ minutes }) => {
        const selections = places.map((at) => parts.selectionRanges(minutes, at(minutes.lines)));
        return { lines: minutes.lines, selections };
      });
    },

    /** The headings of the document, for their colours. */
    semanticTokens(uri: string, cancellation: Cancellation = NEVER) {
      return ask({ part: 'semanticTokens', uri, cancellation }, ({ minutes }) =>
        parts.semanticTokens(minutes, { start: 0, end: minutes.text.length }),
      );
    },

    /** As `semanticTokens`, within a stretch. */
    semanticTokensWithin(uri: string, stretch: Stretch, cancellation: Cancellation = NEVER) {
      const question: Question = { part: 'semanticTokens', uri, cancellation, hasPlaces: true };
      return askWithin(question, stretch, parts.semanticTokens);
    },

    /**
     * The fixes of the findings that touch a stretch (of the first of them, where they are very many), and
     * behind them the comments that suppress a finding. Made from the stored findings of that version.
     */
    fixes(uri: string, from: Place, to: Place, cancellation: Cancellation = NEVER) {
      return ask(
        { part: 'fixes', uri, cancellation, hasPlaces: true },
        ({ minutes, findings, settings }): Fixed => {
          const { lines, items } = minutes;
          const asked = { start: from(lines), end: to(lines) };
          const found = touching(findings ?? [], asked).slice(0, MOST_FIXED);
          const fixed = (fixesOf: (finding: Finding) => readonly Fix[]): readonly FixedFinding[] =>
            found.flatMap((finding) =>
              fixesOf(finding).map((fix) => ({ finding, fix, caret: caretAfter(fix, lines) })),
            );
          return {
            lines,
            language: settings.language,
            found: found.map((finding) => ({
              finding,
              itemName: finding.item === null ? null : (items[finding.item]?.item.name ?? null),
            })),
            fixed: [
              ...fixed((finding) => parts.fixesFor(finding, minutes)),
              ...fixed((finding) => parts.suppressionFixes(finding, minutes, settings)),
            ],
          };
        },
      );
    },

    /** One edit for all that can be mended unseen; no edits when there is nothing of the kind. */
    fixAll(uri: string, cancellation: Cancellation = NEVER) {
      return ask({ part: 'fixes', uri, cancellation }, ({ minutes, findings, settings }) => ({
        lines: minutes.lines,
        language: settings.language,
        edits: parts.safeEdits(findings ?? [], minutes),
      }));
    },

    /** The items as the search over all minutes lists them. */
    index(uri: string, cancellation: Cancellation = NEVER) {
      return ask({ part: 'index', uri, cancellation }, ({ minutes }) => ({
        lines: minutes.lines,
        entries: parts.itemIndex(minutes),
      }));
    },

    /** A profile as the minutes show it. */
    profile(uri: string, cancellation: Cancellation = NEVER) {
      return ask({ part: 'profile', uri, cancellation }, ({ minutes, settings }) =>
        parts.profileOf(minutes, settings.language),
      );
    },

    /**
     * The minutes as JSON text, with all findings: also those that the editor holds back while
     * somebody writes. Fails when the checks did, since the findings belong to it.
     */
    exportJson(uri: string, publicOnly: boolean, cancellation: Cancellation = NEVER) {
      return askChecked(
        { part: 'export', uri, cancellation },
        ({ version, minutes, findings, settings, draft }) => {
          const onRuleError = (ruleId: string, error: unknown) =>
            guard.ruleFailed(ruleId, { uri, version, settings }, error);
          const all =
            draft === null
              ? findings
              : finish(checkUnder(parts, minutes, settings, { draft: null, onRuleError }));
          return parts.exportJson(minutes, all, {
            publicOnly,
            language: settings.language,
          });
        },
      );
    },
  };
}
