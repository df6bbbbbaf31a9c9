import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { performanceDoc } from './doc';
import { growth } from './growth';
import { job } from './job';
import { key } from './key';
import { machine } from './machine';
import { memory } from './memory';
import { phases } from './phases';
import { asText, goalsTable, type Section } from './report';
import { size } from './size';
import { keysOverStdio } from './stdio/keys';
import { start } from './stdio/start';

/** `npm run bench`: see docs/performance.md for what is measured, how and why. */
const MEASURES: Readonly<Record<string, (quick: boolean) => Promise<readonly Section[]>>> = {
  job: async (quick) => [await job(quick)],
  key: async (quick) => [await key(quick)],
  phases: async (quick) => [await phases(quick)],
  stdio: keysOverStdio,
  start: async (quick) => [await start(quick)],
  memory: async (quick) => [await memory(quick)],
  size: async () => [await size()],
  growth: async (quick) => [await growth(quick)],
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(MEASURES).join(',') },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const wanted = values.only.split(',');
if (values.write && (values.quick || wanted.length < Object.keys(MEASURES).length)) {
  console.error('Only a full run is written down: --write goes with neither --quick nor --only.');
  process.exit(2);
}
const unknown = wanted.filter((id) => !(id in MEASURES));
if (unknown.length > 0) {
  console.error(`No measure ${unknown.join(', ')}; there are ${Object.keys(MEASURES).join(', ')}.`);
  process.exit(2);
}

const description = machine();
console.log(`${description}\n`);
const sections: Section[] = [];
for (const [id, measure] of Object.entries(MEASURES)) {
  if (!wanted.includes(id)) continue;
  const measured = await measure(values.quick);
  for (const table of measured.flatMap(({ tables }) => tables)) console.log(asText(table));
  sections.push(...measured);
}
console.log(asText(goalsTable(sections)));
if (values.write) writeFileSync('docs/performance.md', performanceDoc(description, sections));
