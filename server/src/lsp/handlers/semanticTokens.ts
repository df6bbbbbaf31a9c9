import type { SemanticTokens } from 'vscode-languageserver';
import { type SemanticToken, TOKEN_TYPES } from '../../features/semanticTokens';
import type { Answer } from '../../service/answer';
import { fromPosition } from '../convert';
import { reply } from '../reply';
import type { Session } from '../session';

/** What the numbers of an answer stand for. */
export const TOKEN_LEGEND = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] };

export function handleSemanticTokens({ connection, guard, service, ready }: Session): void {
  connection.languages.semanticTokens.on(
    guard.request('textDocument/semanticTokens/full', async ({ textDocument: { uri } }, token) => {
      await ready(uri);
      return toTokens(await service.semanticTokens(uri, token));
    }),
  );

  connection.languages.semanticTokens.onRange(
    guard.request(
      'textDocument/semanticTokens/range',
      async ({ textDocument: { uri }, range }, token) => {
        await ready(uri);
        const stretch = { from: fromPosition(range.start), to: fromPosition(range.end) };
        return toTokens(await service.semanticTokensWithin(uri, stretch, token));
      },
    ),
  );
}

function toTokens(answer: Answer<readonly SemanticToken[]>): SemanticTokens {
  return reply<readonly SemanticToken[], SemanticTokens>(answer, { data: [] }, (tokens) => ({
    data: encode(tokens),
  }));
}

/**
 * Five numbers for each token: lines from the one before, characters from the one before on the same
 * line (else from the line's beginning), length, type, no modifiers.
 */
function encode(tokens: readonly SemanticToken[]): number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const token of tokens) {
    const { line, character, length, type } = token;
    const from = line === before.line ? before.character : 0;
    data.push(line - before.line, character - from, length, TOKEN_TYPES.indexOf(type), 0);
    before = token;
  }
  return data;
}
