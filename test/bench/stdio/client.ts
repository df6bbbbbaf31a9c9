import { type ChildProcess, spawn } from 'node:child_process';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Answers what a server asks of its client; what it gives nothing for is answered with null. */
export type Answers = (method: string, params: unknown) => unknown;

/** A running server at the other end of its standard input and output. */
export interface Client {
  readonly pid: number;
  request<T>(method: string, params: unknown): Promise<T>;
  notify(method: string, params: unknown): void;
  /** The parameters of the next notification of that method which `fits`. */
  next<T>(method: string, fits: (params: T) => boolean): Promise<T>;
  stop(): Promise<void>;
}

interface Listener {
  readonly method: string;
  readonly fits: (params: never) => boolean;
  readonly resolve: (params: never) => void;
}

/** Starts a program of Node and speaks JSON-RPC with it as an editor does. */
export function connect(args: readonly string[], answers: Answers): Client {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number, { resolve(result: never): void; reject(error: Error): void }>();
  const listeners = new Set<Listener>();
  let lastId = 0;
  child.stdout.on('data', messages(receive));

  function send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }), 'utf8');
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  }

  function receive({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      const asked = waiting.get(id ?? -1);
      waiting.delete(id ?? -1);
      if (error === undefined) asked?.resolve(result as never);
      else asked?.reject(new Error(error.message));
    } else if (id !== undefined) {
      send({ id, result: answers(method, params) ?? null });
    } else {
      for (const listener of listeners) {
        if (listener.method !== method || !listener.fits(params as never)) continue;
        listeners.delete(listener);
        listener.resolve(params as never);
      }
    }
  }

  return {
    pid: child.pid ?? -1,
    request(method, params) {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send({ id, method, params });
      });
    },
    notify: (method, params) => send({ method, params }),
    next: (method, fits) =>
      new Promise((resolve) => {
        listeners.add({ method, fits, resolve });
      }),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await this.request('shutdown', undefined);
      this.notify('exit', undefined);
      await Promise.race([ended, killedAfter(child, 2_000)]);
    },
  };
}

async function killedAfter(child: ChildProcess, milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
  child.kill('SIGKILL');
}

const HEADER_END = Buffer.from('\r\n\r\n');

/** Puts messages together from the chunks that they come in. */
function messages(receive: (message: Message) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let length = 0;
  /** Bytes that must be there before another look is worth while. */
  let needed = 0;
  return (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length < needed) return;
    let all = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    needed = 0;
    for (;;) {
      const header = all.indexOf(HEADER_END);
      if (header < 0) break;
      const size = Number(/Content-Length: (\d+)/i.exec(all.toString('latin1', 0, header))?.[1]);
      const end = header + HEADER_END.length + size;
      if (all.length < end) {
        needed = end;
        break;
      }
      receive(JSON.parse(all.toString('utf8', header + HEADER_END.length, end)) as Message);
      all = all.subarray(end);
    }
    chunks = all.length > 0 ? [all] : [];
    length = all.length;
  };
}
