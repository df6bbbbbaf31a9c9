import type { Disk } from './host';

/** The uris that a machine's own disk understands. */
const OWN = /^file:/i;

/** One disk of two: the machine's own, if it has one, for what lies there, and the client's for the rest. */
export function joinDisks(own: Disk | null, clients: Disk): Disk {
  const diskOf = (uri: string): Disk => (own !== null && OWN.test(uri) ? own : clients);
  return {
    list: (folder, limit) => diskOf(folder).list(folder, limit),
    read: (uri, limit) => diskOf(uri).read(uri, limit),
  };
}
