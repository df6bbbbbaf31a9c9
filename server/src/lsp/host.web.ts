import type { Host } from './host';

/** A browser's, of which Node's types know the constructor alone. */
interface Port {
  onmessage: (() => void) | null;
  postMessage(message: null): void;
  close(): void;
}
declare const MessageChannel: new () => { readonly port1: Port; readonly port2: Port };

export const webHost: Host = {
  // What lies in a browser's folders, or on the web, only the client can read.
  disk: null,
  async pause() {
    // The library books a turn for each message when it comes, by a timer. As on Node, two turns let in
    // a cancellation that came together with its request.
    await turn();
    await turn();
  },
  now: () => performance.now(),
};

/**
 * Resolves behind all timers that are due. A browser makes timers wait that are booked by timers, again
 * and again; one that is booked by a message does not have to.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      setTimeout(resolve, 0);
    };
    port2.postMessage(null);
  });
}
