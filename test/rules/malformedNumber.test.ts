import { describe, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD } from '../support/rules';

const document = (finances: string) =>
  HEAD + complete(1, 'Ny cykelsti').replace('Indstilling', `Økonomi\n\n${finances}\n\nIndstilling`);

describe('malformed-number', () => {
  it.each([
    [
      'a point for the comma',
      'Stien koster «12.5» mio. kr.',
      '12.5 er ikke et dansk tal. Skal der stå 12,5?',
    ],
    [
      'English figures',
      'Stien koster «1,234.50» kr.',
      '1,234.50 er ikke et dansk tal. Skal der stå 1.234,50?',
    ],
    [
      'a digit lost between the points',
      'Stien koster kr. «1.23.456» i alt.',
      '1.23.456 er ikke et dansk tal. Skal der stå 123.456?',
    ],
    [
      'a figure that two slips explain',
      'Stien koster «2.400.00» kr.',
      '2.400.00 er ikke et dansk tal og kan læses på flere måder.',
    ],
    [
      'a cell of an amount column',
      'Post\tBudget\tRegnskab\nSten\t3.000\t2.950,5\nLøn\t«1200.00»\t1.150\nI alt\t4.200\t4.100,5',
      '1200.00 er ikke et dansk tal. Skal der stå 1200,00?',
    ],
    [
      'a cell with its unit',
      '| Post | Beløb |\n|---|---|\n| Sten | 3,5 mio. kr. |\n| Løn | «1.2 mio. kr.» |',
      '1.2 mio. kr. er ikke et dansk tal. Skal der stå 1,2 mio. kr.?',
    ],
  ])('%s', (_, finances, message) => {
    expectFindings('malformed-number', document(finances), [message]);
  });

  it('figures under years, though most of the column is malformed', () => {
    expectFindings(
      'malformed-number',
      document('Tabel\t2026\t2027\nSten\t«12.00»\t3.000\nLøn\t«1,234.5»\t1.150\nTræ\t4.200\t90'),
      [
        '12.00 er ikke et dansk tal. Skal der stå 12,00?',
        '1,234.5 er ikke et dansk tal. Skal der stå 1.234,5?',
      ],
    );
  });

  it.each([
    ['times under years', 'Åbent\t2026\t2027\nSommer\t14.30\t15.30\nVinter\t13.30\t12.00'],
    ['Danish figures', 'Stien koster 1,234 mio. kr., og 10.000 kr. går til skilte.'],
    ['times and dates', 'Mødet den 30.06.2024 kl. 14.30 kr. 50 betales ved døren.'],
    ['sections and versions', 'Se afsnit 1.2 og version 2.5 af planen.'],
    ['columns of times', 'Bus\tStart\tSlut\n1\t14.30\t15.30\n2\t15.00\t16.00\n3\t15\t16'],
    ['numbers of rows', 'Nr.\tPost\tBudget\n1.1\tSten\t3.000\n1.2\tLøn\t1.200'],
    ['columns of dates', 'Post\tFrist\tBudget\nSten\t14.08\t3.000\nLøn\t30.06\t1.200'],
  ])('nothing in %s', (_, finances) => {
    expectNothing(document(finances));
  });
});
