import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** The files of a folder and its subfolders with an ending, relative to the project. */
function files(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...files('docs', '.md')];

describe('the documentation', () => {
  it.each(PAGES)('%s links only to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
    const relative = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(relative.filter((link) => !resolves(link, page))).toEqual([]);
  });

  it('names files that are there in ARCHITECTURE.md', () => {
    const named = [...read('ARCHITECTURE.md').matchAll(/`([\w./-]+\/[\w.-]+)`/g)];
    const paths = named.map(([, path]) => path ?? '');
    expect(paths).not.toEqual([]);
    const missing = (path: string) =>
      ['', 'server/src/'].every((folder) => !existsSync(new URL(folder + path, ROOT)));
    expect(paths.filter(missing)).toEqual([]);
  });

  it('has the sections that the code cites', () => {
    const cited = files('server/src', '.ts').flatMap((file) =>
      [...read(file).matchAll(/(docs\/\w+\.md)(?: §(\w+))?/g)].map(([, page, section]) => ({
        file,
        page: page ?? '',
        section,
      })),
    );
    expect(cited).not.toEqual([]);
    const missing = cited.filter(
      ({ page, section }) =>
        !existsSync(new URL(page, ROOT)) ||
        (section !== undefined && !new RegExp(`^#{2,3} ${section}\\. `, 'm').test(read(page))),
    );
    expect(missing).toEqual([]);
  });
});

/** A link's target exists; of one into a page (`#…`) only the page is looked for. */
function resolves(link: string, page: string): boolean {
  const [path = ''] = link.split('#');
  return path === '' || existsSync(new URL(path, new URL(page, ROOT)));
}
