import {
  Disposable,
  type Event,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  window,
  workspace,
} from 'vscode';
import type { SummaryParams } from '../../server/src/shared/protocol';
import { commandIds } from './commandTable';
import { isMinutes } from './language';
import type { ServerState } from './service';
import { say } from './texts';

/** Left of the language and the line number, where VS Code's own entries for a document stand. */
const PRIORITY = 100;

/** The commands behind the entry, as long as the server runs and when it does no longer. */
const SHOW_PROBLEMS = 'workbench.actions.view.problems';
const RESTART = commandIds('restartServer').da;

export interface StatusSource {
  readonly onSummary: Event<SummaryParams>;
  readonly onState: Event<ServerState>;
}

/**
 * An entry with the number of items and findings of the minutes in the active editor. What a server
 * said that is gone is not shown; that there is none, is.
 */
export function createStatusBar({ onSummary, onState }: StatusSource): Disposable {
  const summaries = new Map<string, SummaryParams>();
  let isStopped = false;
  const entry = window.createStatusBarItem('referat.summary', StatusBarAlignment.Right, PRIORITY);

  function update(): void {
    const document = window.activeTextEditor?.document;
    const summary = isMinutes(document) ? summaries.get(document.uri.toString()) : undefined;
    if (isStopped && isMinutes(document)) showStopped(entry);
    else if (summary === undefined || isUnknown(summary)) entry.hide();
    else show(entry, summary);
  }

  return Disposable.from(
    entry,
    onSummary((summary) => {
      summaries.set(summary.uri, summary);
      update();
    }),
    onState((state) => {
      isStopped = state === 'stopped';
      if (state !== 'running') summaries.clear();
      update();
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument((document) => {
      summaries.delete(document.uri.toString());
      update();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('referat.language')) update();
    }),
  );
}

/** An empty text, or one that has only begun: there is nothing to say of it yet. */
function isUnknown({ kind, items, errors, warnings, informations }: SummaryParams): boolean {
  return kind === 'unknown' && items + errors + warnings + informations === 0;
}

function show(entry: StatusBarItem, summary: SummaryParams): void {
  const findings = summary.errors + summary.warnings + summary.informations;
  const words = `${count(summary.items, 'oneItem', 'items')} · ${count(findings, 'oneFinding', 'findings')}`;
  entry.name = say('statusName');
  entry.text = `$(list-ordered) ${words}`;
  entry.command = SHOW_PROBLEMS;
  entry.tooltip = tooltip(summary, findings);
  entry.accessibilityInformation = { label: `${say('statusName')}: ${words}`, role: 'button' };
  entry.show();
}

function showStopped(entry: StatusBarItem): void {
  entry.name = say('statusName');
  entry.text = `$(debug-disconnect) ${say('statusStopped')}`;
  entry.command = RESTART;
  entry.tooltip = new MarkdownString(say('statusStoppedClick'));
  entry.accessibilityInformation = { label: `Referat: ${say('statusStopped')}`, role: 'button' };
  entry.show();
}

function tooltip(summary: SummaryParams, findings: number): MarkdownString {
  if (findings === 0) return new MarkdownString(`Referat: ${say('noFindings')}`);
  const lines = [
    summary.errors > 0 && `$(error) ${say('statusErrors', summary.errors)}`,
    summary.warnings > 0 && `$(warning) ${say('statusWarnings', summary.warnings)}`,
    summary.informations > 0 && `$(info) ${say('statusInformations', summary.informations)}`,
    say('statusClick'),
  ];
  return new MarkdownString(lines.filter((line) => line !== false).join('\n\n'), true);
}

function count(number: number, one: 'oneItem' | 'oneFinding', many: 'items' | 'findings'): string {
  return number === 1 ? say(one) : say(many, number);
}
