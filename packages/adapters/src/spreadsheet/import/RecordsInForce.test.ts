import type { Observation } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { RecordsInForce } from './RecordsInForce.ts';

const record = (own: Partial<Observation> = {}): Observation => ({
  id: 'o1',
  indicator: 'families',
  period: { start: '2024-01-01', end: '2024-12-31' },
  value: 12,
  ...own,
});

describe('records in force', () => {
  test('are told apart by what they are about', () => {
    const records = new RecordsInForce();
    const all = records.of(record());
    for (const other of [
      record({ indicator: 'children' }),
      record({ period: { start: '2024-01-01', end: '2024-06-30' } }),
      record({ place: 'Lyon' }),
      record({ categories: { sex: 'female' } }),
      // neither is the other, however their words are put together
      record({ indicator: 'families 2024-01-01' }),
    ])
      expect(records.of(other)).not.toBe(all);
    expect(records.of(record({ id: 'o2', value: 13, organisation: 'asbl' }))).toBe(all);
  });

  test('are the same whichever dimension is named first', () => {
    const records = new RecordsInForce();
    const one = records.of(record({ categories: { sex: 'female', age: '0-5' } }));
    expect(records.of(record({ categories: { age: '0-5', sex: 'female' } }))).toBe(one);
    expect(records.of(record({ categories: { age: '0-5', sex: 'male' } }))).not.toBe(one);
  });

  test('of a network are those of each organisation, be they three or three hundred', () => {
    const records = new RecordsInForce();
    const nobody = records.ownOf(record());
    for (let n = 0; n < 300; n += 1) {
      const own = records.ownOf(record({ organisation: `asbl-${n}` }));
      expect(own.heads).toEqual([]);
      own.heads = [record({ id: `o${n}` })];
    }
    expect(records.ownOf(record({ organisation: 'asbl-7' })).heads[0]?.id).toBe('o7');
    expect(records.ownOf(record({ organisation: 'asbl-299' })).heads[0]?.id).toBe('o299');
    expect(records.ownOf(record())).toBe(nobody);
    expect(records.of(record())).toHaveLength(301);
  });
});
