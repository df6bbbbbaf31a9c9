import { createInterface } from 'node:readline/promises';

/** What the command line uses of the process round it. */
export interface Io {
  /** Writes to standard output; resolves when the text is handed over. */
  out(text: string): Promise<void>;
  /** Writes one line to standard error. */
  complain(line: string): void;
  /** Shows a line that the next one replaces; nothing happens where no person is watching. */
  progress(line: string): void;
  /** Removes the line that `progress` left. */
  progressDone(): void;
  readStdin(): Promise<Uint8Array>;
  /** Asks a question that j(a) or y(es) affirms; null where no person is there to answer. */
  confirm(question: string): Promise<boolean | null>;
}

/** Where the terminal does not tell its own. */
const USUAL_WIDTH = 80;
const AFFIRMS = /^\s*(?:j|ja|y|yes)\s*$/i;
const CLEAR_LINE = '\r\u001b[K';

export function processIo(): Io {
  const watched = process.stderr.isTTY === true;
  // A reader that has seen enough (`referat check … | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
    complain: (line) => void process.stderr.write(`${line}\n`),
    progress: (line) => {
      const width = Math.max(1, (process.stderr.columns || USUAL_WIDTH) - 1);
      if (watched) process.stderr.write(`${CLEAR_LINE}${line.slice(0, width)}`);
    },
    progressDone: () => {
      if (watched) process.stderr.write(CLEAR_LINE);
    },
    async confirm(question) {
      if (!watched || process.stdin.isTTY !== true) return null;
      const terminal = createInterface({ input: process.stdin, output: process.stderr });
      try {
        return AFFIRMS.test(await terminal.question(`${question} `));
      } finally {
        terminal.close();
      }
    },
    async readStdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
  };
}
