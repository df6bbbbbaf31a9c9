/**
 * What both entries start (`extension.node.ts`, `extension.web.ts`). Any plain text or markdown file wakes
 * the extension, so that minutes among them can be recognised; therefore nothing here loads the language
 * client before minutes are open.
 */
import type { ExtensionContext } from 'vscode';
import { ArithmeticView } from './arithmeticView';
import { registerPlaceCaret } from './caret';
import { registerCommands } from './commands';
import { watchForMinutes } from './detection';
import { registerExample } from './example';
import type { Host } from './host';
import { registerSaveProfile } from './profile';
import { registerRulePages } from './rulePages';
import { Service } from './service';
import { createStatusBar } from './statusBar';

let service: Service | undefined;

export function start(context: ExtensionContext, host: Host): void {
  service = new Service(host);
  const arithmetic = new ArithmeticView(service);
  context.subscriptions.push(
    service,
    arithmetic,
    createStatusBar(service),
    ...registerCommands(service, arithmetic),
    registerPlaceCaret(),
    registerSaveProfile(),
    registerExample(context.extensionUri),
    registerRulePages(context.extensionUri),
    watchForMinutes(service),
  );
}

/** VS Code waits for the promise, so that the server can end in order. */
export function deactivate(): Promise<void> | undefined {
  return service?.stop();
}
