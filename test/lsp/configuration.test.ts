// Settings: asked of the client for each document, or taken as it sends them.
import { describe, expect, it } from 'vitest';
import { PULLING, PUSHED } from '../support/clients';
import { type Talk, talk } from '../support/lspClient';
import { MINUTES } from '../support/sampleMinutes';

const URI = 'file:///by/udvalg.referat';
const OTHER = 'file:///land/udvalg.referat';

const pull = (client: Talk, uri: string) =>
  client.request<{ resultId: string; items: { severity: number; message: string }[] }>(
    'textDocument/diagnostic',
    { textDocument: { uri } },
  );

describe('a client that is asked', () => {
  it('gives each document its own settings, before anything is said of it', async () => {
    const rules = { 'missing-decision': 'error' };
    const client = await talk({
      capabilities: PULLING,
      settings: (uri) => (uri === URI ? { language: 'en', rules } : { language: 'da' }),
    });
    client.open(URI, MINUTES);
    client.open(OTHER, MINUTES);
    const [english] = (await pull(client, URI)).items;
    const [danish] = (await pull(client, OTHER)).items;
    expect(english).toMatchObject({ severity: 1, message: expect.stringMatching(/decision/i) });
    expect(danish).toMatchObject({ severity: 2, message: expect.stringMatching(/beslutning/i) });
    const methods = client.requested.map(({ method }) => method);
    expect(methods).toContain('client/registerCapability');
    expect(methods).not.toContain('workspace/diagnostic/refresh');
    await client.finish();
  });

  it('is asked again when settings change, and pulls again', async () => {
    let rules: Record<string, string> = {};
    const client = await talk({ capabilities: PULLING, settings: () => ({ rules }) });
    client.open(URI, MINUTES);
    const before = await pull(client, URI);
    expect(before.items).toHaveLength(1);

    rules = { 'missing-decision': 'off' };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(
      () => client.requested.some(({ method }) => method === 'workspace/diagnostic/refresh'),
      'a refresh',
    );
    const after = await pull(client, URI);
    expect(after.items).toEqual([]);
    expect(after.resultId).not.toBe(before.resultId);
    await client.finish();
  });
});

describe('a client that sends', () => {
  it('is heard in its greeting and afterwards', async () => {
    const client = await talk({
      capabilities: PUSHED,
      initializationOptions: { rules: { 'missing-decision': 'hint' } },
    });
    client.open(URI, MINUTES);
    expect((await client.published()).diagnostics).toMatchObject([{ severity: 4 }]);
    client.notify('workspace/didChangeConfiguration', {
      settings: { referat: { rules: { 'missing-decision': 'off' } } },
    });
    expect((await client.published()).diagnostics).toEqual([]);
    client.close(URI);
    await client.published();
    await client.finish();
  });

  it('is told once of what is not understood; the rest holds', async () => {
    const client = await talk({
      capabilities: PUSHED,
      initializationOptions: {
        language: 'sv',
        rules: { 'missing-decision': 'error', 'empty-section': 'loud', 'no-such-rule': 'off' },
      },
    });
    client.open(URI, MINUTES);
    client.open(OTHER, MINUTES);
    expect((await client.published()).diagnostics).toMatchObject([{ severity: 1 }]);
    expect((await client.published()).diagnostics).toMatchObject([{ severity: 1 }]);
    const warnings = client.logs.filter(({ type }) => type === 2).map(({ message }) => message);
    expect(warnings).toEqual([
      expect.stringContaining('language = "sv"'),
      expect.stringContaining('rules.empty-section = "loud"'),
      expect.stringContaining('rules.no-such-rule = "off"'),
    ]);
    for (const uri of [URI, OTHER]) {
      client.close(uri);
      await client.published();
    }
    await client.finish();
  });
});
