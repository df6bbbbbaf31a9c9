import { type CancellationToken, FileType, RelativePattern, Uri, workspace } from 'vscode';
import { decode } from '../../server/src/files/decode';
import { claimOf, isPassedOver, PASSED_OVER } from '../../server/src/files/names';
import type {
  ListFilesParams,
  ListFilesResult,
  ReadFileParams,
  ReadFileResult,
} from '../../server/src/shared/protocol';

const { fs } = workspace;

/** File systems that are a whole machine's; any other begins with what was opened. */
const MACHINES: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** Files whose names may be those of minutes, in capitals too. */
const MINUTES_NAMES = '**/*.{[rR][eE][fF][eE][rR][aA][tT],[tT][xX][tT],[mM][dD]}';

/** So many folders are looked into where VS Code cannot search; each may be a question to a web service. */
const MOST_FOLDERS = 500;

/** A file as the server asks for it; null when it is not there, too long, or not for it to read. */
export async function readFile({ uri, limit }: ReadFileParams): Promise<ReadFileResult> {
  const file = Uri.parse(uri, true);
  if (!isWithinReach(file)) return null;
  try {
    const { size } = await fs.stat(file);
    if (size > limit) return null;
    const bytes = await fs.readFile(file);
    return bytes.length > limit ? null : decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A profile is looked for up to the root. On a web service that would be other people's repositories,
 * or no place at all: nothing above the folders that are open is asked for there.
 */
function isWithinReach(file: Uri): boolean {
  return MACHINES.has(file.scheme) || workspace.getWorkspaceFolder(file) !== undefined;
}

/** The files below a folder whose names allow minutes, as the server asks for them. */
export async function listFiles(
  { folder, limit }: ListFilesParams,
  token: CancellationToken,
): Promise<ListFilesResult> {
  const root = Uri.parse(folder, true);
  const passedOver = `**/{${[...PASSED_OVER].join(',')}}/**`;
  const pattern = new RelativePattern(root, MINUTES_NAMES);
  const found = await workspace.findFiles(pattern, passedOver, limit, token);
  // Not every file system can be searched; then it is walked.
  const files = found.length > 0 ? found : await walk(root, limit, token);
  return files.map(String).sort();
}

async function walk(root: Uri, limit: number, token: CancellationToken): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  const folders = [root];
  for (const folder of folders) {
    if (token.isCancellationRequested || files.length >= limit) break;
    for (const [name, type] of await entriesOf(folder)) {
      const place = Uri.joinPath(folder, name);
      // A link to a folder might lead in a circle.
      if (type === FileType.Directory) {
        if (!isPassedOver(name) && folders.length < MOST_FOLDERS) folders.push(place);
      } else if ((type & FileType.File) !== 0 && claimOf(name) !== 'none') files.push(place);
    }
  }
  return files.slice(0, limit);
}

/** Nothing, for a folder that cannot be read. */
async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await fs.readDirectory(folder);
  } catch {
    return [];
  }
}
