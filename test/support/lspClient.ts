// A client that talks to the built server over a real transport, and keeps the books: every request
// gets one reply, and nothing comes that the test did not expect.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import {
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  type MessageReader,
  type MessageWriter,
  type NotificationMessage,
  type RequestMessage,
  type ResponseMessage,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { ClientCapabilities, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { SummaryParams } from '../../server/src/shared/protocol';

export const SERVER = program('dist/server.js');
export const BREAKING_SERVER = program('out/test/breakingServer.js');

const PATIENCE_MS = 8000;

export interface TalkOptions {
  readonly capabilities: ClientCapabilities;
  readonly via?: 'stdio' | 'ipc';
  readonly server?: string;
  /** Uris of the workspace folders. */
  readonly folders?: readonly string[];
  /** What the client answers for the section `referat`, for each document. */
  readonly settings?: (scopeUri: string | undefined) => unknown;
  readonly initializationOptions?: unknown;
  /** What the client answers to other requests of the server, by method; else null. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
  /** False: the test does the greeting itself. */
  readonly greet?: boolean;
}

export interface ReplyError {
  readonly code: number;
  readonly message: string;
}

export type Talk = Awaited<ReturnType<typeof talk>>;

/** Starts a server, greets it, and gives the means to talk to it. End every talk with `finish`. */
export async function talk(options: TalkOptions) {
  const { child, reader, writer } = start(options.server ?? SERVER, options.via ?? 'stdio');
  const exited = once(child, 'exit');
  const waiting = new Map<number, (reply: ResponseMessage) => void>();
  const replied = new Set<number>();
  const strays: string[] = [];
  const requested: RequestMessage[] = [];
  const inbox = createInbox();
  const logs: { type: number; message: string }[] = [];
  const summaries: SummaryParams[] = [];
  let nextId = 1;

  reader.listen((message: Message) => {
    if (isResponse(message)) takeReply(message);
    else if (isRequest(message)) answer(message);
    else takeNotification(message as NotificationMessage);
  });
  reader.onError((error) => strays.push(`unreadable: ${error.message}`));

  function takeReply(reply: ResponseMessage): void {
    const id = Number(reply.id);
    const resolve = waiting.get(id);
    if (resolve === undefined || replied.has(id)) strays.push(`reply nobody waits for: ${id}`);
    replied.add(id);
    waiting.delete(id);
    resolve?.(reply);
  }

  /** A message to a server that the test has killed may be lost; any other must go out. */
  function write(message: Message): void {
    writer.write(message).catch((error: unknown) => {
      if (!child.killed) strays.push(`not sent: ${String(error)}`);
    });
  }

  function answer(request: RequestMessage): void {
    requested.push(request);
    write({ jsonrpc: '2.0', id: request.id, result: resultFor(request) } as Message);
  }

  function resultFor({ method, params }: RequestMessage): unknown {
    const answer = options.answers?.[method];
    if (answer !== undefined) return answer(params as never);
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { items: { scopeUri?: string; section?: string }[] };
    return items.map(({ scopeUri }) => options.settings?.(scopeUri) ?? null);
  }

  function takeNotification({ method, params }: NotificationMessage): void {
    if (method === 'window/logMessage') logs.push(params as never);
    else if (method === 'referat/summary') summaries.push(params as never);
    else inbox.put(method, params);
  }

  /** Sends a request; resolves to the result or the error, whichever the reply holds. */
  function send(method: string, params?: unknown): { id: number; reply: Promise<ResponseMessage> } {
    const id = nextId++;
    const reply = new Promise<ResponseMessage>((resolve) => waiting.set(id, resolve));
    write({ jsonrpc: '2.0', id, method, params } as Message);
    return { id, reply: inTime(reply, `a reply to ${method}`) };
  }

  async function request<T = unknown>(method: string, params?: unknown): Promise<T> {
    const { result, error } = await send(method, params).reply;
    if (error) throw new Error(`${method}: ${error.code} ${error.message}`);
    return result as T;
  }

  async function refused(method: string, params?: unknown): Promise<ReplyError> {
    const { result, error } = await send(method, params).reply;
    if (!error) throw new Error(`${method} was answered: ${JSON.stringify(result)}`);
    return error;
  }

  function notify(method: string, params?: unknown): void {
    write({ jsonrpc: '2.0', method, params } as Message);
  }

  const client = {
    child,
    logs,
    summaries,
    /** Requests of the server, in the order in which they came. */
    requested,
    send,
    request,
    refused,
    notify,
    /** The next notification of a kind, waited for. */
    next: <T = unknown>(method: string) => inTime(inbox.take<T>(method), method),
    published: () =>
      inTime(
        inbox.take<PublishDiagnosticsParams>('textDocument/publishDiagnostics'),
        'diagnostics to be published',
      ),
    async until(condition: () => boolean, what: string): Promise<void> {
      const end = Date.now() + PATIENCE_MS;
      while (!condition()) {
        if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    open(uri: string, text: string, version = 1): void {
      notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'referat', version, text },
      });
    },
    change(uri: string, version: number, contentChanges: readonly unknown[]): void {
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    close(uri: string): void {
      notify('textDocument/didClose', { textDocument: { uri } });
    },
    async greet() {
      const result = await request<{ capabilities: Record<string, unknown> }>('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: options.capabilities,
        workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
        initializationOptions: options.initializationOptions,
      });
      notify('initialized', {});
      return result.capabilities;
    },
    /** Ends the talk: a clean shutdown, nothing unanswered, nothing unexpected, no errors logged. */
    async finish(
      expected: { readonly loggedErrors?: boolean; readonly notices?: boolean } = {},
    ): Promise<void> {
      await request('shutdown');
      notify('exit');
      const [code] = await inTime(exited, 'the server to end');
      expect(code).toBe(0);
      expect([...waiting.keys()], 'requests without reply').toEqual([]);
      expect(strays).toEqual([]);
      const unexpected = inbox
        .left()
        .filter(({ method }) => !expected.notices || method !== 'window/showMessage');
      expect(unexpected, 'unexpected notifications').toEqual([]);
      if (!expected.loggedErrors) expect(logs.filter(({ type }) => type === 1)).toEqual([]);
    },
  };
  const capabilities = options.greet === false ? {} : await client.greet();
  return { ...client, capabilities };
}

function start(server: string, via: 'stdio' | 'ipc') {
  const child: ChildProcess =
    via === 'ipc'
      ? fork(server, ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
      : spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let reader: MessageReader;
  let writer: MessageWriter;
  if (child.stdout !== null && child.stdin !== null) {
    reader = new StreamMessageReader(child.stdout);
    writer = new StreamMessageWriter(child.stdin);
  } else {
    reader = new IPCMessageReader(child);
    writer = new IPCMessageWriter(child);
  }
  return { child, reader, writer };
}

/** Notifications by kind, kept until they are asked for. */
function createInbox() {
  const kept: { method: string; params: unknown }[] = [];
  const asked: { method: string; resolve: (params: never) => void }[] = [];
  return {
    put(method: string, params: unknown): void {
      const index = asked.findIndex((one) => one.method === method);
      const [asker] = index < 0 ? [] : asked.splice(index, 1);
      if (asker === undefined) kept.push({ method, params });
      else asker.resolve(params as never);
    },
    take<T>(method: string): Promise<T> {
      const index = kept.findIndex((one) => one.method === method);
      const [found] = index < 0 ? [] : kept.splice(index, 1);
      if (found !== undefined) return Promise.resolve(found.params as T);
      return new Promise<T>((resolve) => asked.push({ method, resolve }));
    },
    left: () => kept,
  };
}

async function inTime<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited in vain for ${what}`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isResponse(message: Message): message is ResponseMessage {
  return 'id' in message && !('method' in message);
}

function isRequest(message: Message): message is RequestMessage {
  return 'id' in message && 'method' in message;
}

function program(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
