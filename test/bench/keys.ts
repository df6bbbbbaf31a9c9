import type { Minutes } from '../../server/src/minutes/model';
import type { Edit } from './peers/peer';

export type Place = 'prose' | 'item title' | 'table cell' | 'line break at the top';

/**
 * Where keys are pressed, as document offsets: in the middle of the document, as far from both ends as
 * a key can be, and in the first line, before everything.
 */
export function keysIn({ text, items }: Minutes): Readonly<Record<Place, number>> {
  const middle = items.slice(items.length >> 1);
  const prose = middle.find(({ item }) => PROSE.test(item.text));
  const table = middle.find(({ item }) => CELL.test(item.text));
  const titled = middle[0];
  if (prose === undefined || table === undefined || titled === undefined) {
    throw new Error('The text has no place for one of the keys');
  }
  return {
    prose: prose.offset + prose.item.text.search(PROSE) + 2,
    'item title': titled.offset + titled.item.nameSpan.end - 1,
    'table cell': table.offset + table.item.text.search(CELL) + 2,
    'line break at the top': text.indexOf('\n'),
  };
}

/** A comma between words: no title and no name has it where we look. */
const PROSE = /[a-zæøå]{4}, [a-zæøå]{4}/;
const CELL = /\t\d/;

/** The characters that are pressed, another each time. */
const CHARACTERS: Readonly<Record<Place, string>> = {
  prose: 'etnarsildo',
  'item title': 'etnarsildo',
  'table cell': '123456789',
  'line break at the top': '\n',
};

/** A key that is pressed, taken back, and pressed again. */
export interface Keys {
  next(): Edit;
  /** What brings the text back to what it was; null when it is. */
  last(): Edit | null;
}

export function pressed(place: Place, offset: number): Keys {
  const characters = CHARACTERS[place];
  let count = 0;
  const back: Edit = { start: offset, end: offset + 1, text: '' };
  const isIn = (): boolean => count % 2 === 1;
  return {
    next() {
      const text = characters[(count >> 1) % characters.length] ?? '';
      const edit = isIn() ? back : { start: offset, end: offset, text };
      count++;
      return edit;
    },
    last: () => (isIn() ? back : null),
  };
}
