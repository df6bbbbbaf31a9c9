import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportJson } from '../../server/src/export/exportJson';
import type { ExportRange } from '../../server/src/export/format';
import { readMinutes } from '../../server/src/minutes/minutes';
import { Lines } from '../../server/src/text/lines';
import { realDocuments } from '../budget/support/realTables';
import { exported, findingsIn, itemAt } from './support/exported';

const MINUTES = `REFERAT Havneudvalget d. 14-08-2024

Mødedato: Onsdag den 14. august 2024
Mødested: Rådhuset, lokale 3
Starttidspunkt for møde: Kl. 15:00
Mødedeltagere: Anna Marie Holm (A), Bo Kjær (V)
Fraværende: Carla Lund

Indholdsfortegnelse

Punkt 1: Ny kaj.....3
Punkt 2: Lukket: Køb af Havnegade 4.....5
Punkt 3: Meddelelser.....6

Punkt 1: Ny kaj

01.02.03-P20-4-24

Økonomi

Kajen koster ca. 4,3 mio. kr., og 12,5 % er betalt.

Budget for kajen (1.000 kr.)

Post\tBudget\tRegnskab\tAfvigelse
Sten\t3.000\t3.050,5\t50,5
Løn\t1.300\t1.200\t-100
I alt\t4.300\t4.250,5\t-49,5

Indstilling

Direktionen indstiller,
- at kajen bygges
- at lånet optages

Beslutning

Godkendt.

Bilag

Bilag 1 Tegning af kajen

Fraværende Anna Holm

Punkt 2: Lukket: Køb af Havnegade 4

Indstilling

Direktionen indstiller, at Havnegade 4 købes for 2.000.000 kr.

Punkt 3: Meddelelser

Beslutning

Intet.
`;

const SAMPLES = join(process.cwd(), 'samples');

/** Every element whose place is not inside that of the element that holds it. */
function* outside(node: unknown, holder: ExportRange | null, path = ''): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  const { range = null } = node as { range?: ExportRange | null };
  if (
    range &&
    holder &&
    !(notAfter(holder.start, range.start) && notAfter(range.end, holder.end))
  ) {
    yield `${path} ${JSON.stringify(range)} is not in ${JSON.stringify(holder)}`;
  }
  for (const [key, value] of Object.entries(node)) {
    yield* outside(value, range ?? holder, `${path}/${key}`);
  }
}

function notAfter(a: ExportRange['start'], b: ExportRange['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

/** "3/1": row and column. */
function place({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row}/${column}`;
}

/** The text that a range covers. */
function at(text: string, range: ExportRange | null): string {
  if (!range) return '';
  const lines = new Lines(text);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}

describe('export', () => {
  const data = exported(MINUTES);
  const item = itemAt(data, 0);

  test('the document and the meeting', () => {
    expect(data.schemaVersion).toBe(1);
    expect(data.document).toMatchObject({
      kind: 'minutes',
      title: 'REFERAT Havneudvalget d. 14-08-2024',
    });
    expect(data.meeting).toMatchObject({
      organization: { name: 'Havneudvalget' },
      date: '2024-08-14',
      start: '15:00',
      end: null,
      location: { description: 'Rådhuset, lokale 3' },
    });
    expect(at(MINUTES, data.meeting.location.range)).toBe('Rådhuset, lokale 3');
  });

  test('people with the items that they were absent from; middle names may be left out', () => {
    expect(
      data.meeting.people.map((person) => [
        person.name,
        person.party,
        person.attendance,
        person.absentFromItems,
      ]),
    ).toEqual([
      ['Anna Marie Holm', 'A', 'present', ['1']],
      ['Bo Kjær', 'V', 'present', []],
      ['Carla Lund', null, 'absent', []],
    ]);
  });

  test('an item: its parts, each with its place', () => {
    expect(item).toMatchObject({
      number: '1',
      order: 1,
      name: 'Ny kaj',
      public: true,
      caseNumber: '01.02.03-P20-4-24',
      recommendation: { by: 'Direktionen', points: [{}, {}] },
      decision: { outcome: 'approved', text: 'Godkendt.', votes: null, dissent: [] },
      priorDecisions: [],
    });
    expect(item.sections.map((section) => section.kind)).toEqual([
      'finances',
      'recommendation',
      'decision',
      'attachments',
      'absence',
    ]);
    expect(at(MINUTES, item.range).startsWith('Punkt 1: Ny kaj')).toBe(true);
    for (const section of item.sections) {
      expect(at(MINUTES, section.range)).toContain(section.text);
    }
    for (const point of item.recommendation?.points ?? []) {
      expect(at(MINUTES, point.range)).toBe(point.text);
    }
    expect(item.absent.map(({ name, range }) => [name, at(MINUTES, range)])).toEqual([
      ['Anna Holm', 'Anna Holm'],
    ]);
  });

  test('tables: exact values, roles, unit, and the place of every cell', () => {
    const [table] = item.tables;
    expect(table).toMatchObject({
      caption: 'Budget for kajen (1.000 kr.)',
      unit: { text: '1.000 kr.', factor: 1000 },
    });
    expect(table?.columns.map(({ heading, role }) => ({ heading, role }))).toEqual([
      { heading: 'Post', role: 'label' },
      { heading: 'Budget', role: 'amount' },
      { heading: 'Regnskab', role: 'amount' },
      { heading: 'Afvigelse', role: 'difference' },
    ]);
    expect(table?.rows.map((row) => [row.role, ...row.cells.map((cell) => cell.value)])).toEqual([
      ['header', null, null, null, null],
      ['data', null, '3000', '3050.5', '50.5'],
      ['data', null, '1300', '1200', '-100'],
      ['total', null, '4300', '4250.5', '-49.5'],
    ]);
    for (const cell of table?.rows.flatMap((row) => row.cells) ?? []) {
      expect(at(MINUTES, cell.range)).toBe(cell.text);
    }
  });

  test('relations: the cells that explain a cell, what they give and what stands there', () => {
    const [table] = item.tables;
    const shown = (table?.relations ?? []).map(
      ({ kind, target, operands, computed, stated, holds }) =>
        `${kind} ${place(target)} = ${operands.map((each) => (each.sign < 0 ? '-' : '+') + place(each)).join(' ')} ` +
        `= ${computed}, states ${stated}: ${holds}`,
    );
    expect(shown).toEqual([
      'sum 3/1 = +1/1 +2/1 = 4300, states 4300: true',
      'sum 3/2 = +1/2 +2/2 = 4250.5, states 4250.5: true',
      'sum 3/3 = +1/3 +2/3 = -49.5, states -49.5: true',
      'difference 1/3 = +1/2 -1/1 = 50.5, states 50.5: true',
      'difference 2/3 = +2/2 -2/1 = -100, states -100: true',
      'difference 3/3 = +3/2 -3/1 = -49.5, states -49.5: true',
    ]);
  });

  test('a relation that does not come out says so, also when rounding alone is excused', () => {
    const relationsOf = (budget: string) => {
      const table = `Post\tBudget\tRegnskab\n${budget}`;
      const text = MINUTES.replace(/Post\tBudget[\s\S]*?-49,5/, table);
      return itemAt(exported(text), 0).tables[0]?.relations.map(({ computed, stated, holds }) => [
        computed,
        stated,
        holds,
      ]);
    };
    expect(relationsOf('Sten\t3,4\t3,1\nLøn\t1,3\t1,2\nSkilte\t0,4\t0,3\nI alt\t5,2\t4,6')).toEqual(
      [
        ['5.1', '5.2', true],
        ['4.6', '4.6', true],
      ],
    );
    expect(relationsOf('Sten\t340\t310\nLøn\t130\t125\nSkilte\t45\t30\nI alt\t515\t456')).toEqual([
      ['515', '515', true],
      ['465', '456', false],
    ]);
  });

  test('amounts of the running text, not those of the tables', () => {
    expect(item.amounts.map(({ text, value, unit }) => [text, value, unit])).toEqual([
      ['4,3 mio. kr.', '4300000', 'kr'],
      ['12,5 %', '12.5', 'percent'],
    ]);
    for (const amount of item.amounts) expect(at(MINUTES, amount.range)).toBe(amount.text);
  });

  test('findings as the command line reports them', () => {
    const text = MINUTES.replace('4,3 mio. kr.', '4.3 mio. kr.');
    const [finding] = exported(text).diagnostics.filter(({ code }) => code === 'malformed-number');
    expect(finding).toMatchObject({ severity: 'warning', relatedInformation: [] });
    expect(finding && at(text, finding.range)).toBe('4.3');
    expect(finding?.message).toContain('4,3');
    const [english] = exported(text, { language: 'en' }).diagnostics;
    expect(english?.message).toContain('Danish number');
  });

  test('the same text gives the same bytes, ending with a line break', () => {
    const write = () => {
      const minutes = readMinutes(MINUTES);
      return exportJson(minutes, findingsIn(minutes), { publicOnly: false, language: 'da' });
    };
    expect(write()).toBe(write());
    expect(write()).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/);
  });

  test('positions count as LSP does, whatever the line breaks and characters', () => {
    const crlf = MINUTES.replaceAll('\n', '\r\n').replace(
      'Ny kaj\r\n\r\n01',
      'Ny 🚢 kaj\r\n\r\n01',
    );
    const amounts = itemAt(exported(crlf), 0).amounts;
    expect(amounts.map((amount) => at(crlf, amount.range))).toEqual(['4,3 mio. kr.', '12,5 %']);
    expect(amounts[0]?.range.start).toEqual(item.amounts[0]?.range.start);
  });

  test.each(['', '\n', 'Kære alle, vi ses på fredag.', '\ufeff', '\0\ud800'])(
    'a text that is no minutes is unknown and empty: %j',
    (text) => {
      expect(exported(text)).toMatchObject({
        document: { kind: 'unknown', title: null },
        meeting: { organization: { name: null, range: null }, date: null, people: [] },
        contents: [],
        diagnostics: [],
      });
    },
  );
});

describe('export of the public part only', () => {
  const data = exported(MINUTES, { publicOnly: true });

  test('a closed item is its number and nothing else', () => {
    expect(data.agendaItems[1]).toEqual({ number: '2', public: false });
    expect(itemAt(data, 0).name).toBe('Ny kaj');
    expect(itemAt(data, 2).order).toBe(3);
  });

  test('its entry in the contents is its number and page', () => {
    expect(data.contents.map(({ name, number, page }) => [name, number, page])).toEqual([
      ['Ny kaj', '1', 3],
      [null, '2', 5],
      ['Meddelelser', '3', 6],
    ]);
  });

  test('nothing of it is told anywhere', () => {
    const whole = JSON.stringify(exported(MINUTES));
    expect(whole).toContain('Havnegade');
    expect(whole).toContain('2000000');
    expect(JSON.stringify(data)).not.toContain('Havnegade');
    expect(JSON.stringify(data)).not.toContain('2000000');
  });

  test('no finding points at it or names it', () => {
    const text = MINUTES.replace('købes for 2.000.000 kr.', 'købes for 2000.000 kr.').replace(
      'Lukket: Køb af Havnegade 4.....5',
      'Lukket: Køb af Havnegade 40.....5',
    );
    expect(exported(text).diagnostics.map(({ code }) => code)).toContain('malformed-number');
    const open = exported(text, { publicOnly: true });
    expect(open.diagnostics).toEqual([]);
    expect(JSON.stringify(open)).not.toContain('Havnegade');
  });

  test('an entry of the contents without an open item of that name is not named', () => {
    const text = MINUTES.replace(/Punkt 2: Lukket: Køb af Havnegade 4\n[\s\S]*(?=Punkt 3)/, '');
    const names = exported(text, { publicOnly: true }).contents.map(({ name }) => name);
    expect(names).toEqual(['Ny kaj', null, 'Meddelelser']);
  });

  test('an open item written a little differently in the contents keeps its name', () => {
    const text = MINUTES.replace('Meddelelser.....', '(Åben) Meddelelsr.....');
    const names = exported(text, { publicOnly: true }).contents.map(({ name }) => name);
    expect(names).toEqual(['Ny kaj', null, '(Åben) Meddelelsr']);
  });
});

describe('export of whole documents keeps to the schema, and its ranges nest', () => {
  const samples = readdirSync(SAMPLES)
    .map((name) => join(SAMPLES, name))
    .filter((path) => statSync(path).isFile());
  const texts = [
    ...samples.map((path) => ({
      name: path.slice(SAMPLES.length + 1),
      text: readFileSync(path, 'utf8'),
    })),
    ...realDocuments().map(({ name, text }) => ({ name, text })),
  ];
  test.each(texts)('$name', ({ text }) => {
    for (const publicOnly of [false, true]) {
      const data = exported(text, { publicOnly });
      const { diagnostics: _, ...elements } = data;
      expect([...outside(elements, data.document.range)]).toEqual([]);
    }
  });

  test.each(realDocuments())('no malformed number in $name', ({ text }) => {
    const codes = exported(text).diagnostics.map(({ code }) => code);
    expect(codes).not.toContain('malformed-number');
  });
});
