// The page of calculations: what comes from minutes is text in it, and nothing else may load or run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Page from '../../client/src/arithmeticPage';
import type { ArithmeticResult, ArithmeticRow } from '../../server/src/shared/protocol';
import { PULLING } from '../support/clients';
import { talk } from '../support/lspClient';
import { HOSTILE, HOSTILE_WORDS } from './hostile';

const NONCE = 'abc123';
const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
const STATES: readonly ArithmeticRow['state'][] = ['exact', 'rounded', 'broken', 'unchecked'];

let page: typeof Page;
let folder: string;

/** The page's module, for which the settings of an editor are all that it needs of one. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'referat-page-'));
  const outfile = path.join(folder, 'page.mjs');
  const source = 'export const workspace = { getConfiguration: () => ({ get: () => "da" }) };';
  await build({
    absWorkingDir: path.resolve(import.meta.dirname, '../..'),
    entryPoints: ['client/src/arithmeticPage.ts'],
    bundle: true,
    format: 'esm',
    outfile,
    plugins: [
      {
        name: 'settings',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'settings' }));
          onLoad({ filter: /.*/, namespace: 'settings' }, () => ({ contents: source }));
        },
      },
    ],
  });
  page = await import(pathToFileURL(outfile).href);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A result in which every text is the one given. */
function resultOf(text: string): ArithmeticResult {
  const row = (state: ArithmeticRow['state']) => ({
    name: text,
    calculation: text,
    state,
    outcome: text,
    range,
  });
  const group = { heading: text, range, calculations: STATES.map(row), note: text };
  return { version: 1, summary: text, items: [{ heading: text, range, groups: [group] }] };
}

/** The tags of a page, with their attributes' names; all that is left of it must be text. */
function tagsOf(html: string): { readonly tags: readonly string[]; readonly rest: string } {
  const tag = /<(\/?\w+)((?: [\w-]+(?:="[^"<>]*")?)*)>/g;
  const tags = [...html.matchAll(tag)].map(([, name = '', attributes = '']) => {
    const names = attributes.matchAll(/ ([\w-]+)(?:="[^"]*")?/g);
    return [name, ...[...names].map(([, attribute]) => attribute)].join(' ');
  });
  return { tags, rest: html.replace(tag, '') };
}

describe('the frame', () => {
  const frame = () => page.pageFrame(NONCE, 'da');

  it('lets its own style and script in, and nothing else', () => {
    expect(frame()).toContain(
      `content="default-src 'none'; style-src 'nonce-${NONCE}'; script-src 'nonce-${NONCE}'"`,
    );
    expect(frame()).not.toMatch(/unsafe|https?:|data:|blob:|\*;/);
  });

  it('names no address, and has no script or style but the two with the nonce', () => {
    const opened = [
      ...frame().matchAll(/<(script|style|link|iframe|object|base|form|img)\b[^>]*>/g),
    ];
    expect(opened.map(([tag]) => tag)).toEqual([
      `<style nonce="${NONCE}">`,
      `<script nonce="${NONCE}">`,
    ]);
    expect(frame()).not.toMatch(/<[^>]* (?:on\w+|style|src|href|action)=/);
  });
});

describe('the contents', () => {
  const harmless = () => tagsOf(page.pageContents(resultOf('Veje')));

  it('are understood by this test', () => {
    expect(harmless().tags).toContain('details class data-key open');
    expect(harmless().rest).not.toMatch(/[<>]/);
  });

  it.each(HOSTILE_WORDS)('show %s as the text that it is', (word) => {
    const { tags, rest } = tagsOf(page.pageContents(resultOf(word)));
    expect(tags).toEqual(harmless().tags);
    expect(rest).not.toMatch(/[<>]/);
  });

  it('show any text as text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>"\'&/=- \n\u2028aæ`$') });
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (word) => {
        fc.pre(word !== '');
        const { tags, rest } = tagsOf(page.pageContents(resultOf(word)));
        expect(tags).toEqual(harmless().tags);
        expect(rest).not.toMatch(/[<>]/);
      }),
    );
  });

  it('of minutes that mean it ill have no tag but the page\u2019s own', async () => {
    const uri = 'file:///referater/ond.referat';
    const client = await talk({ capabilities: PULLING });
    client.open(uri, HOSTILE);
    const result = await client.request<ArithmeticResult>('referat/arithmetic', {
      textDocument: { uri },
    });
    client.close(uri);
    await client.finish();
    expect(JSON.stringify(result)).toContain('<img src=x onerror=alert(1)>');
    const { tags, rest } = tagsOf(page.pageContents(result));
    expect(new Set(tags.map((tag) => tag.split(' ')[0]?.replace('/', '')))).toEqual(
      new Set('p details summary h2 section h3 button table thead tbody tr th td span'.split(' ')),
    );
    expect(rest).not.toMatch(/[<>]/);
  });
});
