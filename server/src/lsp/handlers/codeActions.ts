import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Language } from '../../l10n/catalogue';
import { say } from '../../l10n/catalogue';
import { diagnosticOf } from '../../rules/diagnostic';
import type { FixedFinding } from '../../service/service';
import { PLACE_CARET_COMMAND, type PlaceCaretArguments } from '../../shared/protocol';
import type { LinePosition, Lines } from '../../text/lines';
import type { Client } from '../client';
import { fromPosition, toDiagnostic, toTextEdit } from '../convert';
import { reply } from '../reply';
import type { Session } from '../session';

export function handleCodeActions(session: Session): void {
  const { connection, guard, service } = session;
  connection.onCodeAction(
    guard.request(
      'textDocument/codeAction',
      async ({ textDocument: { uri }, range, context }, token) => {
        await session.ready(uri);
        if (!session.client.codeActions || !wantsQuickFixes(context)) return [];
        const [from, to] = [fromPosition(range.start), fromPosition(range.end)];
        const answer = await service.fixes(uri, from, to, token);
        if (answer.outcome !== 'answered') return reply(answer, [], () => []);
        const { fixed, lines, language } = answer.value;
        const place = { uri, version: answer.version, lines, language, client: session.client };
        return fixed.map((one) => toCodeAction(one, context, place));
      },
    ),
  );
}

/** Kinds are a tree: "quickfix.x" asks for less than we have, "" for everything. */
function wantsQuickFixes({ only }: CodeActionContext): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

interface Answering {
  readonly uri: string;
  readonly version: number;
  readonly lines: Lines;
  readonly language: Language;
  readonly client: Client;
}

function toCodeAction(
  { finding, fix, caret }: FixedFinding,
  context: CodeActionContext,
  place: Answering,
): CodeAction {
  const { uri, lines, language, client } = place;
  const mended = toDiagnostic(diagnosticOf(finding, lines, language), uri, client);
  const title = say(language, fix.title.id, fix.title.parameters);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    // A computed sum is one way to mend; which figure is wrong the writer must know.
    isPreferred: fix.title.id !== 'fix.put-in-sum',
    // The client's own copy where it sent one: it compares by identity of content.
    diagnostics: [context.diagnostics.find((known) => isSame(known, mended)) ?? mended],
    edit: toWorkspaceEdit(
      fix.edits.map((edit) => toTextEdit(edit, lines)),
      place,
    ),
    ...(client.placesCaret && caret !== null && { command: placeCaret(title, uri, caret) }),
  };
}

/** Run by the client after the edit, so that the user goes on where there is something to write. */
function placeCaret(title: string, uri: string, position: LinePosition): Command {
  const parameters: PlaceCaretArguments = [uri, position];
  return { title, command: PLACE_CARET_COMMAND, arguments: [...parameters] };
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && JSON.stringify(a.range) === JSON.stringify(b.range);
}

/** With the version where the client takes it, so that an edit of an older text is refused. */
function toWorkspaceEdit(edits: TextEdit[], { uri, version, client }: Answering): WorkspaceEdit {
  if (!client.documentChanges) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
