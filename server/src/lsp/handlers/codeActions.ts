import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Language } from '../../l10n/catalogue';
import { say } from '../../l10n/catalogue';
import { diagnosticOf } from '../../service/diagnostic';
import type { FixedFinding } from '../../service/service';
import type { Lines } from '../../text/lines';
import type { Client } from '../client';
import { fromPosition, toDiagnostic, toTextEdit } from '../convert';
import { reply } from '../reply';
import type { Session } from '../session';

export function handleCodeActions(session: Session): void {
  const { connection, service } = session;
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
    await session.ready(uri);
    if (!session.client.codeActions || !wantsQuickFixes(context)) return [];
    const [from, to] = [fromPosition(range.start), fromPosition(range.end)];
    const answer = await service.fixes(uri, from, to, token);
    if (answer.outcome !== 'answered') return reply(answer, [], () => []);
    const { fixed, lines, language } = answer.value;
    const place = { uri, version: answer.version, lines, language, client: session.client };
    return fixed.map((one) => toCodeAction(one, context, place));
  });
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
  { finding, fix }: FixedFinding,
  context: CodeActionContext,
  place: Answering,
): CodeAction {
  const { uri, lines, language, client } = place;
  const mended = toDiagnostic(diagnosticOf(finding, lines, language), uri, client);
  return {
    title: say(language, fix.title.id, fix.title.parameters),
    kind: CodeActionKind.QuickFix,
    isPreferred: true,
    // The client's own copy where it sent one: it compares by identity of content.
    diagnostics: [context.diagnostics.find((known) => isSame(known, mended)) ?? mended],
    edit: toWorkspaceEdit(
      fix.edits.map((edit) => toTextEdit(edit, lines)),
      place,
    ),
  };
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && JSON.stringify(a.range) === JSON.stringify(b.range);
}

/** With the version where the client takes it, so that an edit of an older text is refused. */
function toWorkspaceEdit(edits: TextEdit[], { uri, version, client }: Answering): WorkspaceEdit {
  if (!client.documentChanges) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
