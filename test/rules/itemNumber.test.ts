import { describe, expect, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD, relatedIn } from '../support/rules';

const NAMES = ['Ny cykelsti', 'Salg af grund', 'Takst for vand', 'Plan for skov', 'Støj ved havn'];

/** Items with these numbers, as they stand, and names that differ. */
function items(...numbers: readonly string[]): string {
  const body = numbers.map((number, index) =>
    complete(number, `${NAMES[index % NAMES.length]} ${'i'.repeat(index + 1)}`),
  );
  return HEAD + body.join('');
}

describe('item-number', () => {
  it.each([
    { numbers: ['45', '46', '«48»'], message: 'Punkt 47 mangler før punkt 48.' },
    { numbers: ['56', '57', '«60»', '61'], message: 'Punkt 58 og 59 mangler før punkt 60.' },
    { numbers: ['1', '2', '«6»', '7'], message: 'Punkt 3 til 5 mangler før punkt 6.' },
    { numbers: ['1', '2', '«2»', '3'], message: 'Punkt 2 findes allerede.' },
    {
      numbers: ['1', '2', '«2»', '4', '5'],
      message: 'Punkt 2 står to gange, og punkt 3 mangler.',
    },
    {
      numbers: ['1', '2', '«4»', '4', '5'],
      message: 'Punkt 4 står to gange, og punkt 3 mangler.',
    },
    { numbers: ['1', '2', '«4»', '3'], message: 'Punkt 4 følger efter punkt 2.' },
    {
      numbers: ['1', '2', '«13»', '4', '5'],
      message: 'Punkt 13 følger efter punkt 2; punkt 3 mangler.',
    },
    {
      numbers: ['1', '2', '«99»', '4', '5'],
      message: 'Punkt 99 følger efter punkt 2; punkt 3 mangler.',
    },
    { numbers: ['7', '8', '«5»', '6'], message: 'Punkt 5 følger efter punkt 8.' },
  ])('$numbers: $message', ({ numbers, message }) => {
    expectFindings('item-number', items(...numbers), [message]);
  });

  it('tells a number that is too high from a gap behind it', () => {
    expectFindings('item-number', items('1', '2', '«99»', '«6»', '7'), [
      'Punkt 99 følger efter punkt 2; punkt 3 mangler.',
      'Punkt 4 og 5 mangler før punkt 6.',
    ]);
  });

  it('sees a gap before a number that stands further up by mistake', () => {
    expectFindings('item-number', items('49', '«60»', '51', '52', '53', '«60»', '61'), [
      'Punkt 60 står to gange, og punkt 50 mangler.',
      'Punkt 54 til 59 mangler før punkt 60.',
    ]);
  });

  it.each([
    { numbers: ['1', '2', '3'] },
    { numbers: ['571', '572', '573'] },
    { numbers: ['018', '019', '020'] },
    { numbers: ['9', '10', '101', '102'] },
  ])('accepts $numbers', ({ numbers }) => {
    expectNothing(items(...numbers));
  });

  it('lets closed items have numbers of their own', () => {
    expectNothing(
      `${items('1', '2', '3')}Punkt 101: Lukket: Salg af ejendom\n\n` +
        'Punkt 102: Lukket: Personsag\n\n',
    );
  });

  it('lets closed items run on with the others', () => {
    expectNothing(
      `${items('7')}Punkt 8: Lukket: Eventuelt\n\nIntet til referat.\n\n` +
        complete(9, 'Plan for skov'),
    );
  });

  describe('with closed items in the table of contents alone', () => {
    const body = complete(1, 'Ny cykelsti') + complete(2, 'Salg af grund');
    const last = complete('«5»', 'Støj ved havn');
    const contents = (...entries: readonly string[]) =>
      `${HEAD}Indholdsfortegnelse\n\n${entries.join('\n')}\n\n`;

    it('misses none of them', () => {
      const listed = contents(
        '1. Ny cykelsti',
        '2. Salg af grund',
        '3. Lukket punkt: Køb af jord',
        '4. Lukket punkt: Personsag',
        '5. Støj ved havn',
      );
      expectNothing(listed + body + last.replace(/[«»]/g, ''));
    });

    it('knows them by the line above their group', () => {
      const listed = contents(
        'Åbne sager',
        '1. Ny cykelsti\t2',
        '2. Salg af grund\t3',
        'Lukkede sager',
        '3. Køb af jord\t4',
        '4. Personsag\t5',
        'Åbne sager',
        '5. Støj ved havn\t6',
      );
      expectNothing(listed + body + last.replace(/[«»]/g, ''));
    });

    it('misses an open one beside them', () => {
      const listed = contents(
        '1. Ny cykelsti',
        '2. Salg af grund',
        '4. Lukket punkt: Personsag',
        '5. Støj ved havn',
      );
      expectFindings('item-number', listed + body + last, ['Punkt 3 mangler før punkt 5.']);
    });
  });

  it('shows where a repeated number stands first', () => {
    expect(relatedIn(items('1', '2', '2', '3'))).toEqual(['"2": Nummeret er brugt her.']);
  });

  it('takes lists in the text for no items', () => {
    expectNothing(
      items('1', '2').replace(
        'Teksten om sagen.',
        '1. Indledning\n2. Gennemgang\n5. Afslutning\n\nTeksten om sagen.',
      ),
    );
  });
});
