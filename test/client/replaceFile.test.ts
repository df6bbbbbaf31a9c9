// Replacing a file on a file system that cannot do it in one step: whichever steps fail, the user has
// the old text or the new one, whole, and knows where.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileSystem, OldFileAside, replaceFile } from '../../client/src/replaceFile';

const [NEW, OLD] = ['nyt', 'gammelt'];
const TARGET = 'a.json';
const ASIDE = 'a.json.old';

type Entries = Readonly<Record<string, string>>;

/** What a replacement leaves. */
interface Left {
  readonly files: Entries;
  readonly error: unknown;
  readonly told: readonly string[];
}

/** Replaces on a small file system in memory; `fails` says of each step that changes it, from 0. */
async function replaced(before: Entries, fails: (step: number) => boolean): Promise<Left> {
  const files = new Map(Object.entries(before));
  const told: string[] = [];
  let step = 0;
  /** Half of a text may be written before the disk is full. */
  const act = async (change: () => void, broken: () => void = () => {}) => {
    if (fails(step++)) {
      broken();
      throw new Error(`step ${step - 1}`);
    }
    change();
  };
  const memory: FileSystem<string> = {
    kindOf: async (file) => (files.has(file) ? 'file' : 'nothing'),
    write: (file, bytes) => {
      const text = new TextDecoder().decode(bytes);
      const half = () => void files.set(file, text.slice(0, 1));
      return act(() => void files.set(file, text), half);
    },
    rename: (from, to) =>
      act(() => {
        const text = files.get(from);
        if (text === undefined || files.has(to)) throw new Error(`no renaming ${from} to ${to}`);
        files.delete(from);
        files.set(to, text);
      }),
    delete: (file) =>
      act(() => {
        if (!files.delete(file)) throw new Error(`no ${file}`);
      }),
    isFolder: (file) => new Error(`${file} is a folder`),
    sibling: (file, purpose) => `${file}.${purpose}`,
  };
  const bytes = new TextEncoder().encode(NEW);
  const error = await replaceFile(memory, TARGET, bytes, (file) => told.push(file)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { files: Object.fromEntries(files), error, told };
}

const never = () => false;
const only = (step: number) => (at: number) => at === step;

describe('replacing a file', () => {
  it('puts the new one in its place, and leaves nothing else', async () => {
    expect(await replaced({ [TARGET]: OLD }, never)).toEqual({
      files: { [TARGET]: NEW },
      error: null,
      told: [],
    });
  });

  it('makes one where none is', async () => {
    expect((await replaced({}, never)).files).toEqual({ [TARGET]: NEW });
  });

  it.each([
    [0, 'writing the new one'],
    [1, 'setting the old one aside'],
    [2, 'giving the new one the name'],
  ])('step %i, %s, fails: the old one stands where it stood, alone', async (step) => {
    const { files, error } = await replaced({ [TARGET]: OLD }, only(step));
    expect(files).toEqual({ [TARGET]: OLD });
    expect(error).toMatchObject({ message: `step ${step}` });
  });

  it('the old one cannot be deleted: no failure, and its name is told', async () => {
    expect(await replaced({ [TARGET]: OLD }, only(3))).toEqual({
      files: { [TARGET]: NEW, [ASIDE]: OLD },
      error: null,
      told: [ASIDE],
    });
  });

  it('the old one can be put back nowhere: the error says where it is', async () => {
    const { files, error } = await replaced({ [TARGET]: OLD }, (step) => step === 2 || step === 3);
    expect(files).toEqual({ [ASIDE]: OLD });
    expect(error).toBeInstanceOf(OldFileAside);
    expect(error).toMatchObject({ where: ASIDE, cause: { message: 'step 2' } });
  });

  it('whatever fails, old or new is there whole, and success is said only of the new', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { maxLength: 6 }),
        fc.boolean(),
        async (fails, isThere) => {
          const before: Entries = isThere ? { [TARGET]: OLD } : {};
          const { files, error } = await replaced(before, (step) => fails[step] === true);
          if (error === null) expect(files[TARGET]).toBe(NEW);
          else if (isThere)
            expect(files[error instanceof OldFileAside ? (error.where as string) : TARGET]).toBe(
              OLD,
            );
          else expect(files[TARGET]).toBeUndefined();
        },
      ),
    );
  });
});

describe('a folder', () => {
  it('never gives way to a file', async () => {
    const untouched = () => {
      throw new Error('touched');
    };
    const files: FileSystem<string> = {
      kindOf: async () => 'folder',
      write: untouched,
      rename: untouched,
      delete: untouched,
      isFolder: (file) => new Error(`${file} is a folder`),
      sibling: (file, purpose) => `${file}.${purpose}`,
    };
    await expect(replaceFile(files, TARGET, new Uint8Array(), untouched)).rejects.toThrow(
      'a.json is a folder',
    );
  });
});
