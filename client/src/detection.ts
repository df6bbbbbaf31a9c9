import { Disposable, languages, Range, type TextDocument, workspace } from 'vscode';
import { looksLikeMinutes } from '../../server/src/detection/detect';
import { LANGUAGE_ID } from './language';
import type { Service } from './service';

/** As many lines as the detection looks at, and a few blank ones more. */
const HEAD_LINES = 150;

/** What minutes may be taken for when nobody has said what they are. */
const PLAIN_LANGUAGES: readonly string[] = ['plaintext', 'markdown'];

/** Texts that look like files to the editor and are none. */
const NOT_FILES: readonly string[] = ['output', 'debug', 'comment', 'vscode-settings'];

/**
 * Starts the service with the first minutes that are open or opened, and switches a plain text or
 * markdown document that is minutes to the language `referat`.
 */
export function watchForMinutes(service: Service): Disposable {
  // A document that changes its language stays the same object, and one that is closed and opened
  // again is a new one. So each object is looked at once: who switches back is left in peace.
  const considered = new WeakSet<TextDocument>();

  async function look(document: TextDocument): Promise<void> {
    if (document.languageId === LANGUAGE_ID) {
      considered.add(document);
      await service.start();
      return;
    }
    if (considered.has(document) || !isCandidate(document)) return;
    considered.add(document);
    if (!looksLikeMinutes(headOf(document))) return;
    service.output.info(`Recognised as minutes: ${document.uri.toString(true)}`);
    await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  }

  // A document may be closed between the event and the switch; that is no error of anybody.
  const lookQuietly = (document: TextDocument) => {
    look(document).catch((error: unknown) => service.output.warn(String(error)));
  };
  for (const document of workspace.textDocuments) lookQuietly(document);
  return Disposable.from(workspace.onDidOpenTextDocument(lookQuietly));
}

function isCandidate(document: TextDocument): boolean {
  return (
    PLAIN_LANGUAGES.includes(document.languageId) &&
    !NOT_FILES.includes(document.uri.scheme) &&
    workspace.getConfiguration('referat', document).get<boolean>('detectLanguage') !== false
  );
}

function headOf(document: TextDocument): string {
  return document.getText(new Range(0, 0, Math.min(document.lineCount, HEAD_LINES), 0));
}
