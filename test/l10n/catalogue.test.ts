import { describe, expect, it } from 'vitest';
import { clientTexts } from '../../client/src/catalogue';
import { catalogue, type MessageId, say } from '../../server/src/l10n/catalogue';
import { cliTexts } from '../../server/src/l10n/cli';
import { FAMILIES, partsPutInto } from './families';
import { builtIds, keysOf, literalsOf, sourcesIn, usesOf } from './sources';

const serverTexts = { ...catalogue, ...cliTexts };
const texts = Object.entries({ ...serverTexts, ...clientTexts });

const server = sourcesIn('server/src');
const client = sourcesIn('client/src');

/** What a text asks for, each once: `{name}`, and in the client `{0}`. */
const slotsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

/** These show what the user is to write, in braces; nothing is put into them. */
const SHOW_THEIR_BRACES: ReadonlySet<string> = new Set([
  'profile.number-form',
  'profile.case-url',
] satisfies MessageId[]);

/** What a source may put into a text: what both languages ask for. */
const parametersOf = (id: string, { da }: { readonly da: string }) =>
  SHOW_THEIR_BRACES.has(id) ? [] : slotsOf(da);

/** `aboutItem` names the item itself. */
const isItsItem = (id: string, parameter: string) =>
  `${id}.unnumbered` in serverTexts && parameter === 'number';

describe('every text', () => {
  it.each(texts)('%s has the same parameters in both languages', (_id, text) => {
    expect(slotsOf(text.en)).toEqual(slotsOf(text.da));
  });

  it.each(texts)('%s says something in both languages', (_id, text) => {
    expect(text.da.trim()).not.toBe('');
    expect(text.en.trim()).not.toBe('');
  });
});

describe('no text is left over', () => {
  const built = new Set<string>(FAMILIES.flatMap(({ ids }) => ids));

  it('of the server and the command line', () => {
    const named = literalsOf(server);
    const unused = Object.keys(serverTexts).filter((id) => !named.has(id) && !built.has(id));
    expect(unused).toEqual([]);
  });

  it('of the client', () => {
    const named = literalsOf(client);
    expect(Object.keys(clientTexts).filter((id) => !named.has(id))).toEqual([]);
  });

  it('among those that are put together, and all of these are listed', () => {
    const ids = Object.keys(serverTexts);
    const forms = [...builtIds([...server, ...client])];
    const ofIds = forms.filter((form) => ids.some((id) => partsPutInto(form, id) !== null));
    expect(ofIds.sort()).toEqual(FAMILIES.flatMap((family) => family.built).sort());
  });

  it.each(FAMILIES)('among $built', ({ built, ids, partsIn }) => {
    const parts = literalsOf(server.filter(({ path }) => partsIn.test(path)));
    const isUsed = (id: string) => {
      const own = built.map((form) => partsPutInto(form, id)).find((each) => each !== null);
      return own?.every((part) => parts.has(part));
    };
    expect(ids.filter((id) => !isUsed(id))).toEqual([]);
  });
});

describe('what is put into a text is what it asks for', () => {
  it('on the server and the command line', () => {
    const ids = new Set(Object.keys(serverTexts));
    const understood = usesOf(ids, server).flatMap(({ path, id, behind }) => {
      const last = behind.at(-1);
      const given = last === undefined ? [] : keysOf(last);
      return given === null ? [] : [{ path, id, given: [...given].sort() }];
    });
    const wrong = understood.filter(({ id, given }) => {
      const asked = parametersOf(id, serverTexts[id as keyof typeof serverTexts]);
      return given.join() !== asked.filter((name) => !isItsItem(id, name)).join();
    });
    expect(wrong).toEqual([]);
    // The scanner must not lose its sight unnoticed.
    expect(understood.length).toBeGreaterThan(Object.keys(serverTexts).length / 3);
  });

  it('in the client', () => {
    const ids = new Set(Object.keys(clientTexts));
    const uses = usesOf(ids, client);
    const wrong = uses.filter(({ id, behind }) => {
      return behind.length !== slotsOf(clientTexts[id as keyof typeof clientTexts].da).length;
    });
    expect(wrong).toEqual([]);
    expect(uses.length).toBeGreaterThan((Object.keys(clientTexts).length * 2) / 3);
  });
});

describe('saying a text', () => {
  it.each([
    ['da', 1_000_000, '1.000.000'],
    ['en', 1_000_000, '1,000,000'],
    ['da', 12_345, '12.345'],
    ['en', 9999, '9999'],
  ] as const)('writes numbers as the language does (%s, %d)', (language, most, written) => {
    expect(say(language, 'profile.long', { most })).toContain(` ${written} `);
  });

  it('leaves the figures of the minutes in the form that they have there', () => {
    expect(say('en', 'fix.put-in-sum', { figure: '-4.310,5' })).toBe('Change the sum to -4.310,5');
  });

  it('puts phrases in, in the language of the sentence', () => {
    const first = { id: 'table.sum', parameters: { name: 'I alt' } } as const;
    const parameters = { written: '12', first, repair: '21' };
    expect(say('da', 'wrong-cell.one', parameters)).toBe(
      '12 passer ikke med summen i »I alt«; med 21 stemmer det.',
    );
    expect(say('en', 'wrong-cell.one', parameters)).toBe(
      '12 does not fit the sum in “I alt”; with 21 it adds up.',
    );
  });

  it('puts parameters in and leaves visible what is missing', () => {
    const id: MessageId = 'item-number.missing-two';
    expect(say('da', id, { first: 58, last: 59, number: 60 })).toBe(
      'Punkt 58 og 59 mangler før punkt 60.',
    );
    expect(say('en', id, { first: 58 })).toBe(
      'Items 58 and {last} are missing before item {number}.',
    );
  });
});
