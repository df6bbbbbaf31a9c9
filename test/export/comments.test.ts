// What a comment leaves behind is not exported; every blank that the author wrote is.
import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover';
import { readMinutes } from '../../server/src/minutes/minutes';
import { exported, findingsIn, itemAt } from './support/exported';

const document = (body: string, decision = 'Godkendt.') =>
  'REFERAT Teknikudvalget d. 14-08-2024\n\nPunkt 1: Ny sti\n\nSagsfremstilling\n\n' +
  `Teksten.\n${body}\nSlut.\n\nBeslutning\n\n${decision}\n\nBilag\n\nBilag 1 Notat <!-- x --> om stien\n`;

/** The text of the section in which a body stands, as it is exported. */
function textOf(body: string): string | undefined {
  const { sections } = itemAt(exported(document(body)), 0);
  return sections[0]?.text?.replace(/^Teksten\.\r?\n/, '').replace(/\r?\nSlut\.$/, '');
}

describe('the text of a section', () => {
  it.each([
    ['Drift\t\t\t', 'Drift\t\t\t'],
    ['To blanke til sidst  ', 'To blanke til sidst  '],
    ['   Indrykket', '   Indrykket'],
    ['Prisen <!-- ekskl. moms --> er 5.000 kr.', 'Prisen er 5.000 kr.'],
    ['Prisen<!-- ekskl. moms --> er 5.000 kr.', 'Prisen er 5.000 kr.'],
    ['Prisen <!-- a --><!-- b --> <!-- c --> er 5.000 kr.', 'Prisen er 5.000 kr.'],
    ['Pri<!-- ekskl. moms -->sen er 5.000 kr.', 'Prisen er 5.000 kr.'],
    ['Prisen er 5.000 kr. <!-- ekskl. moms -->', 'Prisen er 5.000 kr.'],
    ['Prisen er 5.000 kr.<!-- ekskl. moms -->  ', 'Prisen er 5.000 kr.'],
    ['<!-- ekskl. moms --> Prisen er 5.000 kr.', 'Prisen er 5.000 kr.'],
    ['Drift\t\t <!-- x -->', 'Drift\t\t'],
    ['Drift\t<!-- x -->\t4.300', 'Drift\t\t4.300'],
    ['Drift    <!-- x -->  4.300', 'Drift    4.300'],
    ['Drift\t\t\n<!-- x -->\nLøn  ', 'Drift\t\t\nLøn  '],
    ['Drift  \n  <!--\n\nx\n-->  \nLøn', 'Drift  \nLøn'],
    ['Drift <!-- x\ny --> og løn', 'Drift\nog løn'],
  ])('%j', (body, expected) => {
    expect(textOf(body)).toBe(expected);
    expect(textOf(body.replaceAll('\n', '\r\n'))).toBe(expected.replaceAll('\n', '\r\n'));
  });

  it('of a document whose lines end as on Windows', () => {
    const text = document('Drift\t\t\n<!-- x -->\nPrisen <!-- x --> er høj.').replaceAll(
      '\n',
      '\r\n',
    );
    expect(itemAt(exported(text), 0).sections[0]?.text).toBe(
      'Teksten.\r\nDrift\t\t\r\nPrisen er høj.\r\nSlut.',
    );
  });
});

describe('other texts', () => {
  const decision = 'Godkendt <!-- x --> med 5 stemmer.\n\nAnna Holm (A) <!-- x --> stemte imod.';
  const text = document('Intet.', decision);
  const item = itemAt(exported(text), 0);

  it('of decisions and attachments', () => {
    expect(item.decision?.text).toBe('Godkendt med 5 stemmer.\n\nAnna Holm (A) stemte imod.');
    expect(item.attachments.map(({ name }) => name)).toEqual(['Bilag 1 Notat om stien']);
  });

  it('of hovers', () => {
    const minutes = readMinutes(text);
    const said = new Set(
      Array.from(text, (_, at) => hover(minutes, findingsIn(minutes), at, 'da')?.markdown ?? ''),
    );
    expect([...said].join('\n')).not.toMatch(/\S {2,}\S/);
  });
});
