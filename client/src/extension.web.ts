/** The extension in a browser: client and server are web workers, and files are what VS Code reaches. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { ServerWorker } from './client.web';
import { start } from './extension';
import { writeWhole } from './writeWhole.web';

export { deactivate } from './extension';

declare const Worker: new (address: string) => ServerWorker;

export function activate(context: ExtensionContext): void {
  const program = Uri.joinPath(context.extensionUri, 'dist/server.web.js');
  start(context, {
    async createClient(output, events) {
      const { createClient } = await import('./client.web');
      return createClient(() => startWorker(program), output, events);
    },
    writeWhole,
  });
}

/**
 * A worker that runs a program of the extension. It is given the program itself: from an address of
 * another server, where an extension may lie, VS Code makes no worker.
 */
async function startWorker(program: Uri): Promise<ServerWorker> {
  const bytes = await workspace.fs.readFile(program);
  const address = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
  return new Worker(address);
}
