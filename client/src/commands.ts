import { commands, type Disposable, type TextDocument, window } from 'vscode';
import type { ArithmeticView } from './arithmeticView';
import { type ExportOptions, exportMinutes, exportTarget } from './export';
import { isMinutes } from './language';
import { goToItem } from './navigation';
import type { Service } from './service';
import { say } from './texts';

/** How long the status bar says that something went well. */
const NOTICE_MILLISECONDS = 4000;

/** Registers every command of the manifest. */
export function registerCommands(
  service: Service,
  arithmetic: ArithmeticView,
): readonly Disposable[] {
  const exportTo = (target?: ExportOptions['target']) => (options?: Partial<ExportOptions>) =>
    withMinutes(async (document) => {
      const chosen = options?.target ?? target ?? (await exportTarget());
      if (chosen !== undefined)
        await exportMinutes(service, document, { ...options, target: chosen });
    });

  return [
    commands.registerCommand('referat.export', exportTo()),
    commands.registerCommand('referat.exportToFile', exportTo('file')),
    commands.registerCommand('referat.exportToEditor', exportTo('editor')),
    commands.registerCommand('referat.exportToClipboard', exportTo('clipboard')),
    commands.registerCommand('referat.nextItem', () => goToItem('next')),
    commands.registerCommand('referat.previousItem', () => goToItem('previous')),
    commands.registerCommand('referat.showArithmetic', () =>
      withMinutes(async (document) => arithmetic.show(document)),
    ),
    commands.registerCommand('referat.restartServer', async () => {
      if (await service.restart()) {
        window.setStatusBarMessage(say('restarted'), NOTICE_MILLISECONDS);
      }
    }),
    commands.registerCommand('referat.showOutput', () => service.output.show()),
  ];
}

/** Runs an action on the minutes in the active editor, or says that there are none. */
async function withMinutes(action: (document: TextDocument) => Promise<void>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (isMinutes(document)) await action(document);
  else void window.showInformationMessage(say('noMinutes'));
}
