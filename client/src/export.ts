import { env, type QuickPickItem, type TextDocument, Uri, window, workspace } from 'vscode';
import { showNewText } from './newText';
import { reasonOf } from './reasons';
import type { Service } from './service';
import { say } from './texts';

export type ExportTarget = 'file' | 'editor' | 'clipboard';

/** What a key binding or another extension may settle beforehand; the user is asked for the rest. */
export interface ExportOptions {
  readonly target: ExportTarget;
  /** Closed items become their number alone. */
  readonly publicOnly?: boolean;
  /** Where to write when the target is a file; an existing file is then replaced without a question. */
  readonly uri?: Uri;
}

/** Asks where the export goes; undefined when the user turns away. */
export async function exportTarget(): Promise<ExportTarget | undefined> {
  const choices: readonly { readonly label: string; readonly target: ExportTarget }[] = [
    { label: `$(save-as) ${say('exportToFile')}`, target: 'file' },
    { label: `$(split-horizontal) ${say('exportToEditor')}`, target: 'editor' },
    { label: `$(clippy) ${say('exportToClipboard')}`, target: 'clipboard' },
  ];
  return (await ask(choices, say('exportWhere')))?.target;
}

/**
 * Exports a document as JSON. Does nothing when the user turns away from a question; a failure is
 * shown and logged, and leaves an existing file as it was. Where no file can be written, the other
 * targets are offered.
 */
export async function exportMinutes(
  service: Service,
  document: TextDocument,
  options: ExportOptions,
): Promise<void> {
  try {
    const json = await wantedJson(service, document, options.publicOnly);
    if (json === undefined) return;
    if (options.target === 'file') await exportToFile(service, document, json, options.uri);
    else await deliver(json, options.target);
  } catch (error) {
    void tellFailure(service, error);
  }
}

async function exportToFile(
  service: Service,
  document: TextDocument,
  json: string,
  wanted: Uri | undefined,
): Promise<void> {
  try {
    const file = wanted ?? (await askFile(document));
    if (file === undefined) return;
    await service.host.writeWhole(file, json, (old) =>
      service.output.warn(`Could not be deleted: ${old.toString(true)}`),
    );
    void offerToOpen(file);
  } catch (error) {
    void offerOthers(service, json, error);
  }
}

/** Logs a failure and shows it; resolves to the choice that the user makes. */
function tellFailure(service: Service, error: unknown, ...choices: readonly string[]) {
  service.output.error(error instanceof Error ? error : String(error));
  return window.showErrorMessage(say('exportFailed', reasonOf(error)), ...choices);
}

/** No file could be written, as in a browser that lets none be: the JSON need not be lost. */
async function offerOthers(service: Service, json: string, error: unknown): Promise<void> {
  const [beside, clipboard] = [say('exportToEditor'), say('exportToClipboard')];
  const choice = await tellFailure(service, error, beside, clipboard);
  try {
    if (choice !== undefined) await deliver(json, choice === beside ? 'editor' : 'clipboard');
  } catch (next) {
    void tellFailure(service, next);
  }
}

/**
 * The JSON, with the closed items as the caller or else the user wants them. Where nothing is closed
 * there is nothing to ask; undefined when the user turns away.
 */
async function wantedJson(
  service: Service,
  document: TextDocument,
  publicOnly: boolean | undefined,
): Promise<string | undefined> {
  const textDocument = { uri: document.uri.toString() };
  const asJson = async (only: boolean) =>
    (await service.export({ textDocument, publicOnly: only })).json;
  if (publicOnly !== undefined) return asJson(publicOnly);
  const all = await asJson(false);
  if (!hasClosedItems(all)) return all;
  const choice = await askPublicOnly();
  return choice ? asJson(true) : choice === false ? all : undefined;
}

function hasClosedItems(json: string): boolean {
  const { agendaItems } = JSON.parse(json) as { agendaItems: readonly { public: boolean }[] };
  return agendaItems.some((item) => !item.public);
}

async function deliver(json: string, target: Exclude<ExportTarget, 'file'>): Promise<void> {
  if (target === 'clipboard') {
    await env.clipboard.writeText(json);
    void window.showInformationMessage(say('copied'));
  } else {
    const document = await workspace.openTextDocument({ language: 'json' });
    // Whoever writes goes on writing.
    await showNewText(document, json, { preserveFocus: true });
  }
}

/** Not awaited by the command: the message stays until the user closes it. */
async function offerToOpen(file: Uri): Promise<void> {
  const open = say('openFile');
  const name = workspace.asRelativePath(file);
  if ((await window.showInformationMessage(say('exported', name), open)) === open) {
    await window.showTextDocument(file);
  }
}

async function askPublicOnly(): Promise<boolean | undefined> {
  const choices = [
    { label: say('exportAll'), publicOnly: false },
    { label: say('exportPublic'), detail: say('exportPublicDetail'), publicOnly: true },
  ];
  return (await ask(choices, say('exportWhat')))?.publicOnly;
}

/** A question that waits for its answer: the walkthrough takes the focus when its command has begun. */
function ask<T extends QuickPickItem>(choices: readonly T[], placeHolder: string) {
  return window.showQuickPick(choices, { placeHolder, ignoreFocusOut: true });
}

/** VS Code's own dialog; it asks before it gives the name of a file that exists. */
function askFile(document: TextDocument): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    defaultUri: beside(document),
    filters: { JSON: ['json'] },
    saveLabel: say('exportSave'),
  });
}

/** "referat.txt" → "referat.json" in the same folder; minutes without a file go to the workspace. */
function beside(document: TextDocument): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const base =
    document.isUntitled && folder !== undefined ? Uri.joinPath(folder, 'x') : document.uri;
  const name = document.uri.path.split('/').at(-1) ?? '';
  const stem = name.replace(/(?:\.referat)?\.[^.]+$/, '') || 'referat';
  return Uri.joinPath(base, '..', `${stem}.json`);
}
