// Where a profile is looked for: upwards from the file, to the root of whatever it lies on.
import { describe, expect, it } from 'vitest';
import { createProfileFinder, pathBelow } from '../../server/src/files/nearestProfile';
import { readProfile } from '../../server/src/profile/profile';

async function looked(uri: string): Promise<readonly string[]> {
  const asked: string[] = [];
  const finder = createProfileFinder(async (at) => {
    asked.push(at);
    return null;
  });
  expect(await finder.nearest(uri)).toBeNull();
  return asked;
}

describe('a profile is looked for', () => {
  it.each([
    [
      'on the disk',
      'file:///by/udvalg/a.referat',
      ['file:///by/udvalg/.referat.json', 'file:///by/.referat.json', 'file:///.referat.json'],
    ],
    [
      'on a machine of the network',
      'file://server/by/a.referat',
      ['file://server/by/.referat.json', 'file://server/.referat.json'],
    ],
    [
      'in a file system of the editor',
      'memfs:/by/a.referat',
      ['memfs:/by/.referat.json', 'memfs:/.referat.json'],
    ],
    [
      'in a repository that is not on the disk',
      'vscode-vfs://github/by/a.referat',
      ['vscode-vfs://github/by/.referat.json', 'vscode-vfs://github/.referat.json'],
    ],
    ['nowhere for a text without a file', 'untitled:Untitled-1', []],
    ['nowhere for what has no path', 'whatever', []],
  ])('%s', async (_where, uri, expected) => {
    expect(await looked(uri)).toEqual(expected);
  });

  it('once in each folder, until it is told of a change', async () => {
    const asked: string[] = [];
    const finder = createProfileFinder(async (at) => {
      asked.push(at);
      return at === 'file:///by/.referat.json' ? readProfile('{}') : null;
    });
    const first = await finder.nearest('file:///by/a/x.referat');
    expect(await finder.nearest('file:///by/a/y.referat')).toBe(first);
    expect(asked).toEqual(['file:///by/a/.referat.json', 'file:///by/.referat.json']);
    finder.forget('file:///by/.referat.json');
    expect(await finder.nearest('file:///by/a/x.referat')).not.toBe(first);
    expect(asked).toHaveLength(3);
  });
});

describe('the path of a file in a folder', () => {
  it.each([
    ['file:///by', 'file:///by/a/b.txt', 'a/b.txt'],
    ['file:///by/', 'file:///by/m%C3%B8de.txt', 'møde.txt'],
    ['file:///c%3A/by', 'file:///C:/by/a.txt', 'a.txt'],
    ['file:///by', 'file:///byen/a.txt', null],
  ])('%s, %s', (folder, uri, path) => {
    expect(pathBelow(folder, uri)).toBe(path);
  });
});
