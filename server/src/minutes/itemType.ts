import { foldText } from '../text/chars';
import type { ItemType } from './model';

/**
 * Title words that tell what an item is. `start` must stand at the beginning of the title, `whole` must
 * be the title, `end` must stand at its end. The first row that fits decides.
 * Source: docs/forms.md §4, read from the items of 69 Danish municipalities and regions.
 */
interface Row {
  readonly type: ItemType;
  readonly start?: readonly string[];
  readonly whole?: readonly string[];
  readonly end?: readonly string[];
}

const ROWS: readonly Row[] = [
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

/** "JA - ", "KB - ", "MBU/ØU/KB - ": the department or the way of the case, in capitals. */
const DEPARTMENT = /^[A-ZÆØÅ]{1,4}(?:\/[A-ZÆØÅ]{1,4}){0,3} ?[-–] ?(?=\S)/;
/** "(B)", "(O)", "(D)", "(C)": how the item is to be treated. */
const TREATMENT = /\s*\([A-ZÆØÅ]\)$/;
const TRAILING = /[ .:]+$/;
/** What it is stands at an end of the title; the middle of a very long one is not looked at. */
const LONGEST_TITLE = 300;

/**
 * What the title (without number and marker of a closed item) says the item is; `case` for every
 * title that names a matter of its own.
 */
export function itemTypeOf(title: string): ItemType {
  const plain = title.slice(0, LONGEST_TITLE).trim().replace(DEPARTMENT, '').replace(TREATMENT, '');
  const folded = foldText(plain).replace(TRAILING, '');
  for (const { type, start = [], whole = [], end = [] } of ROWS) {
    if (whole.includes(folded)) return type;
    if (start.some((words) => startsWithWords(folded, words))) return type;
    if (end.some((words) => folded.endsWith(` ${words}`))) return type;
  }
  return 'case';
}

/**
 * True when the title begins with the words, the last of which may be inflected
 * ("dagsorden" also stands for "dagsordenen"), but not made into another word by more than an ending.
 */
function startsWithWords(title: string, words: string): boolean {
  if (!title.startsWith(words)) return false;
  const rest = title.slice(words.length);
  return /^(?:e?ne?s?|er|erne|r)?(?![\p{L}\d])/u.test(rest) || /[-(/]$/.test(words);
}
