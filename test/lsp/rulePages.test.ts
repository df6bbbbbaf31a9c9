// The code of a finding links to the page of its rule: only for clients that can open it.
import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver-protocol';
import type { ClientOptions } from '../../server/src/shared/protocol';
import { PULLING, PUSHED } from '../support/clients';
import { talk } from '../support/lspClient';

const URI = 'file:///by/udvalg.referat';
const MINUTES =
  'REFERAT Teknikudvalget d. 14-08-2024\n\nPunkt 1: Ny cykelsti\n\nIndstilling\n\n' +
  'Forvaltningen indstiller,\n\n- at sagen godkendes.\n';

const OPENING: ClientOptions = { opensRulePages: true };
/** With the link (`codeDescription`) of LSP 3.16. */
const LINKING: ClientCapabilities = {
  ...PULLING,
  textDocument: {
    ...PULLING.textDocument,
    publishDiagnostics: {
      ...PULLING.textDocument?.publishDiagnostics,
      codeDescriptionSupport: true,
    },
  },
};

interface Reader {
  readonly capabilities: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly language?: 'da' | 'en';
}

/** The code of the one finding, and where it leads. */
async function linkFor({ capabilities, initializationOptions, language = 'da' }: Reader) {
  const client = await talk({
    capabilities,
    initializationOptions,
    settings: () => ({ language }),
  });
  client.open(URI, MINUTES);
  const { items } = await client.request<{ items: readonly Diagnostic[] }>(
    'textDocument/diagnostic',
    { textDocument: { uri: URI } },
  );
  const [{ code, codeDescription } = {}, ...others] = items;
  await client.finish();
  expect(others).toEqual([]);
  return [code, codeDescription?.href];
}

describe('the code of a finding', () => {
  it('links to the page of its rule', async () => {
    const link = await linkFor({ capabilities: LINKING, initializationOptions: OPENING });
    expect(link).toEqual(['missing-decision', 'referat-rule:/da/missing-decision.md']);
  });

  it('links to the page in the language of the setting', async () => {
    const link = await linkFor({
      capabilities: LINKING,
      initializationOptions: OPENING,
      language: 'en',
    });
    expect(link).toEqual(['missing-decision', 'referat-rule:/en/missing-decision.md']);
  });

  it.each<[string, Reader]>([
    ['opens no such pages', { capabilities: LINKING }],
    ['says something else', { capabilities: LINKING, initializationOptions: 'ja' }],
    ['knows no links', { capabilities: PULLING, initializationOptions: OPENING }],
  ])('links nowhere for a client that %s', async (_, reader) => {
    expect(await linkFor(reader)).toEqual(['missing-decision', undefined]);
  });

  it('links in what is published, too', async () => {
    const client = await talk({
      capabilities: {
        ...PUSHED,
        textDocument: { publishDiagnostics: { codeDescriptionSupport: true } },
      },
      initializationOptions: OPENING,
    });
    client.open(URI, MINUTES);
    const { diagnostics } = await client.published();
    expect(diagnostics.map(({ codeDescription }) => codeDescription?.href)).toEqual([
      'referat-rule:/da/missing-decision.md',
    ]);
    await client.finish();
  });
});
