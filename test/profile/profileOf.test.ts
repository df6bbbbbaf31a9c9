import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';
import { readProfile } from '../../server/src/profile/profile';
import { profileOf } from '../../server/src/profile/profileOf';
import { createSettingsFor, NOWHERE } from '../../server/src/profile/settings';
import { inventedMinutes, realMinutes } from '../support/corpus';

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
{
  // Udvalgets navn.
  "organization": "Kulturudvalget",

  // Sådan begynder et punkt.
  "numberForm": "Punkt {number}:",

  // De afsnit, de fleste punkter har, i den rækkefølge, de står i.
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

  it('leaves out members where only those are named who stayed away', () => {
    const text = TEXT.replace(/^Til stede.*\n/m, '');
    expect(profile(text)).not.toContain('members');
  });

  it('says nothing of a text that is no minutes', () => {
    expect(profile('Kære alle')).toBe(
      '// Skrevet ud fra et åbent referat. Ret frit: det er udvalgets egne ord, der gælder.\n{}\n',
    );
  });
});

describe('a profile of open minutes is understood and changes nothing that they say', () => {
  it.each([...inventedMinutes(), ...realMinutes()])('$name', ({ text }) => {
    const minutes = readMinutes(text);
    const own = readProfile(profileOf(minutes));
    expect(own.findings).toEqual([]);
    const { customs } = createSettingsFor()({}, own, NOWHERE);
    const again = readMinutes(text, undefined, customs);
    const said = ({ items }: typeof minutes) =>
      items.map(({ offset, item: { number, name, recommendation, decision } }) => [
        ...[offset, number, name],
        ...[recommendation, decision],
      ]);
    expect(said(again)).toEqual(said(minutes));
  });
});
