import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { nodeDisk } from './disk.node';
import type { Host } from './host';

export const nodeHost: Host = {
  disk: nodeDisk,
  async pause() {
    // Messages are handled one in each turn, and the next one's turn is booked after ours: two turns
    // let in a cancellation that came together with its request.
    await setImmediate();
    await setImmediate();
  },
  now: () => performance.now(),
};
