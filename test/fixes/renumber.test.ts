import { describe, expect, it } from 'vitest';
import { complete, HEAD } from '../support/rules';
import { expectMended, expectNoFix, fixesIn } from './support';

const NAMES = ['Ny cykelsti', 'Salg af grund', 'Takst for vand', 'Plan for skov', 'Støj ved havn'];

function items(...numbers: readonly string[]): string {
  return numbers.map((number, index) => complete(number, NAMES[index] ?? '')).join('');
}

function contents(...entries: readonly string[]): string {
  return `${HEAD}Indholdsfortegnelse\n\n${entries.join('\n')}\n\n`;
}

describe('a number that stands for the missing one is put right by itself', () => {
  it.each([
    { numbers: ['1', '2', '13', '4'], to: '3' },
    { numbers: ['1', '2', '2', '4'], to: '3' },
    { numbers: ['1', '4', '3', '4'], to: '2' },
    { numbers: ['018', '091', '020'], to: '019' },
  ])('$numbers', ({ numbers, to }) => {
    const right = numbers.map((_, index) =>
      numbers[0]?.startsWith('0') ? `0${18 + index}` : String(index + 1),
    );
    expectMended('item-number', HEAD + items(...numbers), {
      [`Ret nummeret til ${to}`]: HEAD + items(...right),
    });
    expect(fixesIn(HEAD + items(...numbers), 'item-number')[0]?.preferred).toBe(true);
  });
});

describe('numbering anew from the break on', () => {
  it.each([
    { numbers: ['45', '46', '48', '49'], from: '48', to: '47' },
    { numbers: ['45', '46', '46', '47'], from: '46', to: '47' },
    { numbers: ['7', '8', '5', '6'], from: '5', to: '9' },
    { numbers: ['1', '2', '4', '3'], from: '4', to: '3' },
  ])('$numbers', ({ numbers, from, to }) => {
    const first = Number(numbers[0]);
    const right = numbers.map((_, index) => String(first + index));
    expectMended('item-number', HEAD + items(...numbers), {
      [`Omnummerér herfra: ${from} bliver ${to}`]: HEAD + items(...right),
    });
  });

  it('of the last item alone', () => {
    expectMended('item-number', HEAD + items('45', '46', '48'), {
      'Ret nummeret til 47': HEAD + items('45', '46', '47'),
    });
  });

  it('the table of contents follows', () => {
    const text = contents('45. Ny cykelsti', '47. Salg af grund', '48. Takst for vand');
    const right = contents('45. Ny cykelsti', '46. Salg af grund', '47. Takst for vand');
    expectMended('item-number', text + items('45', '47', '48'), {
      'Omnummerér herfra: 47 bliver 46': right + items('45', '46', '47'),
    });
  });

  it('the agenda that the first item prints follows, each number once', () => {
    const printed = (plads: number, hegn: number) =>
      `${HEAD}Punkt 1: Godkendelse af dagsorden\n\nDagsorden\n\n` +
      'Punkt 1: Godkendelse af dagsorden\nPunkt 2: Ny cykelsti\n' +
      `Punkt ${plads}: Ny plads\nPunkt ${hegn}: Nyt hegn\n\nBeslutning\n\nGodkendt.\n\n` +
      complete(2, 'Ny cykelsti') +
      complete(plads, 'Ny plads') +
      complete(hegn, 'Nyt hegn');
    expectMended('item-number', printed(4, 5), { 'Omnummerér herfra: 4 bliver 3': printed(3, 4) });
  });

  it('the mentions of this meeting follow, and no others', () => {
    const text = (grund: string, vand: string) =>
      'Teksten om sagen. Se pkt. ' +
      `${grund} og ${vand}. Udvalget behandlede sagen den 4. juni 2024, pkt. 48. ` +
      `Jf. lovens § 12, pkt. 48, og 48 borgere. Punkterne 45, ${grund} og ${vand} hænger sammen.`;
    const before = HEAD + items('45', '47', '48').replace('Teksten om sagen.', text('47', '48'));
    const after = HEAD + items('45', '46', '47').replace('Teksten om sagen.', text('46', '47'));
    expectMended('item-number', before, { 'Omnummerér herfra: 47 bliver 46': after });
  });

  it('mentions of a number that two items have stay as they are', () => {
    const mention = (text: string) => text.replace('Teksten om sagen.', 'Se pkt. 46.');
    expectMended('item-number', HEAD + mention(items('45', '46', '46', '47')), {
      'Omnummerér herfra: 46 bliver 47': HEAD + mention(items('45', '46', '47', '48')),
    });
  });

  it('decisions of earlier meetings that are quoted keep their numbers', () => {
    const quoted = (text: string) =>
      text.replace(
        'Indstilling\n',
        'Beslutning Økonomiudvalget den 12-06-2024, pkt. 47\n\nAnbefales.\n\nIndstilling\n',
      );
    expectMended('item-number', HEAD + quoted(items('45', '47', '48')), {
      'Omnummerér herfra: 47 bliver 46': HEAD + quoted(items('45', '46', '47')),
    });
  });

  it('the number in the heading of a decision follows', () => {
    const numbered = (...numbers: readonly string[]) =>
      numbers
        .map((number, index) =>
          complete(number, NAMES[index] ?? '').replace(
            'Beslutning\n',
            `Beslutning Teknikudvalget den 14-08-2024, pkt. ${number}\n`,
          ),
        )
        .join('');
    expectMended('item-number', HEAD + numbered('45', '47', '48'), {
      'Omnummerér herfra: 47 bliver 46': HEAD + numbered('45', '46', '47'),
    });
  });

  it('keeps the numbers of closed items that only the table of contents has', () => {
    const listed = (last: string) =>
      contents('1. Ny cykelsti', '2. Lukket punkt: Køb af jord', `${last}. Salg af grund`);
    expectMended('item-number', listed('4') + items('1', '4'), {
      'Ret nummeret til 3': listed('3') + items('1', '3'),
    });
  });

  it('keeps the line breaks', () => {
    const crlf = (text: string) => text.replace(/\n/g, '\r\n');
    expectMended('item-number', crlf(HEAD + items('45', '47', '48')), {
      'Omnummerér herfra: 47 bliver 46': crlf(HEAD + items('45', '46', '47')),
    });
  });
});

describe('nothing is numbered anew', () => {
  it('where the text speaks of the item that is not there', () => {
    const text = items('45', '47', '48').replace('Teksten om sagen.', 'Se pkt. 46.');
    expectNoFix('item-number', HEAD + text);
  });

  it('where the table of contents has the item that is not there', () => {
    const listed = contents('45. Ny cykelsti', '46. Støj ved havn', '47. Salg af grund');
    expectNoFix('item-number', listed + items('45', '47'));
  });

  it('where the table of contents has the right numbers', () => {
    const listed = contents('45. Ny cykelsti', '46. Salg af grund', '47. Takst for vand');
    expectNoFix('item-number', listed + items('46', '46', '47'));
  });

  it('where the numbers are far apart', () => {
    expectNoFix('item-number', HEAD + items('5', '905', '906'));
  });
});
