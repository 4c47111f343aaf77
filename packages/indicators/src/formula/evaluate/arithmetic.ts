import type { BinaryOperator } from '../Formula.ts';

// In flight every value is one number: itself, 1 and 0 for yes and no, NaN for what is missing, an infinity for what
// cannot be computed, which of the two says why. So closures and columns share this one table and never branch on kinds.

/** A value that is missing. */
export const missingValue: number = 0 / 0;
/** A division by zero. */
export const dividedByZero: number = 1 / 0;
/** A number beyond what can be represented. */
export const tooLarge: number = -1 / 0;

const isKnown = (value: number): boolean => value - value === 0;
const isFailure = (value: number): boolean => value === dividedByZero || value === tooLarge;

/** Of two values of which one is not known: why there is no value. What cannot be computed comes before what is missing. */
const without = (a: number, b: number): number => (isFailure(a) ? a : isFailure(b) ? b : missingValue);

/** A result within range; or why there is none. */
const ranged = (result: number, a: number, b: number): number =>
  isKnown(result) ? result : isKnown(a) && isKnown(b) ? tooLarge : without(a, b);

export const add = (a: number, b: number): number => ranged(a + b, a, b);
export const subtract = (a: number, b: number): number => ranged(a - b, a, b);
export const multiply = (a: number, b: number): number => ranged(a * b, a, b);
export function divide(a: number, b: number): number {
  const ratio = a / b;
  // an infinite divisor, which is none, would give a finite 0
  return isKnown(ratio) && isKnown(b) ? ratio : undivided(a, b);
}
function undivided(a: number, b: number): number {
  if (!isKnown(a) || !isKnown(b)) return without(a, b);
  return b === 0 ? dividedByZero : tooLarge;
}
export const negate = (a: number): number => (isKnown(a) ? -a : a);
export const absolute = (a: number): number => (isKnown(a) ? Math.abs(a) : a);
export const smaller = (a: number, b: number): number =>
  isKnown(a) && isKnown(b) ? Math.min(a, b) : without(a, b);
export const larger = (a: number, b: number): number =>
  isKnown(a) && isKnown(b) ? Math.max(a, b) : without(a, b);

/**
 * Below 0, 0 or above 0 by size, of values rounded to 12 significant digits, so that 0.1 + 0.2 equals 0.3; or why there
 * is none.
 */
export function orderOf(a: number, b: number): number {
  const gap = a - b;
  // further apart than rounding can bring together; what is not known is not further apart than anything
  return gap === 0 || Math.abs(gap) > 1e-11 * (Math.abs(a) + Math.abs(b)) ? gap : closeOrder(a, b);
}
function closeOrder(a: number, b: number): number {
  if (!isKnown(a) || !isKnown(b)) return without(a, b);
  return Math.sign(Number(a.toPrecision(12)) - Number(b.toPrecision(12)));
}

const truth = (isTrue: boolean): number => (isTrue ? 1 : 0);
export function equal(a: number, b: number): number {
  const order = orderOf(a, b);
  return isKnown(order) ? truth(order === 0) : order;
}
export function unequal(a: number, b: number): number {
  const order = orderOf(a, b);
  return isKnown(order) ? truth(order !== 0) : order;
}
export function less(a: number, b: number): number {
  const order = orderOf(a, b);
  return isKnown(order) ? truth(order < 0) : order;
}
export function more(a: number, b: number): number {
  const order = orderOf(a, b);
  return isKnown(order) ? truth(order > 0) : order;
}
export function atMost(a: number, b: number): number {
  const order = orderOf(a, b);
  return isKnown(order) ? truth(order <= 0) : order;
}
export function atLeast(a: number, b: number): number {
  const order = orderOf(a, b);
  return isKnown(order) ? truth(order >= 0) : order;
}

/** False where either is, whatever the other; true where both are. */
export const and = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : a === 1 && b === 1 ? 1 : without(a, b);
/** True where either is, whatever the other; false where both are. */
export const or = (a: number, b: number): number =>
  a === 1 || b === 1 ? 1 : a === 0 && b === 0 ? 0 : without(a, b);
export const not = (a: number): number => (isKnown(a) ? 1 - a : a);

/** The first unless it is missing. */
export const either = (a: number, b: number): number => (Number.isNaN(a) ? b : a);

/** Halves away from zero, of the number as it is written to 15 digits: 1.005 to two decimals is 1.01. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  // beyond 2^53 there are no decimals to round, nor in what is not known
  if (!(scaled < 2 ** 53)) return value;
  return (Math.sign(value) * Math.round(Number(scaled.toPrecision(15)))) / scale;
}

/** What each operator computes. */
export const binaryArithmetic: Readonly<Record<BinaryOperator, (a: number, b: number) => number>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '=': equal,
  '<>': unequal,
  '<': less,
  '<=': atMost,
  '>': more,
  '>=': atLeast,
  and,
  or,
};

/** What two texts are to each other; a text that is not there is missing. */
export const sameText = (a: string | undefined, b: string | undefined): number =>
  a === undefined || b === undefined ? missingValue : truth(a === b);

/** How several arguments become one, from left to right. */
export const foldArithmetic = { sum: add, mean: add, min: smaller, max: larger, coalesce: either } as const;
