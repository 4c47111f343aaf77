import type { BinaryOperator } from '../Formula.ts';

/** How tightly an operator binds, the tightest last; what binds alike is read from left to right. */
export const precedence: Readonly<Record<BinaryOperator | 'not' | 'negative', number>> = {
  or: 1,
  and: 2,
  not: 3,
  '=': 4,
  '<>': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  negative: 7,
};

/** What stands between two operands. */
export const isBinaryOperator = (word: string): word is BinaryOperator =>
  Object.hasOwn(precedence, word) && word !== 'not' && word !== 'negative';

/** Whether an operator compares its operands. */
export const isComparison = (operator: BinaryOperator): boolean => precedence[operator] === 4;

/** Whether an operator computes a number from two. */
export const isArithmetic = (operator: BinaryOperator): boolean => precedence[operator] > 4;
