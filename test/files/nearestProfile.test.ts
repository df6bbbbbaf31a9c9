import { expect, it } from 'vitest';
import { createProfileFinder, folderOf } from '../../server/src/files/nearestProfile';

it.each([
  ['file:///referater/2024/a.referat', 'file:///referater/2024'],
  ['file:///a.referat', 'file://'],
  ['file://', null],
  ['vscode-vfs://github/noerreskov/a.referat', 'vscode-vfs://github/noerreskov'],
  ['vscode-vfs://github', null],
  ['memfs:/referater/a.referat', 'memfs:/referater'],
  ['memfs:/a.referat', 'memfs:'],
  ['memfs:', null],
  ['untitled:Untitled-1', null],
  ['untitled:/referater/a.referat', null],
  ['ingen uri', null],
])('the folder of %j is %j', (uri, folder) => expect(folderOf(uri)).toBe(folder));

it('a profile is looked for in every folder up to the root, and nowhere else', async () => {
  const asked: string[] = [];
  const finder = createProfileFinder(async (uri) => {
    asked.push(uri);
    return null;
  });
  expect(await finder.nearest('memfs:/referater/2024/a.referat')).toBeNull();
  expect(asked).toEqual([
    'memfs:/referater/2024/.referat.json',
    'memfs:/referater/.referat.json',
    'memfs:/.referat.json',
  ]);
});
