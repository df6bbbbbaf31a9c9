import type { SemanticTokens } from 'vscode-languageserver';
import { type SemanticToken, TOKEN_TYPES } from '../../features/semanticTokens';
import type { Answer } from '../../service/answer';
import type { Lines } from '../../text/lines';
import { fromPosition } from '../convert';
import { reply } from '../reply';
import type { Session } from '../session';

/** What the numbers of an answer stand for. */
export const TOKEN_LEGEND = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] };

interface Tokens {
  readonly tokens: readonly SemanticToken[];
  readonly lines: Lines;
}

export function handleSemanticTokens({ connection, service, ready }: Session): void {
  connection.languages.semanticTokens.on(async ({ textDocument: { uri } }, token) => {
    await ready(uri);
    return toTokens(await service.semanticTokens(uri, null, token));
  });

  connection.languages.semanticTokens.onRange(async ({ textDocument: { uri }, range }, token) => {
    await ready(uri);
    const stretch = { from: fromPosition(range.start), to: fromPosition(range.end) };
    return toTokens(await service.semanticTokens(uri, stretch, token));
  });
}

function toTokens(answer: Answer<Tokens>): SemanticTokens {
  return reply<Tokens, SemanticTokens>(answer, { data: [] }, ({ tokens, lines }) => ({
    data: encode(tokens, lines),
  }));
}

/**
 * Five numbers for each token: lines from the one before, characters from the one before on the same
 * line (else from the line's beginning), length, type, no modifiers.
 */
function encode(tokens: readonly SemanticToken[], lines: Lines): number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { span, type } of tokens) {
    const at = lines.positionAt(span.start);
    const isSameLine = at.line === before.line;
    const character = isSameLine ? at.character - before.character : at.character;
    data.push(
      at.line - before.line,
      character,
      span.end - span.start,
      TOKEN_TYPES.indexOf(type),
      0,
    );
    before = at;
  }
  return data;
}
