import { isJalonError } from '@jalon/core';
import { expect, test } from 'vitest';
import { assertFormula } from './assertFormula.ts';
import type { Formula } from './Formula.ts';

const one: Formula = { type: 'number', value: 1 };
const refusal = (formula: Formula) => {
  try {
    assertFormula(formula);
    return undefined;
  } catch (error) {
    return isJalonError(error) ? { code: error.code, message: error.message, details: error.details } : error;
  }
};
const refused = (message: string, found: number, expected: number | string) => ({
  code: 'invalid-argument',
  message,
  details: { found, expected },
});

test('a tree has at most 1000 levels', () => {
  const deep = (levels: number) => {
    let node = one as Formula;
    for (let n = 1; n < levels; n++) node = { type: 'unary', operator: '-', operand: node };
    return node;
  };
  expect(refusal(deep(1))).toBeUndefined();
  expect(refusal(deep(1000))).toBeUndefined();
  expect(refusal(deep(1001))).toEqual(refused('a formula has at most 1000 levels', 1001, 1000));
});

test('a tree has at most 100,000 parts, the same part counted as often as it stands in it', () => {
  const wide = (parts: number): Formula => ({
    type: 'call',
    function: 'sum',
    arguments: Array.from({ length: parts - 1 }, () => one),
  });
  expect(refusal(wide(100_000))).toBeUndefined();
  expect(refusal(wide(100_001))).toEqual(refused('a formula has at most 100000 parts', 100_001, 100_000));
});

test('a number in a tree is finite, and 0 or more', () => {
  for (const value of [0, 5e-324, 1e308]) expect(refusal({ type: 'number', value })).toBeUndefined();
  for (const value of [-1e-9, Infinity, -Infinity, Number.NaN]) {
    const inside: Formula = { type: 'binary', operator: '+', left: one, right: { type: 'number', value } };
    expect(refusal(inside)).toEqual(
      refused('a number in a formula is finite, and 0 or more', value, '0 or more'),
    );
  }
});
