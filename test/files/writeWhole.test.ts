// A file is written whole or not at all, and nothing is left beside it, whatever the disk does.
import { execFile, execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as disk from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, writeWhole } from '../../server/src/files/writeWhole.node';

const NEW = 'nyt';
const OLD = 'gammelt';
const posixOnly = it.skipIf(process.platform === 'win32');

let folder: string;
const at = (name: string) => path.join(folder, name);
const read = (name: string) => fs.readFileSync(at(name), 'utf8');
const names = () => fs.readdirSync(folder).sort();
const modeOf = (name: string) => fs.statSync(at(name)).mode & 0o777;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-write-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('what stands at the name', () => {
  it('nothing: the file is made', async () => {
    await writeWhole(at('a.json'), NEW);
    expect([names(), read('a.json')]).toEqual([['a.json'], NEW]);
  });

  it('a file: it is replaced, and who has it open keeps it whole', async () => {
    fs.writeFileSync(at('a.json'), OLD);
    const reader = fs.openSync(at('a.json'), 'r');
    await writeWhole(at('a.json'), NEW);
    expect(fs.readFileSync(reader, 'utf8')).toBe(OLD);
    fs.closeSync(reader);
    expect([names(), read('a.json')]).toEqual([['a.json'], NEW]);
  });

  posixOnly.each([0o600, 0o640, 0o666])(
    'a file of mode %o: the new one has it too',
    async (mode) => {
      fs.writeFileSync(at('a.json'), OLD);
      fs.chmodSync(at('a.json'), mode);
      await writeWhole(at('a.json'), NEW);
      expect(modeOf('a.json')).toBe(mode);
    },
  );

  posixOnly(
    'a link: the file behind it is replaced, in its own folder, and the link stays',
    async () => {
      fs.mkdirSync(at('elsewhere'));
      fs.writeFileSync(at('elsewhere/a.json'), OLD);
      fs.symlinkSync('elsewhere/a.json', at('link.json'));
      await writeWhole(at('link.json'), NEW);
      expect(fs.readlinkSync(at('link.json'))).toBe('elsewhere/a.json');
      expect(read('elsewhere/a.json')).toBe(NEW);
      expect([names(), fs.readdirSync(at('elsewhere'))]).toEqual([
        ['elsewhere', 'link.json'],
        ['a.json'],
      ]);
    },
  );

  posixOnly(
    'a link that leads nowhere: it becomes the file; nothing appears where it led',
    async () => {
      fs.symlinkSync('../somewhere/else.json', at('link.json'));
      await writeWhole(at('link.json'), NEW);
      expect(fs.lstatSync(at('link.json')).isFile()).toBe(true);
      expect([names(), read('link.json')]).toEqual([['link.json'], NEW]);
    },
  );

  posixOnly('a link in a circle: refused', async () => {
    fs.symlinkSync('b.json', at('a.json'));
    fs.symlinkSync('a.json', at('b.json'));
    await expect(writeWhole(at('a.json'), NEW)).rejects.toMatchObject({ code: 'ELOOP' });
    expect(names()).toEqual(['a.json', 'b.json']);
  });

  it.each([[[]], [['bilag.txt']]])('a folder holding %j: refused, as it was', async (inside) => {
    fs.mkdirSync(at('a.json'));
    for (const name of inside) fs.writeFileSync(at(`a.json/${name}`), OLD);
    await expect(writeWhole(at('a.json'), NEW)).rejects.toThrow();
    expect([names(), fs.readdirSync(at('a.json'))]).toEqual([['a.json'], inside]);
  });

  posixOnly('a pipe: it is written into and stays a pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const reading = new Promise<string>((resolve) => {
      execFile('cat', [at('pipe')], (_error, text) => resolve(text));
    });
    await writeWhole(at('pipe'), NEW);
    expect(await reading).toBe(NEW);
    expect(fs.statSync(at('pipe')).isFIFO()).toBe(true);
    expect(names()).toEqual(['pipe']);
  });

  it('a folder that is not there: refused, and not made', async () => {
    await expect(writeWhole(at('gone/a.json'), NEW)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(names()).toEqual([]);
  });
});

/** A disk on which one step fails. */
function broken(step: keyof Disk, code: string): Disk {
  return { ...disk, [step]: failing(code) };
}

/** A disk on which one step with the opened file fails; of the writing, the second half. */
function brokenFile(step: 'writeFile' | 'chmod' | 'sync' | 'close', code: string): Disk {
  return {
    ...disk,
    async open(...where: Parameters<typeof disk.open>) {
      const file = await disk.open(...where);
      const fail = failing(code);
      const { writeFile, close } = file;
      file[step] = async () => {
        if (step === 'writeFile') await writeFile.call(file, NEW.slice(0, 1));
        if (step === 'close') await close.call(file);
        return fail();
      };
      return file;
    },
  };
}

function failing(code: string): () => Promise<never> {
  return async () => {
    throw Object.assign(new Error(code), { code });
  };
}

describe('a step that fails', () => {
  const steps: readonly (readonly [string, string, Disk])[] = [
    ['asking what is there', 'EACCES', broken('stat', 'EACCES')],
    ['following links', 'EACCES', broken('realpath', 'EACCES')],
    ['asking for permission', 'EACCES', broken('access', 'EACCES')],
    ['making the new file', 'EACCES', broken('open', 'EACCES')],
    ['making the new file', 'EROFS', broken('open', 'EROFS')],
    ['making the new file', 'EMFILE', broken('open', 'EMFILE')],
    ['writing', 'ENOSPC', brokenFile('writeFile', 'ENOSPC')],
    ['writing', 'EIO', brokenFile('writeFile', 'EIO')],
    ['bringing it to the disk', 'ENOSPC', brokenFile('sync', 'ENOSPC')],
    ['closing', 'EIO', brokenFile('close', 'EIO')],
    ['renaming', 'EBUSY', broken('rename', 'EBUSY')],
    ['renaming', 'EXDEV', broken('rename', 'EXDEV')],
  ];

  it.each(steps)('%s (%s) leaves the old file, and nothing else', async (_step, code, disk) => {
    fs.writeFileSync(at('a.json'), OLD);
    await expect(writeWhole(at('a.json'), NEW, disk)).rejects.toMatchObject({ code });
    expect([names(), read('a.json')]).toEqual([['a.json'], OLD]);
  });

  it.each(steps.slice(3))('%s (%s) leaves no file where none was', async (_step, code, disk) => {
    await expect(writeWhole(at('a.json'), NEW, disk)).rejects.toMatchObject({ code });
    expect(names()).toEqual([]);
  });

  posixOnly('where permissions cannot be set, nobody but the owner gets in', async () => {
    fs.writeFileSync(at('a.json'), OLD, { mode: 0o644 });
    await writeWhole(at('a.json'), NEW, brokenFile('chmod', 'EPERM'));
    expect([read('a.json'), modeOf('a.json')]).toEqual([NEW, 0o600]);
  });

  it('and the clearing up after it too: the first error is the one that is told', async () => {
    const both: Disk = { ...brokenFile('writeFile', 'ENOSPC'), rm: failing('EIO') };
    await expect(writeWhole(at('a.json'), NEW, both)).rejects.toMatchObject({ code: 'ENOSPC' });
  });

  it.skipIf(!fs.existsSync('/dev/full'))(
    'a device without room says so, and stays a device',
    async () => {
      await expect(writeWhole('/dev/full', NEW)).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(fs.statSync('/dev/full').isCharacterDevice()).toBe(true);
    },
  );
});

// Root may write anywhere, so this shows only to everybody else.
describe.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'what is protected',
  () => {
    it('a folder: refused, with the old file as it was', async () => {
      fs.writeFileSync(at('a.json'), OLD);
      fs.chmodSync(folder, 0o500);
      try {
        await expect(writeWhole(at('a.json'), NEW)).rejects.toMatchObject({ code: 'EACCES' });
        expect([names(), read('a.json')]).toEqual([['a.json'], OLD]);
      } finally {
        fs.chmodSync(folder, 0o700);
      }
    });

    it('a file: refused, though its folder would allow it', async () => {
      fs.writeFileSync(at('a.json'), OLD, { mode: 0o400 });
      await expect(writeWhole(at('a.json'), NEW)).rejects.toMatchObject({ code: 'EACCES' });
      expect([names(), read('a.json')]).toEqual([['a.json'], OLD]);
    });
  },
);
