import { describe, expect, it } from 'vitest';
import { itemTypeOf } from '../../server/src/minutes/itemType';
import type { ItemType } from '../../server/src/minutes/model';

const TITLES: readonly (readonly [ItemType, readonly string[]])[] = [
  [
    'agendaApproval',
    [
      'Godkendelse af dagsorden',
      'Godkendelse af dagsordenen',
      'JA - Godkendelse af dagsorden',
      'Godkendelse af dagsorden - februar 2026',
      'Dagsorden - Godkendelse',
      'Bemærkninger til dagsordenen',
      'Beslutninger om dagsordenen',
      'Velkomst og godkendelse af dagsorden',
    ],
  ],
  ['attendance', ['Fraværende', 'Fraværende og bemærkninger til dagsordenen', 'Mødedeltagere']],
  [
    'signature',
    ['Underskriftsside', 'Underskriftsark (B)', 'Underskrifter', 'Godkendelse af referat'],
  ],
  [
    'questionTime',
    [
      'Spørgetid',
      'KB - Spørgetid',
      'Spørgetid for borgerne',
      'Borgerspørgetid',
      'Spørgsmål fra borgere',
    ],
  ],
  ['anyOtherBusiness', ['Eventuelt', 'Evt.', 'JA - Eventuelt', 'Eventuelt (B)']],
  [
    'announcements',
    ['Meddelelser', 'Meddelelser til og fra formanden og udvalgets medlemmer', 'Cirkulærer'],
  ],
  [
    'information',
    [
      'JA - Orientering - marts',
      'Generel orientering',
      'Gensidig orientering (O)',
      'Orientering om den nye model for revision',
      'MBU/ØU - Orientering',
      'Siden sidst',
      'Mødekalender 2026',
      'Kvartalsrapport til orientering',
    ],
  ],
  [
    'election',
    ['Valg af næstformand', 'Udpegning af medlem', 'Konstituering', 'Havnen - Udpegning'],
  ],
  ['motion', ['Forslag fra Borgerlisten om bænke', 'Medlemsforslag om skov', 'Initiativretssag']],
  [
    'practical',
    [
      'Velkomst',
      'Velkomst ved formanden',
      'Velkomst v/ formanden',
      'Pause',
      'Dato for næste møde',
      'Næste møde',
      'Næste møde den 4. marts',
      'Punkter til næste møde',
      'Opfølgning på sidste møde',
    ],
  ],
  [
    'withdrawn',
    [
      'Udgår: Salg af grund',
      'Salg af grund - udgår',
      'Salg af grund (B) UDGÅR',
      'Salg af grund (udgået)',
      'Salg af grund (trukket tilbage)',
    ],
  ],
  [
    'case',
    [
      'Åben drøftelse af klimaplanen',
      'Ledelsesinformation for området',
      'Valgkredse og afstemningssteder',
      'Orienteringsløb i skoven',
      'Evaluering af spørgetid',
      'Eventuelle ændringer i takster',
      'Forslag til lokalplan 12',
      'Meddelelsespligt for udlejere',
      'Underskriftsindsamling mod vejen',
      '3. økonomirapportering 2026',
      'Pause i byggeriet af skolen',
      'Velkomstpakke til tilflyttere',
      'Opfølgning på sidste års budget',
      'Frokostordning i daginstitutioner',
      'Salg af (trukket) vogn',
      '',
    ],
  ],
];

describe('itemTypeOf', () => {
  it.each(TITLES.flatMap(([type, titles]) => titles.map((title) => ({ title, type }))))(
    '$type: $title',
    ({ title, type }) => expect(itemTypeOf(title)).toBe(type),
  );
});
