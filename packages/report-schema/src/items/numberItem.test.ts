import { describe, expect, test } from 'vitest';
import { printContext, spaced } from './fixtures/printContext.ts';
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
  test('has no more decimals than were asked for', () => {
    const whole = { ...item, decimals: 0, max: 1e9 };
    expect(numberItem.check?.(3, whole, context)).toEqual([]);
    expect(numberItem.check?.(2.5, whole, context)).toMatchObject([{ code: 'report/not-whole' }]);
    const two = { ...item, decimals: 2 };
    expect(numberItem.check?.(1.1 + 2.2, two, context)).toEqual([]);
    expect(numberItem.check?.(3.335, two, context)).toMatchObject([
      { code: 'report/too-many-decimals', params: { value: '3.335', decimals: 2 } },
    ]);
    expect(numberItem.check?.(3.335, { ...item, decimals: 400 }, context)).toEqual([]);
  });
  test.each([
    ['heures', undefined, 1234.5, '1 234,5 heures', '1,234.5 heures'],
    ['hours', 0, 1, '1 heure', '1 hour'],
    ['people', 0, 2, '2 personnes', '2 people'],
    ['ratio', undefined, 0.755, '75,5 %', '75.5%'],
    ['ratio', 4, 0.75555, '75,56 %', '75.56%'],
    ['ratio', 2, 0.755, '76 %', '76%'],
    ['%', 1, 12.34, '12,3 %', '12.3%'],
    ['ratio-point', 2, 0.12, '12 points', '12 points'],
    ['EUR', undefined, 12000, '12 000 €', '€12,000'],
    ['EUR', undefined, 12000.5, '12 000,50 €', '€12,000.50'],
    ['XOF', undefined, 12000, '12 000 XOF', 'XOF 12,000'],
    ['n', 0, 12, '12', '12'],
  ])('in %s with %s decimals prints %d as « %s », “%s”', (unit, decimals, value, fr, en) => {
    const of = { ...item, unit, ...(decimals !== undefined && { decimals }) };
    const text = (lang: 'fr' | 'en') => {
      const [block] = numberItem.toBlocks(value, of, printContext(lang));
      return block?.kind === 'paragraph' ? spaced(String(block.content[0])) : '';
    };
    expect([text('fr'), text('en')]).toEqual([fr, en]);
  });
});
