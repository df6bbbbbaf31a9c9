import {
  Disposable,
  Range,
  type TextDocument,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { TextRange } from '../../server/src/shared/protocol';
import { type ContentsMessage, type PageMessage, pageContents, pageFrame } from './arithmeticPage';
import type { Service } from './service';
import { say } from './texts';

/** The type of the panel, as VS Code knows it. */
const VIEW_TYPE = 'referat.arithmetic';
/** Whoever writes is not disturbed by figures that change with every key. */
const REST_MILLISECONDS = 400;

/**
 * "Regnestykker": all calculations of one document in a panel beside it. It follows the text as long
 * as it can be seen, and closes with the document. There is one panel; asked for another document, it shows that.
 */
export class ArithmeticView implements Disposable {
  private open: OpenView | undefined;

  constructor(private readonly service: Service) {}

  show(document: TextDocument): void {
    if (this.open?.document === document) {
      this.open.panel.reveal();
      return;
    }
    this.open?.panel.dispose();
    const view = openView(this.service, document);
    this.open = view;
    view.panel.onDidDispose(() => {
      if (this.open === view) this.open = undefined;
    });
  }

  dispose(): void {
    this.open?.panel.dispose();
  }
}

interface OpenView {
  readonly document: TextDocument;
  readonly panel: WebviewPanel;
}

function openView(service: Service, document: TextDocument): OpenView {
  const name = document.uri.path.split('/').at(-1) ?? '';
  const panel = window.createWebviewPanel(
    VIEW_TYPE,
    say('arithmeticTitle', name),
    { viewColumn: ViewColumn.Beside },
    { enableScripts: true, localResourceRoots: [] },
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStale = true;
  let isReady = false;

  /** Asks for the calculations and shows them, unless the text has changed again meanwhile. */
  async function refresh(): Promise<void> {
    if (!panel.visible || !isReady) return;
    const { version } = document;
    isStale = false;
    const html = await contents(service, document);
    if (document.version !== version) return;
    const message: ContentsMessage = { type: 'contents', html };
    await panel.webview.postMessage(message);
  }

  // A panel may close while it waits for an answer; that is no error of anybody.
  const refreshQuietly = () => {
    refresh().catch((error: unknown) => service.output.debug(String(error)));
  };

  function changed(): void {
    isStale = true;
    clearTimeout(timer);
    timer = setTimeout(refreshQuietly, REST_MILLISECONDS);
  }

  const subscriptions = Disposable.from(
    panel.webview.onDidReceiveMessage((message: PageMessage) => {
      if (message.type === 'goTo') void goTo(document, message.range);
      else {
        isReady = true;
        refreshQuietly();
      }
    }),
    // A hidden page is thrown away: shown again, it says that it is ready.
    panel.onDidChangeViewState(() => {
      if (!panel.visible) isReady = false;
      else if (isStale) refreshQuietly();
    }),
    workspace.onDidChangeTextDocument((change) => {
      if (change.document === document) changed();
    }),
    // A new server may know what the one before it could not tell.
    service.onState((state) => {
      if (state === 'running') changed();
    }),
    workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) panel.dispose();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('referat.language')) return;
      panel.title = say('arithmeticTitle', name);
      panel.webview.html = frame();
    }),
  );
  panel.onDidDispose(() => {
    clearTimeout(timer);
    subscriptions.dispose();
  });
  panel.webview.html = frame();
  return { document, panel };
}

async function contents(service: Service, document: TextDocument): Promise<string> {
  try {
    const result = await service.arithmetic({ textDocument: { uri: document.uri.toString() } });
    if (result !== null) return pageContents(result);
  } catch (error) {
    service.output.error(error instanceof Error ? error : String(error));
  }
  return pageContents({ version: 0, summary: say('arithmeticFailed'), items: [] });
}

function frame(): string {
  return pageFrame(newNonce(), say('languageTag'));
}

/** Selects a stretch of the minutes, in the editor that shows them. */
async function goTo(document: TextDocument, { start, end }: TextRange): Promise<void> {
  const range = new Range(start.line, start.character, end.line, end.character);
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  await window.showTextDocument(document, {
    viewColumn: editor?.viewColumn ?? ViewColumn.One,
    selection: document.validateRange(range),
  });
}

/** What only this page knows, so that nothing else runs in it. */
function newNonce(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
