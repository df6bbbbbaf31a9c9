import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../server/src/minutes/minutes';

/** A whole document with the given lines in its head. */
function meetingOf(...head: string[]) {
  return readMinutes(`${head.join('\n')}\n\nPunkt 1: Havnen\nBeslutning\nGodkendt.\n`).meeting;
}

function attendanceOf(...fields: string[]) {
  const { people } = meetingOf('Referat', 'Byrådet', 'Mødedato: 13. oktober 2026', ...fields);
  return people.map(({ name, attendance }) => `${name} ${attendance}`);
}

/** The first item of a document whose lines follow its title. */
function itemOf(title: string, ...lines: string[]) {
  const text = ['Referat', 'Byrådet', 'Mødedato: 13. oktober 2026', '', title, ...lines].join('\n');
  const item = readMinutes(text).items[0]?.item;
  if (item === undefined) throw new Error('no item');
  return item;
}

describe('people in the head', () => {
  it.each<[string[], string[]]>([
    [
      ['Fraværende: Anna Holm (V)', 'Desuden deltog: Kommunaldirektør Bo Lund'],
      ['Anna Holm absent'],
    ],
    [
      ['Mødedeltagere Anna Holm, Bo Lund', 'Afbud Carl Vang'],
      ['Anna Holm present', 'Bo Lund present', 'Carl Vang excused'],
    ],
    [
      ['Deltagere:', 'Formand Anna Holm', 'Bo Lund'],
      ['Anna Holm present', 'Bo Lund present'],
    ],
    [['Til stede var: Anna Holm, Bo Lund'], ['Anna Holm present', 'Bo Lund present']],
    [
      [
        'Medlemmer: Anna Holm (A), Bo Lund (O)',
        'Fraværende: Bo Lund (O). Som stedfortræder deltog Carl Vang (O)',
      ],
      ['Bo Lund absent', 'Carl Vang present'],
    ],
    [['Afbud: Formand Anna Holm. Næstformand Bo Lund ledede mødet.'], ['Anna Holm excused']],
  ])('%j', (fields, people) => {
    expect(attendanceOf(...fields)).toEqual(expect.arrayContaining(people));
    expect(attendanceOf(...fields).join()).not.toContain('Bo Lund absent,Bo Lund');
  });
});

describe('when and for whom', () => {
  it.each([
    ['Tid: 16.00-18.30', '16:00', '18:30'],
    ['Mødetidspunkt 15:00 - 17.00', '15:00', '17:00'],
    ['Tid: kl. 16', '16:00', null],
  ])('%j', (line, start, end) => {
    expect(meetingOf('Referat', 'Byrådet', 'Dato: 13. oktober 2026', line)).toMatchObject({
      start,
      end,
    });
  });

  it.each([
    ['Referat fra ordinært møde i Egeby Borgerforening', 'Egeby Borgerforening'],
    ['Referat fra bestyrelsesmøde i Lokalrådet for Hvidbæk', 'Lokalrådet for Hvidbæk'],
    ['Referat fra ekstraordinært møde i Byrådet', 'Byrådet'],
    ['Referat af møde i Byrådet', 'Byrådet'],
  ])('%j', (title, organization) => {
    expect(meetingOf(title, 'Dato: 13. oktober 2026').organization?.text).toBe(organization);
  });
});

describe('items', () => {
  it.each([
    ['Punkt 1: Godkendelse af dagsorden ( )', 'Godkendelse af dagsorden'],
    [
      'Punkt 1: Godkendelse af dagsorden (2. behandling)',
      'Godkendelse af dagsorden (2. behandling)',
    ],
  ])('%j', (title, name) => {
    const { text, name: read, nameSpan } = itemOf(title, 'Beslutning', 'Godkendt.');
    expect(read).toBe(name);
    expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
  });

  it.each<[string[], string]>([
    [['Godkendt.', 'Fraværende: Anna Holm'], 'Godkendt.'],
    [['Godkendt.', 'Afbud: Anna Holm (A), Bo Lund (V)'], 'Godkendt.'],
    [['Godkendt.', 'Fraværende elever får besked.'], 'Godkendt.\nFraværende elever får besked.'],
    [['Godkendt.', 'Planen følges.'], 'Godkendt.\nPlanen følges.'],
  ])('decision %j', (lines, decision) => {
    const item = itemOf('Punkt 1: Havnen', 'Beslutning', ...lines);
    expect(item.decision?.text).toBe(decision);
    expect(item.text.slice(item.decision?.span.start, item.decision?.span.end)).toBe(decision);
  });

  it('keeps earlier decisions apart from the recommendation above them', () => {
    const item = itemOf(
      'Punkt 1: Havnen',
      'Indstilling',
      'Forvaltningen indstiller,',
      '- at planen godkendes',
      'Teknikudvalget, den 10. november 2026:',
      'Anbefales.',
      'Økonomiudvalget, 11. november 2026, sag nr. 44:',
      'Anbefales.',
      'Beslutning',
      'Godkendt.',
    );
    expect(item.recommendation?.points.map((point) => point.text)).toEqual(['planen godkendes']);
    expect(
      item.priorDecisions.map(({ organization, itemNumber, text }) => [
        organization,
        itemNumber,
        text,
      ]),
    ).toEqual([
      ['Teknikudvalget', null, 'Anbefales.'],
      ['Økonomiudvalget', '44', 'Anbefales.'],
    ]);
    expect(item.decision?.text).toBe('Godkendt.');
  });
});

it('line ends of old text files are line ends', () => {
  const text =
    'REFERAT Byrådet d. 18-11-2026\n\nPunkt 1: Bro\n\nBeslutning\n\nGodkendt.\n\nBilag\n\nKort\nPlan\n';
  const wanted = readMinutes(text).items[0]?.item.attachments.map((each) => each.text);
  const found = readMinutes(text.replaceAll('\n', '\r')).items[0]?.item.attachments;
  expect(found?.map((each) => each.text)).toEqual(wanted);
  expect(wanted).toEqual(['Kort', 'Plan']);
});
