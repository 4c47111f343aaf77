import { describe, expect, test } from 'vitest';
import { numberItem } from './numberItem.ts';

const item = {
  id: 'h',
  kind: 'number',
  unit: 'heures',
  min: 1,
  max: 10,
  title: { fr: 'H', en: 'H' },
} as const;
const context = { asOf: '2025-03-15', rows: [], rowGroups: [] };

describe('a number', () => {
  test('is finite', () => {
    expect(numberItem.parse?.(2.5, item).value).toBe(2.5);
    for (const wrong of ['2', null, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(numberItem.parse?.(wrong, item).value).toBeUndefined();
    }
  });
  test('lies within its bounds, both included', () => {
    expect([1, 10].flatMap((value) => numberItem.check?.(value, item, context) ?? [])).toEqual([]);
    expect(numberItem.check?.(0, item, context)).toMatchObject([{ code: 'report/below-minimum' }]);
    expect(numberItem.check?.(11, item, context)).toMatchObject([{ code: 'report/above-maximum' }]);
  });
});
