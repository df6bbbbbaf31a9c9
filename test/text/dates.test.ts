import { describe, expect, it } from 'vitest';
import { findDates, weekdayOf } from '../../server/src/text/dates';

function all(text: string) {
  return findDates(text, { start: 0, end: text.length });
}

describe('dates as minutes write them', () => {
  it.each([
    ['14-08-2024', '2024-08-14'],
    ['14/8-2024', '2024-08-14'],
    ['29/11 2018', '2018-11-29'],
    ['29/11/2018', '2018-11-29'],
    ['22.11.2016', '2016-11-22'],
    ['1. 2. 2016', '2016-02-01'],
    ['14. august 2024', '2024-08-14'],
    ['04. marts 2020', '2020-03-04'],
    ['30.juni 2024', '2024-06-30'],
    ['14 AUGUST 2024', '2024-08-14'],
    ['28. febr. 2024', '2024-02-28'],
    ['3. September 2019', '2019-09-03'],
    ['14.\u00a0august\u00a02024', '2024-08-14'],
    ['14. august\n2024', '2024-08-14'],
    ['2024-08-14', '2024-08-14'],
    ['04-03-20', '2020-03-04'],
    ['4/3/98', '1998-03-04'],
    ['29. februar 2024', '2024-02-29'],
  ])('%j is %s', (text, iso) => {
    const around = `Mødet blev holdt d. ${text} i salen.`;
    const [date, ...more] = all(around);
    expect(more).toEqual([]);
    expect(date).toMatchObject({ iso, text, weekday: null });
    expect(around.slice(date?.span.start, date?.span.end)).toBe(text);
  });

  it('reads the American form, month first, only where AM or PM tells', () => {
    expect(all('Mødedato: 9/11/2019 3:00:00 PM')[0]?.iso).toBe('2019-09-11');
    expect(all('Mødedato: 9/11/2019 kl. 15')[0]?.iso).toBe('2019-11-09');
  });

  it.each([['31. juni 2024'], ['29. februar 2023'], ['45-13-2024'], ['31/6-2024'], ['31.02.2024']])(
    '%j is shaped like a date but names no day',
    (text) => {
      expect(all(text).map(({ iso, text }) => ({ iso, text }))).toEqual([{ iso: null, text }]);
    },
  );

  it.each([
    ['00.30.14-Ø00-3-26'],
    ['00.30.14G01-24-23'],
    ['00.01.00-G01-10-15'],
    ['1-22-78-2-16'],
    ['0-3-1-13'],
    ['306-2009-600'],
    ['018520-2013'],
    ['330-2018-3619'],
    ['15.03.11'],
    ['31-06-24'],
    ['14/40 2014'],
    ['11.234.567'],
    ['12.10.2024.5'],
    ['1.250.2024'],
    ['i 2023/24 og 2024/25'],
    ['budget 2024-2027'],
    ['§ 4, stk. 2'],
    ['Bilag 3. 2024'],
    ['12 måneder 2024'],
    ['14.\nAugust 2024'],
    ['8.5.3000'],
    ['x14-08-2024'],
    ['114-08-2024'],
    ['14-08-20245'],
  ])('%j holds no date', (text) => {
    expect(all(text)).toEqual([]);
  });

  it.each([
    ['Onsdag d. 14. august 2024', 'Onsdag', 3],
    ['mandag den 1. oktober 2018', 'mandag', 1],
    ['Lørdag, 14-08-2024', 'Lørdag', 6],
    ['SØNDAG 14. august 2024', 'SØNDAG', 7],
  ])('%j has its weekday', (text, word, value) => {
    const weekday = all(text)[0]?.weekday;
    expect(weekday).toMatchObject({ text: word, value });
    expect(weekday && text.slice(weekday.span.start, weekday.span.end)).toBe(word);
  });

  it('leaves a weekday alone that belongs to something else', () => {
    expect(all('Hver onsdag siden d. 14. august 2024')[0]?.weekday).toBeNull();
    expect(all('Fastelavnsmandag d. 14. august 2024')[0]?.weekday).toBeNull();
  });

  it('reads both ends of a range, and several dates in order', () => {
    expect(all('01.01.2024-31.12.2024').map((date) => date.iso)).toEqual([
      '2024-01-01',
      '2024-12-31',
    ]);
    expect(all('fra 1. maj 2023 til d. 30-04-2027').map((date) => date.iso)).toEqual([
      '2023-05-01',
      '2027-04-30',
    ]);
  });

  it('counts spans from the beginning of the text and looks only inside the stretch', () => {
    const text = '14-08-2024 og onsdag d. 15-08-2024 og 16-08-2024';
    const [date, ...more] = findDates(text, { start: 11, end: 34 });
    expect(more).toEqual([]);
    expect(date && text.slice(date.span.start, date.span.end)).toBe('15-08-2024');
    expect(date?.weekday && text.slice(date.weekday.span.start, date.weekday.span.end)).toBe(
      'onsdag',
    );
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2024-08-12', 1],
    ['2024-08-14', 3],
    ['2024-08-18', 7],
  ])('%s is %i', (iso, weekday) => {
    expect(weekdayOf(iso)).toBe(weekday);
  });
});
