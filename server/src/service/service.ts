import { caretAfter } from '../rules/caret';
import type { Change, Draft } from '../rules/draft';
import { draftAfter } from '../rules/draft';
import type { Finding, Fix } from '../rules/types';
import type { LinePosition, Lines } from '../text/lines';
import { overlaps } from '../text/span';
import type { Analyser, Analysis, Snapshot } from './analysis';
import { createAnalyser } from './analysis';
import type { Answer } from './answer';
import type { Cancellation, Environment } from './environment';
import type { PartId } from './guard';
import { createGuard } from './guard';
import type { Parts } from './parts';
import { PARTS } from './parts';
import type { Settings } from './settings';
import { DEFAULT_SETTINGS, sameSettings } from './settings';
import { isTyped } from './typing';

export interface DocumentText {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

export interface FixedFinding {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Where the caret belongs in the text after the edits; null: leave it. */
  readonly caret: LinePosition | null;
}

/** An analysis whose checks went through. */
export interface Checked extends Analysis {
  readonly findings: readonly Finding[];
}

/** A place that becomes an offset once the lines of the answering version are known. */
export type Place = (lines: Lines) => number;

/** Everything an adapter can ask of open documents; offsets count UTF-16 units of the document. */
export type Service = ReturnType<typeof createService>;

/** Called after every new analysis, with the findings that an adapter may publish. */
export type AnalysedListener = (uri: string, analysis: Analysis) => void;

interface Question {
  readonly part: PartId;
  readonly uri: string;
  readonly cancellation: Cancellation;
  /** True when it names places in the text that the asker sees. */
  readonly hasPlaces?: boolean;
}

const NEVER: Cancellation = { isCancellationRequested: false };

interface Open {
  snapshot: Snapshot;
  readonly analyser: Analyser;
}

/**
 * The façade over the core: open documents, one analysis for each of their states, and one method
 * for each feature. Telling the service of a change costs nothing; the work is done when the first
 * question comes, and every later question about the same state is answered from it.
 */
export function createService(environment: Environment, parts: Parts = PARTS) {
  const guard = createGuard(environment);
  const documents = new Map<string, Open>();
  const listeners = new Set<AnalysedListener>();
  let serial = 0;

  function told(snapshot: Snapshot, analysis: Analysis): void {
    for (const listener of listeners) listener(snapshot.uri, analysis);
  }

  /**
   * The way every question goes: let others in, see whether it still stands, analyse, derive.
   * The answer is about the newest version: what has changed since the question, the asker knows.
   * Only a question about places in the text loses its meaning when the text changes.
   */
  async function ask<T>(question: Question, derive: (analysis: Analysis) => T): Promise<Answer<T>> {
    const { part, uri, cancellation, hasPlaces = false } = question;
    const asked = documents.get(uri)?.snapshot;
    if (asked === undefined) return { outcome: 'unknown' };
    await environment.pause?.();
    if (cancellation.isCancellationRequested) return { outcome: 'cancelled' };
    const open = documents.get(uri);
    if (open === undefined) return { outcome: 'unknown' };
    const { snapshot, analyser } = open;
    if (hasPlaces && !isSameText(asked, snapshot)) return { outcome: 'moved' };
    const failed: Answer<T> = { outcome: 'failed', version: snapshot.version };
    const analysis = analyser.analyse(snapshot);
    if (analysis === null) return failed;
    const attempt = guard.attempt(part, snapshot, () => derive(analysis));
    if (!attempt.ok) return failed;
    return { outcome: 'answered', version: snapshot.version, value: attempt.value };
  }

  /** As `ask`, for what would be wrong without the findings. */
  async function askChecked<T>(
    question: Question,
    derive: (checked: Checked) => T,
  ): Promise<Answer<T>> {
    const answer = await ask(question, (analysis) =>
      isChecked(analysis) ? { derived: derive(analysis) } : null,
    );
    if (answer.outcome !== 'answered') return answer;
    if (answer.value === null) return { outcome: 'failed', version: answer.version };
    return { ...answer, value: answer.value.derived };
  }

  function update(uri: string, change: Partial<Snapshot>): boolean {
    const open = documents.get(uri);
    if (open === undefined) return false;
    open.snapshot = { ...open.snapshot, ...change };
    return true;
  }

  return {
    /** Takes a document in, or anew; settings are the defaults until `configure`. */
    open(document: DocumentText, settings: Settings = DEFAULT_SETTINGS): void {
      const analyser = createAnalyser(parts, guard, environment, () => ++serial, told);
      documents.set(document.uri, { snapshot: { ...document, draft: null, settings }, analyser });
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
      const draft: Draft | null = documents.get(uri)?.snapshot.draft ?? null;
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
    inlayHints(uri: string, from: Place, to: Place, cancellation: Cancellation = NEVER) {
      return ask(
        { part: 'inlayHints', uri, cancellation, hasPlaces: true },
        ({ minutes, settings }) => {
          const { lines } = minutes;
          const within = { start: from(lines), end: to(lines) };
          const hints = settings.inlayHints
            ? parts.inlayHints(minutes, within, settings.language)
            : [];
          return { lines, hints };
        },
      );
    },

    /** All calculations of the document, for the view that shows them. */
    arithmetic(uri: string, cancellation: Cancellation = NEVER) {
      return ask({ part: 'arithmetic', uri, cancellation }, ({ minutes, settings }) => ({
        lines: minutes.lines,
        arithmetic: parts.arithmetic(minutes, settings.language),
      }));
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

    /** The headings within a stretch, or all of them, for their colours. */
    semanticTokens(
      uri: string,
      stretch: { readonly from: Place; readonly to: Place } | null,
      cancellation: Cancellation = NEVER,
    ) {
      const hasPlaces = stretch !== null;
      return ask({ part: 'semanticTokens', uri, cancellation, hasPlaces }, ({ minutes }) => {
        const { lines, text } = minutes;
        const within = {
          start: stretch?.from(lines) ?? 0,
          end: stretch?.to(lines) ?? text.length,
        };
        return { lines, tokens: parts.semanticTokens(minutes, within) };
      });
    },

    /** The fixes of the findings that touch a stretch; made from the stored findings of that version. */
    fixes(uri: string, from: Place, to: Place, cancellation: Cancellation = NEVER) {
      return ask(
        { part: 'fixes', uri, cancellation, hasPlaces: true },
        ({ minutes, findings, settings }) => {
          const asked = { start: from(minutes.lines), end: to(minutes.lines) };
          const fixed: FixedFinding[] = [];
          for (const finding of findings ?? []) {
            const fix = overlaps(finding.span, asked) ? parts.fixFor(finding, minutes) : null;
            if (fix !== null) fixed.push({ finding, fix, caret: caretAfter(fix, minutes.lines) });
          }
          return { lines: minutes.lines, language: settings.language, fixed };
        },
      );
    },

    /** The items as the search over all minutes lists them. */
    index(uri: string, cancellation: Cancellation = NEVER) {
      return ask({ part: 'index', uri, cancellation }, ({ minutes }) => ({
        lines: minutes.lines,
        entries: parts.itemIndex(minutes),
      }));
    },

    /**
     * The minutes as JSON text, with all findings: also those that the editor holds back while
     * somebody writes. Fails when the checks did, since the findings belong to it.
     */
    exportJson(uri: string, publicOnly: boolean, cancellation: Cancellation = NEVER) {
      return askChecked(
        { part: 'export', uri, cancellation },
        ({ version, minutes, findings, settings, draft }) => {
          const { severities, language } = settings;
          const onRuleError = (ruleId: string, error: unknown) =>
            guard.ruleFailed(ruleId, { uri, version, settings }, error);
          const all =
            draft === null
              ? findings
              : parts.check(minutes, { severities, draft: null, onRuleError });
          return parts.exportJson(minutes, all, { publicOnly, language });
        },
      );
    },
  };
}

function isSameText(a: Snapshot, b: Snapshot): boolean {
  return a.version === b.version && a.text === b.text;
}

function isChecked(analysis: Analysis): analysis is Checked {
  return analysis.findings !== null;
}
