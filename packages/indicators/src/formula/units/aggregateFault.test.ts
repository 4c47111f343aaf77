import { describe, expect, test } from 'vitest';
import type { FormulaIndicator } from '../indicatorIndex.ts';
import { additivityOverTime, aggregateFault } from './aggregateFault.ts';

const indicator = (more: Partial<FormulaIndicator> = {}): FormulaIndicator => ({
  id: 'i',
  unit: 'h',
  ...more,
});
const firstContact = { window: 'programme', rule: 'first-contact' } as const;

describe('how values within a longer period become one', () => {
  test.each([
    [{}, 'last'],
    [{ basis: 'snapshot' }, 'last'],
    [{ basis: 'running-total' }, 'last'],
    [{ basis: 'increment' }, 'sum'],
    [{ basis: 'ratio' }, 'ratio-of-sums'],
    [{ unit: 'ratio' }, 'ratio-of-sums'],
    [{ unit: 'ratio', basis: 'snapshot' }, 'last'],
    [{ unit: 'ratio', basis: 'increment' }, 'sum'],
    [{ basis: 'increment', additivity: { time: 'mean' } }, 'mean'],
    [{ basis: 'increment', additivity: { place: 'none' } }, 'sum'],
    [{ basis: 'increment', countOf: 'distinct-people' }, 'distinct'],
    [{ basis: 'increment', countOf: 'households' }, 'distinct'],
    [{ basis: 'increment', countOf: 'organisations' }, 'distinct'],
    [{ basis: 'increment', countOf: 'events' }, 'sum'],
    [{ countOf: 'distinct-people' }, 'last'],
    [{ basis: 'increment', countOf: 'distinct-people', distinct: firstContact }, 'sum'],
    [{ basis: 'increment', distinct: firstContact }, 'sum'],
    [{ basis: 'increment', distinct: { ...firstContact, window: 'year' } }, 'distinct'],
    [{ basis: 'increment', distinct: { ...firstContact, rule: 'any-contact' } }, 'distinct'],
  ] as readonly (readonly [Partial<FormulaIndicator>, string])[])('%j: %s', (more, rule) => {
    expect(additivityOverTime(indicator(more))).toBe(rule);
  });
});

describe('why values must not be put together', () => {
  test.each([
    [{ formula: '' }, 'sum', 'aggregate-of-computed'],
    [{ formula: '1' }, 'distinct', 'aggregate-of-computed'],
    [{ formula: '1' }, 'mean', 'aggregate-of-computed'],
    [{ basis: 'increment' }, 'sum', undefined],
    [{ basis: 'snapshot' }, 'sum', 'not-additive'],
    [{ basis: 'snapshot' }, 'mean', undefined],
    [{ basis: 'snapshot' }, 'min', undefined],
    [{ basis: 'snapshot' }, 'max', undefined],
    [{}, 'distinct', 'not-distinct'],
    [{ countOf: 'events' }, 'distinct', 'not-distinct'],
    [{ countOf: 'organisations' }, 'distinct', undefined],
    [{ distinct: firstContact }, 'distinct', undefined],
    [{ additivity: { time: 'distinct' } }, 'distinct', undefined],
    [{ additivity: { time: 'distinct' }, basis: 'increment' }, 'sum', 'not-additive'],
  ] as readonly (readonly [Partial<FormulaIndicator>, 'sum', string | undefined])[])(
    '%j by %s: %s',
    (more, by, fault) => {
      expect(aggregateFault(indicator(more), by)).toBe(fault);
    },
  );
});
