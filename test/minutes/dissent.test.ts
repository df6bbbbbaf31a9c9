import { describe, expect, it } from 'vitest';
import { readDissent } from '../../server/src/minutes/dissent';

function read(text: string) {
  return readDissent(text, { start: 0, end: text.length }).map((dissent) => {
    expect(text.slice(dissent.span.start, dissent.span.end)).toBe(dissent.text);
    return [dissent.by, dissent.text];
  });
}

describe('dissents', () => {
  it.each<[string, string | null]>([
    ['Anna Holm kan ikke tiltræde beslutningen.', 'Anna Holm'],
    ['Anna Holm og Bo Lund kan ikke tiltræde indstillingen.', 'Anna Holm og Bo Lund'],
    ['Anna Holm (A) tog forbehold.', 'Anna Holm (A)'],
    ['Liste B stemte imod, idet prisen er for høj.', 'Liste B'],
    ['Enhedslisten kan ikke tilslutte sig planen.', 'Enhedslisten'],
    ['A og V tager forbehold.', 'A og V'],
    ['Imod stemte Ø, idet prisen er for høj.', 'Ø'],
    ['Imod stemte Anna Holm (A) og Bo Lund, da prisen er for høj.', 'Anna Holm (A) og Bo Lund'],
    ['C og N (5 medlemmer) undlod at stemme.', 'C og N (5 medlemmer)'],
    ['O (1) kan ikke anbefale planen.', 'O (1)'],
    ['1 medlem (O) stemmer imod, da prisen er for høj.', '1 medlem (O)'],
    ['Anna Holm afventer stillingtagen indtil KB-behandlingen.', 'Anna Holm'],
    ['Et mindretal (A, F) ønsker planen udsat.', 'A, F'],
    ['Mindretalsudtalelse fra Liste B: Prisen er for høj.', 'Liste B'],
    ['Protokolbemærkning: Prisen er for høj.', null],
  ])('%j is by %j', (text, by) => {
    expect(read(text)).toEqual([[by, text]]);
  });

  it('takes what follows a colon along', () => {
    const statement =
      'Særindstilling fra Anna Holm (M):\n- at planen udsættes\n- at naboerne høres';
    expect(read(`Godkendt.\n\n${statement}\n\nSagen er afsluttet.`)).toEqual([
      ['Anna Holm (M)', statement],
    ]);
    const quotation =
      'Liste B afgav følgende protokolbemærkning:\n\n”Vi ønsker en anden plan.\n\nPrisen er for høj.”';
    expect(read(`${quotation}\n\nMødet sluttede.`)).toEqual([['Liste B', quotation]]);
  });

  it.each([
    '',
    'Godkendt.',
    'Udvalget kan ikke anbefale planen.',
    'Imod stemte: A og V.',
    'Undlod at stemme: 0.',
    'Planen blev godkendt med forbehold for økonomien.',
    'Der tages forbehold for priserne.',
    'Borgerne kan ikke stemme om forslaget.',
  ])('%j holds none', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells the dissenters from the approving parties before them', () => {
    expect(read('Godkendt af A, V, C og F. Ø og O stemte imod.')).toEqual([
      ['Ø og O', 'Ø og O stemte imod.'],
    ]);
  });

  it('stands beside the outcome', () => {
    expect(read('Godkendt.\n\nAnna Holm kan ikke tiltræde beslutningen.')).toEqual([
      ['Anna Holm', 'Anna Holm kan ikke tiltræde beslutningen.'],
    ]);
  });
});
