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
    { numbers: ['1', '2', '«2»', '4', '5'], message: 'Punkt 2 findes allerede.' },
    { numbers: ['1', '2', '«4»', '3'], message: 'Punkt 4 følger efter punkt 2.' },
    { numbers: ['1', '2', '«13»', '4', '5'], message: 'Punkt 13 følger efter punkt 2.' },
    { numbers: ['1', '2', '«99»', '4', '5'], message: 'Punkt 99 følger efter punkt 2.' },
    { numbers: ['7', '8', '«5»', '6'], message: 'Punkt 5 følger efter punkt 8.' },
  ])('$numbers: $message', ({ numbers, message }) => {
    expectFindings('item-number', items(...numbers), [message]);
  });

  it('tells a number that is too high from a gap behind it', () => {
    expectFindings('item-number', items('1', '2', '«99»', '«6»', '7'), [
      'Punkt 99 følger efter punkt 2.',
      'Punkt 4 og 5 mangler før punkt 6.',
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
