import { commands, type Disposable, type TextDocument, window } from 'vscode';
import type { ArithmeticView } from './arithmeticView';
import { type ExportOptions, exportMinutes, exportTarget } from './export';
import { isMinutes } from './language';
import { goToItem } from './navigation';
import { makeProfile } from './profile';
import { registerCommand } from './register';
import type { Service } from './service';
import { say } from './texts';

/** How long the status bar says that something went well. */
const NOTICE_MILLISECONDS = 4000;

/** What the walkthrough in the manifest waits for. */
const EXPORTED = 'referat.exported';

/** Registers every command of the manifest. */
export function registerCommands(
  service: Service,
  arithmetic: ArithmeticView,
): readonly Disposable[] {
  const exportTo = (target?: ExportOptions['target']) => (options?: Partial<ExportOptions>) =>
    withMinutes(async (document) => {
      const chosen = options?.target ?? target ?? (await exportTarget());
      if (chosen === undefined) return;
      await exportMinutes(service, document, { ...options, target: chosen });
      // The walkthrough ticks its step off, and takes the focus for it: not before the questions are answered.
      await commands.executeCommand('setContext', EXPORTED, true);
    });

  return [
    registerCommand('export', exportTo()),
    registerCommand('exportToFile', exportTo('file')),
    registerCommand('exportToEditor', exportTo('editor')),
    registerCommand('exportToClipboard', exportTo('clipboard')),
    registerCommand('nextItem', () => goToItem('next')),
    registerCommand('previousItem', () => goToItem('previous')),
    registerCommand('showArithmetic', () =>
      withMinutes(async (document) => arithmetic.show(document)),
    ),
    registerCommand('makeProfile', () => withMinutes((document) => makeProfile(service, document))),
    registerCommand('restartServer', async () => {
      if (await service.restart()) {
        window.setStatusBarMessage(say('restarted'), NOTICE_MILLISECONDS);
      }
    }),
    registerCommand('showOutput', () => service.output.show()),
  ];
}

/** Runs an action on the minutes that someone looks at, or says that there are none. */
async function withMinutes(action: (document: TextDocument) => Promise<void>): Promise<void> {
  const document = minutesLookedAt();
  if (document !== undefined) await action(document);
  else void window.showInformationMessage(say('noMinutes'));
}

/**
 * The minutes in the active editor. Who has just clicked in the walkthrough, or in another page that is
 * no text, means those that stand beside it.
 */
function minutesLookedAt(): TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  const looked = activeTextEditor === undefined ? visibleTextEditors : [activeTextEditor];
  return looked.map(({ document }) => document).find(isMinutes);
}
