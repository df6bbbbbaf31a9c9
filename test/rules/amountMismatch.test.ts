import { describe, expect, it } from 'vitest';
import { expectFindings, expectNothing, HEAD, relatedIn } from '../support/rules';

interface Parts {
  readonly summary?: string;
  readonly presentation?: string;
  readonly finances?: string;
  readonly recommendation?: string;
  readonly decision?: string;
}

function item(parts: Parts): string {
  return (
    `${HEAD}Punkt 1: Plads ved havnen\n\nResumé\n\n${parts.summary ?? 'En ny plads.'}\n\n` +
    `Sagsfremstilling\n\n${parts.presentation ?? 'Pladsen ligger ved kajen.'}\n\n` +
    `Økonomi\n\n${parts.finances ?? 'Ingen bemærkninger.'}\n\n` +
    `Indstilling\n\nForvaltningen indstiller,\n\n- ${parts.recommendation ?? 'at sagen godkendes.'}\n\n` +
    `Beslutning\n\n${parts.decision ?? 'Godkendt.'}\n\n`
  );
}

const TABLE =
  'Område, i hele 1.000 kr.\tBudget 2026\tForventet regnskab 2026\tForskel\n' +
  'Veje\t12.400\t11.150\t-1.250\nParker\t8.300\t7.908\t-392\nHavn\t3.115\t2.117\t-998\n' +
  'I alt\t23.815\t21.175\t-2.640';

describe('amount-mismatch', () => {
  it.each<[string, Parts, string]>([
    [
      'neighbours swapped between finances and recommendation',
      {
        finances: 'Der søges om en anlægsbevilling på 14,75 mio. kr. til pladsen.',
        recommendation: 'at der gives en anlægsbevilling på «14,57 mio. kr.» til pladsen.',
      },
      '14,57 mio. kr. her; 14,75 mio. kr. under »Økonomi«.',
    ],
    [
      'the one that stands alone among three',
      {
        summary: 'Der forventes et mindre forbrug på «2.460.000 kr.» på området.',
        presentation: 'Området forventer et mindreforbrug på 2.640.000 kr.',
        finances: 'Økonomi bemærker, at mindreforbruget på 2.640.000 kr. lægges i kassen.',
      },
      '2.460.000 kr. her; 2.640.000 kr. under »Sagsfremstilling«.',
    ],
    [
      'the text and the total of a table with the opposite sign',
      {
        presentation: TABLE,
        finances: 'Der forventes et samlet mindreforbrug på «2.604.000 kr.» på området.',
      },
      '2.604.000 kr. her; tabellen har -2.640 t.kr. i »I alt«.',
    ],
    [
      'a unit a thousand times too great',
      {
        finances: 'Foreningen søger om et tilskud på 485.000 kr. til havnen.',
        recommendation: 'at der gives et tilskud på «485 mio. kr.» til havnen.',
      },
      '485 mio. kr. her; 485.000 kr. under »Økonomi«.',
    ],
    [
      'a lost group',
      {
        finances: 'Udgiften til pladsen er 1.485.000 kr.',
        recommendation: 'at udgiften på «1.485 kr.» finansieres af kassen.',
      },
      '1.485 kr. her; 1.485.000 kr. under »Økonomi«.',
    ],
  ])('%s', (_, parts, message) => {
    expectFindings('amount-mismatch', item(parts), [message]);
  });

  it('points at the other amount', () => {
    const text = item({
      finances: 'Der søges om en anlægsbevilling på 14,75 mio. kr.',
      recommendation: 'at der gives en anlægsbevilling på 14,57 mio. kr.',
    });
    expect(relatedIn(text)).toEqual(['"14,75 mio. kr.": Det andet beløb står her.']);
  });

  it.each<[string, Parts]>([
    [
      'the same amount',
      {
        finances: 'Der søges om en bevilling på 14,75 mio. kr.',
        recommendation: 'at der gives en bevilling på 14.750.000 kr.',
      },
    ],
    [
      'a rounded amount',
      {
        summary: 'Der forventes et mindreforbrug på 2,6 mio. kr.',
        presentation: TABLE,
        finances: 'Der forventes et mindreforbrug på 2.640.000 kr.',
      },
    ],
    [
      'an amount rounded by its zeros',
      {
        summary: 'Der søges om et tilskud på 500.000 kr.',
        finances: 'Der søges om et tilskud på 498.000 kr.',
      },
    ],
    [
      'a hedged amount',
      {
        summary: 'Der forventes et merforbrug på ca. 4,27 mio. kr.',
        finances: 'Der forventes et merforbrug på 4,28 mio. kr.',
      },
    ],
    [
      'two years',
      {
        summary: 'Der forventes et mindreforbrug på 4,27 mio. kr. i 2026.',
        finances: 'Der forventes et mindreforbrug på 4,72 mio. kr. i 2027.',
      },
    ],
    [
      'an earlier forecast',
      {
        summary: 'Den forrige opfølgning viste et mindreforbrug på 4,27 mio. kr.',
        finances: 'Der forventes et mindreforbrug på 4,72 mio. kr.',
      },
    ],
    [
      'two purposes',
      {
        finances: 'Der søges om et tilskud på 45.100 kr. til sejlklubben.',
        recommendation: 'at der gives et tilskud på 45.700 kr. til børnehaven.',
      },
    ],
    [
      'two nouns',
      {
        finances: 'Anlægsudgiften er 14,75 mio. kr.',
        recommendation: 'at der gives en driftsbevilling på 14,57 mio. kr.',
      },
    ],
    [
      'two figures in one section',
      {
        finances:
          'Der gives et tilskud på 45.100 kr. Sejlklubben får et tilskud på 45.700 kr. fra puljen.',
        recommendation: 'at der gives et tilskud på 45.100 kr.',
      },
    ],
    [
      'three figures',
      {
        summary: 'Der gives et tilskud på 45.100 kr.',
        finances: 'Der gives et tilskud på 45.700 kr.',
        recommendation: 'at der gives et tilskud på 45.900 kr.',
      },
    ],
    [
      'a decision that changes the amount',
      {
        recommendation: 'at der gives et tilskud på 45.100 kr.',
        decision: 'Godkendt med den ændring, at der gives et tilskud på 45.700 kr.',
      },
    ],
    [
      'amounts too short to be sure',
      {
        finances: 'Der søges om en bevilling på 500.000 kr.',
        recommendation: 'at der gives en bevilling på 600.000 kr.',
      },
    ],
    [
      'amounts far apart',
      {
        finances: 'Der søges om en bevilling på 512.300 kr.',
        recommendation: 'at der gives en bevilling på 748.900 kr.',
      },
    ],
    [
      'a yearly amount',
      {
        finances: 'Udgiften er 45.100 kr. om året.',
        recommendation: 'at udgiften på 45.700 kr. betales af kassen.',
      },
    ],
    [
      'a share of it',
      {
        finances: 'Der søges om en bevilling på 14,75 mio. kr.',
        recommendation: 'at der gives en yderligere bevilling på 14,57 mio. kr.',
      },
    ],
    [
      'a figure of one row of the table',
      {
        presentation: TABLE,
        finances: 'Vejene har et mindreforbrug på 1.250.000 kr.',
      },
    ],
    [
      'a figure that the item states once more under another noun',
      {
        finances: 'Der søges om en bevilling på 14,75 mio. kr. Staten betaler 14,57 mio. kr.',
        recommendation: 'at der gives en bevilling på 14,57 mio. kr.',
      },
    ],
    [
      'an expense and an income of the same size',
      {
        finances:
          'Der søges om en driftsbevilling på 454.000 kr., samt en indtægtsbevilling på tilsvarende -454.000 kr.',
      },
    ],
  ])('accepts %s', (_, parts) => expectNothing(item(parts)));
});
