import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Answer } from '../service/answer';
import type { Stage } from './session';

/**
 * The reply to a request. Only a real answer, or a document that is not open, gives a result;
 * everything else is an error of its own kind, so that a client never takes it for "nothing there".
 */
export function reply<T, R>(answer: Answer<T>, unknown: R, convert: (value: T) => R): R {
  switch (answer.outcome) {
    case 'answered':
      return convert(answer.value);
    case 'unknown':
      return unknown;
    case 'cancelled':
      throw cancelled();
    case 'moved':
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
    case 'failed':
      throw new ResponseError(ErrorCodes.InternalError, 'The request failed; see the log.');
  }
}

export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** Throws the refusal of a request that comes before the greeting or after the goodbye (LSP, lifecycle). */
export function admit(stage: Stage): void {
  if (stage === 'new') {
    throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
  }
  if (stage === 'shutdown') {
    throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down.');
  }
}

/** Throws the refusal of a second greeting: it may be sent once (LSP, `initialize`). */
export function admitGreeting(stage: Stage): void {
  if (stage !== 'new') {
    throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
  }
}

/** The document that a request of ours names; throws the refusal of one that names none. */
export function namedDocument(
  params: { readonly textDocument?: { readonly uri?: unknown } } | null | undefined,
): string {
  const uri = params?.textDocument?.uri;
  if (typeof uri === 'string') return uri;
  throw new ResponseError(LSPErrorCodes.RequestFailed, 'The request names no document.');
}
