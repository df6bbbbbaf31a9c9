/** What the server uses of the machine that it runs on; a web worker brings its own. */
export interface Host {
  /** The machine's own disk; null where it has none, as in a browser. */
  readonly disk: Disk | null;
  /** Lets messages that have come in be read. */
  pause(): Promise<void>;
  /** Milliseconds. */
  now(): number;
}

/** Files of the workspace, by uri. */
export interface Disk {
  /** The files below a folder whose names allow minutes, in a stable order; no more than `limit` are wanted. */
  list(folder: string, limit: number): AsyncIterable<string>;
  /** The text of a file; null when it cannot be read or has more than `limit` bytes. */
  read(uri: string, limit: number): Promise<string | null>;
}
