import { describe, expect, test } from 'vitest';
import type { CallNode, Formula, ReferenceNode } from './Formula.ts';
import { aggregateOf, ownPeriod, periodWithin, readingIn } from './readingIn.ts';

const a: ReferenceNode = { type: 'reference', indicator: 'A' };
const text = (value: string): Formula => ({ type: 'text', value });
const number = (value: number): Formula => ({ type: 'number', value });
const call = (name: CallNode['function'], ...parts: readonly Formula[]): CallNode => ({
  type: 'call',
  function: name,
  arguments: parts,
});

describe('the period that a part is read for', () => {
  test('is that of the whole, so many periods before it, or one by its name', () => {
    const named = { at: '2023', back: 0 };
    expect(periodWithin(call('previous', a), ownPeriod)).toEqual({ back: 1 });
    expect(periodWithin(call('previous', a, number(3)), { back: 2 })).toEqual({ back: 5 });
    expect(periodWithin(call('previous', a, text('x')), { back: 2 })).toEqual({ back: 3 });
    expect(periodWithin(call('previous', a), named)).toEqual({ at: '2023', back: 1 });
    expect(periodWithin(call('at', a, text('2023')), { back: 2 })).toEqual(named);
    for (const other of [call('at', a), call('at', a, number(1)), call('coalesce', a, text('2023'))]) {
      expect(periodWithin(other, { back: 2 })).toEqual({ back: 2 });
    }
  });
});

describe('a call that puts the values of one indicator together', () => {
  test.each(['sum', 'mean', 'min', 'max', 'distinct'] as const)('is %s of one reference alone', (by) => {
    expect(aggregateOf(call(by, a))).toEqual({ of: a, by });
    expect(aggregateOf(call(by, a, a))).toBeUndefined();
    expect(aggregateOf(call(by, number(1)))).toBeUndefined();
    expect(aggregateOf(call(by))).toBeUndefined();
  });
  test('is no other', () => {
    for (const name of ['abs', 'round', 'previous', 'at', 'coalesce', 'if'] as const) {
      expect(aggregateOf(call(name, a))).toBeUndefined();
    }
    expect(aggregateOf(a)).toBeUndefined();
    expect(aggregateOf({ type: 'unary', operator: '-', operand: a })).toBeUndefined();
  });
});

describe('what a reference asks for', () => {
  test('has nothing in it that is not said', () => {
    expect(readingIn(a, ownPeriod)).toStrictEqual({ key: '[A]', indicator: 'A', where: [], back: 0 });
  });
  test('has a key that says all of it', () => {
    expect(readingIn(a, { back: 1 }).key).toBe('previous([A])');
    expect(readingIn(a, { back: 2 }).key).toBe('previous([A], 2)');
    expect(readingIn(a, { at: '2023', back: 2 }, 'sum')).toStrictEqual({
      key: 'at(previous(sum([A]), 2), "2023")',
      indicator: 'A',
      where: [],
      aggregate: 'sum',
      at: '2023',
      back: 2,
    });
  });
  test('has its categories in the order of their dimensions', () => {
    const where = (...dimensions: readonly string[]) =>
      readingIn(
        { ...a, where: dimensions.map((dimension, n) => ({ dimension, category: String(n) })) },
        ownPeriod,
      ).key;
    expect(where('b', 'a')).toBe('[A; a=1; b=0]');
    expect(where('a', 'b')).toBe('[A; a=0; b=1]');
    expect(where('c', 'a', 'b')).toBe('[A; a=1; b=2; c=0]');
    // what a tree names twice keeps its order
    expect(where('b', 'a', 'b', 'a')).toBe('[A; a=1; a=3; b=0; b=2]');
  });
});
