import { describe, expect, it } from 'vitest';
import { say } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';
import { fixesFor } from '../../server/src/rules/fixes';
import { type Customs, NO_CUSTOMS } from '../../server/src/syntax/customs';
import { complete, describeFinding, findingsOf, HEAD, unmark } from '../support/rules';

const SECTIONS: Customs['sections'] = [
  'casePresentation',
  'finances',
  'recommendation',
  'decision',
  'attachments',
];
const EXPECTED: Customs = { ...NO_CUSTOMS, sections: SECTIONS };

const PARTS = {
  Sagsfremstilling: 'Tekst.',
  Økonomi: 'Ingen udgift.',
  Indstilling: 'At stien anlægges.',
  Beslutning: 'Godkendt.',
  Bilag: 'Skitse',
} as const;

/** An item with all of these sections but some. */
function itemWithout(heading: string, ...lacking: readonly (keyof typeof PARTS)[]): string {
  const parts = Object.entries(PARTS).filter(([name]) => !lacking.some((one) => one === name));
  return `${heading}\n\n${parts.map(([name, text]) => `${name}\n\n${text}\n\n`).join('')}`;
}

const FULL = itemWithout('Punkt 1: Ny cykelsti');

function expectFindings(marked: string, messages: readonly string[], customs = EXPECTED): void {
  const { text, spans } = unmark(marked);
  const minutes = readMinutes(text, undefined, customs);
  const expected = messages.map((message, index) => {
    const { start, end } = spans[index] ?? { start: -1, end: -1 };
    return `missing-section on "${text.slice(start, end)}" (${start}): ${message}`;
  });
  expect(findingsOf(minutes).map((finding) => describeFinding(finding, text))).toEqual(expected);
}

describe('missing-section', () => {
  it('says nothing where the committee has said nothing', () => {
    expectFindings(HEAD + FULL + complete(2, 'Salg af grund'), [], NO_CUSTOMS);
  });

  it('says nothing of an item that has them all', () => expectFindings(HEAD + FULL, []));

  it('names all that an item lacks in one finding on its heading', () => {
    expectFindings(
      `${HEAD}${FULL}«Punkt 2: Salg af grund»${complete(2, 'Salg af grund').slice(22)}`,
      ['Punkt 2 mangler afsnittene »Økonomi« og »Bilag«.'],
    );
    expectFindings(
      `${HEAD}«Punkt 2: Salg af grund»\n\nBaggrund\n\nTekst.\n\nIndstilling\n\nSælges.\n\nBeslutning\n\nGodkendt.\n`,
      ['Punkt 2 mangler afsnittene »Sagsfremstilling«, »Økonomi« og »Bilag«.'],
    );
  });

  it('names one', () => {
    expectFindings(HEAD + itemWithout('«Punkt 1: Ny cykelsti»', 'Økonomi'), [
      'Punkt 1 mangler afsnittet »Økonomi«.',
    ]);
  });

  it('uses the words of the committee', () => {
    const customs = { ...EXPECTED, headings: { finances: ['Hvad det koster', 'Udgifter'] } };
    expectFindings(
      `${HEAD}${itemWithout('«Punkt 1: Ny cykelsti»').replace('Økonomi', 'Pris')}`,
      ['Punkt 1 mangler afsnittet »Hvad det koster«.'],
      customs,
    );
    expectFindings(HEAD + FULL.replace('Økonomi', 'Udgifter'), [], customs);
  });

  it.each([
    'Økonomi: Ingen udgifter i år.',
    '**Økonomi:** Ingen.',
    'Økonomi - ingen.',
    '| Økonomi | Ingen. |',
    'Økonomi og personale\n\nIngen udgift.',
    'Økonomi/bevilling\n\nIngen udgift.',
    '### 4. Økonomi, personale og miljø\n\nIngen udgift.',
    '**Tidsplan og økonomi**\nIngen udgift.',
    'Konsekvenser for driftsøkonomien\n\nIngen udgift.',
    'Tillægsbevilling\n\nIngen udgift.',
  ])('denies nothing that stands there in other words: %j', (words) => {
    expectFindings(HEAD + FULL.replace('Økonomi\n\nIngen udgift.', words), []);
  });

  it('nor what stands under a heading for two', () => {
    const both = 'Sagsfremstilling og økonomi';
    const text = itemWithout('Punkt 1: Ny cykelsti', 'Økonomi').replace('Sagsfremstilling', both);
    expectFindings(HEAD + text, []);
  });

  it.each([
    'Der er ingen økonomi i sagen.',
    'Økonomiudvalget, 10-08-2024',
    'Teknisk Udvalg har set på sagen flere gange og mener, at der er brug\nØkonomien er god\nnok.',
  ])('but running text and the names of bodies are no sections: %j', (words) => {
    expectFindings(
      HEAD + itemWithout('«Punkt 1: Ny cykelsti»', 'Økonomi').replace('Tekst.', words),
      ['Punkt 1 mangler afsnittet »Økonomi«.'],
    );
  });

  it('leaves recommendation and decision to their own rules', () => {
    const text = HEAD + FULL + itemWithout('Punkt 2: Salg af grund', 'Indstilling', 'Beslutning');
    const minutes = readMinutes(text, undefined, EXPECTED);
    expect(findingsOf(minutes).map(({ rule }) => rule.id)).toEqual([
      'missing-recommendation',
      'missing-decision',
    ]);
  });

  it.each([
    'Punkt 2: Eventuelt\n\nAnna Holm takkede.\n',
    'Punkt 2: Lukket: Salg af grund\n\nSagsfremstilling\n\nTekst.\n',
    'Punkt 2: Salg af grund\n\nPunktet udgår.\n\nSagsfremstilling\n\nTekst.\n\nBeslutning\n\nUdgår.\n',
    'Punkt 2: Salg af grund\n\nSagsfremstilling\n\nTekst.\n\nBeslutning\n\nUdsat.\n',
    'Punkt 2: Salg af grund\n\nSagen blev drøftet og godkendt.\n',
  ])('asks nothing of items that need no recommendation either: %j', (item) => {
    expectFindings(HEAD + FULL + item, []);
  });

  it.each<[kind: Customs['sections'][number], text: string]>([
    ['absence', FULL.replace('Godkendt.', 'Godkendt.\n\nAnna Holm var fraværende.')],
    ['background', FULL.replace('Tekst.', 'Tekst.\n\nBaggrund\n\nFør i tiden.')],
  ])('finds what is told elsewhere, or inside the case: %s', (kind, text) => {
    expectFindings(HEAD + text, [], { ...EXPECTED, sections: SECTIONS.toSpliced(1, 0, kind) });
  });

  it('asks an agenda too, but for what is said before the meeting', () => {
    const agenda = `DAGSORDEN Teknikudvalget d. 14-08-2024

${itemWithout('«Punkt 1: Ny cykelsti»', 'Beslutning', 'Bilag')}`;
    expectFindings(agenda, ['Punkt 1 mangler afsnittet »Bilag«.']);
  });
});

describe('what the committee expects settles what the document leaves in doubt', () => {
  const told = `${HEAD}Punkt 1: Ny cykelsti\n\nSagsfremstilling\n\nTekst.\n\nBeslutning\n\nGodkendt.\n\n`;
  const rules = (text: string, sections: Customs['sections']) =>
    findingsOf(readMinutes(text, undefined, { ...NO_CUSTOMS, sections })).map(
      ({ rule }) => rule.id,
    );
  const three = HEAD + [1, 2, 3].map((n) => told.slice(HEAD.length).replace('1', `${n}`)).join('');

  it('whether items have recommendations', () => {
    expect(rules(three, [])).toEqual([]);
    expect(rules(three, ['recommendation', 'decision'])).toHaveLength(3);
    expect(rules(told, [])).toEqual(['missing-recommendation']);
    expect(rules(told, ['casePresentation', 'decision'])).toEqual([]);
  });

  it('whether they have decisions', () => {
    const some = `${complete(1, 'Ny cykelsti')}Punkt 2: Salg af grund\n\nIndstilling\n\nSælges.\n`;
    expect(rules(HEAD + some, [])).toEqual(['missing-decision']);
    expect(rules(HEAD + some, ['recommendation'])).toEqual([]);
  });
});

describe('the fix puts the section where the committee has it', () => {
  function mended(text: string, customs = EXPECTED): readonly string[] {
    const minutes = readMinutes(text, undefined, customs);
    return findingsOf(minutes).flatMap((finding) =>
      fixesFor(finding, minutes).map(({ title, edits, caret }) => {
        const [edit] = edits;
        if (edit === undefined || edits.length > 1) throw new Error('one edit was expected');
        const after = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
        const shown = `${after.slice(0, caret ?? 0)}|${after.slice(caret ?? 0)}`;
        return `${say('da', title.id, title.parameters)}: ${shown.slice(HEAD.length)}`;
      }),
    );
  }

  it('between the sections before it and those behind', () => {
    const text = HEAD + itemWithout('Punkt 1: Ny cykelsti', 'Økonomi');
    expect(mended(text)).toEqual([
      `Indsæt afsnittet »Økonomi«: ${FULL.replace('Ingen udgift.', '|')}`,
    ]);
  });

  it('each of several by itself, in the heading of the committee or of another item', () => {
    const customs = { ...EXPECTED, headings: { finances: ['Hvad det koster'] } };
    const text = HEAD + itemWithout('Punkt 1: Ny cykelsti', 'Økonomi', 'Bilag');
    expect(mended(text, customs).map((fix) => fix.split(':')[0])).toEqual([
      'Indsæt afsnittet »Hvad det koster«',
      'Indsæt afsnittet »Bilag«',
    ]);
    const other = FULL.replace('Økonomi', 'Økonomiske konsekvenser');
    const second = text.slice(HEAD.length).replace('Punkt 1', 'Punkt 2');
    expect(mended(HEAD + other + second)[0]).toContain('»Økonomiske konsekvenser«');
  });

  it('of several, prefers no more than one', () => {
    const text = HEAD + itemWithout('Punkt 1: Ny cykelsti', 'Sagsfremstilling', 'Økonomi', 'Bilag');
    const minutes = readMinutes(text, undefined, EXPECTED);
    const preferred = findingsOf(minutes).map((finding) =>
      fixesFor(finding, minutes).map((fix) => fix.preferred),
    );
    expect(preferred).toEqual([[true, false, false]]);
  });

  it('by the word of the document, else by that of the profile, as the finding does', () => {
    const customs = { ...EXPECTED, sectionNames: { finances: 'Bevilling' } };
    const lacking = itemWithout('«Punkt 2: Salg af grund»', 'Økonomi');
    const both = (first: string) => {
      const text = HEAD + first + lacking;
      const plain = unmark(text).text;
      return { text, fix: mended(plain, customs).map((fix) => fix.split(':')[0]) };
    };
    const own = both(FULL);
    expectFindings(own.text, ['Punkt 2 mangler afsnittet »Økonomi«.'], customs);
    expect(own.fix).toEqual(['Indsæt afsnittet »Økonomi«']);
    const none = both('');
    expectFindings(none.text, ['Punkt 2 mangler afsnittet »Bevilling«.'], customs);
    expect(none.fix).toEqual(['Indsæt afsnittet »Bevilling«']);
  });

  it('by the word alone where headings stand in capitals', () => {
    const text = itemWithout('Punkt 1: Ny cykelsti', 'Økonomi').replace(
      /^(Sagsfremstilling|Indstilling|Beslutning|Bilag)$/gm,
      (word) => word.toUpperCase(),
    );
    const [fix = ''] = mended(HEAD + text);
    expect(fix).toMatch(/^Indsæt afsnittet »Økonomi«: /);
    expect(fix).toContain('\n\nØKONOMI\n\n|');
  });

  it('before the sections that the committee has behind it, whatever else stands there', () => {
    const customs = { ...NO_CUSTOMS, sections: ['finances', 'recommendation'] } as const;
    const text = `${HEAD}Punkt 1: Ny cykelsti\n\nSagsfremstilling\n\nTekst.\n\nIndstilling\n\nAnlægges.\n\nTidsplan\n\nI maj.\n\nBeslutning\n\nGodkendt.\n`;
    const [fix = ''] = mended(text, customs);
    expect(fix).toContain('Tekst.\n\nØkonomi\n\n|\n\nIndstilling');
    const mendedText = fix.slice(fix.indexOf('Punkt 1')).replace('|', 'Ingen udgift.');
    expect(findingsOf(readMinutes(HEAD + mendedText, undefined, customs))).toEqual([]);
  });

  it('above a decision and all of its headings', () => {
    const customs = {
      ...NO_CUSTOMS,
      sections: ['recommendation', 'finances', 'decision'],
    } as const;
    const decision = 'Politisk behandling\n\nBeslutning i Teknikudvalget den 14-08-2024';
    const text = FULL.replace('Økonomi\n\nIngen udgift.\n\n', '').replace('Beslutning', decision);
    expect(mended(HEAD + text, customs)[0]).toContain(`.\n\nØkonomi\n\n|\n\n${decision}`);
    const first = { ...NO_CUSTOMS, sections: ['finances', 'decision'] } as const;
    const bare = `Punkt 1: Ny cykelsti\n\n${decision}\n\nGodkendt.\n\nBaggrund\n\nTekst.\n`;
    const [fix] = mended(HEAD + bare, first);
    expect(fix).toContain(`cykelsti\n\nØkonomi\n\n|\n\n${decision}`);
  });

  it('before the first where it opens the item', () => {
    const text = `${HEAD}Punkt 1: Ny cykelsti\n\nIndstilling\n\nAnlægges.\n\nBeslutning\n\nGodkendt.\n`;
    const customs = {
      ...NO_CUSTOMS,
      sections: ['finances', 'recommendation', 'decision'],
    } as const;
    expect(mended(text, customs)).toEqual([
      'Indsæt afsnittet »Økonomi«: ' +
        'Punkt 1: Ny cykelsti\n\nØkonomi\n\n|\n\nIndstilling\n\nAnlægges.\n\nBeslutning\n\nGodkendt.\n',
    ]);
  });

  it('against the usual order, too: the decision first', () => {
    const customs = { ...NO_CUSTOMS, sections: ['decision', 'recommendation'] } as const;
    const text = `${HEAD}Punkt 1: Ny cykelsti\n\nIndstilling\n\nAnlægges.\n\n`;
    expect(mended(text, customs)).toEqual([
      'Indsæt afsnittet »Beslutning«: Punkt 1: Ny cykelsti\n\nBeslutning\n\n|\n\nIndstilling\n\nAnlægges.\n\n',
    ]);
  });
});
