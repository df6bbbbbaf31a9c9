import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of the shared facts that speaks of tables. Lines count from 1, characters from 0. */
export interface FactsTable {
  readonly id: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly headerLines: readonly number[];
  readonly unit: { readonly kind: string; readonly text: string | null; readonly factor: number };
  readonly columns: readonly { readonly header: string; readonly role: string }[];
  readonly rows: readonly FactsRow[];
}

interface FactsRow {
  readonly line: number;
  readonly kind: string;
  readonly cells?: readonly FactsCell[];
}

interface FactsCell {
  readonly raw: string;
  readonly start: number;
  readonly value?: number;
  readonly percent?: boolean;
}

export interface RealDocument {
  readonly name: string;
  readonly text: string;
  readonly facts: {
    readonly tables: readonly FactsTable[];
    readonly notTables: readonly { start: number; end: number; why: string }[];
  };
}

const FOLDER = join(process.cwd(), '..', 'shared', 'minutes');

/** The real minutes beside the project, or none where that folder is absent (said on the console). */
export function realDocuments(): readonly RealDocument[] {
  const factsFile = join(FOLDER, 'facts.json');
  if (!existsSync(factsFile)) {
    console.warn('Skipped: the folder with real minutes (../shared/minutes) is not here.');
    return [];
  }
  const facts = JSON.parse(readFileSync(factsFile, 'utf8'));
  return Object.keys(facts.documents).map((name) => ({
    name,
    text: readFileSync(join(FOLDER, name), 'utf8'),
    facts: facts.documents[name],
  }));
}
