import type { Dhis2Operator } from './Dhis2Expression.ts';

/** How tightly an operator binds, the tightest last. Source: the grammar that DHIS2 publishes for its expressions. */
export const operatorPrecedence: Readonly<Record<Dhis2Operator, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
  '^': 8,
};

/** A sign before its operand binds between a product and a power. */
export const unaryPrecedence = 7;

/** The words that stand for operators. */
export const operatorWords: Readonly<Record<string, Dhis2Operator | '!'>> = { and: '&&', or: '||', not: '!' };
