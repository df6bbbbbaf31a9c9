import { describe, expect, it } from 'vitest';
import { complete } from '../support/rules';
import { expectMended, expectNoFix, fixesIn } from './support';

const CASE = complete(1, 'Ny cykelsti');
const decided = (date: string) =>
  complete(2, 'Salg af grund').replace('Beslutning\n', `Beslutning Teknikudvalget ${date}\n`);
const document = (title: string, field: string, decision = 'den 14-08-2024') =>
  `REFERAT Teknikudvalget d. ${title}\n\nMødedato: ${field}\n\n${CASE}${decided(decision)}`;

describe('a weekday that does not fit its date', () => {
  it.each([
    ['torsdag den 14. august 2024', 'onsdag den 14. august 2024'],
    ['Torsdag den 14. august 2024', 'Onsdag den 14. august 2024'],
    ['TORSDAG d. 14-08-2024', 'ONSDAG d. 14-08-2024'],
  ])('%s becomes %s, safely where the date stands elsewhere too', (wrong, right) => {
    const text = document('14-08-2024', wrong);
    expectMended('meeting-date', text, {
      'Ret ugedagen til onsdag': document('14-08-2024', right),
    });
    expect(fixesIn(text, 'meeting-date').map(({ safe, preferred }) => [safe, preferred])).toEqual([
      [true, true],
    ]);
  });

  it('is not certain where the date is wrong in the same way in both places', () => {
    const text =
      `REFERAT Teknikudvalget torsdag den 14. august 2024\n\n` +
      `Mødedato: torsdag den 14. august 2024\n\n${CASE}`;
    expect(fixesIn(text, 'meeting-date').map(({ safe }) => safe)).toEqual([false, false]);
  });

  it('is one way to mend where the date stands alone', () => {
    const text = (day: string) =>
      `REFERAT Teknikudvalget\n\nMødedato: ${day} den 14. august 2024\n\n${CASE}`;
    expectMended('meeting-date', text('torsdag'), { 'Ret ugedagen til onsdag': text('onsdag') });
    const [fix] = fixesIn(text('torsdag'), 'meeting-date');
    expect([fix?.safe, fix?.preferred]).toEqual([false, false]);
  });
});

describe('a date that the other places outvote', () => {
  it.each([
    ['15-08-2024', '14-08-2024'],
    ['15.8.2024', '14.8.2024'],
    ['15/8 2024', '14/8 2024'],
    ['15. august 2024', '14. august 2024'],
    ['3. SEPTEMBER 2024', '14. AUGUST 2024'],
    ['3. sep. 2024', '14. aug. 2024'],
    ['2024-08-15', '2024-08-14'],
    ['32-08-2024', '14-08-2024'],
    ['31. juni 2024', '14. august 2024'],
  ])('%s becomes %s', (wrong, right) => {
    expectMended('meeting-date', document('14-08-2024', wrong), {
      [`Ret datoen til ${right}`]: document('14-08-2024', right),
    });
  });

  it('takes its weekday along', () => {
    expectMended('meeting-date', document('14-08-2024', 'Torsdag den 15. august 2024'), {
      'Ret til onsdag 14. august 2024': document('14-08-2024', 'Onsdag den 14. august 2024'),
    });
  });

  it('keeps a weekday that was right all along', () => {
    expectMended('meeting-date', document('14-08-2024', 'Onsdag den 15. august 2024'), {
      'Ret datoen til 14. august 2024': document('14-08-2024', 'Onsdag den 14. august 2024'),
    });
  });

  it('over a decision', () => {
    expectMended('meeting-date', document('14-08-2024', '14-08-2024', 'den 15-08-2024'), {
      'Ret datoen til 14-08-2024': document('14-08-2024', '14-08-2024'),
    });
  });
});

describe('two dates against each other', () => {
  const pair = (title: string, field: string) =>
    `REFERAT Teknikudvalget d. ${title}\n\nMødedato: ${field}\n\n${CASE}`;

  it('can be put right in either place', () => {
    expectMended('meeting-date', pair('14-08-2024', 'torsdag den 15. august 2024'), {
      'Ret til onsdag 14. august 2024': pair('14-08-2024', 'onsdag den 14. august 2024'),
      'Ret datoen det andet sted til 15-08-2024': pair('15-08-2024', 'torsdag den 15. august 2024'),
    });
  });
});

describe('an impossible date', () => {
  it('stays where nothing else says the day', () => {
    expectNoFix('meeting-date', `REFERAT Teknikudvalget\n\nMødedato: 31-06-2024\n\n${CASE}`);
  });
});
