import { describe, expect, test } from 'vitest';
import type { AgreedVersion } from '../agreement/Agreement.ts';
import { compareHistory, type RecordedHistory } from './compareHistory.ts';

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
  test('finds a frozen version that is gone or was written over, not one that joined', () => {
    const part = { rows: [], nodes: [], indicators: [] };
    const original = { version: 1, frozenOn: '2024-01-15', part };
    const revised = { version: 2, frozenOn: '2025-02-01', revision: 'r1', part };
    const agreed = (...versions: readonly AgreedVersion[]) => ({
      observations: [],
      agreements: [{ id: 'a1', agreedBy: [], versions }],
      revisions: [{ id: 'r1', date: '2025-02-01', reason: 'Late', agreedBy: [] }],
    });
    const both = agreed(original, revised);
    const lost = [['history/agreement-changed', { id: 'a1' }]];
    const found = (after: RecordedHistory) =>
      compareHistory(both, after).map(({ code, params }) => [code, params]);
    expect(compareHistory(agreed(original), both)).toEqual([]);
    expect(found(both)).toEqual([]);
    expect(found(agreed(original))).toEqual(lost);
    expect(found(agreed({ ...original, frozenOn: '2024-01-16' }, revised))).toEqual(lost);
    expect(found({ observations: [] })).toEqual(lost);
    expect(found({ ...both, revisions: [] })).toEqual(lost);
  });
});
