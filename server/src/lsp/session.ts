import type { Connection } from 'vscode-languageserver';
import type { Log } from '../service/environment';
import type { Service } from '../service/service';
import type { Client } from './client';
import type { HandlerGuard } from './guardHandlers';
import type { Disk, Host } from './host';

/** A conversation goes through these in order. */
export type Stage = 'new' | 'serving' | 'shutdown';

/** What all handlers share for as long as the connection stands. */
export interface Session {
  readonly connection: Connection;
  /** Every handler that is registered on the connection stands under it. */
  readonly guard: HandlerGuard;
  readonly service: Service;
  readonly host: Host;
  /** All files that can be reached, by the machine or by the client. */
  readonly disk: Disk;
  readonly log: Log;
  /** What the client can do; nothing until it has introduced itself. */
  client: Client;
  /** Uris of the workspace folders. */
  folders: string[];
  stage: Stage;
  /**
   * The gate of every request. Resolves when the settings of the document (if it is about one) are
   * known; throws outside the time between greeting and goodbye.
   */
  ready(uri: string | null): Promise<void>;
}
