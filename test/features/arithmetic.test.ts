import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../server/src/features/arithmetic';
import type { Language } from '../../server/src/l10n/catalogue';
import { readMinutes } from '../../server/src/minutes/minutes';

/** Minutes with one item for each text. */
function minutesWith(...items: readonly string[]): string {
  const parts = items.map(
    (text, index) => `Punkt ${index + 1}: Budgetopfølgning ${index + 1}\n\nØkonomi\n\n${text}\n`,
  );
  return `REFERAT Teknikudvalget d. 14-08-2024\n\n${parts.join('\n')}\nBeslutning\n\nGodkendt.\n`;
}

/** What the view shows, one line for each calculation, with the text that a click goes to. */
function shown(text: string, language: Language = 'da'): readonly string[] {
  const { summary, items } = arithmetic(readMinutes(text), language);
  const lines = items.flatMap(({ heading, groups }) => [
    `# ${heading}`,
    ...groups.flatMap((group) => [
      `## ${group.heading}`,
      ...group.calculations.map(({ name, calculation, outcome, span }) =>
        [name, calculation, outcome, `[${text.slice(span.start, span.end)}]`].join(' | '),
      ),
      ...(group.note === '' ? [] : [group.note]),
    ]),
  ]);
  return [summary, ...lines];
}

const TABLE = `Vejdrift (1.000 kr.)

Område\tBudget\tRegnskab\tForskel
Veje\t1.200\t1.310\t110
Parker\t450\t440\t-10
Havnen\t310\t275\t-35
I alt\t1.960\t2.025\t65`;

describe('the view of calculations', () => {
  it('shows every calculation of a table, in reading order', () => {
    expect(shown(minutesWith(TABLE))).toEqual([
      '7 stemmer · 0 stemmer ikke · 0 kunne ikke efterregnes',
      '# 1 Budgetopfølgning 1',
      '## Tabel: Vejdrift (1.000 kr.)',
      'Veje · Forskel | 1.310 − 1.200 = 110 | Stemmer | [110]',
      'Parker · Forskel | 440 − 450 = -10 | Stemmer | [-10]',
      'Havnen · Forskel | 275 − 310 = -35 | Stemmer | [-35]',
      'I alt · Budget | 1.200 + 450 + 310 = 1.960 | Stemmer | [1.960]',
      'I alt · Regnskab | 1.310 + 440 + 275 = 2.025 | Stemmer | [2.025]',
      'I alt · Forskel | 110 − 10 − 35 = 65 | Stemmer | [65]',
      'I alt · Forskel | 2.025 − 1.960 = 65 | Stemmer | [65]',
    ]);
  });

  it('goes to the wrong cell where it is known', () => {
    const broken = shown(minutesWith(TABLE.replace('\t450', '\t540')));
    expect(broken[0]).toBe('5 stemmer · 2 stemmer ikke · 0 kunne ikke efterregnes');
    expect(broken.filter((line) => line.includes('Stemmer ikke'))).toEqual([
      'Parker · Forskel | 440 − 540 = -100 | Stemmer ikke; her står -10 (forskel 90) | [540]',
      'I alt · Budget | 1.200 + 540 + 310 = 2.050 | Stemmer ikke; her står 1.960 (forskel 90) | [540]',
    ]);
  });

  it('counts the rows of a long sum', () => {
    const rows = Array.from({ length: 25 }, (_, index) => `Vej ${index + 1}\t${index + 1}`);
    expect(shown(minutesWith(`Vej\tMeter\n${rows.join('\n')}\nI alt\t325`))[3]).toBe(
      'I alt · Meter | 25 rækker giver 325 | Stemmer | [325]',
    );
  });

  it('says what rounding explains', () => {
    const table = `Mio. kr.\t2023\t2024
Skoler\t12,4\t15,3
Dagtilbud\t10,3\t8,8
Kultur\t8,2\t9,6
I alt\t30,9\t33,6`;
    expect(shown(minutesWith(table)).at(-1)).toBe(
      'I alt · 2024 | 15,3 + 8,8 + 9,6 = 33,7 | Stemmer; her står 33,6 (afrunding) | [33,6]',
    );
  });

  it('says what could not be checked, and why', () => {
    const lonely = `Område\tBudget
Veje\t1.217
Parker\t453
Havnen\t311
I alt\t9.654`;
    const unlike = `Område\tBudget\tRegnskab\tForskel
Veje\t1.200\t1.310\t4
Parker\t450\t440\t7
Havnen\t310\t275\t9`;
    const plain = `Område\t2023\t2024
Veje\t1.200\t1.310
Parker\t450\t440`;
    const lines = shown(minutesWith(lonely, unlike, plain));
    expect(lines[0]).toBe('0 stemmer · 0 stemmer ikke · 2 kunne ikke efterregnes');
    expect(lines).toContain(
      'I alt · Budget |  | Ikke efterregnet: tallene giver noget andet, og intet i tabellen viser, at de hører sammen. | [9.654]',
    );
    expect(lines).toContain(
      'Forskel |  | Ikke efterregnet: ingen to kolonner giver tallene i den. | [4]',
    );
    expect(lines.at(-1)).toBe('Tabellen har ingen sum, forskel eller fordeling at efterregne.');
  });

  it('shows sums in running text', () => {
    const text =
      'Projektet har et budget på 9,3 mio. kr. og finansieres af anlægspuljen (6,3 mio. kr.), fonden (1,9 mio. kr.) og driften (1,1 mio. kr.).';
    expect(shown(minutesWith(text)).slice(-2)).toEqual([
      '## I teksten',
      'Projektet har et budget på 9,3 mio. kr. | 6,3 mio. kr. + 1,9 mio. kr. + 1,1 mio. kr. = 9,3 mio. kr. | Stemmer | [9,3 mio. kr.]',
    ]);
  });

  it('keeps a table of thousands of rows short, but for what does not come out', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => {
      const budget = 5000 + index;
      const spent = 4000 + ((index * 37) % 900);
      const rest = index === 1900 ? 1 : budget - spent;
      return `Konto ${index}\t${budget}\t${spent}\t${rest}`;
    });
    const lines = shown(minutesWith(`Konto\tBudget\tForbrug\tRest\n${rows.join('\n')}`));
    expect(lines[0]).toBe('1999 stemmer · 1 stemmer ikke · 0 kunne ikke efterregnes');
    expect(lines.at(-1)).toBe('Desuden stemmer 1699 til.');
    expect(lines.at(-2)).toMatch(/^Konto 1900 · Rest .*Stemmer ikke/);
  });

  it('speaks English', () => {
    expect(shown(minutesWith(TABLE), 'en').slice(0, 4)).toEqual([
      '7 add up · 0 do not · 0 could not be checked',
      '# 1 Budgetopfølgning 1',
      '## Table: Vejdrift (1.000 kr.)',
      'Veje · Forskel | 1.310 − 1.200 = 110 | Adds up | [110]',
    ]);
  });

  it('has nothing to show where there are no figures', () => {
    expect(shown(minutesWith('Intet.'))).toEqual([
      'Der er ingen tal i dokumentet, som kan efterregnes.',
    ]);
  });
});
