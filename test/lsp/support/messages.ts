import fc from 'fast-check';
import { ITEM_2_LINE, MINUTES } from '../../support/sampleMinutes';

/** A message as a client may send it; a request has an answer, a notification has none. */
export interface Sent {
  readonly sort: 'request' | 'notification';
  readonly method: string;
  readonly params: unknown;
}

/** Documents that the storms are about; no storm says which of them are open. */
export const STORM_URIS = [
  'file:///referater/storm.referat',
  'untitled:Storm-1',
  'file:///referater/%C3%B8%20storm.txt',
  'ingen uri',
  '',
] as const;

const position = { line: ITEM_2_LINE, character: 12 };
const range = { start: { line: 2, character: 0 }, end: position };

const about = (uri: string, more: object = {}) => ({ textDocument: { uri }, ...more });

/** What a well-mannered client asks. */
export const REQUESTS: readonly (readonly [string, (uri: string) => object])[] = [
  ['textDocument/documentSymbol', about],
  ['textDocument/diagnostic', about],
  ['textDocument/foldingRange', about],
  ['textDocument/semanticTokens/full', about],
  ['textDocument/semanticTokens/range', (uri) => about(uri, { range })],
  ['textDocument/hover', (uri) => about(uri, { position })],
  ['textDocument/inlayHint', (uri) => about(uri, { range })],
  ['textDocument/selectionRange', (uri) => about(uri, { positions: [position, range.start] })],
  ['textDocument/codeAction', (uri) => about(uri, { range, context: { diagnostics: [] } })],
  ['workspace/symbol', () => ({ query: 'sti' })],
  ['referat/export', about],
  ['referat/arithmetic', about],
];

const NOTIFICATIONS: readonly (readonly [string, (uri: string) => object])[] = [
  [
    'textDocument/didOpen',
    (uri) => ({ textDocument: { uri, languageId: 'referat', version: 1, text: MINUTES } }),
  ],
  [
    'textDocument/didChange',
    (uri) => ({
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: 'Nyt\r\n🚲' }],
    }),
  ],
  [
    'textDocument/didChange',
    (uri) => ({ textDocument: { uri, version: -7 }, contentChanges: [{ text: MINUTES }] }),
  ],
  ['textDocument/didSave', about],
  ['textDocument/didClose', about],
  ['textDocument/willSave', (uri) => about(uri, { reason: 1 })],
  ['workspace/didChangeConfiguration', () => ({ settings: { referat: { language: 'en' } } })],
  ['workspace/didChangeWatchedFiles', (uri) => ({ changes: [{ uri, type: 2 }] })],
  ['workspace/didChangeWorkspaceFolders', () => ({ event: { added: [], removed: [] } })],
  ['initialized', () => ({})],
  ['$/setTrace', () => ({ value: 'off' })],
  ['$/cancelRequest', () => ({ id: 1 })],
  ['$/progress', () => ({ token: 1, value: null })],
];

/** What stands where something else was expected. JSON has no NaN: it travels as null. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, Number.NaN, -1, 0.5, 2 ** 31, 2 ** 53, 1e308, -1e308, true, '', 'x', [], {}, [[]]],
    ...['\ud800', '\0', 'file:///', '__proto__', { line: -1, character: -1 }, [null], { uri: 7 }],
    ...[{ line: 1e308, character: 2 ** 31 }, { start: null, end: null }, { toString: 'x' }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Parameters with one place in them spoiled: `choices` say which way to go at each fork. */
function spoiled(value: unknown, choices: readonly number[], put: unknown): unknown {
  const [choice, ...others] = choices;
  if (choice === undefined || typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[choice % (keys.length + 1)];
  if (key === undefined) return put;
  const inside = spoiled((value as Record<string, unknown>)[key], others, put);
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? inside : one));
  return { ...value, [key]: inside };
}

const uri = fc.constantFrom(...STORM_URIS);
const known = (sort: Sent['sort'], methods: typeof REQUESTS): fc.Arbitrary<Sent> =>
  fc
    .tuple(fc.constantFrom(...methods), uri)
    .map(([[method, params], about]) => ({ sort, method, params: params(about) }));

const proper = fc.oneof(known('request', REQUESTS), known('notification', NOTIFICATIONS));
const wrong = fc
  .tuple(proper, fc.array(fc.nat(5), { maxLength: 5 }), junk)
  .map(([sent, choices, put]) => ({ ...sent, params: spoiled(sent.params, choices, put) }));
const unknown = fc.record({
  sort: fc.constantFrom<Sent['sort']>('request', 'notification'),
  method: fc.oneof(
    fc.constantFrom('', '$/', '$/x', 'textDocument/', 'textDocument/rename', 'referat/nothing'),
    fc.constantFrom(
      'initialize',
      'constructor',
      'toString',
      '__proto__',
      'workspace/executeCommand',
    ),
    fc.string({ maxLength: 20 }).filter((method) => method !== 'exit' && method !== 'shutdown'),
  ),
  params: junk,
});

/** Any message but those that end the conversation. */
export const anyMessage: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 3, arbitrary: proper },
  { weight: 5, arbitrary: wrong },
  { weight: 2, arbitrary: unknown },
);

/** Bodies that are JSON and no message, or an answer that nobody asked for. */
export const NO_MESSAGES: readonly unknown[] = [
  ...[{}, [], 7, 'x', true, { jsonrpc: '2.0' }, { jsonrpc: '1.0', result: 3 }, { id: null }],
  ...[
    { jsonrpc: '2.0', id: 987654, result: null },
    { jsonrpc: '2.0', id: 'x', error: null },
  ],
  ...[{ jsonrpc: '2.0', method: null }, { method: {} }, [[{ jsonrpc: '2.0', method: 'x' }]]],
];
