import {
  commands,
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type QuickPickItem,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import {
  RULE_INDEX,
  RULE_PAGE_SCHEME,
  RULE_PAGES_FOLDER,
  rulePageAt,
  rulePageUri,
  rulesInIndex,
} from '../../server/src/shared/rulePages';
import { registerCommand } from './register';
import { currentLanguage, say } from './texts';

/** VS Code's own rendered view of a markdown file. */
const PREVIEW = 'vscode.markdown.preview.editor';

/**
 * The pages about the rules, as files of a scheme of their own: the code of a finding links to them, the
 * manifest says that they are shown rendered (`workbench.editorAssociations`), and links from one to
 * another work. They come with the extension, so no network is asked, also where there is no disk.
 */
export function registerRulePages(extensionUri: Uri): Disposable {
  const pages = pagesIn(extensionUri);
  return Disposable.from(
    workspace.registerFileSystemProvider(RULE_PAGE_SCHEME, pages, {
      isReadonly: true,
      isCaseSensitive: true,
    }),
    registerCommand('showRule', async (id?: unknown) => {
      const rule = typeof id === 'string' ? id : await chosenRule(pages);
      if (rule !== undefined) await show(rule);
    }),
  );
}

type Pages = FileSystemProvider & { readFile(uri: Uri): Promise<Uint8Array> };

/** A file system of pages alone; nothing else of the extension can be read through it. */
function pagesIn(extensionUri: Uri): Pages {
  async function readFile(uri: Uri): Promise<Uint8Array> {
    const page = rulePageAt(uri.path);
    if (page === null) throw FileSystemError.FileNotFound(uri);
    return workspace.fs.readFile(Uri.joinPath(extensionUri, RULE_PAGES_FOLDER, page));
  }
  const refuse = (uri: Uri): never => {
    throw FileSystemError.NoPermissions(uri);
  };
  return {
    readFile,
    async stat(uri) {
      // A web server tells nothing of a file but its contents.
      const { length } = await readFile(uri);
      return { type: FileType.File, ctime: 0, mtime: 0, size: length };
    },
    // The pages of an installed extension never change.
    onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
    watch: () => new Disposable(() => {}),
    readDirectory: refuse,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}

interface RuleItem extends QuickPickItem {
  readonly id: string;
}

async function chosenRule(pages: Pages): Promise<string | undefined> {
  const items = async (): Promise<RuleItem[]> => {
    const bytes = await pages.readFile(addressOf(RULE_INDEX));
    return rulesInIndex(new TextDecoder().decode(bytes)).map(({ id, severity, title }) => ({
      id,
      label: title,
      description: `${id} · ${severity}`,
    }));
  };
  const chosen = await window.showQuickPick(items(), {
    placeHolder: say('ruleWhich'),
    matchOnDescription: true,
  });
  return chosen?.id;
}

/** Beside a text, so that one can read about a finding and mend it; from one page to another, in its place. */
async function show(id: string): Promise<void> {
  const column = window.activeTextEditor === undefined ? ViewColumn.Active : ViewColumn.Beside;
  await commands.executeCommand('vscode.openWith', addressOf(id), PREVIEW, column);
}

function addressOf(id: string): Uri {
  return Uri.parse(rulePageUri(currentLanguage(), id), true);
}
