// Neovim as an independent client: the set-up that docs/editors.md gives is put where Neovim looks for it,
// and a session is held in it without a screen.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ITEM_2_LINE, MINUTES } from '../support/sampleMinutes';
import { codeBlock } from './codeBlock';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DRIVER = fileURLToPath(new URL('neovim.lua', import.meta.url));
const PATIENCE_MS = 25_000;

/** Minor version of Neovim's 0.x from which on it takes `vim.lsp.config`, and the oldest that we know. */
const WITH_CONFIG = 11;
const OLDEST = 7;

interface Finding {
  readonly code: string;
  readonly line: number;
  readonly message: string;
  readonly severity: number;
  readonly source: string;
}

/** What `neovim.lua` writes. */
interface Report {
  readonly failure?: string;
  readonly messages: string;
  readonly filetype: string;
  readonly servers?: readonly number[];
  readonly opened: readonly Finding[];
  readonly hover: readonly string[];
  readonly outline: readonly { readonly line: number; readonly text: string }[];
  readonly mended: readonly Finding[];
  readonly undone: readonly Finding[];
  readonly actions: readonly string[];
  readonly fixed: readonly string[];
  readonly left: readonly Finding[];
  readonly others: readonly { readonly filetype: string; readonly code: string }[];
}

const minor = neovimVersion();
const known = minor !== null && minor >= OLDEST;
const name = known ? `Neovim 0.${minor}` : 'Neovim (not on this machine: nothing is tried)';

describe.skipIf(!known)(`in ${name}, set up as docs/editors.md says`, () => {
  const setup = codeBlock(
    'docs/editors.md',
    (minor ?? 0) >= WITH_CONFIG ? 'Neovim 0.11 og nyere' : 'Neovim 0.7 til 0.10',
    'lua',
  );
  let home = '';
  let report: Report;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'referat-neovim-'));
    report = await talk(home, setup);
  }, 2 * PATIENCE_MS);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('nothing goes wrong', () => {
    expect(report.failure).toBeUndefined();
    expect(report.messages).not.toMatch(/error|gik galt|\bE\d+:/i);
  });

  it('minutes are known by their name', () => {
    expect(report.filetype).toBe('referat');
    expect(report.others.map(({ filetype }) => filetype)).toEqual(['referat', 'referat', 'text']);
  });

  it('the finding stands at its line, with Danish letters whole', () => {
    const finding = {
      code: 'missing-decision',
      line: ITEM_2_LINE,
      message: 'Punkt 2 har ingen beslutning.',
      severity: 2,
      source: 'referat',
    };
    expect(report.opened).toEqual([finding]);
    expect(report.undone).toEqual([finding]);
  });

  it('it goes when the decision is written', () => expect(report.mended).toEqual([]));

  it('other texts have theirs as soon as they are minutes', () => {
    expect(report.others.map(({ code }) => code)).toEqual(Array(3).fill('missing-decision'));
  });

  it('the hover tells about the item', () => {
    expect(report.hover.join('\n')).toContain('Renovering af Møllebroen');
  });

  it('the outline lists the items and their sections', () => {
    const headings = report.outline.map(({ line, text }) => `${line} ${text}`);
    expect(headings).toContainEqual(
      expect.stringMatching(`^${ITEM_2_LINE} .*Renovering af Møllebroen`),
    );
    expect(headings.filter((heading) => heading.includes('Indstilling'))).toHaveLength(2);
    expect(headings.filter((heading) => heading.includes('Beslutning'))).toHaveLength(1);
  });

  it('the first code action puts in the section that is missing, where it belongs', () => {
    expect(report.actions[0]).toBe('Indsæt afsnittet »Beslutning«');
    const before = MINUTES.trimEnd().split('\n');
    expect(report.fixed.slice(0, before.length)).toEqual(before);
    expect(report.fixed.slice(before.length).filter((line) => line !== '')).toEqual(['Beslutning']);
    expect(report.left.map(({ code }) => code)).not.toContain('missing-decision');
  });

  it('no server is left behind', async () => {
    for (const pid of report.servers ?? []) {
      await expect.poll(() => isRunning(pid), { timeout: 5000 }).toBe(false);
    }
  });

  it(
    'the settings hold',
    async () => {
      const inEnglish = setup.replace("language = 'da'", "language = 'en'");
      expect(inEnglish).not.toBe(setup);
      const english = await talk(mkdtempSync(join(home, 'english-')), inEnglish);
      expect(english.failure).toBeUndefined();
      expect(english.opened.map(({ message }) => message)).toEqual(['Item 2 has no decision.']);
    },
    2 * PATIENCE_MS,
  );
});

/** Holds the session of `neovim.lua` with `setup` as the `init.lua` of a user who lives in `home`. */
async function talk(home: string, setup: string): Promise<Report> {
  const write = (path: string, text: string): string => {
    writeFileSync(join(home, path), text);
    return join(home, path);
  };
  mkdirSync(join(home, '.config/nvim'), { recursive: true });
  write('.config/nvim/init.lua', setup);
  symlinkSync(ROOT, join(home, 'referat'));
  const report = join(home, 'report.json');
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.data'),
    XDG_STATE_HOME: join(home, '.state'),
    XDG_CACHE_HOME: join(home, '.cache'),
    REFERAT_MINUTES: write('møde i udvalget.referat', MINUTES),
    REFERAT_OTHERS: ['b.referat.md', 'c.referat.txt', 'd.txt']
      .map((path) => write(path, MINUTES))
      .join('\n'),
    REFERAT_REPORT: report,
  };
  // No swap files, and no memory of earlier sessions.
  const args = ['--headless', '-n', '-i', 'NONE', '-c', `luafile ${DRIVER}`];
  const neovim = spawn('nvim', args, { cwd: home, env, timeout: PATIENCE_MS });
  let said = '';
  for (const stream of [neovim.stdout, neovim.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  }
  const code = await new Promise((resolve) => neovim.once('close', resolve));
  expect(code, said).toBe(0);
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

/** The minor version (7 for 0.7.2); null where there is no Neovim. */
function neovimVersion(): number | null {
  try {
    const version = execFileSync('nvim', ['--version'], { encoding: 'utf8' });
    const found = /^NVIM v0\.(\d+)/.exec(version);
    return found === null ? null : Number(found[1]);
  } catch {
    return null;
  }
}

/** Whether a process is there and has not ended; one that has may wait for somebody to ask how. */
function isRunning(pid: number): boolean {
  try {
    const [, state] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) /);
    return state?.startsWith('Z') === false;
  } catch {
    return false;
  }
}
