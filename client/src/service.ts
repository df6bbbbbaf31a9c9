import { type Disposable, type Event, EventEmitter, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  ArithmeticParams,
  ArithmeticResult,
  ExportParams,
  ExportResult,
  ProfileParams,
  ProfileResult,
  SummaryParams,
} from '../../server/src/shared/protocol';
import {
  ARITHMETIC_REQUEST,
  EXPORT_REQUEST,
  PROFILE_REQUEST,
} from '../../server/src/shared/protocol';
import { countCrashes } from './crashes';
import type { Host } from './host';
import { say } from './texts';

/**
 * `off`: not wanted yet, or no longer. `starting`: also anew, after it died. `stopped`: it died too
 * often, and starts only on request.
 */
export type ServerState = 'off' | 'starting' | 'running' | 'stopped';

/**
 * The language server as the rest of the client sees it: started by the first minutes, replaced by a
 * new one when it dies, restarted on request, stopped once. It is a process or a web worker, as the
 * host has it.
 */
export class Service implements Disposable {
  readonly output: LogOutputChannel = window.createOutputChannel('Referat', { log: true });
  private readonly summaries = new EventEmitter<SummaryParams>();
  private readonly states = new EventEmitter<ServerState>();
  private state: ServerState = 'off';
  private crashes = countCrashes();
  private client: BaseLanguageClient | undefined;
  /** Counts the servers; what an earlier one still has to say is no longer of interest. */
  private generation = 0;
  /** The editor closes: nothing is started any more. */
  private isOver = false;
  /** Whether any server came up since somebody asked for one. */
  private hasRun = false;

  constructor(readonly host: Host) {}

  /** What the server tells of a document after each analysis. */
  get onSummary(): Event<SummaryParams> {
    return this.summaries.event;
  }

  /** Fired after each change; also when one `running` server has taken the place of another. */
  get onState(): Event<ServerState> {
    return this.states.event;
  }

  /** Starts the server, unless it runs or was given up. True when it runs; a failure is told here. */
  async start(): Promise<boolean> {
    return this.running().then(
      () => true,
      () => false,
    );
  }

  /** A new server and a new client, in whatever state the old ones were. */
  async restart(): Promise<boolean> {
    this.output.info('Restarting the server on request.');
    await this.end();
    return this.start();
  }

  /** The minutes as JSON; rejects, in the user's words, when the server cannot give it. */
  async export(params: ExportParams): Promise<ExportResult> {
    const result = await this.ask<ExportResult | null>(EXPORT_REQUEST, params);
    if (result === null) throw new Error(say('notYetRead'));
    return result;
  }

  /** All calculations of the minutes; null when the server does not know the document. */
  async arithmetic(params: ArithmeticParams): Promise<ArithmeticResult | null> {
    return this.ask<ArithmeticResult | null>(ARITHMETIC_REQUEST, params);
  }

  /** A profile as the minutes show it; rejects, in the user's words, when the server cannot give it. */
  async profile(params: ProfileParams): Promise<ProfileResult> {
    const result = await this.ask<ProfileResult | null>(PROFILE_REQUEST, params);
    if (result === null) throw new Error(say('notYetRead'));
    return result;
  }

  /** The end. Never rejects: a server that cannot be stopped in order is ended all the same. */
  stop(): Promise<void> {
    this.isOver = true;
    return this.end();
  }

  private async end(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.generation++;
    this.crashes = countCrashes();
    this.hasRun = false;
    this.turn('off');
    await client?.dispose().catch((error: unknown) => this.output.warn(String(error)));
  }

  dispose(): void {
    this.summaries.dispose();
    this.states.dispose();
    this.output.dispose();
  }

  /** Asks the server; where it died over the question, asks once more the one in its place. */
  private async ask<R>(method: string, params: unknown): Promise<R> {
    const client = await this.running();
    const change = this.nextState();
    // A server that hangs, and is then replaced, never answers.
    const replaced = change.reached.then((): never => {
      throw new Error(say('notRunning'));
    });
    try {
      return await Promise.race([client.sendRequest<R>(method, params), replaced]);
    } catch (error) {
      if (this.client === client) throw error;
    } finally {
      change.dispose();
    }
    return (await this.running()).sendRequest<R>(method, params);
  }

  /** The client, once its server runs; rejects when there is none to wait for. */
  private async running(): Promise<BaseLanguageClient> {
    if (this.state === 'off' && !this.isOver) this.launch();
    while (this.state === 'starting') await this.nextState().reached;
    if (this.client === undefined || this.state !== 'running') throw new Error(say('notRunning'));
    return this.client;
  }

  private nextState() {
    let listening: Disposable | undefined;
    const reached = new Promise<void>((resolve) => {
      listening = this.onState(() => {
        listening?.dispose();
        resolve();
      });
    });
    return { reached, dispose: () => listening?.dispose() };
  }

  private turn(state: ServerState): void {
    this.state = state;
    this.states.fire(state);
  }

  private launch(): void {
    const generation = ++this.generation;
    const isCurrent = () => this.generation === generation;
    this.turn('starting');
    this.bringUp(isCurrent).catch((error: unknown) => {
      this.output.error(error instanceof Error ? error : String(error));
      if (isCurrent()) this.died();
    });
  }

  private async bringUp(isCurrent: () => boolean): Promise<void> {
    const client = await this.host.createClient(this.output, {
      summary: (summary) => isCurrent() && this.summaries.fire(summary),
      notice: (message) => void this.offerOutput(message),
      died: () => isCurrent() && this.died(),
    });
    if (!isCurrent()) return;
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      // One that refuses to begin is no use to anybody.
      client.dispose().catch(() => {});
      throw error;
    }
    if (!isCurrent()) return;
    this.hasRun = true;
    this.turn('running');
  }

  /** Another server takes the place of one that is gone, and is given the open documents. */
  private died(): void {
    this.client = undefined;
    if (this.crashes.another()) {
      this.output.warn('The server is gone; starting another one.');
      this.launch();
      return;
    }
    this.output.error('The server died several times in a short while; it is not started again.');
    this.generation++;
    this.turn('stopped');
    void this.offerRestart();
  }

  private async offerRestart(): Promise<void> {
    const [again, log] = [say('startAgain'), say('showOutput')];
    const words = say(this.hasRun ? 'crashedOften' : 'startFailed');
    const answer = await window.showWarningMessage(words, again, log);
    if (answer === again) await this.restart();
    else if (answer === log) this.output.show();
  }

  private async offerOutput(message: string): Promise<void> {
    const log = say('showOutput');
    if ((await window.showWarningMessage(message, log)) === log) this.output.show();
  }
}
