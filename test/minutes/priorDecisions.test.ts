import { describe, expect, it } from 'vitest';
import { readPriorDecisions } from '../../server/src/minutes/priorDecisions';

type Row = readonly [string | null, string | null, string | null, string];

function read(text: string): Row[] {
  return readPriorDecisions(text, { start: 0, end: text.length }).map((prior): Row => {
    expect(text.slice(prior.span.start, prior.span.end)).toContain(prior.text);
    return [prior.organization, prior.date, prior.itemNumber, prior.text];
  });
}

describe('earlier decisions in a history section', () => {
  it.each<[string, Row[]]>([
    [
      'Økonomiudvalget, 20. september 2017, pkt. 195: Drøftet.',
      [['Økonomiudvalget', '2017-09-20', '195', 'Drøftet.']],
    ],
    [
      'Økonomiudvalget, 20. september 2017,\npkt. 195: Drøftet.',
      [['Økonomiudvalget', '2017-09-20', '195', 'Drøftet.']],
    ],
    [
      'Social- og Sundhedsudvalget den 11. januar 2023 pkt. 5.',
      [['Social- og Sundhedsudvalget', '2023-01-11', '5', '']],
    ],
    [
      '19-08-2019 Magistraten\nSendt til Byrådet.\n\n04-09-2019 Byrådet\nVedtaget.',
      [
        ['Magistraten', '2019-08-19', null, 'Sendt til Byrådet.'],
        ['Byrådet', '2019-09-04', null, 'Vedtaget.'],
      ],
    ],
    [
      'Økonomiudvalget, 31.10.2016 … Anbefales.\nByrådet, 22.11.2016 … Godkendt.',
      [
        ['Økonomiudvalget', '2016-10-31', null, 'Anbefales.'],
        ['Byrådet', '2016-11-22', null, 'Godkendt.'],
      ],
    ],
    [
      'Økonomiudvalget, 31.10.2016\n\nAnbefales.',
      [['Økonomiudvalget', '2016-10-31', null, 'Anbefales.']],
    ],
    [
      'Økonomi- og Erhvervsudvalget, 15. marts 2016.\nGodkendt.',
      [['Økonomi- og Erhvervsudvalget', '2016-03-15', null, 'Godkendt.']],
    ],
    [
      'Teknikudvalget, 10. september 2019, pkt. 65:\nAnbefales,\nidet der sættes skilte op.',
      [['Teknikudvalget', '2019-09-10', '65', 'Anbefales,\nidet der sættes skilte op.']],
    ],
    [
      'Beslutning fra Teknikudvalget, 10. september 2024, pkt. 56:\n\nAnbefales.',
      [['Teknikudvalget', '2024-09-10', '56', 'Anbefales.']],
    ],
    [
      'Forretningsudvalgets beslutning den 8. november 2022:\nAnbefalet.\nMiljøudvalgets beslutning den 2. november 2022:\nDrøftet.',
      [
        ['Forretningsudvalget', '2022-11-08', null, 'Anbefalet.'],
        ['Miljøudvalget', '2022-11-02', null, 'Drøftet.'],
      ],
    ],
    ['- Byrådet, 22.11.2016: Godkendt.', [['Byrådet', '2016-11-22', null, 'Godkendt.']]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '',
    'Ingen.',
    'I 2018 besluttede Byrådet at bygge en skole.',
    'Byrådet besluttede den 22. november 2016 at bygge en skole.',
    'Udvalget blev orienteret om sagen, 14. august 2024.',
    'Lokalplanen er fra 14. august 2014 og gælder hele byen.',
    '14-08-2024 var der møde med naboerne.',
    'Skolen i Nørreskov åbnede den 1. august 2012 efter ombygning.',
  ])('%j is narrative', (text) => {
    expect(read(text)).toEqual([]);
  });
});
