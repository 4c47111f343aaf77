import { expect, test } from 'vitest';
import { reconcileDisaggregation } from './reconcileDisaggregation.ts';

test('sex and gender are reconciled each by itself, even where their categories bear one code', () => {
  const categories = [{ code: 'f' }, { code: 'm' }];
  const dimensions = [
    { id: 'sex', kind: 'sex' as const, categories },
    { id: 'gender', kind: 'gender' as const, categories: [...categories, { code: 'nb' }] },
  ];
  const records = [
    { value: 100 },
    { categories: { sex: 'f' }, value: 60 },
    { categories: { sex: 'm' }, value: 40 },
    { categories: { gender: 'f' }, value: 57 },
    { categories: { gender: 'm' }, value: 40 },
    { categories: { gender: 'nb' }, value: 1 },
  ];
  const { value } = reconcileDisaggregation({ id: 'people', unit: 'people' }, records, { dimensions });
  expect(value?.breakdowns.map(({ dimensions: along, sum, residual }) => [along, sum, residual])).toEqual([
    [['sex'], 100, 0],
    [['gender'], 98, 2],
  ]);
});
