import type { FormulaValue } from '../FormulaValue.ts';
import {
  add,
  atLeast,
  atMost,
  divide,
  equal,
  less,
  more,
  multiply,
  subtract,
  unequal,
} from './arithmetic.ts';

/** Computes each row of a block with the same row of another. */
type Loop = (a: Float64Array, b: Float64Array, out: Float64Array, count: number) => void;

/** A part of a formula as a function of its readings. */
export type Closure = (values: readonly FormulaValue[]) => number;

type Arithmetic = (a: number, b: number) => number;

/** An operator between two parts: over blocks, as a function. */
interface Form {
  readonly loop: Loop;
  readonly closure: (left: Closure, right: Closure) => Closure;
}

/** Rows one by one, as the table of arithmetic says. */
function computeRows(
  compute: Arithmetic,
  a: Float64Array,
  b: Float64Array,
  out: Float64Array,
  from: number,
  end: number,
): void {
  for (let n = from; n < end; n++) out[n] = compute(a[n] as number, b[n] as number);
}

// What is computed stands in the table of arithmetic. A form of its own for each common operator is faster than one that
// is handed the operator: there the engine cannot put the operator in its place. The loops of the four operations take
// four rows at once and keep what the processor gives where all of it is numbers (a sum of them is one); else, and for
// what is left at the end, the table is asked.
// Stryker disable ArrayDeclaration: what has no form of its own is computed from the table, to the same
const forms = /* @__PURE__ */ new Map<Arithmetic, Form>([
  [
    add,
    {
      loop: (a, b, out, count) => {
        let n = 0;
        // Stryker disable next-line ConditionalExpression: four rows at once are only faster
        for (; n + 3 < count; n += 4) {
          const r0 = (a[n] as number) + (b[n] as number);
          const r1 = (a[n + 1] as number) + (b[n + 1] as number);
          const r2 = (a[n + 2] as number) + (b[n + 2] as number);
          const r3 = (a[n + 3] as number) + (b[n + 3] as number);
          // Stryker disable next-line ArithmeticOperator: a difference is no number where a sum is none
          const sum = r0 + r1 + r2 + r3;
          // Stryker disable next-line ArithmeticOperator: rows one by one come to the same
          if (sum - sum === 0) {
            out[n] = r0;
            out[n + 1] = r1;
            out[n + 2] = r2;
            out[n + 3] = r3;
          } else computeRows(add, a, b, out, n, n + 4);
        }
        computeRows(add, a, b, out, n, count);
      },
      closure: (left, right) => (values) => add(left(values), right(values)),
    },
  ],
  [
    subtract,
    {
      loop: (a, b, out, count) => {
        let n = 0;
        // Stryker disable next-line ConditionalExpression: four rows at once are only faster
        for (; n + 3 < count; n += 4) {
          const r0 = (a[n] as number) - (b[n] as number);
          const r1 = (a[n + 1] as number) - (b[n + 1] as number);
          const r2 = (a[n + 2] as number) - (b[n + 2] as number);
          const r3 = (a[n + 3] as number) - (b[n + 3] as number);
          // Stryker disable next-line ArithmeticOperator: a difference is no number where a sum is none
          const sum = r0 + r1 + r2 + r3;
          // Stryker disable next-line ArithmeticOperator: rows one by one come to the same
          if (sum - sum === 0) {
            out[n] = r0;
            out[n + 1] = r1;
            out[n + 2] = r2;
            out[n + 3] = r3;
          } else computeRows(subtract, a, b, out, n, n + 4);
        }
        computeRows(subtract, a, b, out, n, count);
      },
      closure: (left, right) => (values) => subtract(left(values), right(values)),
    },
  ],
  [
    multiply,
    {
      loop: (a, b, out, count) => {
        let n = 0;
        // Stryker disable next-line ConditionalExpression: four rows at once are only faster
        for (; n + 3 < count; n += 4) {
          const r0 = (a[n] as number) * (b[n] as number);
          const r1 = (a[n + 1] as number) * (b[n + 1] as number);
          const r2 = (a[n + 2] as number) * (b[n + 2] as number);
          const r3 = (a[n + 3] as number) * (b[n + 3] as number);
          // Stryker disable next-line ArithmeticOperator: a difference is no number where a sum is none
          const sum = r0 + r1 + r2 + r3;
          // Stryker disable next-line ArithmeticOperator: rows one by one come to the same
          if (sum - sum === 0) {
            out[n] = r0;
            out[n + 1] = r1;
            out[n + 2] = r2;
            out[n + 3] = r3;
          } else computeRows(multiply, a, b, out, n, n + 4);
        }
        computeRows(multiply, a, b, out, n, count);
      },
      closure: (left, right) => (values) => multiply(left(values), right(values)),
    },
  ],
  [
    divide,
    {
      loop: (a, b, out, count) => {
        let n = 0;
        // Stryker disable next-line ConditionalExpression: four rows at once are only faster
        for (; n + 3 < count; n += 4) {
          const y0 = b[n] as number;
          const y1 = b[n + 1] as number;
          const y2 = b[n + 2] as number;
          const y3 = b[n + 3] as number;
          const r0 = (a[n] as number) / y0;
          const r1 = (a[n + 1] as number) / y1;
          const r2 = (a[n + 2] as number) / y2;
          const r3 = (a[n + 3] as number) / y3;
          // Stryker disable next-line ArithmeticOperator: a difference is no number where a sum is none
          const sum = r0 + r1 + r2 + r3;
          // a divisor that is no number may leave a number
          // Stryker disable next-line ArithmeticOperator: a difference is no number where a sum is none
          const divisors = y0 + y1 + y2 + y3;
          // Stryker disable next-line ArithmeticOperator: rows one by one come to the same
          if (sum - sum === 0 && divisors - divisors === 0) {
            out[n] = r0;
            out[n + 1] = r1;
            out[n + 2] = r2;
            out[n + 3] = r3;
          } else computeRows(divide, a, b, out, n, n + 4);
        }
        computeRows(divide, a, b, out, n, count);
      },
      closure: (left, right) => (values) => divide(left(values), right(values)),
    },
  ],
  [
    equal,
    {
      loop: (a, b, out, count) => {
        for (let n = 0; n < count; n++) out[n] = equal(a[n] as number, b[n] as number);
      },
      closure: (left, right) => (values) => equal(left(values), right(values)),
    },
  ],
  [
    unequal,
    {
      loop: (a, b, out, count) => {
        for (let n = 0; n < count; n++) out[n] = unequal(a[n] as number, b[n] as number);
      },
      closure: (left, right) => (values) => unequal(left(values), right(values)),
    },
  ],
  [
    less,
    {
      loop: (a, b, out, count) => {
        for (let n = 0; n < count; n++) out[n] = less(a[n] as number, b[n] as number);
      },
      closure: (left, right) => (values) => less(left(values), right(values)),
    },
  ],
  [
    atMost,
    {
      loop: (a, b, out, count) => {
        for (let n = 0; n < count; n++) out[n] = atMost(a[n] as number, b[n] as number);
      },
      closure: (left, right) => (values) => atMost(left(values), right(values)),
    },
  ],
  [
    more,
    {
      loop: (a, b, out, count) => {
        for (let n = 0; n < count; n++) out[n] = more(a[n] as number, b[n] as number);
      },
      closure: (left, right) => (values) => more(left(values), right(values)),
    },
  ],
  [
    atLeast,
    {
      loop: (a, b, out, count) => {
        for (let n = 0; n < count; n++) out[n] = atLeast(a[n] as number, b[n] as number);
      },
      closure: (left, right) => (values) => atLeast(left(values), right(values)),
    },
  ],
]);
// Stryker restore ArrayDeclaration

/** The forms of an operator. */
export const formOf = (compute: Arithmetic): Form =>
  forms.get(compute) ?? {
    loop: (a, b, out, count) => computeRows(compute, a, b, out, 0, count),
    closure: (left, right) => (values) => compute(left(values), right(values)),
  };
