import { describe, expect, it } from 'vitest';
import { readDecisionHeading } from '../../server/src/syntax/decisionHeading';

/** [line, organ, ISO date, number of the item, prior] */
type Row = readonly [string, string | null, string | null, string | null, boolean];

const HEADINGS: readonly Row[] = [
  ['Beslutning Teknikudvalget den 04-03-2020', 'Teknikudvalget', '2020-03-04', null, false],
  [
    '### **Beslutning Udvalget for Job & Arbejde den 04-03-2020**',
    'Udvalget for Job & Arbejde',
    '2020-03-04',
    null,
    false,
  ],
  ['Beslutning Byrådet den 28-09-2016:', 'Byrådet', '2016-09-28', null, false],
  [
    'Beslutning i Økonomiudvalget den 1. oktober 2018:',
    'Økonomiudvalget',
    '2018-10-01',
    null,
    false,
  ],
  [
    'Beslutning i Økonomiudvalget, den 18. januar 2012:',
    'Økonomiudvalget',
    '2012-01-18',
    null,
    false,
  ],
  ['Beslutning i Byrådet, 30-03-2017', 'Byrådet', '2017-03-30', null, false],
  ['Beslutning i Byrådet (18-21) den 01-10-2018', 'Byrådet', '2018-10-01', null, false],
  ['Beslutning på byrådsmødet den 22. juni 2022', 'byrådsmødet', '2022-06-22', null, false],
  ['Beslutning Nørreskov Byråd den 22-06-2022', 'Nørreskov Byråd', '2022-06-22', null, false],
  [
    'Beslutning i Udvalget for klima, miljø og teknik den 22-06-2022',
    'Udvalget for klima, miljø og teknik',
    '2022-06-22',
    null,
    false,
  ],
  ['Beslutning den 22-06-2022', null, '2022-06-22', null, false],
  ['BESLUTNING I BYRÅDET DEN 22-06-2022', 'BYRÅDET', '2022-06-22', null, false],
  ['Beslutning i Byrådet onsdag den 22. juni 2022', 'Byrådet', '2022-06-22', null, false],
  ['Beslutning i Byrådet', 'Byrådet', null, null, false],
  ['Beslutning Byrådet den 31. juni 2022', 'Byrådet', null, null, false],
  [
    'Beslutning fra Social- og Sundhedsudvalget, 7. august 2024, pkt. 8:',
    'Social- og Sundhedsudvalget',
    '2024-08-07',
    '8',
    true,
  ],
  [
    'Beslutning fra Teknikudvalget, den 11. november 2025, punkt 125:',
    'Teknikudvalget',
    '2025-11-11',
    '125',
    true,
  ],
  ['Beslutning fra Direktionen, 8. februar 2021, pkt. 6:', 'Direktionen', '2021-02-08', '6', true],
  [
    'Kultur- og Idrætsudvalget, 03-04-2019, pkt. 44',
    'Kultur- og Idrætsudvalget',
    '2019-04-03',
    '44',
    false,
  ],
  ['Social og Sundhed, 6. januar 2020, pkt. 123:', 'Social og Sundhed', '2020-01-06', '123', false],
  ['Teknikudvalget, den 10. november 2026:', 'Teknikudvalget', '2026-11-10', null, false],
  [
    '**Udvalget for Teknik og Miljø, 10-11-2026:**',
    'Udvalget for Teknik og Miljø',
    '2026-11-10',
    null,
    false,
  ],
  ['Teknikudvalget, 10. november 2026, sag nr. 44:', 'Teknikudvalget', '2026-11-10', '44', false],
  [
    'Forretningsudvalgets beslutning den 8. november 2022:',
    'Forretningsudvalget',
    '2022-11-08',
    null,
    false,
  ],
  [
    'Borgerrepræsentationens beslutning i mødet den 4. november 2021',
    'Borgerrepræsentationen',
    '2021-11-04',
    null,
    false,
  ],
  [
    'Miljø- og klimaudvalgets beslutning den 2. november 2022:',
    'Miljø- og klimaudvalget',
    '2022-11-02',
    null,
    false,
  ],
  [
    'Økonomiudvalget, 20. september 2017,\npkt. 195:',
    'Økonomiudvalget',
    '2017-09-20',
    '195',
    false,
  ],
];

describe('decision headings', () => {
  it.each(HEADINGS)('%j', (line, organ, iso, itemNumber, prior) => {
    const heading = readDecisionHeading(line);
    expect(heading).not.toBeNull();
    expect(heading?.organ?.text ?? null).toBe(organ);
    if (heading?.organ) {
      expect(line.slice(heading.organ.span.start, heading.organ.span.end)).toBe(organ);
    }
    expect(heading?.date?.iso ?? null).toBe(iso);
    if (heading?.date) {
      expect(line.slice(heading.date.span.start, heading.date.span.end)).toBe(heading.date.text);
    }
    expect(heading).toMatchObject({ itemNumber, prior, plain: false });
  });

  it.each(['Beslutning', 'Beslutning:', '**Beslutning**', 'BESLUTNING', '## **Beslutning**'])(
    '%j is the word alone',
    (line) => {
      expect(readDecisionHeading(line)).toEqual({
        organ: null,
        date: null,
        itemNumber: null,
        prior: false,
        plain: true,
      });
    },
  );

  it.each([
    '',
    'Beslutningskompetence',
    'Beslutningstema',
    'Beslutningsforslag',
    'Beslutningsforslag fra Liste B',
    'Beslutningssag',
    'Beslutningsprotokol',
    'BESLUTNINGSPROTOKOL Byrådet d. 14-08-2024',
    'Beslutning om udbud af ejendom',
    'Beslutning om møde i Byrådet den 14-08-2024',
    'Beslutninger om dagsordenen',
    'beslutning',
    'Beslutning i sagen forventes i Byrådet den 14-08-2024',
    'Beslutning i Økonomiudvalget forventes den 1. oktober 2018',
    'Beslutning i Byrådet den 14-08-2024 blev udsat til næste møde.',
    'Beslutning Ny skole i Nørreskov',
    'Beslutning: Godkendt.',
    'Der blev truffet beslutning i Byrådet den 14-08-2024',
    'Udvalget følger op på Byrådets beslutning den 14-08-2024 om skoler.',
    'Social- og Sundhedsudvalget den 11. januar 2023 pkt. 5.',
    'Økonomiudvalget, 15. marts 2016.',
    'Økonomiudvalget, 15. marts 2016',
    'Økonomiudvalget den 15. marts 2016:',
    'Tidsplan, den 10. november 2026:',
    'Høring af Teknikudvalget, den 10. november 2026:',
    'Teknikudvalget, 10. november 2026: Anbefales.',
    'Nyt brev til sagen, 10. november 2026:',
    'Økonomiudvalget, 20. september 2017, pkt. 195: Drøftet.',
    'Udvalget mødes i Nørreskov Hallen, 14. august 2024',
    'Referat Byrådet den 14-08-2024',
    'Punkt 5: Beslutning',
    '1. Beslutning',
  ])('%j is none', (line) => {
    expect(readDecisionHeading(line)).toBeNull();
  });
});
