// The commands of docs/ci.md and of its workflow, in a collection of minutes as they describe it.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlock } from '../editors/codeBlock';
import { MINUTES } from '../support/sampleMinutes';
import { packInto, type Ran, run } from './packed';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const PATIENCE_MS = 60_000;

const workflow = readFileSync(
  new URL('../../docs/examples/check-minutes.yml', import.meta.url),
  'utf8',
);
const steps = [...workflow.matchAll(/^ {8}run: (.+)$/gm)].map(([, command]) => command ?? '');

let folder = '';
const collection = () => join(folder, 'collection');
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referat-ci-'));
  mkdirSync(join(folder, 'packed'));
  mkdirSync(join(collection(), '.github'), { recursive: true });
  renameSync(await packInto(join(folder, 'packed')), join(collection(), '.github/referat.tgz'));
  cpSync(SAMPLES, join(collection(), 'møder'), { recursive: true });
}, PATIENCE_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the example workflow', () => {
  it('runs the commands that docs/ci.md gives for other systems', () => {
    expect(steps).toEqual(codeBlock('docs/ci.md', 'Andre systemer', 'sh').trimEnd().split('\n'));
  });

  it(
    'uploads what it has written',
    async () => {
      const [install = '', write = ''] = steps;
      expect((await inShell(install)).code).toBe(0);
      expect((await inShell(write)).code).toBe(0);
      const [, uploaded = ''] = /sarif_file: (\S+)/.exec(workflow) ?? [];
      const log = JSON.parse(readFileSync(join(collection(), uploaded), 'utf8'));
      const [place] = log.runs[0].results[0].locations;
      expect(place.physicalLocation.artifactLocation.uri).toMatch(/^m%C3%B8der\/[\w.-]+$/);
    },
    PATIENCE_MS,
  );

  it(
    'fails for an error and for nothing less',
    async () => {
      const [, , judge = ''] = steps;
      expect(await inShell(judge)).toMatchObject({
        code: 1,
        out: expect.stringContaining('kladde-med-mangler.referat'),
      });
      rmSync(join(collection(), 'møder'), { recursive: true });
      writeFileSync(join(collection(), 'with-a-warning.referat'), MINUTES);
      expect(await inShell(judge)).toMatchObject({
        code: 0,
        out: expect.stringContaining('Punkt 2 har ingen beslutning.'),
      });
    },
    PATIENCE_MS,
  );
});

/** Runs a command as GitHub does, with a place of its own for what is installed for everybody. */
function inShell(command: string): Promise<Ran> {
  const global = join(folder, 'global');
  return run('bash', ['-e', '-c', command], collection(), {
    npm_config_prefix: global,
    PATH: `${join(global, 'bin')}:${process.env.PATH}`,
  });
}
