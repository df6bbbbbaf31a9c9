import { describe, it } from 'vitest';
import { complete, HEAD } from '../support/rules';
import { expectMended } from './support';

const document = (rows: readonly string[]) =>
  HEAD +
  complete(1, 'Ny cykelsti').replace('Indstilling', `Økonomi\n\n${rows.join('\n')}\n\nIndstilling`);

describe('the columns of a table stay where they are', () => {
  it.each([
    {
      name: 'between bars, with a longer figure',
      rows: [
        '| Post   | Budget | Regnskab | Note |',
        '|--------|-------:|---------:|------|',
        '| Sten   |  3.000 |    3.050 | a    |',
        '| Løn    |  1.300 |    1.200 | b    |',
        '| Skilte |    412 |      418 | c    |',
        '| I alt  |  4.712 |      468 | d    |',
      ],
      last: '| I alt  |  4.712 |    4.668 | d    |',
    },
    {
      name: 'between bars, in bold, with a shorter figure',
      rows: [
        '| Post   | Budget | Regnskab   | Note |',
        '|--------|-------:|-----------:|------|',
        '| Sten   |  3.000 |      3.050 | a    |',
        '| Løn    |  1.300 |      1.200 | b    |',
        '| Skilte |    412 |        418 | c    |',
        '| I alt  |  4.712 | **46.686** | d    |',
      ],
      last: '| I alt  |  4.712 | **4.668** | d    |',
    },
    {
      name: 'between bars, on the left',
      rows: [
        '| Post   | Budget | Regnskab | Note |',
        '|--------|--------|----------|------|',
        '| Sten   | 3.000  | 3.050    | a    |',
        '| Løn    | 1.300  | 1.200    | b    |',
        '| Skilte | 412    | 418      | c    |',
        '| I alt  | 4.712  | 468      | d    |',
      ],
      last: '| I alt  | 4.712  | 4.668    | d    |',
    },
    {
      name: 'of blanks, with a longer figure',
      rows: [
        'Post        Budget    Regnskab',
        'Sten         3.000       3.050',
        'Løn          1.300       1.200',
        'Skilte         412         418',
        'I alt        4.712         468',
      ],
      last: 'I alt        4.712       4.668',
    },
    {
      name: 'of blanks, with a shorter figure',
      rows: [
        'Post        Budget    Regnskab',
        'Sten         3.000       3.050',
        'Løn          1.300       1.200',
        'Skilte         412         418',
        'I alt        4.712      46.686',
      ],
      last: 'I alt        4.712       4.668',
    },
  ])('$name', ({ rows, last }) => {
    expectMended('wrong-total', document(rows), {
      'Ret summen til 4.668': document([...rows.slice(0, -1), last]),
    });
  });
});
