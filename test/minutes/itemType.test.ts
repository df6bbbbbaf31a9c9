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
  ['questionTime', ['Spørgetid', 'KB - Spørgetid', 'Spørgetid for borgerne', 'Borgerspørgetid']],
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
  ['withdrawn', ['Udgår: Salg af grund', 'Salg af grund - udgår', 'Salg af grund (B) UDGÅR']],
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
