import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A document to test on, with the name that a failure should show. */
export interface CorpusText {
  readonly name: string;
  readonly text: string;
}

const root = path.resolve(import.meta.dirname, '../..');
const realFolder = path.resolve(root, '../shared/minutes');

/** The project's own invented minutes: samples and one document for each form. */
export function inventedMinutes(): readonly CorpusText[] {
  return [
    ...textsIn(path.join(root, 'samples')),
    ...textsIn(path.join(root, 'test/fixtures/forms')),
  ];
}

/** Invented tables, one document for each form that tables take. */
export function inventedTables(): readonly CorpusText[] {
  const folder = path.join(root, 'test/fixtures/tables');
  return existsSync(folder) ? textsIn(folder) : [];
}

/** Real minutes, kept outside the project; none where their folder is absent. */
export function realMinutes(): readonly CorpusText[] {
  return existsSync(realFolder) ? textsIn(realFolder) : [];
}

/** What is true of the real minutes; null where their folder is absent. */
export function realFacts(): unknown {
  const file = path.join(realFolder, 'facts.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

export const REAL_MINUTES_ABSENT = 'the folder of real minutes is not here';

function textsIn(folder: string): readonly CorpusText[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md|referat)$/.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}
