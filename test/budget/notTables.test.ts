import { describe, expect, test } from 'vitest';
import { onLines, tablesIn, tabs } from './support/readTables';

/** What stands in minutes every day, with figures in it, and is no table of figures. */
const NOT_TABLES: readonly (readonly [string, string])[] = [
  ['prose that breaks after figures', 'Der er i 2024\nbrugt 1.200\nog i alt 3.400'],
  [
    'years at the ends of lines',
    'Planen vedtages i foråret 2024\nDen træder i kraft 2025\nOg evalueres 2026',
  ],
  [
    'dates',
    'Første møde den 12. maj 2024\nAndet møde den 3. juni 2024\nTredje møde den 8. juli 2024',
  ],
  ['dates in columns', 'Møde        12.05.2024\nHøring      03.06.2024\nFrist       08.07.2024'],
  [
    'times in columns',
    'Mandag      10.00   16.00\nTirsdag     10.00   16.00\nOnsdag      12.00   18.00',
  ],
  ['opening hours', 'Mandag 10-16\nTirsdag 10-16\nOnsdag 12-18'],
  ['telephone numbers', 'Anna Holm 12 34 56 78\nBo Krog 23 45 67 89\nEva Lund 34 56 78 90'],
  [
    'telephone numbers in columns',
    'Anna Holm    12345678\nBo Krog      23456789\nEva Lund     34567890',
  ],
  [
    'an address block',
    'Nørreskov Kommune\nHavnevej 12\n9999 Nørreskov\nTelefon 12 34 56 78\nCVR 12345678',
  ],
  ['addresses', 'Havnevej 12\nSkolegade 4\nTorvet 1\nStrandvej 108'],
  ['addresses in columns', 'Havnevej     12\nSkolegade     4\nStrandvej   108'],
  ['contact fields in columns', 'Telefon   12345678\nCVR       87654321\nEAN       5790001234567'],
  ['fields of the head in columns', 'Sagsnr.    4512\nDok.nr.    8817\nSide          3'],
  [
    'contents with pages in columns',
    'Godkendelse af dagsorden      3\nBudget for havnen             6\nEventuelt                     9',
  ],
  [
    'contents with pages behind one space',
    'Godkendelse af dagsorden 3\nBudget for havnen 6\nEventuelt 9',
  ],
  [
    'contents with leaders and spaces',
    'Dagsorden ........   3\nBudget ........   6\nEventuelt ........   9',
  ],
  ['contents on lines', onLines('Punkt | Side', 'Dagsorden | 3', 'Budget | 6', 'Eventuelt | 9')],
  [
    'numbered contents on lines',
    onLines('1 | Dagsorden | 3', '2 | Budget | 6', '3 | Eventuelt | 9'),
  ],
  ['votes', 'For 12\nImod 5\nUndlod 2\nI alt 19'],
  ['votes in columns', 'For        12\nImod        5\nUndlod      2\nI alt      19'],
  ['votes on lines', onLines('For | 12', 'Imod | 5', 'Undlod at stemme | 2', 'I alt | 19')],
  ['seats of parties', 'A 9\nB 3\nC 5\nI alt 17'],
  ['seats of parties on lines', onLines('A | 9', 'B | 3', 'C | 5', 'I alt | 17')],
  ['a distribution matrix', tabs('DIR | TEK | ØKE | BYR', ' | x | x | ')],
  ['a matrix in columns', 'DIR   TEK   ØKE   BYR\n       x     x'],
  ['bullets with amounts', '- Skolen 1.200\n- Hallen 300\n- I alt 1.500'],
  [
    'clauses with amounts',
    '1. at skolen får 1.200\n2. at hallen får 300\n3. at der i alt gives 1.500',
  ],
  ['names of attachments', 'Bilag 1\nBilag 2\nBilag 3'],
  ['attachments on lines', onLines('Bilag | 1', 'Bilag | 2', 'Bilag | 3')],
  ['agenda items', 'Punkt 12 Havnen 2024\nPunkt 13 Skolen 2025\nPunkt 14 Hallen 2026'],
  [
    'terms of office in columns',
    'Anna Holm    2018   2021\nBo Krog      2022   2025\nEva Lund     2022   2025',
  ],
  [
    'two columns of names',
    'Anna Holm (A)      Bo Krog (V)\nEva Lund (C)       Ib Dahl (F)\nLis Fog (B)        Per Hede (O)',
  ],
  [
    'words and a year in columns',
    'Anna Holm     formand      2022\nBo Krog       medlem       2022\nEva Lund      medlem       2023',
  ],
  [
    'sentences with double spaces',
    'Der er brugt 12.  Der mangler 3.\nDer var 14.  Nu er der 15.\nDet var 16.  Nu er det 17.',
  ],
  ['two rows of figures', 'Veje 1.200 1.150\nParker 300 310'],
  ['two figures in one column', 'Veje      1.200\nI alt     1.200'],
  ['one column, crooked and without total', 'Veje   1.200\nParker   300\nHavnen  75'],
  ['lines with different numbers of figures', 'Veje 1.200 1.150 50 7\nParker 300\nHavnen 75 12 4'],
  [
    'names and figures on lines without header',
    onLines('Veje | 1.200 | 1.150', 'Parker | 300 | 310', 'Havnen | 75 | 80'),
  ],
  [
    'two periods on lines',
    onLines('Projekt | Budget | Forbrug', 'Hallen | 1 | 2', 'Stien | 3 | 4'),
  ],
  [
    'sentences before figures on lines',
    'Der blev talt her i salen.\n\n12\n\nDerefter blev der talt igen.\n\n14\n\nOg til sidst.\n\n26',
  ],
  ['years on lines', onLines('Vedtaget | 2021', 'Igangsat | 2022', 'I alt afsluttet | 2024')],
  ['laws', 'Planlovens § 13 stk. 2\nVejlovens § 8 stk. 1\nMiljølovens § 20 stk. 3'],
  ['weeks', 'Frokostordning uge 12\nSommerferie uge 28\nEfterårsferie uge 42'],
  ['signatures', 'Anna Holm        ______________\nBo Krog          ______________'],
  ['minutes of ages', 'Børn mellem 3 og 6\nUnge over 15\nVoksne under 67'],
];

describe('what only looks like a table', () => {
  test.each(NOT_TABLES)('%s', (_, text) => {
    expect(tablesIn(`Sagsfremstilling\n\n${text}\n\nHerefter følger tekst.`)).toEqual([]);
  });
});
