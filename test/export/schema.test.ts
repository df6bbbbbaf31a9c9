import { describe, expect, test } from 'vitest';
import { exported } from './support/exported';
import { openValidator, propertiesOf, schema, strictValidator } from './support/schema';

const SMALL = 'REFERAT Havneudvalget d. 14-08-2024\n\nPunkt 1: Ny kaj\n\nBeslutning\n\nGodkendt.\n';

describe('schemas/referat-export-1.schema.json', () => {
  const valid = openValidator();
  const strict = strictValidator();

  test('describes every property', () => {
    const silent = [...propertiesOf(schema)].filter(([, node]) => !node.description);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('lets later properties through, and the strict variant does not', () => {
    const later = { ...exported(SMALL), generator: 'later' };
    expect(valid(later)).toBe(true);
    expect(strict(later)).toBe(false);
  });

  type Data = { [key: string]: never } & ReturnType<typeof exported>;
  test.each<[string, (data: Data) => unknown]>([
    ['a missing list', ({ contents: _, ...data }) => data],
    ['another version', (data) => ({ ...data, schemaVersion: 2 })],
    [
      'a date that is none',
      (data) => ({ ...data, meeting: { ...data.meeting, date: '2024-02-31' } }),
    ],
    [
      'a closed item that tells more',
      (data) => ({ ...data, agendaItems: [{ number: '2', public: false, name: 'Salg' }] }),
    ],
    [
      'an open item without its parts',
      (data) => ({ ...data, agendaItems: [{ number: '2', public: true }] }),
    ],
    [
      'a float for an amount',
      (data) => ({
        ...data,
        agendaItems: [
          { ...data.agendaItems[0], amounts: [{ text: '1 kr.', value: 1, unit: 'kr' }] },
        ],
      }),
    ],
  ])('refuses %s', (_, spoil) => {
    expect(valid(spoil(exported(SMALL) as Data))).toBe(false);
  });
});
