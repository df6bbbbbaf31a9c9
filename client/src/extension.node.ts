/** The extension on Node: the server is a process of its own, and the machine has a disk. */
import type { ExtensionContext } from 'vscode';
import { start } from './extension';
import { writeWhole } from './writeWhole.node';

export { deactivate } from './extension';

export function activate(context: ExtensionContext): void {
  const serverModule = context.asAbsolutePath('dist/server.js');
  start(context, {
    async createClient(output, events) {
      const { createClient } = await import('./client.node');
      return createClient(serverModule, output, events);
    },
    writeWhole,
  });
}
