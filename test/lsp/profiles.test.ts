// The committee's profile: the nearest `.referat.json` counts before the editor's settings, at once.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  DocumentLink,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PULLING, PUSHED } from '../support/clients';
import { type Talk, talk } from '../support/lspClient';
import { MINUTES } from '../support/sampleMinutes';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'referat-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const uriOf = (path: string) => pathToFileURL(join(root, path)).href;
function write(path: string, value: unknown): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return uriOf(path);
}
const start = (options: { readonly rules?: unknown; readonly folders?: string[] } = {}) =>
  talk({
    capabilities: PULLING,
    folders: (options.folders ?? ['']).map(uriOf),
    settings: () => ({ rules: options.rules ?? {} }),
  });
/** The severities of what is found in minutes that lack one decision; 1 is an error, 4 a hint. */
async function severities(client: Talk, uri: string): Promise<readonly number[]> {
  const { items } = await client.request<{ items: { severity: number }[] }>(
    'textDocument/diagnostic',
    { textDocument: { uri } },
  );
  return items.map(({ severity }) => severity);
}
const refreshes = (client: Talk) =>
  client.requested.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;
/** Does something, and waits until the client has been asked to look again. */
async function andRefreshed(client: Talk, act: () => void): Promise<void> {
  const before = refreshes(client);
  act();
  await client.until(() => refreshes(client) > before, 'a refresh');
}
/** Takes the diagnostics of a profile: those come unasked. */
const ofProfile = async (client: Talk) => {
  const { uri, diagnostics } = await client.published();
  return { uri, messages: diagnostics.map(({ code, message }) => `${String(code)}: ${message}`) };
};

/** The language may be learnt before or after the profile has been read; in the end it is the right one. */
async function untilSaid(client: Talk, words: string): Promise<void> {
  for (;;) if ((await ofProfile(client)).messages.some((said) => said.includes(words))) return;
}

const ERROR = { rules: { 'missing-decision': 'error' } };
const HINT = { rules: { 'missing-decision': 'hint' } };
const OFF = { rules: { 'missing-decision': 'off' } };

describe('which settings count', () => {
  it.each([
    { says: 'nothing', files: {}, editor: {}, severity: [2] },
    { says: 'the editor alone', files: {}, editor: HINT.rules, severity: [4] },
    { says: 'a profile', files: { '.referat.json': ERROR }, editor: HINT.rules, severity: [1] },
    {
      says: 'a profile of something else',
      files: { '.referat.json': { rules: { 'vote-count': 'off' } } },
      editor: HINT.rules,
      severity: [4],
    },
    {
      says: 'two profiles: the nearest',
      files: { '.referat.json': ERROR, 'udvalg/.referat.json': HINT },
      editor: {},
      severity: [4],
    },
    {
      says: 'the nearest alone, whatever is further up',
      files: { '.referat.json': ERROR, 'udvalg/.referat.json': {} },
      editor: {},
      severity: [2],
    },
  ])('$says', async ({ files, editor, severity }) => {
    const profiles = Object.entries(files).map(([path, value]) => write(path, value));
    const client = await start({ rules: editor });
    const uri = uriOf('udvalg/2026/august.referat');
    client.open(uri, MINUTES);
    expect(await severities(client, uri)).toEqual(severity);
    // What was read says that nothing is wrong with it.
    if (profiles.length > 0) expect((await ofProfile(client)).messages).toEqual([]);
    await client.finish();
  });

  it('two folders with a profile each, and a third without', async () => {
    write('teknik/.referat.json', ERROR);
    write('skole/.referat.json', OFF);
    const client = await start({ folders: ['teknik', 'skole', 'kultur'], rules: HINT.rules });
    const uris = ['teknik', 'skole', 'kultur'].map((folder) => uriOf(`${folder}/møde.referat`));
    for (const uri of uris) client.open(uri, MINUTES);
    expect(await Promise.all(uris.map((uri) => severities(client, uri)))).toEqual([[1], [], [4]]);
    await client.published();
    await client.published();
    await client.finish();
  });

  it('a text without a file follows the profile of the first folder', async () => {
    write('.referat.json', ERROR);
    const client = await start();
    client.open('untitled:Untitled-1', MINUTES);
    expect(await severities(client, 'untitled:Untitled-1')).toEqual([1]);
    await client.published();
    await client.finish();
  });
});

describe('a change', () => {
  it('on the disk takes effect in all open minutes', async () => {
    const client = await start();
    const uris = [uriOf('a.referat'), uriOf('b/c.referat')];
    for (const uri of uris) client.open(uri, MINUTES);
    expect(await Promise.all(uris.map((uri) => severities(client, uri)))).toEqual([[2], [2]]);

    const profile = write('.referat.json', ERROR);
    const changed = (type: number) => () =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: profile, type }] });
    await andRefreshed(client, changed(1));
    expect(await Promise.all(uris.map((uri) => severities(client, uri)))).toEqual([[1], [1]]);

    rmSync(join(root, '.referat.json'));
    await andRefreshed(client, changed(3));
    expect(await Promise.all(uris.map((uri) => severities(client, uri)))).toEqual([[2], [2]]);
    await client.published();
    await client.published();
    await client.finish();
  });

  it('counts as it stands in the editor, saved or not, until it is closed', async () => {
    const profile = write('.referat.json', HINT);
    const client = await start();
    const uri = uriOf('a.referat');
    client.open(uri, MINUTES);
    expect(await severities(client, uri)).toEqual([4]);

    await andRefreshed(client, () =>
      client.notify('textDocument/didOpen', {
        textDocument: {
          uri: profile,
          languageId: 'jsonc',
          version: 1,
          text: JSON.stringify(ERROR),
        },
      }),
    );
    expect(await severities(client, uri)).toEqual([1]);
    await andRefreshed(client, () => client.change(profile, 2, [{ text: JSON.stringify(OFF) }]));
    expect(await severities(client, uri)).toEqual([]);
    await andRefreshed(client, () => client.close(profile));
    expect(await severities(client, uri)).toEqual([4]);
    for (let told = 0; told < 4; told++) await client.published();
    await client.finish();
  });
});

describe('a profile that is wrong', () => {
  it('says where, with the nearest name; the rest of it holds', async () => {
    const profile = write(
      '.referat.json',
      '{ "rules": { "missing-desision": "off", "missing-decision": "error" } }',
    );
    const client = await start();
    const uri = uriOf('a.referat');
    client.open(uri, MINUTES);
    expect(await severities(client, uri)).toEqual([1]);
    const told = await ofProfile(client);
    expect(told.uri).toBe(profile);
    expect(told.messages).toEqual([expect.stringContaining('»missing-decision«')]);
    await client.finish();
  });

  it('is told of while it is written, and no longer when it is right', async () => {
    const profile = uriOf('.referat.json');
    const client = await talk({ capabilities: PUSHED, folders: [uriOf('')] });
    client.notify('textDocument/didOpen', {
      textDocument: { uri: profile, languageId: 'jsonc', version: 1, text: '{ "sektions": [] ' },
    });
    const codes = (await client.published()).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['unknown-setting', 'profile-syntax']);
    client.change(profile, 2, [{ text: '{ "sections": [] }' }]);
    expect((await client.published()).diagnostics).toEqual([]);
    await client.finish();
  });

  it.each([
    ['no JSON at all', '\u0000\uFFFD{{{['],
    ['ten thousand brackets', '['.repeat(10_000)],
    ['a list', '[1, 2, 3]'],
    ['nothing', ''],
  ])('%s costs nobody the findings', async (_name, text) => {
    write('.referat.json', text);
    const client = await start();
    const uri = uriOf('a.referat');
    client.open(uri, MINUTES);
    expect(await severities(client, uri)).toEqual([2]);
    await client.published();
    await client.finish();
  });
});

describe('what a profile says', () => {
  it('an excluded file has no findings, and its outline all the same', async () => {
    write('.referat.json', { exclude: ['gamle/**'] });
    const client = await start();
    const [old, current] = [uriOf('gamle/1999.referat'), uriOf('nye/1999.referat')];
    client.open(old, MINUTES);
    client.open(current, MINUTES);
    expect(await severities(client, old)).toEqual([]);
    expect(await severities(client, current)).toEqual([2]);
    const symbols = await client.request<unknown[]>('textDocument/documentSymbol', {
      textDocument: { uri: old },
    });
    expect(symbols.length).toBeGreaterThan(0);
    await client.published();
    await client.finish();
  });

  it('an excluded file has no findings in its export either, also while it is written', async () => {
    write('.referat.json', { exclude: ['gamle'] });
    const client = await start();
    const uri = uriOf('gamle/1999.referat');
    client.open(uri, MINUTES);
    const place = { line: 3, character: 0 };
    client.change(uri, 2, [{ range: { start: place, end: place }, text: 'x' }]);
    const { json } = await client.request<{ json: string }>('referat/export', {
      textDocument: { uri },
    });
    expect(JSON.parse(json)).toMatchObject({ diagnostics: [] });
    await client.published();
    await client.finish();
  });

  it('a case number leads to its case', async () => {
    write('.referat.json', { caseNumberUrl: 'https://sag.example.dk/find?nr={caseNumber}' });
    const client = await start();
    const uri = uriOf('a.referat');
    client.open(uri, MINUTES);
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    expect(links.map(({ target, tooltip }) => ({ target, tooltip }))).toEqual([
      {
        target: 'https://sag.example.dk/find?nr=01.02.03-P20-4-24',
        tooltip: 'Åbn sag 01.02.03-P20-4-24',
      },
      {
        target: 'https://sag.example.dk/find?nr=05.01.00-G01-7-24',
        tooltip: 'Åbn sag 05.01.00-G01-7-24',
      },
    ]);
    await client.published();
    await client.finish();
  });

  it('an exempt item needs no decision', async () => {
    write('.referat.json', { exemptItems: ['Renovering *'] });
    const client = await start();
    const uri = uriOf('a.referat');
    client.open(uri, MINUTES);
    expect(await severities(client, uri)).toEqual([]);
    await client.published();
    await client.finish();
  });
});

describe('an exemption by a quick fix', () => {
  const CREATING = {
    ...PULLING,
    workspace: {
      ...PULLING.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    },
  };
  async function offered(client: Talk, uri: string) {
    const { items } = await client.request<{ items: { range: unknown }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri } },
    );
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: items[0]?.range,
      context: { diagnostics: [] },
    });
    return actions.filter(({ title }) => title.includes('profil'));
  }

  it('makes a profile beside the minutes where there is none', async () => {
    const client = await talk({ capabilities: CREATING, folders: [uriOf('by')] });
    const uri = uriOf('by/2026/a.referat');
    client.open(uri, MINUTES);
    const [action, ...others] = await offered(client, uri);
    expect(others).toEqual([]);
    const [create, change] = action?.edit?.documentChanges ?? [];
    expect(create).toMatchObject({ kind: 'create', uri: uriOf('by/2026/.referat.json') });
    expect(
      (change as TextDocumentEdit).edits.map((edit) => 'newText' in edit && edit.newText),
    ).toEqual([
      '{\n  "ignore": [\n    { "rule": "missing-decision", "item": "Renovering af Møllebroen" }\n  ]\n}\n',
    ]);
    await client.finish();
  });

  it('goes into the profile that counts, and is not offered twice', async () => {
    const profile = write(
      '.referat.json',
      '{\n  // Vores egen form\n  "numberForm": "Punkt {number}:"\n}\n',
    );
    const client = await start();
    const uri = uriOf('a/b.referat');
    client.open(uri, MINUTES);
    const [action] = await offered(client, uri);
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(change?.textDocument.uri).toBe(profile);
    const document = TextDocument.create(
      profile,
      'jsonc',
      1,
      readFileSync(join(root, '.referat.json'), 'utf8'),
    );
    const text = TextDocument.applyEdits(document, (change?.edits ?? []) as TextEdit[]);
    expect(text).toContain('// Vores egen form');
    await andRefreshed(client, () =>
      client.notify('textDocument/didOpen', {
        textDocument: { uri: profile, languageId: 'jsonc', version: 1, text },
      }),
    );
    expect(await severities(client, uri)).toEqual([]);
    await client.published();
    await client.published();
    await client.finish();
  });

  it('is not offered to a client that cannot make files', async () => {
    const client = await start();
    const uri = uriOf('a.referat');
    client.open(uri, MINUTES);
    expect(await offered(client, uri)).toEqual([]);
    await client.finish();
  });
});

it('what is wrong with a profile is said in the language of the settings', async () => {
  write('.referat.json', '{ "sektions": [] }');
  let language = 'en';
  const client = await talk({ capabilities: PULLING, settings: () => ({ language }) });
  const uri = uriOf('a.referat');
  client.open(uri, MINUTES);
  await severities(client, uri);
  await untilSaid(client, 'Did you mean “sections”');
  language = 'da';
  client.notify('workspace/didChangeConfiguration', { settings: null });
  await untilSaid(client, '»sections«');
  await client.finish();
});

describe('without any minutes that are open', () => {
  const openProfile = (client: Talk, uri: string, text: string) =>
    client.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'jsonc', version: 1, text },
    });

  it('the findings of a profile go when it is closed unsaved, or deleted', async () => {
    const client = await talk({ capabilities: PUSHED, folders: [uriOf('')] });
    const unsaved = uriOf('.referat.json');
    openProfile(client, unsaved, '{ "medlemer": [] }');
    expect((await ofProfile(client)).messages).toHaveLength(1);
    client.close(unsaved);
    expect(await ofProfile(client)).toEqual({ uri: unsaved, messages: [] });

    const saved = write('b/.referat.json', '{ "medlemer": [] }');
    const changed = (type: number) =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: saved, type }] });
    changed(1);
    expect((await ofProfile(client)).messages).toHaveLength(1);
    rmSync(join(root, 'b/.referat.json'));
    changed(3);
    expect(await ofProfile(client)).toEqual({ uri: saved, messages: [] });
    await client.finish();
  });

  it('they are said in the language of the window', async () => {
    const client = await talk({ capabilities: PULLING, settings: () => ({ language: 'en' }) });
    openProfile(client, uriOf('.referat.json'), '{ "sektions": [] }');
    await untilSaid(client, 'Did you mean “sections”');
    await client.finish();
  });
});

it('a folder that is added is the one that its files are excluded from', async () => {
  const client = await talk({
    capabilities: PULLING,
    folders: [uriOf('andet')],
    settings: () => ({ exclude: ['arkiv'] }),
  });
  const uri = uriOf('by/arkiv/a.referat');
  client.open(uri, MINUTES);
  expect(await severities(client, uri)).toEqual([2]);
  await andRefreshed(client, () =>
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: uriOf('by'), name: 'by' }], removed: [] },
    }),
  );
  expect(await severities(client, uri)).toEqual([]);
  await client.finish();
});

it('the search over all minutes reads each by its own profile', async () => {
  write('teknik/.referat.json', { numberForm: 'Emne {number} ~' });
  write('teknik/a.referat', MINUTES.replaceAll(/^Punkt (\d):/gm, 'Emne $1 ~'));
  const client = await start();
  const found = async () =>
    (await client.request<{ name: string }[]>('workspace/symbol', { query: 'møllebro' })).map(
      ({ name }) => name,
    );
  expect(await found()).toEqual(['2 Renovering af Møllebroen']);
  await client.published();
  await client.finish();
});
