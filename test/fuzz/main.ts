// Looks for a text, or a history of edits, on which the core breaks one of its promises: mutates inputs,
// keeps those that reached code that no other had, and goes on from there.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { strictValidator } from '../export/support/schema';
import type { Core } from '../properties/support/core';
import { CORPUS, variedDocument } from '../properties/support/documents';
import { anyEdit, versionsOf } from '../properties/support/edits';
import { grownMinutes } from '../properties/support/grammar';
import { minimize } from '../properties/support/minimize';
import { scraps } from '../properties/support/scraps';
import { faultOf } from '../properties/support/totality';
import { faultIn } from '../properties/support/versions';
import { findingsIn } from '../properties/support/whole';
import { coverageOf } from './coverage';
import { mutated, mutations } from './mutate';

/** Minutes and seed; or, to try the versions in a file of an earlier run, `--repeat` and the file. */
const [first = '', second = ''] = process.argv.slice(2);

const folder = import.meta.dirname;
const coreFile = pathToFileURL(path.join(folder, 'core.mjs')).href;
/** Two that share no memory; only the first is measured. */
const cores: { readonly following: Core; readonly fresh: Core } = {
  following: await import(`${coreFile}?following`),
  fresh: await import(`${coreFile}?fresh`),
};
const validate = strictValidator();

/** What is wrong with a history of versions, or null. The last one is looked at most closely. */
function fault(versions: readonly string[]): string | null {
  const last = versions.at(-1) ?? '';
  return faultOf(cores.following, last) ?? faultIn(cores, versions) ?? invalidExport(last);
}

function invalidExport(text: string): string | null {
  const { following } = cores;
  for (const publicOnly of [false, true]) {
    const minutes = following.readMinutes(text);
    const findings = findingsIn(following, minutes, null);
    const json = following.exportJson(minutes, findings, { publicOnly, language: 'da' });
    if (!validate(JSON.parse(json))) {
      return `the export breaks its schema: ${JSON.stringify(validate.errors?.[0])}`;
    }
  }
  return null;
}

/** Writes the smallest versions that go wrong to a file, and says how they are tried again. */
function report(versions: readonly string[]): void {
  const smallest = minimize(versions, (fewer) => fault(fewer) !== null);
  const text = JSON.stringify(smallest, null, 2);
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const file = path.join(folder, 'found', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  const shown = path.relative(process.cwd(), file);
  console.error(`\n${fault(smallest)}\n\nVersions:\n${text}\n`);
  console.error(`To repeat it: npm run fuzz -- --repeat=${shown}`);
}

/** Asking for the coverage walks the whole heap: it is asked for a few inputs together. */
const MEASURED_AT_ONCE = 4;

async function search(minutes: number, seed: number): Promise<boolean> {
  console.log(`seed ${seed} (npm run fuzz -- --minutes=${minutes} --seed=${seed})`);
  const coverage = await coverageOf('core.mjs?following');
  const corpus: string[] = CORPUS.map(({ text }) => text);
  const drawn = fc.record({
    fresh: fc.oneof(variedDocument, grownMinutes, scraps(40)),
    isFresh: fc.nat(9).map((one) => one === 0),
    base: fc.nat(1_000_000),
    other: fc.nat(1_000_000),
    mutations,
    edits: fc.array(anyEdit, { maxLength: 3 }),
  });
  const end = Date.now() + minutes * 60_000;
  const counts = { inputs: 0, edits: 0, kept: 0 };
  const tried: string[] = [];
  for (let batch = 0; Date.now() < end; batch++) {
    // Small batches, so that each follows what the last one found.
    for (const draw of fc.sample(drawn, { seed: seed + batch, numRuns: 50 })) {
      if (Date.now() > end) break;
      const base = corpus[draw.base % corpus.length] as string;
      const other = corpus[draw.other % corpus.length] as string;
      const text = draw.isFresh ? draw.fresh : mutated(base, other, draw.mutations);
      const versions = versionsOf(text, draw.edits, cores.fresh.readMinutes);
      counts.inputs++;
      counts.edits += versions.length - 1;
      if (fault(versions) !== null) {
        report(versions);
        return false;
      }
      tried.push(versions.at(-1) as string);
      if (tried.length < MEASURED_AT_ONCE) continue;
      if (await coverage.foundNew()) {
        counts.kept += tried.length;
        corpus.push(...tried);
      }
      tried.length = 0;
    }
    if (batch % 20 === 0) tell(counts, coverage.blocks());
  }
  tell(counts, coverage.blocks());
  return true;
}

function tell(counts: { inputs: number; edits: number; kept: number }, blocks: number): void {
  const { inputs, edits, kept } = counts;
  console.log(`${inputs} inputs, ${edits} edits, ${kept} kept for new code, ${blocks} blocks`);
}

if (first === '--repeat') {
  const versions: string[] = JSON.parse(readFileSync(second, 'utf8'));
  const found = fault(versions);
  console.log(found ?? 'Nothing goes wrong any more.');
  process.exitCode = found === null ? 0 : 1;
} else {
  process.exitCode = (await search(Number(first), Number(second))) ? 0 : 1;
}
