import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { check } from '../../server/src/rules/check';
import { emptySection } from '../../server/src/rules/emptySection';
import { RULES } from '../../server/src/rules/registry';
import { NO_CUSTOMS } from '../../server/src/syntax/customs';
import { complete, HEAD } from '../support/rules';
import { inShort, saidOfSuppressions } from './support';

const EMPTY = 'empty-section: Indstilling';
const JUMP = 'item-number: 4';

/** Minutes whose second item has an empty recommendation; `{…}` are places where a comment may stand. */
function minutes(comments: Readonly<Record<string, string>> = {}): string {
  const text =
    `{top}${HEAD}{head}${complete(1, 'Ny cykelsti')}{above}Punkt 2: Salg af grund\n{below}\n` +
    'Sagsfremstilling\n\nTeksten om sagen.\n\n{before}Indstilling{behind}\n{after}\n' +
    'Beslutning\n\nGodkendt.\n{end}';
  return text.replace(/\{(\w+)\}/g, (_, place: string) => comments[place] ?? '');
}

const ignore = '<!-- referat: ignore empty-section aftalt med formanden -->';
const inItem = ignore.replace('ignore', 'ignore-item');
const inFile = ignore.replace('ignore', 'ignore-file');
const OPEN = ignore.replace(' -->', '');
const UNUSED = 'unused-suppression: empty-section';

describe('where a suppression applies', () => {
  it.each([
    ['nothing', {}, [EMPTY]],
    ['the line above', { before: `${ignore}\n` }, []],
    [
      'the line above, over blank lines and other comments',
      { before: `${ignore}\n\n<!-- x -->\n\n` },
      [],
    ],
    ['the same line', { behind: ` ${ignore}` }, []],
    ['the line below', { after: `${ignore}\n` }, [EMPTY, UNUSED]],
    [
      'the line above in several lines',
      { before: '<!--\n  Referat:\n  IGNORE empty-section\n  aftalt\n-->\n' },
      [],
    ],
    ['the item, under its heading', { below: `${inItem}\n` }, []],
    ['the item, at its end', { end: inItem }, []],
    ['another item', { above: `${inItem}\n` }, [UNUSED, EMPTY]],
    ['the file, at its top', { top: `${inFile}\n` }, []],
    ['the file, at its end', { end: inFile }, []],
    ['the file, behind a byte order mark', { top: `\ufeff${inFile}\n` }, []],
    [
      'a comment that is not closed',
      { before: `${OPEN}\n` },
      [`unknown-suppression: ${OPEN}`, EMPTY],
    ],
    [
      'a comment for somebody else',
      { before: '<!-- prettier: ignore empty-section -->\n' },
      [EMPTY],
    ],
    ['a note', { before: '<!-- Referat: husk bilaget -->\n' }, [EMPTY]],
  ] as const)('%s', (_, comments, expected) => {
    expect(inShort(minutes(comments))).toEqual(expected);
  });

  it('on the line above a heading: what stands on the heading', () => {
    const lacking = `${HEAD}${complete(1, 'Ny cykelsti')}{}Punkt 2: Salg\n\nIndstilling\n\nGodkendes.\n`;
    expect(inShort(lacking.replace('{}', ''))).toEqual(['missing-decision: Punkt 2: Salg']);
    expect(inShort(lacking.replace('{}', '<!-- referat: ignore missing-decision -->\n'))).toEqual(
      [],
    );
  });

  it('one rule or several', () => {
    const both = (comment: string): string => `${comment}${minutes()}\n${complete(4, 'Ny skov')}`;
    const file = '<!-- referat: ignore-file empty-section -->\n';
    expect(inShort(both(''))).toEqual([EMPTY, JUMP]);
    expect(inShort(both(file))).toEqual([JUMP]);
    expect(inShort(both(file.replace(' -->', ' , Item-Number: det er aftalt -->')))).toEqual([]);
  });
});

const TABLE = [
  'Post\tBudget\tRegnskab',
  'Skov\t10.500\t11.200',
  'Sti\t20.300\t19.950',
  'I alt\t30.900\t31.150',
];
const PIPES = [
  '| Post | Budget |',
  '|---|---|',
  '| Skov | 10.500 |',
  '| Sti | 20.300 |',
  '| I alt | 30.900 |',
];
const total = '<!-- referat: ignore wrong-total -->';
const WRONG = 'wrong-total: 30.900';

describe('a suppression and a table', () => {
  const item = (table: readonly string[]): string =>
    `${HEAD}Punkt 1: Regnskab\n\nSagsfremstilling\n\nDer er gjort rede for det.\n\n${table.join('\n')}\n\n` +
    'Indstilling\n\nForvaltningen indstiller,\n\n- at regnskabet godkendes.\n\nBeslutning\n\nGodkendt.\n';

  it.each([
    ['tabs', TABLE],
    ['bars', PIPES],
  ])('%s', (_, table) => {
    const [first = '', ...rest] = table;
    const rows = rest.slice(0, -1);
    const last = rest.at(-1) as string;
    expect(inShort(item(table))).toEqual([WRONG]);
    expect(inShort(item([total, ...table])), 'above the table').toEqual([]);
    expect(inShort(item([total, 'Beløb i 1.000 kr.', '', ...table])), 'above its caption').toEqual(
      [],
    );
    expect(inShort(item([first, ...rows, total, last])), 'above the row').toEqual([]);
    expect(inShort(item([first, ...rows, `${last} ${total}`])), 'behind the row').toEqual([]);
    const early = inShort(item([first, total, ...rows, last]));
    expect([...early].sort(), 'above another row').toEqual([
      'unused-suppression: wrong-total',
      WRONG,
    ]);
  });
});

describe('what is said of suppressions', () => {
  it.each([
    [
      '<!-- referat: ignore empty-section, vote-count -->',
      [
        'unused-suppression on "vote-count": Reglen »vote-count« finder intet her, så der er intet at ignorere.',
      ],
    ],
    [
      '<!-- referat: ignore empty-sektion -->',
      [
        'unknown-suppression on "empty-sektion": Der er ingen regel, der hedder »empty-sektion«. Er det »empty-section«?',
      ],
    ],
    [
      '<!-- referat: ignore aftalt med formanden -->',
      ['unknown-suppression on "aftalt": Der er ingen regel, der hedder »aftalt«.'],
    ],
    [
      '<!-- referat: ignore -->',
      [
        'unknown-suppression on "ignore": Skriv, hvilken regel der skal ignoreres, for eksempel »ignore missing-decision«.',
      ],
    ],
    [
      '<!-- referat: ignore-itme empty-section -->',
      [
        'unknown-suppression on "ignore-itme": Her skal stå »ignore«, »ignore-item« eller »ignore-file«, ikke »ignore-itme«. Er det »ignore-item«?',
      ],
    ],
    [
      '<!-- referat: ignorer-linjen empty-section -->',
      [
        'unknown-suppression on "ignorer-linjen": Her skal stå »ignore«, »ignore-item« eller »ignore-file«, ikke »ignorer-linjen«.',
      ],
    ],
  ] as const)('%s', (comment, expected) => {
    expect(saidOfSuppressions(minutes({ before: `${comment}\n` }))).toEqual(expected);
  });

  it.each([
    ['a comment without an end', `${OPEN}\n`, OPEN],
    ['an arrow in place of an end', `${OPEN} ->\n`, `${OPEN} ->`],
    ['an end below a blank line', `${OPEN}\n\nTeknikudvalget --> Byrådet\n\n`, OPEN],
    [
      'an end below the next item',
      `${OPEN}\nPunkt 3: Ny skov\nTeknikudvalget --> Byrådet\n\n`,
      OPEN,
    ],
  ])('%s', (_, comment, words) => {
    const text = minutes({ below: comment });
    expect(saidOfSuppressions(text)).toEqual([
      `unknown-suppression on "${words}": Kommentaren slutter ikke med -->.`,
    ]);
    expect(readMinutes(text).items).toHaveLength(comment.includes('Punkt') ? 3 : 2);
    const draft = { offset: text.indexOf(words) + words.length };
    expect(saidOfSuppressions(text, { draft }), 'not while it is written').toEqual([]);
  });

  it('takes nothing with it, whatever breaks the lines', () => {
    const text = minutes({ below: `${OPEN}\n\nTeknikudvalget --> Byrådet\n\n` });
    for (const lineBreak of ['\r\n', '\r']) {
      const broken = text.replaceAll('\n', lineBreak);
      expect(inShort(broken)).toEqual([`unknown-suppression: ${OPEN}`, EMPTY]);
    }
  });

  it('far too many rules', () => {
    const rules = Array.from({ length: 51 }, () => 'empty-section').join(', ');
    const text = minutes({ before: `<!-- referat: ignore ${rules} -->\n` });
    expect(saidOfSuppressions(text)).toEqual([
      'unknown-suppression on "ignore": Kommentaren nævner flere end 50 regler. Så mange er der ikke, så den ignorerer ingenting.',
    ]);
    expect(inShort(text)).toContain(EMPTY);
  });

  it('ignore-item outside of items', () => {
    expect(saidOfSuppressions(minutes({ head: `${inItem}\n\n` }))).toEqual([
      'unknown-suppression on "ignore-item": Kommentaren står ikke i et punkt. Sæt den under punktets overskrift.',
    ]);
  });

  it('a missing reason, where one is asked for', () => {
    const [bare, reasoned] = [ignore.replace(/ aftalt.* -->/, ' -->'), ignore];
    const requireReason = true;
    expect(saidOfSuppressions(minutes({ before: `${bare}\n` }))).toEqual([]);
    expect(saidOfSuppressions(minutes({ before: `${reasoned}\n` }), { requireReason })).toEqual([]);
    expect(saidOfSuppressions(minutes({ before: `${bare}\n` }), { requireReason })).toEqual([
      'unexplained-suppression on "ignore empty-section": Skriv, hvorfor reglen ignoreres her. Begrundelsen står efter reglens navn.',
    ]);
  });

  it('nothing of a rule that is off', () => {
    const severities = new Map([['vote-count', 'off'] as const]);
    const text = minutes({
      top: '<!-- referat: ignore-file vote-count -->\n',
      before: `${ignore}\n`,
    });
    expect(saidOfSuppressions(text)).toHaveLength(1);
    expect(saidOfSuppressions(text, { severities })).toEqual([]);
  });

  it.each([
    ['missing-section', '{ sections }'],
    ['section-order', '{ sections }'],
    ['unexplained-suppression', '{ requireReason }'],
  ])('nothing of %s, which says nothing without %s', (rule) => {
    const text = minutes({ top: `<!-- referat: ignore-file ${rule} -->\n`, before: `${ignore}\n` });
    expect(saidOfSuppressions(text)).toEqual([]);
    const customs = { ...NO_CUSTOMS, sections: ['casePresentation'] as const };
    const options = {
      severities: new Map(),
      draft: null,
      onRuleError: () => {},
      requireReason: true,
    };
    const said = check(readMinutes(text, undefined, customs), options);
    expect(said.filter(({ message }) => message.parameters.rule === rule)).toHaveLength(
      rule === 'unexplained-suppression' ? 0 : 1,
    );
  });

  it('nothing of a rule that broke down', () => {
    const broken = {
      ...emptySection,
      check: () => {
        throw new Error('broken');
      },
    };
    const rules = RULES.map((rule) => (rule === emptySection ? broken : rule));
    const options = { severities: new Map(), draft: null, onRuleError: () => {} };
    expect(check(readMinutes(minutes({ before: `${ignore}\n` })), options, rules)).toEqual([]);
  });

  it('can be suppressed themselves', () => {
    const text = minutes({
      top: '<!-- referat: ignore-file unused-suppression, unknown-suppression prøve -->\n',
      before: `${ignore}\n`,
      end: '<!-- referat: ignore vote-count, tomt -->\n',
    });
    expect(inShort(text)).toEqual([]);
  });

  it('nothing is unused while somebody writes', () => {
    const text = minutes({ after: `${ignore}\n`, before: `${ignore}\n` });
    const draft = { offset: text.indexOf('Teksten') };
    expect(inShort(text, { draft })).toEqual([]);
    expect(inShort(text)).toEqual([UNUSED]);
    const shown = { has: () => true };
    expect(inShort(text, { draft, shown }), 'but what was said stays').toEqual([UNUSED]);
  });

  it('severities can be set', () => {
    const severities = new Map([['unused-suppression', 'off'] as const]);
    expect(
      inShort(minutes({ after: `${ignore}\n`, before: `${ignore}\n` }), { severities }),
    ).toEqual([]);
  });
});

describe('exemptions of a profile', () => {
  const reason = null;
  it.each([
    ['the rule in the whole document', { rule: 'empty-section', item: null }, []],
    ['in an item of this title', { rule: 'empty-section', item: 'Salg af grund' }, []],
    ['with a pattern, whatever the case', { rule: 'empty-section', item: 'SALG*' }, []],
    ['in another item', { rule: 'empty-section', item: 'Ny*' }, [EMPTY]],
    ['of another rule', { rule: 'vote-count', item: null }, [EMPTY]],
  ] as const)('%s', (_, exemption, expected) => {
    expect(inShort(minutes(), { exemptions: [{ ...exemption, reason }] })).toEqual(expected);
  });
});

describe('suppressions in absurd numbers', () => {
  const many = 20_000;
  const item = complete(1, 'Ny cykelsti');
  const one = '<!-- referat: ignore vote-count -->';
  it.each([
    ['on one line', `${HEAD}${item}x ${one.repeat(many)}`, many],
    ['above one line', `${HEAD}${`${one}\n\n\n`.repeat(many)}${item}`, many],
    ['for one finding', minutes({ before: `${ignore}\n`.repeat(many) }), 0],
    ['never closed', `${HEAD}${item}${'<!-- referat: ignore vote-count '.repeat(many)}`, many],
    ['closed after all others', `${HEAD}${item}${'<!-- referat:\n'.repeat(many)}\n\n-->`, 0],
    ['of rules that are none', minutes({ below: one.replace('vote', 'a, '.repeat(many)) }), 1],
    [
      'of rules that are none, each a new one',
      minutes({
        below: Array.from({ length: many }, (_, i) => one.replace('vote', `v${i}`)).join(''),
      }),
      many,
    ],
    [
      'one for each table',
      HEAD + item + `${one}\nPost\tBeløb\nSti\t1.000\nI alt\t1.000\n\nTekst.\n\n`.repeat(many / 10),
      many / 10,
    ],
  ])('%s', (_, text, said) => {
    expect(saidOfSuppressions(text)).toHaveLength(said);
  });
});
