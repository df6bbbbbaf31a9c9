import type { ItemType } from './model';

/**
 * Title words that tell what an item is. `start` must stand at the beginning of the title, `whole` must
 * be the title, `end` must stand at its end. The first row that fits decides.
 * Source: docs/forms.md §4, read from the items of 69 Danish municipalities and regions.
 */
export interface TitleRow {
  readonly type: ItemType;
  readonly start?: readonly string[];
  readonly whole?: readonly string[];
  readonly end?: readonly string[];
}

export const TITLE_ROWS: readonly TitleRow[] = [
  {
    type: 'withdrawn',
    start: ['udgår', 'udgået', 'aflyst'],
    end: [
      'udgår',
      'udgået',
      'aflyst',
      '(udgår)',
      '(udgået)',
      '(udgik)',
      '(aflyst)',
      '(trukket)',
      '(trukket tilbage)',
      '- trukket',
      '- trukket tilbage',
    ],
  },
  {
    type: 'agendaApproval',
    start: [
      'godkendelse af dagsorden',
      'godkendelse af dagens orden',
      'dagsorden - godkendelse',
      'bemærkninger til dagsorden',
      'beslutninger om dagsorden',
      'beslutning om dagsorden',
      'bemærkninger/ændringer til dagsorden',
    ],
    whole: ['dagsorden', 'dagsordenen'],
    end: ['godkendelse af dagsorden', 'godkendelse af dagsordenen'],
  },
  {
    type: 'practical',
    start: [
      'velkomst ved',
      'velkomst v/',
      'velkomst og præsentation',
      'næste møde',
      'dato for næste møde',
      'datoer for næste møde',
      'tid og sted for næste møde',
      'punkter til næste møde',
      'emner til næste møde',
      'opfølgning på sidste møde',
      'opfølgning fra sidste møde',
    ],
    whole: ['velkomst', 'velkommen', 'pause', 'kaffepause', 'frokost', 'frokostpause'],
  },
  {
    type: 'attendance',
    start: ['fraværende', 'mødedeltagere', 'fremmøde', 'deltagere i mødet'],
    whole: ['afbud', 'deltagere', 'tilstedeværende', 'navneopråb'],
  },
  {
    type: 'signature',
    start: [
      'underskriftsside',
      'underskriftsark',
      'underskriftsblad',
      'underskrifter',
      'underskrift af',
      'underskrivelse af',
      'godkendelse af referat',
      'godkendelse og underskrift',
      'godkendelse af protokol',
      'godkendelse af beslutningsprotokol',
      'referat - godkendelse',
    ],
    whole: ['underskrift', 'digital underskrift'],
  },
  {
    type: 'questionTime',
    start: [
      'spørgetid',
      'borgerspørgetid',
      'borgernes spørgetid',
      'spørgsmål fra borger',
      'spørgsmål fra borgere',
      'spørgsmål fra tilhørere',
      'dialogmøde',
      'åben spørgetid',
    ],
  },
  {
    type: 'anyOtherBusiness',
    whole: ['eventuelt', 'evt', 'eventuelt og orientering', 'evt og orientering'],
    start: ['eventuelt -', 'eventuelt (', 'evt. -'],
  },
  {
    type: 'announcements',
    start: [
      'meddelelser',
      'meddelelse fra',
      'cirkulærer',
      'skriftlige meddelelser',
      'mundtlige meddelelser',
      'gensidige meddelelser',
      'generelle meddelelser',
      'udvalgsmeddelelser',
      'formanden meddeler',
    ],
  },
  {
    type: 'information',
    start: [
      'orientering',
      'gensidig orientering',
      'gensidige orienteringer',
      'generel orientering',
      'generelle orienteringer',
      'aktuel orientering',
      'mundtlig orientering',
      'skriftlig orientering',
      'fælles orientering',
      'formandens orientering',
      'orienteringspunkt',
      'orienteringssager',
      'siden sidst',
      'nyt siden sidst',
      'efterretning',
      'til efterretning',
      'til orientering',
      'mødekalender',
      'kommende møder',
      'kommende sager',
      'mødeplan',
    ],
    end: ['- orientering', 'til orientering', '(orientering)', 'til efterretning', 'siden sidst'],
  },
  {
    type: 'election',
    start: ['valg af', 'valg til', 'udpegning', 'konstituering', 'nyvalg', 'suppleringsvalg'],
    end: ['- udpegning', '- valg', '- konstituering'],
  },
  {
    type: 'motion',
    start: [
      'medlemsforslag',
      'forslag fra',
      'initiativret',
      'initiativretssag',
      'beslutningsforslag',
      'sag rejst af',
      'sager rejst af',
      'forslag til beslutning fra',
    ],
  },
];
