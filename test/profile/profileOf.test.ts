import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { readProfile } from '../../server/src/profile/profile';
import { profileOf } from '../../server/src/profile/profileOf';
import { createSettingsFor, NOWHERE } from '../../server/src/profile/settings';
import type { Finding } from '../../server/src/rules/types';
import { inventedMinutes, realMinutes } from '../support/corpus';
import { findingsOf } from '../support/rules';

function profile(text: string): string {
  return profileOf(readMinutes(text));
}

const HEAD = `# REFERAT Kulturudvalget d. 14-08-2024

Mødedato: Onsdag den 14. august 2024

Til stede: Anna Holm (A), Peter Lund (V), Bo Dahl (C)
Afbud: Ida Friis (A)

`;

/** An item with a section of the committee's own between two that everybody has. */
function item(number: number, own: string): string {
  return `## Punkt ${number}: Tilskud nummer ${'abc'[number]}

**Sagsfremstilling**

Foreningen har søgt om tilskud til en fælles udflugt i august.

**${own}**

Et tilskud kan holdes inden for den ramme, som udvalget har afsat.

**Indstilling**

Sekretariatet indstiller, at tilskuddet bevilges.

**Beslutning**

Godkendt.

`;
}

const TEXT = HEAD + [1, 2, 3].map((number) => item(number, 'Rammens bæreevne')).join('');

describe('a profile of open minutes', () => {
  it('says what they show', () => {
    expect(profile(TEXT)).toBe(`\
// Skrevet ud fra »REFERAT Kulturudvalget d. 14-08-2024«. Ret frit: det er udvalgets egne ord, der gælder.
// Filen gælder for alle referater i denne mappe og i mapperne under den.
{
  // Udvalgets navn.
  "organization": "Kulturudvalget",

  // Sådan begynder et punkt.
  "numberForm": "Punkt {number}:",

  // De afsnit, punkterne har, i den rækkefølge, de står i.
  "sections": ["Sagsfremstilling", "Indstilling", "Beslutning"],

  // Udvalgets egne overskrifter efter slags. Flyt dem til den slags, de hører til.
  "headings": {
    "Andet": ["Rammens bæreevne"]
  },

  // De medlemmer, mødet nævner. Parti i parentes.
  "members": ["Anna Holm (A)", "Peter Lund (V)", "Bo Dahl (C)", "Ida Friis (A)"]
}
`);
  });

  it('leaves out a heading that stands in one item', () => {
    const text = HEAD + item(1, 'Rammens bæreevne') + item(2, 'Økonomi') + item(3, 'Økonomi');
    expect(profile(text)).not.toContain('headings');
  });

  it('leaves out a form of numbers that is not that of all items', () => {
    const text = TEXT.replace('## Punkt 2:', '## Punkt 2');
    expect(profile(text)).not.toContain('numberForm');
  });

  it('leaves out an order of sections that items do not keep to', () => {
    const [before = '', behind = ''] = item(3, 'Økonomi').split('**Indstilling**');
    const turned = `${before.replace('**Sagsfremstilling**', '**Indstilling**')}**Sagsfremstilling**${behind}`;
    const text = HEAD + item(1, 'Økonomi') + item(2, 'Økonomi') + turned;
    expect(profile(text)).not.toContain('sections');
  });

  it('names the sections in the words of the minutes', () => {
    const text = TEXT.replaceAll('**Sagsfremstilling**', '**Resume**')
      .replaceAll('**Indstilling**', '**Forvaltningens vurdering**\n\nGodt.\n\n**Indstilling:**')
      .replaceAll('**Beslutning**', '**Beslutning Kulturudvalget den 14-08-2024**');
    expect(sectionsIn(text)).toEqual([
      ...['Resume', 'Forvaltningens vurdering', 'Indstilling', 'Beslutning'],
    ]);
  });

  it('names a section by its heading, though it says something else than the heading does', () => {
    const matrix = '**Kommunikation**\n\nKUL BFU ØKE BYR\nX\n\n**Sagsfremstilling**';
    const text = TEXT.replaceAll('**Sagsfremstilling**', matrix);
    expect(sectionsIn(text)).toEqual([
      ...['Kommunikation', 'Sagsfremstilling', 'Indstilling', 'Beslutning'],
    ]);
    expect(findingsUnderOwnProfile(text)).toEqual(findingsOf(readMinutes(text)).map(placeOf));
    const [, behind = ''] = text.split(matrix);
    const without = text.replace(matrix + behind, `**Sagsfremstilling**${behind}`);
    const asked = readMinutes(without, undefined, customsIn(profile(text)));
    expect(findingsOf(asked).map(({ rule }) => rule.id)).toEqual(['missing-section']);
  });

  it('leaves out a section that an item does without', () => {
    const text = HEAD + item(1, 'Økonomi') + item(2, 'Økonomi') + item(3, 'Personale');
    expect(sectionsIn(text)).toEqual(['Sagsfremstilling', 'Indstilling', 'Beslutning']);
  });

  it('leaves out members where only those are named who stayed away', () => {
    const text = TEXT.replace(/^Til stede.*\n/m, '');
    expect(profile(text)).not.toContain('members');
  });

  it('says nothing of a text that is no minutes', () => {
    expect(profile('Kære alle')).toBe(
      '// Skrevet ud fra et åbent referat. Ret frit: det er udvalgets egne ord, der gælder.\n' +
        '// Filen gælder for alle referater i denne mappe og i mapperne under den.\n{}\n',
    );
  });
});

describe('a profile of open minutes is understood and changes nothing that they say', () => {
  it.each([...inventedMinutes(), ...realMinutes()])('$name', ({ text }) => {
    const minutes = readMinutes(text);
    const own = profile(text);
    expect(readProfile(own).findings).toEqual([]);
    const again = readMinutes(text, undefined, customsIn(own));
    const said = ({ items }: typeof minutes) =>
      items.map(({ offset, item: { number, name, recommendation, decision } }) => [
        ...[offset, number, name],
        ...[recommendation, decision],
      ]);
    expect(said(again)).toEqual(said(minutes));
    const before = findingsOf(minutes).map(placeOf);
    expect(findingsUnderOwnProfile(text).filter((one) => !before.includes(one))).toEqual([]);
  });
});

function customsIn(own: string) {
  return createSettingsFor()({}, readProfile(own), NOWHERE).customs;
}

function sectionsIn(text: string): unknown {
  const list = /"sections": (\[[^\]]*\])/.exec(profile(text))?.[1];
  return list === undefined ? null : JSON.parse(list);
}

function findingsUnderOwnProfile(text: string): readonly string[] {
  return findingsOf(readMinutes(text, undefined, customsIn(profile(text)))).map(placeOf);
}

function placeOf({ rule, span }: Finding): string {
  return `${rule.id} at ${span.start}`;
}
