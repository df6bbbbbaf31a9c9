import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../server/src/text/sentences';

function read(text: string): string[] {
  return sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Godkendt. Anna Holm tog forbehold.', ['Godkendt.', 'Anna Holm tog forbehold.']],
    [
      'Godkendt af A, V, C og F. Ø og O stemte imod.',
      ['Godkendt af A, V, C og F.', 'Ø og O stemte imod.'],
    ],
    ['Imod stemte A, V, C. Godkendt.', ['Imod stemte A, V, C.', 'Godkendt.']],
    ['Imod stemte Liste B. Godkendt.', ['Imod stemte Liste B.', 'Godkendt.']],
    ['Anna Holm og F. Jensen var til stede.', ['Anna Holm og F. Jensen var til stede.']],
    ['Anna Holm, A, B. Lund og C. Vang', ['Anna Holm, A, B. Lund og C. Vang']],
    ['Se pkt. A og bilag 2.', ['Se pkt. A og bilag 2.']],
    ['Planen\nDrøftet', ['Planen', 'Drøftet']],
    ['Anna Holm og\nBo Lund', ['Anna Holm og\nBo Lund']],
  ])('%j', (text, sentences) => {
    expect(read(text)).toEqual(sentences);
  });
});
