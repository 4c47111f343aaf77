import { describe, expect, test } from 'vitest';
import { compareHistory } from './compareHistory.ts';

const period = { start: '2024-01-01', end: '2024-03-31' };
const first = { id: 'o1', indicator: 'i', period, value: 12 };
const second = { id: 'o2', indicator: 'i', period, value: 13, revises: 'o1' };

describe('compareHistory', () => {
  test('finds nothing where records were only added, or re-ordered, or rewritten alike', () => {
    expect(compareHistory({ observations: [first] }, { observations: [second, { ...first }] })).toEqual([]);
  });
  test('names a lost record and a changed one', () => {
    const after = { observations: [{ ...second, value: 14 }] };
    expect(
      compareHistory({ observations: [first, second] }, after).map(({ code, params }) => [code, params]),
    ).toEqual([
      ['history/observation-lost', { id: 'o1' }],
      ['history/observation-changed', { id: 'o2' }],
    ]);
  });
});
