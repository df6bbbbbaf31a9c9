/** What the server uses of the machine that it runs on; a web worker brings its own. */
export interface Host {
  readonly disk: Disk;
  /** Lets messages that have come in be read. */
  pause(): Promise<void>;
  /** Milliseconds. */
  now(): number;
}

/** Files of the workspace, by uri. */
export interface Disk {
  /** The files below a folder whose names allow minutes, in a stable order. */
  list(folder: string): AsyncIterable<string>;
  /** Bytes of a file; null when it cannot be read or is longer than `limit`. */
  read(uri: string, limit: number): Promise<Uint8Array | null>;
}
