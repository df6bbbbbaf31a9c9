import { ExitNotification, Message, type MessageStrategy } from 'vscode-languageserver';

/** What belongs to the conversation itself, such as `$/cancelRequest`. */
const OF_THE_CONVERSATION = '$/';

/**
 * Passes over notifications outside the time between greeting and goodbye (LSP, `initialize`): what
 * they tell of is not served then, and nothing may be sent about it. Requests are refused where they
 * are answered.
 */
export function inOrder(isServing: () => boolean): MessageStrategy {
  const passes = (message: Message): boolean =>
    !Message.isNotification(message) ||
    message.method === ExitNotification.method ||
    message.method.startsWith(OF_THE_CONVERSATION);

  return {
    handleMessage(message, next) {
      if (isServing() || passes(message)) return next(message);
    },
  };
}
