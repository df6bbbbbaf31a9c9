import { Disposable, languages, Range, type TextDocument, workspace } from 'vscode';
import { looksLikeMinutes } from '../../server/src/detection/detect';
import { LANGUAGE_ID } from './language';
import type { Service } from './service';

/** As much as the detection looks at, and a few blank lines more. */
const HEAD_LINES = 150;
const HEAD_CHARACTERS = 12_000;

/** What minutes may be taken for when nobody has said what they are. */
const PLAIN_LANGUAGES: readonly string[] = ['plaintext', 'markdown'];

/** Texts that look like files to the editor and are none. */
const NOT_FILES: readonly string[] = ['output', 'debug', 'comment', 'vscode-settings'];

/** A new text is looked at when its writer pauses, not with every key. */
const REST_MILLISECONDS = 400;

/**
 * Starts the service with the first minutes that are open or opened, and switches a plain text or
 * markdown document that is minutes to the language `referat`: when it is opened, or, if it has no
 * file yet, once minutes have been written or pasted into it.
 */
export function watchForMinutes(service: Service): Disposable {
  // A document that changes its language stays the same object, and one that is closed and opened
  // again is a new one. So each object is switched once: who switches back is left in peace.
  const decided = new WeakSet<TextDocument>();
  const pauses = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  async function look(document: TextDocument): Promise<void> {
    if (document.languageId === LANGUAGE_ID) {
      decided.add(document);
      await service.start();
      return;
    }
    if (decided.has(document) || !isCandidate(document)) return;
    const isRecognised = looksLikeMinutes(headOf(document));
    if (isRecognised || !isGrowing(document)) decided.add(document);
    if (!isRecognised) return;
    service.output.info(`Recognised as minutes: ${document.uri.toString(true)}`);
    await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  }

  // A document may be closed between the event and the switch; that is no error of anybody.
  const lookQuietly = (document: TextDocument) => {
    look(document).catch((error: unknown) => service.output.warn(String(error)));
  };

  function lookAfterPause(document: TextDocument): void {
    if (decided.has(document) || !isGrowing(document)) return;
    clearTimeout(pauses.get(document));
    const pause = setTimeout(() => {
      pauses.delete(document);
      if (!document.isClosed) lookQuietly(document);
    }, REST_MILLISECONDS);
    pauses.set(document, pause);
  }

  for (const document of workspace.textDocuments) lookQuietly(document);
  return Disposable.from(
    workspace.onDidOpenTextDocument(lookQuietly),
    workspace.onDidChangeTextDocument(({ document }) => lookAfterPause(document)),
    new Disposable(() => {
      for (const pause of pauses.values()) clearTimeout(pause);
    }),
  );
}

/** A new plain text that has no file yet: what it is shows only when something stands in it. */
function isGrowing(document: TextDocument): boolean {
  return document.isUntitled && document.languageId === 'plaintext';
}

function isCandidate(document: TextDocument): boolean {
  return (
    PLAIN_LANGUAGES.includes(document.languageId) &&
    !NOT_FILES.includes(document.uri.scheme) &&
    workspace.getConfiguration('referat', document).get<boolean>('detectLanguage') !== false
  );
}

function headOf(document: TextDocument): string {
  const lines = new Range(0, 0, Math.min(document.lineCount, HEAD_LINES), 0);
  return document.getText(lines).slice(0, HEAD_CHARACTERS);
}
