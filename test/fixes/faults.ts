// Invented minutes with something wrong in each, for every sort of finding that can be mended.
import { complete, HEAD } from '../support/rules';

export interface Fault {
  readonly name: string;
  readonly text: string;
  /** The rule whose finding it shows, and which has a fix for it. */
  readonly rule: string;
  /** What the user has set; nothing where it is left out. */
  readonly settings?: unknown;
}

/**
 * What a rule's fix brings up beside what it mends: the heading is in its place, and what stands under it
 * the writer must say.
 */
export const LEAVES_OPEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['missing-decision', ['empty-section']],
  ['missing-recommendation', ['empty-section']],
  ['missing-section', ['empty-section']],
]);

/** Rules with fixes for which no fault can be planted, each with the reason. */
export const WITHOUT_FAULT: ReadonlyMap<string, string> = new Map([
  [
    'wrong-percentage',
    'Shares have no sure place to mend, but for a cell that other sums give away.',
  ],
]);

const TITLES = ['Dobbeltrettet cykelsti ved skolen', 'Salg af grund på Havnevej', 'Takst for vand'];
const CASES = TITLES.map((title, index) => complete(45 + index, title));
const BODY = CASES.join('');
const [FIRST = '', SECOND = '', THIRD = ''] = CASES;

const contents = (entries: readonly string[]) =>
  `${HEAD}Indholdsfortegnelse\n\n${entries.join('\n')}\n\n`;
const numbered = TITLES.map((title, index) => `${45 + index}. ${title}`);
const told = (text: string) => HEAD + FIRST.replace('Teksten om sagen.', text);
const table = (rows: string) => told(`Tabel 1. Budget, 1.000 kr.\n\n${rows}`);
const dated = (title: string, field: string) =>
  `REFERAT Teknikudvalget d. ${title}\n\nMødedato: ${field}\n\n${BODY}`;
const met = (present: string, absent: string) => `${HEAD}${present}\n\n${absent}\n\n${BODY}`;

/** A table in columns of spaces, or with bars, whose total is to be longer or shorter. */
const aligned = (gap: string, total: string) =>
  [
    ['Post      ', '  Budget', 'Regnskab'],
    ['Sten      ', '   3.000', '   3.050'],
    ['Løn       ', '   1.300', '   1.200'],
    ['Skilte    ', '     412', '     418'],
    ['I alt     ', '   4.712', total.padStart(8)],
  ]
    .map((cells) => cells.join(gap))
    .join('\n');

export const FAULTS: readonly Fault[] = [
  {
    name: 'a wrong total in columns of spaces',
    rule: 'wrong-total',
    text: table(aligned('    ', '468')),
  },
  {
    name: 'a wrong total between bars',
    rule: 'wrong-total',
    text: table(aligned(' | ', '46.680')),
  },
  {
    name: 'no decision',
    rule: 'missing-decision',
    text: HEAD + FIRST + SECOND.replace('Beslutning\n\nGodkendt.\n\n', ''),
  },
  {
    name: 'no recommendation',
    rule: 'missing-recommendation',
    text: HEAD + FIRST + SECOND.replace(/Indstilling[\s\S]*(?=Beslutning)/, ''),
  },
  {
    name: 'a section that the committee expects',
    rule: 'missing-section',
    text: HEAD + FIRST.replace('Indstilling\n', 'Økonomi\n\nIngen.\n\nIndstilling\n') + SECOND,
    settings: { sections: ['Sagsfremstilling', 'Økonomi', 'Indstilling', 'Beslutning'] },
  },
  { name: 'a gap', rule: 'item-number', text: HEAD + FIRST + THIRD + complete(48, 'Ny vej') },
  { name: 'a number twice', rule: 'item-number', text: HEAD + BODY.replace('46', '45') },
  { name: 'a wrong number', rule: 'item-number', text: HEAD + BODY.replace('46', '64') },
  {
    name: 'a gap, with contents and mentions',
    rule: 'item-number',
    text:
      contents(['45. Ny sti', '47. Ny plads', '48. Nyt hegn']) +
      complete(45, 'Ny sti') +
      complete(47, 'Ny plads').replace('Teksten om sagen.', 'Se punkt 45 og 48.') +
      complete(48, 'Nyt hegn').replace('Teksten om sagen.', 'Jf. pkt. 47.'),
  },
  {
    name: 'a gap, with the agenda printed under the item that approves it',
    rule: 'item-number',
    text:
      `${HEAD}Punkt 1: Godkendelse af dagsorden\n\nDagsorden\n\n` +
      'Punkt 1: Godkendelse af dagsorden\nPunkt 2: Ny sti\nPunkt 4: Ny plads\nPunkt 5: Nyt hegn\n\n' +
      'Beslutning\n\nGodkendt.\n\n' +
      complete(2, 'Ny sti') +
      complete(4, 'Ny plads') +
      complete(5, 'Nyt hegn'),
  },
  {
    name: 'a title spelled in two ways',
    rule: 'contents-mismatch',
    text: contents(numbered.map((entry) => entry.replace('Dobbelt', 'Dobbel'))) + BODY,
  },
  {
    name: 'another title',
    rule: 'contents-mismatch',
    text: contents(numbered.map((entry) => entry.replace('Salg', 'Køb'))) + BODY,
  },
  {
    name: 'another number',
    rule: 'contents-mismatch',
    text: contents(numbered.map((entry) => entry.replace('46', '64').concat('\t4'))) + BODY,
  },
  {
    name: 'an item that is not listed',
    rule: 'contents-mismatch',
    text: contents(numbered.slice(0, 2)) + BODY,
  },
  {
    name: 'an entry without an item',
    rule: 'contents-mismatch',
    text: contents([...numbered, '48. Åben drøftelse af klimaet']) + BODY,
  },
  {
    name: 'a wrong weekday',
    rule: 'meeting-date',
    text: dated('14-08-2024', 'Torsdag den 14. august 2024'),
  },
  { name: 'two dates', rule: 'meeting-date', text: dated('14-08-2024', '15. august 2024') },
  {
    name: 'an outvoted date with its weekday',
    rule: 'meeting-date',
    text: dated('14-08-2024', 'Torsdag den 15. august 2024').replace(
      'Beslutning\n',
      'Beslutning Teknikudvalget den 14-08-2024\n',
    ),
  },
  {
    name: 'an impossible date',
    rule: 'meeting-date',
    text: dated('14-08-2024', '31. juni 2024'),
  },
  {
    name: 'present and absent',
    rule: 'absent-participant',
    text: met('Til stede: Anna Holm, Bo Kjær og Carla Lund', 'Fraværende: Bo Kjær'),
  },
  {
    name: 'present and absent, in lines',
    rule: 'absent-participant',
    text: met('Til stede:\nAnna Holm\nBo Kjær', 'Fraværende:\nBo Kjær\nDan Vang'),
  },
  {
    name: 'present, and absent from every item',
    rule: 'absent-participant',
    text: `${HEAD}Til stede: Anna Holm, Bo Kjær\n\n${CASES.map((one) => `${one}Fraværende Bo Kjær\n\n`).join('')}`,
  },
  { name: 'a point for a comma', rule: 'malformed-number', text: told('Det koster 12.00 kr.') },
  {
    name: 'English figures',
    rule: 'malformed-number',
    text: told('Det koster 1,234.50 kr. og 2,345,678 kr.'),
  },
  {
    name: 'a wrong sum in the text',
    rule: 'wrong-sum-in-text',
    text: told(
      'Der søges om i alt 521.000 kr., som dækker 410.000 kr. til løn, samt 102.000 kr. til ledelse.',
    ),
  },
  {
    name: 'an amount stated in two ways',
    rule: 'amount-mismatch',
    text: told('Der søges om en anlægsbevilling på 4.301.000 kr. til cykelstien.').replace(
      'Indstilling\n',
      'Økonomi\n\nAnlægsbevillingen på 4.310.000 kr. finansieres af kassen.\n\nIndstilling\n',
    ),
  },
  {
    name: 'a wrong total',
    rule: 'wrong-total',
    text: table(
      'Post\tBudget\tRegnskab\nSten\t3000\t3.050\nLøn\t1300\t1.200\nSkilte\t412\t418\nI alt\t4712\t4.686',
    ),
  },
  {
    name: 'a wrong cell',
    rule: 'wrong-total',
    text: table(
      'Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.210\t-100\nSkilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115\nI alt\t5.831\t5.902\t71',
    ),
  },
  {
    name: 'a wrong difference',
    rule: 'wrong-difference',
    text: table(
      'Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.200\t-110\nSkilte\t412\t418\t6\nAsfalt\t1.119\t1.234\t115',
    ),
  },
  {
    name: 'a difference without its sign, where sums confirm the other figures',
    rule: 'wrong-difference',
    text: table(
      'Post\tBudget\tRegnskab\tAfvigelse\nSten\t3.000\t3.050\t50\nLøn\t1.300\t1.200\t100\nSkilte\t412\t418\t6\nI alt\t4.712\t4.668',
    ),
  },
  {
    name: 'votes that do not make their sum',
    rule: 'vote-count',
    text: HEAD + FIRST.replace('Godkendt.', 'Godkendt.\n\nFor: 20\nImod: 9\nUndlod: 1\nI alt 31.'),
  },
  {
    name: 'a suppression of another word',
    rule: 'unknown-suppression',
    text: told(
      '<!-- referat: ignore malformed-nummer det skal stå sådan -->\nDet koster 12.00 kr.',
    ),
  },
  {
    name: 'a suppression of nothing',
    rule: 'unused-suppression',
    text: told('<!-- referat: ignore malformed-number -->\nDet koster 12,00 kr.'),
  },
  {
    name: 'several at once',
    rule: 'item-number',
    text:
      dated('14-08-2024', 'Torsdag den 14. august 2024').replace('46', '64') +
      complete(48, 'Ny bro').replace('Teksten om sagen.', 'Det koster 1,234.50 kr. og 12.00 kr.'),
  },
  {
    name: 'with other line breaks',
    rule: 'item-number',
    text: (contents(numbered.slice(0, 2)) + BODY.replace('46', '64')).replace(/\n/g, '\r\n'),
  },
];
