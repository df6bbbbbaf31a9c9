import {
  type CancellationToken,
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type Range,
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
import { exemptionFixes } from '../exemptions';
import type { Profiles } from '../profiles';
import { reply } from '../reply';
import type { Session } from '../session';

/** All safe fixes of the document at once; editors can be told to ask for it on every save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.referat`;

export function handleCodeActions(
  session: Session,
  profiles: Pick<Profiles, 'nearest' | 'version'>,
): void {
  const { connection, guard } = session;
  connection.onCodeAction(
    guard.request(
      'textDocument/codeAction',
      async ({ textDocument: { uri }, range, context }, token) => {
        await session.ready(uri);
        if (!session.client.codeActions) return [];
        const fixes = wants(context, CodeActionKind.QuickFix, true)
          ? await quickFixes(session, profiles, uri, range, context, token)
          : [];
        const all = wants(context, FIX_ALL, false) ? await fixAll(session, uri, token) : [];
        return [...fixes, ...all];
      },
    ),
  );
}

/** Kinds are a tree: "source" asks for all below it, "quickfix.x" for less than we have. */
function wants({ only }: CodeActionContext, kind: string, unasked: boolean): boolean {
  if (only === undefined) return unasked;
  return only.some((asked) => asked === '' || asked === kind || kind.startsWith(`${asked}.`));
}

async function quickFixes(
  session: Session,
  profiles: Pick<Profiles, 'nearest' | 'version'>,
  uri: string,
  range: Range,
  context: CodeActionContext,
  token: CancellationToken,
): Promise<readonly CodeAction[]> {
  const { service, client } = session;
  const [from, to] = [fromPosition(range.start), fromPosition(range.end)];
  const answer = await service.fixes(uri, from, to, token);
  if (answer.outcome !== 'answered') return reply(answer, [], () => []);
  const { fixed, lines, language } = answer.value;
  const place = { uri, version: answer.version, lines, language, client };
  return [
    ...fixed.map((one) => toCodeAction(one, context, place)),
    ...(await exemptionFixes(session, profiles, uri, answer.value)),
  ];
}

async function fixAll(
  { service, client }: Session,
  uri: string,
  token: CancellationToken,
): Promise<readonly CodeAction[]> {
  const answer = await service.fixAll(uri, token);
  if (answer.outcome !== 'answered') return reply(answer, [], () => []);
  const { edits, lines, language } = answer.value;
  if (edits.length === 0) return [];
  const place = { uri, version: answer.version, lines, language, client };
  const edit = toWorkspaceEdit(
    edits.map((one) => toTextEdit(one, lines)),
    place,
  );
  return [{ title: say(language, 'fix.all'), kind: FIX_ALL, edit }];
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
  const mended = toDiagnostic(diagnosticOf(finding, lines, language), uri, language, client);
  const title = say(language, fix.title.id, fix.title.parameters);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.preferred ?? false,
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
