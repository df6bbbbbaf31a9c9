// What no text for people may contain, in Danish and in English.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientTexts } from '../../client/src/catalogue';
import { catalogue } from '../../server/src/l10n/catalogue';
import { cliTexts } from '../../server/src/l10n/cli';
import { OPTIONS } from '../../server/src/profile/options';
import { textsOf } from '../client/contributions';

const nls = textsOf(
  JSON.parse(readFileSync(new URL('../../package.nls.json', import.meta.url), 'utf8')),
);

type Entry = readonly [id: string, text: string];

/** Settings and rules are described in Danish and then in English, in one text. */
const IN_BOTH = /^(?:setting|rule)\./;
const FIRST_LINE = /^.*/;
/** What is to be written as it stands, and where a link leads. */
const CODE = /`[^`]*`|\]\([^)]*\)/g;
const CODE_STANDS_HERE = 'X';

function textsIn(language: 'da' | 'en'): readonly Entry[] {
  const named = Object.entries({ ...catalogue, ...cliTexts, ...clientTexts, ...OPTIONS });
  const manifest = Object.entries(nls)
    .filter(([key]) => IN_BOTH.test(key) || key.includes('.en.') === (language === 'en'))
    .map(([key, text]): Entry => {
      const [danish = ''] = IN_BOTH.test(key) ? (FIRST_LINE.exec(text) ?? []) : [text];
      return [key, language === 'da' ? danish : text.slice(IN_BOTH.test(key) ? danish.length : 0)];
    });
  return [...named.map(([id, text]): Entry => [id, text[language]]), ...manifest].map(
    ([id, text]): Entry => [id, text.replace(CODE, CODE_STANDS_HERE)],
  );
}

/** They show how a value is written in a file, straight quotation marks and all. */
const SHOW_JSON: ReadonlySet<string> = new Set([
  'profile.syntax.symbol',
  'profile.expected.member',
  'profile.number-form',
  'profile.unexplained',
]);
/** Laid out in columns. */
const LAID_OUT: ReadonlySet<string> = new Set(['cli.help']);
/** Standard input is called `-` on the command line. */
const NAMES_INPUT: ReadonlySet<string> = new Set(['cli.help', 'cli.usage.noPath']);

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  readonly but?: ReadonlySet<string>;
}

const IN_ANY: readonly Ban[] = [
  { what: 'three dots instead of one character', pattern: /\.{3}/ },
  { what: 'double blanks', pattern: / {2}/, but: LAID_OUT },
  { what: 'blanks at the ends', pattern: /^ | $/ },
  { what: 'a blank before a mark', pattern: / [,;:.!?](?:\s|$)/ },
  { what: 'exclamation marks', pattern: /!/ },
  { what: 'straight quotation marks', pattern: /"/, but: SHOW_JSON },
  { what: 'straight apostrophes', pattern: /'/ },
  { what: 'a hyphen for a dash', pattern: /\p{L} -+ \p{L}/u, but: NAMES_INPUT },
  { what: 'an ellipsis that sticks to a word', pattern: /\p{L}…/u, but: LAID_OUT },
];

const IN_DANISH: readonly Ban[] = [
  ...IN_ANY,
  { what: 'English quotation marks', pattern: /[“”„]/ },
  {
    what: 'quotation marks that are turned, or without a partner',
    pattern: /^[^»]*«|»[^«]*(?:»|$)/,
  },
  {
    what: 'a point before decimals, or a comma between thousands',
    pattern: /\d[.]\d{1,2}(?!\d)|\d,\d{3}/,
  },
  { what: 'a percent sign that sticks to its number', pattern: /[\d}]%/ },
  {
    what: 'programmers’ words',
    pattern:
      /\b(?:null|undefined|nan|pars(?:e|er|ing|es)|token\w*|string\w*|array\w*|exception\w*|regex\w*|invalid\w*|ugyldig\w*|schema\w*|skema\w*|boolean\w*|diagnos\w*|default\w*|buffer\w*|cache\w*|timeout\w*|crash\w*|bug|request\w*|callback\w*|server\w*|klient\w*|objekt\w*|syntaks\w*|streng(?:e|en)?)\b/i,
  },
  {
    what: 'orders and blame',
    pattern: /\bdu (?:skal|må|burde|har glemt)\b|\b(?:glemt|ulovlig|forbudt|fejlagtig)\w*/i,
  },
];

const IN_ENGLISH: readonly Ban[] = [
  ...IN_ANY,
  { what: 'Danish quotation marks', pattern: /[»«]/ },
  {
    what: 'quotation marks that are turned, or without a partner',
    pattern: /^[^“]*”|“[^”]*(?:“|$)/,
  },
  {
    what: 'programmers’ words',
    pattern:
      /\b(?:null|undefined|nan|pars(?:e|ed|er|ing)|token\w*|string\w*|array\w*|exceptions? (?:was|were)|regex\w*|invalid\w*|schema\w*|boolean\w*|diagnostics?|buffer\w*|cache\w*|timeout\w*|crash\w*|bug|request\w*|callback\w*|server\w*|syntax\w*)\b/i,
  },
  {
    what: 'orders and blame',
    pattern: /\byou (?:must|should have|forgot)\b|\b(?:illegal|forbidden)\b/i,
  },
];

describe.each([
  ['Danish', 'da', IN_DANISH],
  ['English', 'en', IN_ENGLISH],
] as const)('no text in %s has', (_name, language, bans) => {
  const texts = textsIn(language);

  it.each(bans)('$what', ({ pattern, but }) => {
    expect(texts.filter(([id, text]) => pattern.test(text) && !but?.has(id))).toEqual([]);
  });
});

describe('the exceptions', () => {
  it.each([...SHOW_JSON, ...LAID_OUT, ...NAMES_INPUT])('%s is one', (id) => {
    const bans = IN_DANISH.filter(({ but }) => but?.has(id));
    const text = new Map(textsIn('da')).get(id) ?? '';
    expect(bans.filter(({ pattern }) => pattern.test(text))).not.toEqual([]);
  });
});
