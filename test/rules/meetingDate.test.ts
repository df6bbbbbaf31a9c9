import { describe, expect, it } from 'vitest';
import { complete, expectFindings, expectNothing, relatedIn } from '../support/rules';

const document = (title: string, date: string, decision = 'Beslutning') =>
  `REFERAT Teknikudvalget d. ${title}\n\nMødedato ${date}\n\n` +
  complete(1, 'Ny cykelsti').replace('Beslutning', decision) +
  complete(2, 'Salg af grund').replace('Beslutning', decision);

describe('meeting-date', () => {
  it.each(['Onsdag d. 14. august 2024 kl. 15:00', '14-08-2024', 'onsdag den 14. august 2024'])(
    'accepts the same day written as "%s"',
    (date) => expectNothing(document('14-08-2024', date)),
  );

  it('marks a weekday that is not that of the date', () => {
    expectFindings('meeting-date', document('14-08-2024', '«Tirsdag» d. 14. august 2024'), [
      '14. august 2024 er en onsdag, ikke en tirsdag.',
    ]);
  });

  it('marks a day that does not exist', () => {
    expectFindings('meeting-date', document('30-06-2024', '«31. juni 2024» kl. 15:00'), [
      'Datoen 31. juni 2024 findes ikke.',
    ]);
  });

  it('marks a second date of the meeting and shows the other', () => {
    const text = document('14-08-2024', 'Torsdag d. «15. august 2024»');
    expectFindings('meeting-date', text, [
      'Her er mødets dato 15. august 2024, et andet sted 14-08-2024.',
    ]);
    expect(relatedIn(text.replace(/[«»]/g, ''))).toEqual([
      '"14-08-2024": Den anden dato står her.',
    ]);
  });

  it('takes the day that most places name for meant', () => {
    expectFindings(
      'meeting-date',
      document('«13-08-2024»', '14-08-2024', 'Beslutning Teknikudvalget den 14-08-2024'),
      ['Her er mødets dato 13-08-2024, et andet sted 14-08-2024.'],
    );
  });

  it('marks a decision that is dated after the meeting', () => {
    expectFindings(
      'meeting-date',
      document('14-08-2024', '14-08-2024', 'Beslutning Teknikudvalget den 14-08-2024').replace(
        'den 14-08-2024',
        'den «14-08-2025»',
      ),
      ['Her er mødets dato 14-08-2025, et andet sted 14-08-2024.'],
    );
  });

  it('shows another date together with a wrong weekday, in one finding', () => {
    const text = document('14-08-2024', '«Onsdag» d. 15. august 2024');
    expectFindings('meeting-date', text, ['15. august 2024 er en torsdag, ikke en onsdag.']);
    expect(relatedIn(text.replace(/[«»]/g, ''))).toEqual([
      '"14-08-2024": Her er mødets dato 14-08-2024.',
    ]);
  });

  describe('past midnight', () => {
    const nextDay = 'Beslutning Teknikudvalget den 15. august 2024';

    it.each([
      '14-08-2024\n\nMødetidspunkt: kl. 18.00 til den 15. august 2024 kl. 00.45',
      '14-08-2024\n\nMødetidspunkt: kl. 18.00 - torsdag d. 15. august 2024 kl. 00.45',
      '14-08-2024\n\nMødet hævet: 15. august 2024 kl. 00.45',
    ])('accepts decisions of the day on which the meeting ended: %s', (date) => {
      expectNothing(document('14-08-2024', date, nextDay));
      expectNothing(document('14-08-2024', date));
    });

    it('marks them where no end on that day is written', () => {
      const marked = nextDay.replace('15. august 2024', '«15. august 2024»');
      const once = document('14-08-2024', '14-08-2024\n\nTid: kl. 18.00').replace(
        'Beslutning',
        marked,
      );
      expectFindings('meeting-date', once, [
        'Her er mødets dato 15. august 2024, et andet sted 14-08-2024.',
      ]);
    });

    it('marks an end on a day that is not the next', () => {
      expectFindings(
        'meeting-date',
        document('14-08-2024', '14-08-2024\n\nTid: kl. 18 til den «25. august 2024» kl. 00.45'),
        ['Her er mødets dato 25. august 2024, et andet sted 14-08-2024.'],
      );
    });
  });

  it("leaves other bodies' days alone", () => {
    expectNothing(
      document('14-08-2024', '14-08-2024').replace(
        'Beslutning\n',
        'Beslutning fra Økonomiudvalget, 7. august 2024, pkt. 8:\n\nAnbefales.\n\nBeslutning\n',
      ),
    );
  });

  it('leaves dates in the text alone', () => {
    expectNothing(
      document('14-08-2024', '14-08-2024').replace(
        'Teksten om sagen.',
        'Vi mødtes tirsdag d. 14. august 2024, og igen 31. juni 2024.',
      ),
    );
  });
});
