import { describe, expect, it } from 'vitest';
import { complete, expectFindings, expectNothing, HEAD, relatedIn } from '../support/rules';

const PEOPLE = 'Mødedeltagere Anna Holm, «Bo Kjær», Carla Lund\n\n';
const absent = (name: string) => `Fraværende ${name}\n\n`;
const ITEMS = ['Bo Kjær', 'Bo Kjær', 'Bo Kjær'];

function document(absentees: readonly string[], people = PEOPLE): string {
  const items = absentees.map(
    (name, index) =>
      complete(index + 1, `Sag om vej ${index + 1}`) + (name === '' ? '' : absent(name)),
  );
  return HEAD + people + items.join('');
}

describe('absent-participant', () => {
  it('marks, once, a participant who is absent from every item', () => {
    expectFindings('absent-participant', document(ITEMS), [
      'Bo Kjær står som deltager, men som fraværende under alle punkter.',
    ]);
    expect(relatedIn(document(ITEMS).replace(/[«»]/g, ''))).toEqual([
      '"Bo Kjær": Fraværet står her.',
    ]);
  });

  it('marks a participant whom the head itself calls absent', () => {
    expectFindings('absent-participant', document([''], `${PEOPLE}Fraværende: Bo Kjær\n\n`), [
      'Bo Kjær står både som deltager og som fraværende.',
    ]);
  });

  it('marks a substitute who is also called absent', () => {
    expectFindings(
      'absent-participant',
      document([''], 'Medlemmer: Anna Holm\n\nTil stede: «Bo Kjær»\n\nFraværende: Bo Kjær\n\n'),
      ['Bo Kjær står både som deltager og som fraværende.'],
    );
  });

  it('takes a list of members for no list of who came', () => {
    expectNothing(document([''], 'Medlemmer: Anna Holm, Bo Kjær\n\nFraværende: Bo Kjær\n\n'));
    expectNothing(document([''], 'Medlemmer: Anna Holm, Bo Kjær\n\nAfbud: Bo Kjær\n\n'));
  });

  it('knows a name with its party', () => {
    expectFindings('absent-participant', document(['Bo Kjær (V)', 'Bo Kjær (V)']), [
      'Bo Kjær står som deltager, men som fraværende under alle punkter.',
    ]);
  });

  it('leaves somebody alone who misses single items', () => {
    expectNothing(document(['Bo Kjær', '', ''], PEOPLE.replace(/[«»]/g, '')));
  });

  it('leaves somebody alone who is not listed as present', () => {
    expectNothing(document(['Dan Vang', 'Dan Vang'], PEOPLE.replace(/[«»]/g, '')));
  });
});
