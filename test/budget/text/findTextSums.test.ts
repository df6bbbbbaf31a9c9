import { describe, expect, it } from 'vitest';
import { readAmounts } from '../../../server/src/budget/amounts';
import { formatKroner } from '../../../server/src/budget/format';
import { findTextSums } from '../../../server/src/budget/text/findTextSums';

/** "total verdict computed: parts", one line for each sum. */
function sumsIn(text: string): readonly string[] {
  const within = { start: 0, end: text.length };
  return findTextSums(text, within, readAmounts(text, [within]).amounts).map(
    ({ total, parts, computed, verdict }) => {
      const terms = parts.map(({ amount, sign }) => `${sign === 1 ? '' : '- '}${amount.text}`);
      const made = formatKroner(computed, total.factor, total.decimals);
      return `${total.text} ${verdict} ${made}: ${terms.join(' + ')}`;
    },
  );
}

describe('sums that a sentence states', () => {
  it.each([
    [
      'Klubben har et budget på 8,4 mio. kr. og finansieres af Havnefonden (5,2 mio. kr.), Nørreskov Boligforening (2,1 mio. kr.) og Nørreskov Kommune (1,1 mio. kr.).',
      '8,4 mio. kr. exact 8,4 mio. kr.: 5,2 mio. kr. + 2,1 mio. kr. + 1,1 mio. kr.',
    ],
    [
      'Fonden har givet tilsagn om i alt 612.000 kr., som dækker 480.000 kr. til løn til vejledere, samt 132.000 kr. til ledelse.',
      '612.000 kr. exact 612.000 kr.: 480.000 kr. + 132.000 kr.',
    ],
    [
      'Udgiften er 730.000 kr. (asfalt 510.000 kr., skilte 90.000 kr. og lys 130.000 kr.).',
      '730.000 kr. exact 730.000 kr.: 510.000 kr. + 90.000 kr. + 130.000 kr.',
    ],
    [
      'Anlægsudgiften på 214 mio. kr. fordeler sig med 31 mio. kr. i 2027, 102 mio. kr. i 2028 og 81 mio. kr. i 2029.',
      '214 mio. kr. exact 214 mio. kr.: 31 mio. kr. + 102 mio. kr. + 81 mio. kr.',
    ],
    [
      'Tilskuddet på 1,25 mio. kr. er fordelt på idræt med 750.000 kr. og kultur med 500.000 kr.',
      '1,25 mio. kr. exact 1,25 mio. kr.: 750.000 kr. + 500.000 kr.',
    ],
    [
      'Der gives 3,2 mio. kr. til skolerne og 1,7 mio. kr. til klubberne, i alt 4,9 mio. kr.',
      '4,9 mio. kr. exact 4,9 mio. kr.: 3,2 mio. kr. + 1,7 mio. kr.',
    ],
    [
      'Der afsættes 120.000 kr. til borde, 85.000 kr. til stole og 44.500 kr. til lamper, hvilket giver en samlet udgift på 249.500 kr.',
      '249.500 kr. exact 249.500 kr.: 120.000 kr. + 85.000 kr. + 44.500 kr.',
    ],
    [
      'Beløbet er udregnet som 4,2 + 1,3 - 0,4 = 5,1 mio. kr.',
      '5,1 mio. kr. exact 5,1 mio. kr.: 4,2 + 1,3 + - 0,4',
    ],
    [
      'Det bliver 250.000 kr. + 75.000 kr. = 325.000 kr. i 2026.',
      '325.000 kr. exact 325.000 kr.: 250.000 kr. + 75.000 kr.',
    ],
    [
      'Den samlede udgift er 61,2 mio. kr., der fordeler sig med 33,4 mio. kr. til anlæg, 23,1 mio. kr. til drift og 4,8 mio. kr. til inventar.',
      '61,2 mio. kr. rounded 61,3 mio. kr.: 33,4 mio. kr. + 23,1 mio. kr. + 4,8 mio. kr.',
    ],
    [
      'Samlet udgift 480.500 kr.: bump 320.500 kr., skilte 60.000 kr. og belysning 100.000 kr.',
      '480.500 kr. exact 480.500 kr.: 320.500 kr. + 60.000 kr. + 100.000 kr.',
    ],
    [
      'Der søges om samlet ca. 5 mio. kr., fordelt på 3,4 mio. kr. til tag og 2,1 mio. kr. til vinduer.',
      'ca. 5 mio. kr.',
    ],
    [
      'Budgettet på 2.350 t.kr. består af løn på 1.900 t.kr. og materialer på 450 t.kr.',
      '2.350 t.kr. exact 2.350 t.kr.: 1.900 t.kr. + 450 t.kr.',
    ],
  ])('%s', (text, expected) => {
    const found = sumsIn(text);
    if (expected.startsWith('ca.')) expect(found[0]).toMatch(/^5 mio\. kr\. rounded/);
    else expect(found).toEqual([expected]);
  });
});

describe('sums that a list states', () => {
  it.each([
    [
      'Udgiften på 730.000 kr. fordeles således:\n\n- asfalt: 510.000 kr.\n- skilte: 90.000 kr.\n- lys: 130.000 kr.\n\nArbejdet begynder i maj.',
      ['730.000 kr. exact 730.000 kr.: 510.000 kr. + 90.000 kr. + 130.000 kr.'],
    ],
    [
      'Den samlede anlægssum er 12,4 mio. kr. og består af følgende:\n1. Jordarbejde 3,1 mio. kr.\n2. Bygning 8,2 mio. kr.\n3. Haveanlæg 1,1 mio. kr.',
      ['12,4 mio. kr. exact 12,4 mio. kr.: 3,1 mio. kr. + 8,2 mio. kr. + 1,1 mio. kr.'],
    ],
    [
      '- Borde 120.000 kr.\n- Stole 85.500 kr.\n- Lamper 44.500 kr.\nI alt 250.000 kr.',
      ['250.000 kr. exact 250.000 kr.: 120.000 kr. + 85.500 kr. + 44.500 kr.'],
    ],
    [
      'Der søges om i alt 250.000 kr., fordelt på:\n• Borde, 120.000 kr.\n• Stole, 85.500 kr.\n• Lamper, 44.500 kr.\n• I alt, 250.000 kr.',
      [
        '250.000 kr. exact 250.000 kr.: 120.000 kr. + 85.500 kr. + 44.500 kr.',
        '250.000 kr. exact 250.000 kr.: 120.000 kr. + 85.500 kr. + 44.500 kr.',
      ],
    ],
    [
      'Tilskuddet fordeles sådan:\nBørneklubben 40.000 kr.\nSejlklubben 25.000 kr.\nI alt: 65.000 kr.',
      ['65.000 kr. exact 65.000 kr.: 40.000 kr. + 25.000 kr.'],
    ],
  ])('%s', (text, expected) => {
    expect(sumsIn(text)).toEqual(expected);
  });
});

/** Amounts side by side that are no sum, or whose sum cannot be known to be wrong. */
const SILENT: readonly string[] = [
  // A list without a whole; years with amounts of their own; additions to the parts.
  'Budgettet fordeler sig med 61.000 kr. i 2025 +15.250 kr. i egenbetaling og 402.000 kr. i 2026 +100.500 kr. i egenbetaling.',
  'Der gives 40.000 kr. til sejlklubben og 25.000 kr. til børneklubben.',
  '- Borde 120.000 kr.\n- Stole 85.500 kr.\n- Lamper 44.500 kr.',
  'Foreningen har fået følgende tilskud:\n- 40.000 kr. i 2024\n- 45.000 kr. i 2025',
  'Projektet koster 9 mio. kr. Staten giver 5 mio. kr. og regionen 3 mio. kr.',
  // Parts of the whole only.
  'Udgiften er 730.000 kr., heraf 510.000 kr. til asfalt og 90.000 kr. til skilte.',
  'Udgiften på 730.000 kr. fordeler sig blandt andet med 510.000 kr. til asfalt og 120.000 kr. til lys.',
  'Budgettet på 8,4 mio. kr. finansieres primært af fonden (5,2 mio. kr.) og staten (2,2 mio. kr.).',
  'Budgettet på 8,4 mio. kr. finansieres af fonden (5,2 mio. kr.) og staten (2,2 mio. kr.). Resten betaler kommunen.',
  'Budgettet på 8,4 mio. kr. finansieres af fonden (5,2 mio. kr.), staten (2,2 mio. kr.) m.fl.',
  'Budgettet på 8,4 mio. kr. finansieres af fonden (5,2 mio. kr.), staten og regionen (2,2 mio. kr.).',
  'Budgettet på 8,4 mio. kr. finansieres af fonden (5,2 mio. kr.), staten (2,2 mio. kr.) og foreningens egne midler.',
  'Budgettet på 8,4 mio. kr. finansieres af staten, fonden (5,2 mio. kr.) og regionen (2,2 mio. kr.).',
  'Udgiften på 9,4 mio. kr. er fordelt på 5,2 til anlæg, 2,2 mio. kr. til drift og 1,0 mio. kr. til inventar.',
  'Puljen på 500.000 kr. er fordelt på 12 klubber med 30.000 kr. til store og 20.000 kr. til små.',
  'Udgiften på 730.000 kr. fordeles således:\n- asfalt: 510.000 kr.\n- skilte\n- lys: 130.000 kr.',
  'Udgiften på 730.000 kr. fordeles således:\n- asfalt: 510.000 kr.\n- skilte: 90.000 kr. (heraf 20.000 kr. til master)\n- lys: 120.000 kr.',
  'Tilskuddet på 730.000 kr. bruges til følgende:\n- asfalt: 510.000 kr.\n- lys: 120.000 kr. m.m.',
  // Money in a pot is not money taken from it.
  'Udgiften på 12 mio. kr. finansieres af rammen på 10 mio. kr. og puljen på 5 mio. kr.',
  'Projektet koster 6 mio. kr. og kan finansieres af reserven på 4 mio. kr. eller af kassen med 3 mio. kr.',
  // Prices, rates, comparisons.
  'Prisen er 500 kr. (børn 250 kr. og pensionister 350 kr.).',
  'Taksten er 142 kr. (børn 50 kr., unge 60 kr. og voksne 82 kr.).',
  'Lejen er 45.000 kr. (tidligere 30.000 kr. og 25.000 kr.).',
  'Udgiften er 3,4 mio. kr. (3,1 mio. kr. i 2024 og 3,3 mio. kr. i 2025).',
  'Budgettet er 8,5 mio. kr. mod 7,9 mio. kr. året før og 7,1 mio. kr. i 2023.',
  'Der forventes udgifter for 344,9 mio. kr. i forhold til et budget på 349,2 mio. kr., altså 4,4 mio. kr. mindre.',
  'Forbruget var 5,1 mio. kr. i 2023, 5,3 mio. kr. i 2024 og 5,8 mio. kr. i 2025.',
  'Ordningen koster 2,4 mio. kr. om året, fordelt på 200.000 kr. om måneden og 50.000 kr. om ugen.',
  'Satserne er 88.000 kr. inden for tre år og 59.000 kr. i de næste to, højst 150.000 kr. i alt.',
  'Tilskuddet er 60.000 kr. til store og 40.000 kr. til små foreninger, i alt højst 400.000 kr.',
  'Bloktilskuddet falder med 17 mio. kr. i 2025, 124 mio. kr. i 2026 og 162 mio. kr. i 2027.',
  // Hedged figures.
  'Der søges om i alt ca. 500.000 kr., fordelt på 320.000 kr. til tag og 140.000 kr. til vinduer.',
  'Budgettet er 8,4 mio. kr. og finansieres af fonden (ca. 5,6 mio. kr.), staten (ca. 2,1 mio. kr.) og kommunen (1,1 mio. kr.).',
  // Percentages and other units.
  'Udgiften er 730.000 kr. (70 pct. til asfalt, 12 pct. til skilte og 20 pct. til lys).',
  'I alt 508.000 kr., som dækker 80 pct. af lønnen og 108.000 kr. til ledelse.',
  // Totals of something else.
  'Der er i år givet 3 mio. kr. til skolerne og 2 mio. kr. til klubberne, i alt er der siden 2019 givet 52 mio. kr.',
  '- Borde 120.000 kr.\n- Stole 85.500 kr.\nI alt pr. år 400.000 kr.',
  'Af puljen på 10 mio. kr. gives 3 mio. kr. til skoler og 2 mio. kr. til klubber.',
  '1. at der gives en anlægsbevilling på 14 mio. kr.\n2. at der gives et rådighedsbeløb på 9 mio. kr.\n3. at 5 mio. kr. overføres',
  'Kommunen får 2 mio. kr. (1 mio. kr. mere end ventet og 3 mio. kr. mindre end sidste år).',
  // Money that there is to take from, and other figures beside it.
  'Af det samlede budget på 12 mio. kr. anvendes 3,5 mio. kr. til løn og 7,5 mio. kr. til drift.',
  'Inden for den samlede ramme på 500.000 kr. foreslås følgende:\n- 240.000 kr. til sejlklubben\n- 160.000 kr. til børneklubben',
  '- Sejlklubben 40.000 kr.\n- Børneklubben 25.000 kr.\nI alt til rådighed 80.000 kr.',
  'Skolen får 1,2 mio. kr. og klubben 0,8 mio. kr., og samlet er der afsat 2,5 mio. kr. i puljen.',
  'Anlægget til 6,4 mio. kr. finansieres af rådighedsbeløbet med 6,4 mio. kr. og driften med 0,3 mio. kr.',
  'Kommunen får 4,3 mio. kr., og udgifterne fordeler sig med 2,1 mio. kr. til løn og 3,2 mio. kr. til drift.',
  'Puljen på 500 mio. kr. og 12 boliger er fordelt på Åvej med 200 mio. kr. og Lundvej med 400 mio. kr.',
  // Figures of both directions, netted without signs.
  'Det samlede merforbrug på 4,3 mio. kr. dækker over et merforbrug på skoler på 6,1 mio. kr. og et mindreforbrug på dagtilbud på 1,8 mio. kr.',
  'Den samlede nettoudgift på 3,0 mio. kr. består af udgifter på 4,2 mio. kr. og indtægter på 1,2 mio. kr.',
  'Den samlede ændring på 700.000 kr. består af en forhøjelse på 1.000.000 kr. på veje og en nedsættelse på 300.000 kr. på parker.',
  'Det samlede overskud på 1,2 mio. kr. er sammensat af salg for 3,0 mio. kr. og omkostninger for 1,8 mio. kr.',
  'Der er udgifter på 4,2 mio. kr. og indtægter på 1,2 mio. kr., i alt 3,0 mio. kr.',
  'Nettoudgiften på i alt 3.000.000 kr. består af følgende:\n\n- Udgifter: 4.200.000 kr.\n- Indtægter: 1.200.000 kr.',
  '- Overskud varme 310.000 kr.\n- Underskud affald 60.000 kr.\n- I alt 250.000 kr.',
  // Not brackets of parts.
  'Budget 2025: -41,9 mio. kr. netto (brutto -79,5 mio. kr.).',
  'Grunden sælges for 2,5 mio. kr. (vurdering 2,1 mio. kr. og bud 3,4 mio. kr.).',
];

describe('no sum is called wrong', () => {
  it.each(SILENT)('%s', (text) => {
    expect(sumsIn(text).filter((sum) => sum.includes(' broken '))).toEqual([]);
  });
});

describe('sums that do not come out', () => {
  it.each([
    [
      'a digit',
      'Klubben har et budget på 8,9 mio. kr. og finansieres af Havnefonden (5,2 mio. kr.), Boligforeningen (2,1 mio. kr.) og kommunen (1,1 mio. kr.).',
      '8,9 mio. kr. broken 8,4 mio. kr.',
    ],
    [
      'neighbours',
      'Der er bevilget i alt 621.000 kr., som dækker 480.000 kr. til løn, samt 132.000 kr. til ledelse.',
      '621.000 kr. broken 612.000 kr.',
    ],
    [
      'a lost group',
      'Tilskuddet på 1.250.000 kr. er fordelt på idræt med 750 kr. og kultur med 500.000 kr.',
      '1.250.000 kr. broken 500.750 kr.',
    ],
    [
      'a sign',
      'Den samlede udgift er -249.500 kr.: 120.000 kr. til borde, 85.000 kr. til stole og 44.500 kr. til lamper.',
      '-249.500 kr. broken 249.500 kr.',
    ],
    [
      'a part that was changed and its total not',
      'Udgiften på 730.000 kr. fordeler sig med 510.000 kr. til asfalt, 93.500 kr. til skilte og 137.000 kr. til lys.',
      '730.000 kr. broken 740.500 kr.',
    ],
    ['a formula', 'Det bliver 4,2 + 1,3 - 0,4 = 5,9 mio. kr.', '5,9 mio. kr. broken 5,1 mio. kr.'],
    [
      'a list',
      'Udgiften på 730.000 kr. fordeles således:\n- asfalt: 510.000 kr.\n- skilte: 90.000 kr.\n- lys: 180.000 kr.',
      '730.000 kr. broken 780.000 kr.',
    ],
    [
      'the last line of a list',
      '- Borde 120.000 kr.\n- Stole 85.500 kr.\n- Lamper 44.500 kr.\nI alt 205.000 kr.',
      '205.000 kr. broken 250.000 kr.',
    ],
    [
      'a total behind its parts',
      'Der gives 3,2 mio. kr. til skolerne og 1,7 mio. kr. til klubberne, i alt 9,4 mio. kr.',
      '9,4 mio. kr. broken 4,9 mio. kr.',
    ],
    [
      'parts of one direction',
      'De samlede udgifter på 8,0 mio. kr. fordeler sig på driftsudgifter på 5,0 mio. kr., affald på 2,0 mio. kr. og renteudgifter på 1,5 mio. kr.',
      '8,0 mio. kr. broken 8,5 mio. kr.',
    ],
    [
      'two units',
      'Tilskuddet på 1,75 mio. kr. er fordelt på idræt med 750.000 kr. og kultur med 500.000 kr.',
      '1,75 mio. kr. broken 1,25 mio. kr.',
    ],
  ])('%s', (_, text, expected) => {
    expect(sumsIn(text).map((sum) => sum.replace(/:.*/, ''))).toEqual([expected]);
  });
});
