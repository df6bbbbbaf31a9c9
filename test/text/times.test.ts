import { describe, expect, it } from 'vitest';
import { readLabelledTimes, readTimes } from '../../server/src/text/times';

function times(text: string) {
  return readTimes(text, { start: 0, end: text.length });
}

describe('times of day', () => {
  it.each([
    ['kl. 16:30', ['16:30']],
    ['kl. 16.30', ['16:30']],
    ['Kl 8', ['08:00']],
    ['Mødet hævet kl.: 16.15.', ['16:15']],
    ['klokken 9.05', ['09:05']],
    ['kl. 15.00-17.30', ['15:00', '17:30']],
    ['kl. 15 til kl. 17.30', ['15:00', '17:30']],
    ['d. 14. august 2024 kl.\u00a015:00', ['15:00']],
    ['Starttidspunkt 15:00', ['15:00']],
    ['Mødetidspunkt 15:00 - 17.00', ['15:00', '17:00']],
    ['15:00–17:00', ['15:00', '17:00']],
    ['15:00 - 3 personer', ['15:00']],
    ['15:00 - 17.10.2026', ['15:00']],
    ['9/11/2019 3:00:00 PM', ['15:00']],
    ['12:00 AM', ['00:00']],
    ['kl. 24.00', ['24:00']],
  ])('%j gives %j', (text, values) => {
    expect(times(text).map((time) => time.value)).toEqual(values);
  });

  it.each([
    ['kl. 25:70'],
    ['16.30'],
    ['16.00-18.30'],
    ['cykl 8'],
    ['klasse 8'],
    ['forholdet 1:2000'],
    ['12:345'],
    ['13:00 PM'],
  ])('%j gives none', (text) => {
    expect(times(text)).toEqual([]);
  });

  it('places each time in the text', () => {
    const text = 'Mødet varede kl. 15.00 - 17.30';
    const found = readTimes(text, { start: 13, end: text.length });
    expect(found.map((time) => text.slice(time.span.start, time.span.end))).toEqual([
      '15.00',
      '17.30',
    ]);
    expect(found.map((time) => time.text)).toEqual(['15.00', '17.30']);
  });
});

describe('times behind a label that announces them', () => {
  it.each<[string, string[]]>([
    ['16.00-18.30', ['16:00', '18:30']],
    [' 16.00 til kl. 18.30 i salen', ['16:00', '18:30']],
    ['16.30', ['16:30']],
    ['kl. 16.00-18.30', ['16:00', '18:30']],
    ['16.10.2026', []],
    ['16', []],
    ['lokale 3.10', []],
    ['', []],
  ])('%j gives %j', (text, values) => {
    const found = readLabelledTimes(text, { start: 0, end: text.length });
    expect(found.map((time) => time.value)).toEqual(values);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      found.map((time) => time.text),
    );
  });
});
