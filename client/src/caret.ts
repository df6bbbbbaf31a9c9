import { commands, type Disposable, Position, Selection, window } from 'vscode';
import { PLACE_CARET_COMMAND, type PlaceCaretArguments } from '../../server/src/shared/protocol';

/**
 * Registers what a quick fix runs after its edit: the caret goes to where the user is to write, in the
 * editor that shows the document. Only for the server, so it stands in no menu.
 */
export function registerPlaceCaret(): Disposable {
  return commands.registerCommand(PLACE_CARET_COMMAND, (...[uri, place]: PlaceCaretArguments) => {
    const shown = [window.activeTextEditor, ...window.visibleTextEditors];
    const editor = shown.find((each) => each?.document.uri.toString() === uri);
    if (editor === undefined) return;
    const caret = editor.document.validatePosition(new Position(place.line, place.character));
    editor.selection = new Selection(caret, caret);
    editor.revealRange(editor.selection);
  });
}
