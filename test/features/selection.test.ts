import { expect, it } from 'vitest';
import { selectionRanges } from '../../server/src/features/selection';
import { readMinutes } from '../../server/src/minutes/minutes';
import { atCursor } from './support/cursor';

/** Expects what "expand selection" takes from the cursor `‸` outwards, without the whole document. */
function checkSelection(marked: string, expected: readonly string[]): void {
  const { text, offset } = atCursor(marked);
  const ranges = selectionRanges(readMinutes(text), offset);
  const texts = ranges.map(({ start, end }) => text.slice(start, end).trim());
  expect(texts.pop()).toBe(text.trim());
  expect(texts).toEqual(expected);
}

const ITEM = `Punkt 1: Cykelsti

Sagsfremstilling

Stien føres langs åen.
Den bliver bred.

Og lang.

Beslutning

Godkendt.`;

it('grows from the word to the item', () => {
  const before = 'REFERAT Teknikudvalget d. 14-08-2024\n\n';
  const marked = `${before}${ITEM.replace('føres', 'fø‸res')}\n\nPunkt 2: Eventuelt\n\nBeslutning\n\nIngen.\n`;
  checkSelection(marked, [
    'føres',
    'Stien føres langs åen.',
    'Stien føres langs åen.\nDen bliver bred.',
    'Stien føres langs åen.\nDen bliver bred.\n\nOg lang.',
    'Sagsfremstilling\n\nStien føres langs åen.\nDen bliver bred.\n\nOg lang.',
    ITEM,
  ]);
});

it('takes the line when there is no word', () => {
  checkSelection('Kære alle\n\n  Husk kage‸!\n', ['kage', 'Husk kage!', 'Husk kage!']);
});

it('has the document even when it is empty', () => {
  expect(selectionRanges(readMinutes(''), 0)).toEqual([{ start: 0, end: 0 }]);
});
