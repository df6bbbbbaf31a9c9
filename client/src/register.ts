import { commands, Disposable } from 'vscode';
import { type CommandName, commandIds } from './commandTable';

/** Registers a command under both of its ids; what it is called does not change what it does. */
export function registerCommand<Arguments extends readonly unknown[]>(
  name: CommandName,
  run: (...given: Arguments) => unknown,
): Disposable {
  const { da, en } = commandIds(name);
  return Disposable.from(commands.registerCommand(da, run), commands.registerCommand(en, run));
}
