import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** A handler of ours that threw or rejected. */
export interface Breakdown {
  /** The method it answers, such as `textDocument/hover`. */
  readonly method: string;
  /** What the handler was called with. */
  readonly params: unknown;
  readonly error: unknown;
}

/**
 * Puts handlers under guard as they are registered: what one of them throws, at once or later, is told
 * to the guard's owner and costs this one answer. The library would go on, too, but drop the stack.
 */
export interface HandlerGuard {
  /**
   * The handler of a request. The client gets an error in the place of the answer. A `ResponseError`
   * is an answer of its own (cancelled, moved, refused) and passes.
   */
  request<P extends unknown[], R>(
    method: string,
    handler: (...parameters: P) => R | Promise<R>,
  ): (...parameters: P) => Promise<R>;
  /** The handler of a notification, or of an event that follows from one. */
  notification<P>(method: string, handler: (params: P) => void): (params: P) => void;
}

export function guardHandlers(broke: (breakdown: Breakdown) => void): HandlerGuard {
  return {
    request:
      (method, handler) =>
      async (...parameters) => {
        try {
          return await handler(...parameters);
        } catch (error) {
          if (error instanceof ResponseError) throw error;
          broke({ method, params: parameters[0], error });
          throw new ResponseError(ErrorCodes.InternalError, 'The request failed; see the log.');
        }
      },
    notification: (method, handler) => (params) => {
      try {
        handler(params);
      } catch (error) {
        broke({ method, params, error });
      }
    },
  };
}
