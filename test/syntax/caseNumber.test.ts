import { describe, expect, it } from 'vitest';
import {
  caseLabelOnly,
  findCaseNumbers,
  readCaseNumberLine,
} from '../../server/src/syntax/caseNumber';

describe('a line that is a case number', () => {
  it.each([
    '00.01.00-G01-10-15',
    '00.30.14G01-24-23',
    '85.02.02G00-0011',
    '13.05.12-Ø00-1-15',
    '00.22.00-3584-18',
    '15.20G00 - 2013/01963',
    '00.01.00A04 - 2007/34364',
    '24/6823',
    '24-011578',
    '2012/057275',
    '2017-004392',
    '201002858',
    '018520-2013',
    '330-2018-3619',
    '306-2009-600',
    '1-22-78-2-16',
    '1-51-71-3321-08',
    '0-3-1-13',
    'BR 366/07',
  ])('%s, bare, bold and labelled', (number) => {
    for (const line of [
      number,
      `  ${number}  `,
      `**${number}**`,
      `(${number})`,
      `Sagsnr.: ${number}`,
      `**Sagsnr.:** ${number}`,
      `Åbent - ${number}`,
      `| Sagsnr. | ${number} |`,
    ]) {
      const found = readCaseNumberLine(line);
      expect(found?.text, line).toBe(number);
      expect(line.slice(found?.span.start, found?.span.end), line).toBe(number);
    }
  });

  it.each([
    ['Sagsnr.: 17/46', '17/46'],
    ['Sagsid.: 20/33839, Sagsinitialer: AGVA', '20/33839'],
    ['Sagsnr.: 330-2018-3619   Dok.nr.: 330-2018-500301   Åbent', '330-2018-3619'],
    ['Dok.nr.: 1965 Sagsid.: 14/40 Initialer: dosko Åben sag', '14/40'],
    ['J.nr.: A01. Sagsnr.: 06/19', '06/19'],
    ['Sagsnr.  10/9778', '10/9778'],
    ['Sagsnr.: 10/9778.', '10/9778'],
    ['Sagnr.: 0-3-1-13', '0-3-1-13'],
    ['Sagsnr: 24-011578', '24-011578'],
    ['Sagsnummer: 19/2484', '19/2484'],
    ['Sag 306-2009-600', '306-2009-600'],
    ['Acadre sagsnr.: 17/10438 Journalnr.: A00 Sagsforløb: ØU - Åben sag', '17/10438'],
    ['Sagsnr. 299835 Kulturudvalget Åbent punkt', '299835'],
    ['Sagsnr.: 00.22.02-G01-42-18 Sagsbeh.: AH', '00.22.02-G01-42-18'],
    ['SUD 133/2008 J.nr. 133/2008', '133/2008'],
  ])('%s', (line, number) => {
    const found = readCaseNumberLine(line);
    expect(found?.text).toBe(number);
    expect(line.slice(found?.span.start, found?.span.end)).toBe(number);
  });

  it.each([
    '',
    'Sagsnr.:',
    'Sag nr. 129',
    'Sagsfremstilling',
    'Sag 12 blev udsat',
    'Sagsnr. 10/9778 blev behandlet på det seneste møde.',
    'Behandlet under 24/6823',
    '24/6823 og 24/6824',
    '14-08-2024',
    '2024-08-14',
    '04-03-2020',
    '2023/24',
    '2024/2025',
    '1/2',
    '299835',
    '4.310.000',
    '1. 24/6823',
    'Dok.nr.: 330-2018-500301',
    'Dok. 306-2019-263412',
    'Initialer: PIM',
    'Telefon 96 28 28 28',
    '2021-2024',
    'Sagsbehandler: Anna Holm',
  ])('%j is none', (line) => {
    expect(readCaseNumberLine(line)).toBeNull();
  });

  it.each([
    ['00.01.00-G01-10-15', ['00', '01', '00', 'G01', '10', '15']],
    ['00.30.14-Ø00-3-26', ['00', '30', '14', 'Ø00', '3', '26']],
    ['00.30.14G01-24-23', ['00', '30', '14', 'G01', '24', '23']],
    ['85.02.02G00-0011', ['85', '02', '02', 'G00', '0011', null]],
    ['00.22.00-3584-18', ['00', '22', '00', null, '3584', '18']],
    ['00.01.00A04 - 2007/34364', ['00', '01', '00', 'A04', '34364', '2007']],
  ])('%s has the parts of KLE', (line, parts) => {
    const kle = readCaseNumberLine(line)?.kle;
    expect([kle?.mainGroup, kle?.group, kle?.subject, kle?.facet, kle?.serial, kle?.year]).toEqual(
      parts,
    );
  });

  it.each(['24/6823', '15.20G00 - 2013/01963', '1-22-78-2-16'])('%s has none', (line) => {
    expect(readCaseNumberLine(line)?.kle).toBeNull();
  });
});

describe('a case label without a value', () => {
  it.each([
    ['Sagsnr.:', true],
    ['**Sagsnr.:**', true],
    ['Sagsnummer', true],
    ['Sagsid.:', true],
    ['Sagsnr J.nr', true],
    ['J.nr.:. Sagsid.: Initialer: Åben sag', true],
    ['J.nr.: A09 Sagsid: Sagsbehandler: HY Åben sag', true],
    ['Sagsnr.: 24/6823', false],
    ['Sag', false],
    ['Sagsnr. kendes ikke', false],
    ['Sagsfremstilling', false],
    ['Beslutning', false],
    ['', false],
  ])('%j: %s', (line, expected) => {
    expect(caseLabelOnly(line)).toBe(expected);
  });
});

describe('case numbers inside text', () => {
  function found(text: string) {
    return findCaseNumbers(text, { start: 0, end: text.length }).map((number) => number.text);
  }

  it.each([
    ['Kommuneplan for Nørreskov (2019-0302914)', ['2019-0302914']],
    ['Jf. sag 24/6823 og 00.30.14-Ø00-3-26.', ['24/6823', '00.30.14-Ø00-3-26']],
    ['Medlemsforslag (KFU 416/2002)', ['KFU 416/2002']],
  ])('%j', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each([
    'Mødet d. 14-08-2024',
    'I skoleåret 2023/24 og 2024/2025',
    'fra 08/2024',
    'i alt 4.310.000 kr.',
    'budget 2024-2027',
    'tlf. 96282828',
    'x24/6823',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('counts spans from the beginning of the text', () => {
    const text = 'Se 24/6823 og 24/7000';
    const [number] = findCaseNumbers(text, { start: 11, end: text.length });
    expect(text.slice(number?.span.start, number?.span.end)).toBe('24/7000');
  });
});
