import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkFormula } from './checkFormula.ts';
import { compileFormula } from './compileFormula.ts';
import { compileFormulaToColumns } from './compileFormulaToColumns.ts';
import { computeIndicator } from './computeIndicator.ts';
import { describeFormula } from './describeFormula.ts';
import { evaluateFormula } from './evaluateFormula.ts';
import { columnCalls, formulaCalls } from './fixtures/formulaCalls.ts';
import { formatFormula } from './formatFormula.ts';
import { formulaDependencies } from './formulaDependencies.ts';
import { formulaExplanation } from './formulaExplanation.ts';
import { formulaOrder } from './formulaOrder.ts';
import { formulaReadings } from './formulaReadings.ts';
import { parseFormula } from './parseFormula.ts';

vi.setConfig({ testTimeout: 60_000 });

const functions: Readonly<Record<string, (...parameters: never[]) => unknown>> = {
  checkFormula,
  compileFormula,
  compileFormulaToColumns,
  computeIndicator,
  describeFormula,
  evaluateFormula,
  formatFormula,
  formulaDependencies,
  formulaOrder,
  formulaReadings,
  parseFormula,
};

/** Numbers that are none, anywhere in what a function hands back; the trees it was handed are not its own. */
function noNumbers(found: unknown): readonly number[] {
  if (typeof found === 'number') return Number.isFinite(found) ? [] : [found];
  if (typeof found !== 'object' || found === null) return [];
  return Object.values(found).flatMap(noNumbers);
}

describe('every function of the room', () => {
  test('has wild arguments', () => {
    expect(Object.keys(formulaCalls).toSorted()).toEqual(Object.keys(functions).toSorted());
  });
  test.each(Object.keys(functions))(
    '%s throws nothing but misuse, and hands back no number that is none',
    (name) => {
      const arbitrary = formulaCalls[name] ?? fc.constant([]);
      fc.assert(
        fc.property(arbitrary, (parameters) => {
          try {
            const found = functions[name]?.(...(parameters as never[]));
            expect(noNumbers(found)).toEqual([]);
            if (name === 'computeIndicator') {
              const result = found as ReturnType<typeof computeIndicator>;
              if (result.status !== 'computed') return;
              for (const lang of ['fr', 'en'] as const) {
                expect(formulaExplanation.say(result, lang, {})).not.toMatch(/NaN|Infinity|undefined/);
              }
            }
          } catch (error) {
            if (!isJalonError(error)) throw error;
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  test('columns of any content give finite numbers, or a state that says why not', () => {
    fc.assert(
      fc.property(columnCalls, ({ formula, columns, rows }) => {
        try {
          const { values, states, valid } = compileFormulaToColumns(formula).run(columns, rows);
          expect(noNumbers(values)).toEqual([]);
          states.forEach((state, row) => {
            expect(state).toBeLessThan(4);
            expect((((valid[row >> 3] ?? 0) >> (row & 7)) & 1) === 1).toBe(state === 0);
          });
        } catch (error) {
          if (!isJalonError(error)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
