import { type Disposable, type Event, EventEmitter, type LogOutputChannel, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type {
  ArithmeticParams,
  ArithmeticResult,
  ExportParams,
  ExportResult,
  SummaryParams,
} from '../../server/src/shared/protocol';
import { ARITHMETIC_REQUEST, EXPORT_REQUEST } from '../../server/src/shared/protocol';
import { say } from './texts';

/**
 * The language server as the rest of the client sees it: started by the first minutes, restarted on
 * request, stopped once. The module with the language client is loaded at the first start.
 */
export class Service implements Disposable {
  readonly output: LogOutputChannel = window.createOutputChannel('Referat', { log: true });
  private readonly summaries = new EventEmitter<SummaryParams>();
  private running: Promise<LanguageClient> | undefined;

  constructor(private readonly serverModule: string) {}

  /** What the server tells of a document after each analysis. */
  get onSummary(): Event<SummaryParams> {
    return this.summaries.event;
  }

  /** Starts the server unless it runs. A failure is told, gives false, and the next call tries again. */
  async start(): Promise<boolean> {
    try {
      await this.client();
      return true;
    } catch (error) {
      this.output.error(error instanceof Error ? error : String(error));
      void this.offerOutput();
      return false;
    }
  }

  /** A new server and a new client, in whatever state the old ones were. */
  async restart(): Promise<boolean> {
    this.output.info('Restarting the server on request.');
    await this.stop();
    return this.start();
  }

  /** The minutes as JSON; rejects when the server cannot be reached or does not know the document. */
  async export(params: ExportParams): Promise<ExportResult> {
    const client = await this.client();
    return client.sendRequest<ExportResult>(EXPORT_REQUEST, params);
  }

  /** All calculations of the minutes; null when the server does not know the document. */
  async arithmetic(params: ArithmeticParams): Promise<ArithmeticResult | null> {
    const client = await this.client();
    return client.sendRequest<ArithmeticResult | null>(ARITHMETIC_REQUEST, params);
  }

  /** Never rejects: a server that cannot be stopped in order is gone already. */
  async stop(): Promise<void> {
    const stopping = this.running;
    this.running = undefined;
    await stopping
      ?.then((client) => client.dispose())
      .catch((error: unknown) => this.output.warn(String(error)));
  }

  dispose(): void {
    this.summaries.dispose();
    this.output.dispose();
  }

  private async offerOutput(): Promise<void> {
    const answer = await window.showErrorMessage(say('startFailed'), say('showOutput'));
    if (answer !== undefined) this.output.show();
  }

  private client(): Promise<LanguageClient> {
    this.running ??= this.load().catch((error: unknown) => {
      this.running = undefined;
      throw error;
    });
    return this.running;
  }

  private async load(): Promise<LanguageClient> {
    const { startClient } = await import('./client');
    return startClient(this.serverModule, this.output, (summary) => this.summaries.fire(summary));
  }
}
