import { JalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compileFormula } from './compileFormula.ts';
import { compileFormulaToColumns } from './compileFormulaToColumns.ts';
import { evaluateFormula } from './evaluateFormula.ts';
import type { FormulaColumn } from './FormulaColumn.ts';
import type { FormulaOutcome, FormulaValue } from './FormulaValue.ts';
import { hostileName, kindsOfNames, soundFormula } from './fixtures/arbitraryFormula.ts';
import { interpretFormula, type Tagged } from './fixtures/interpretFormula.ts';
import { withoutSpans } from './fixtures/withoutSpans.ts';
import { formatFormula } from './formatFormula.ts';
import { formulaDependencies } from './formulaDependencies.ts';
import { formulaReadings } from './formulaReadings.ts';
import { parseFormula } from './parseFormula.ts';

// these try many formulas, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const options = { kinds: kindsOfNames };
const names = fc.constantFrom('A', 'B', 'C');
const figure = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -4, max: 4 }) },
  { weight: 2, arbitrary: fc.double({ min: -10, max: 10, noNaN: true }) },
  fc.constantFrom(0, 0.1, 0.3, 1e308, -1e308, Number.NaN, Infinity, -0),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });

const outcomeOf = (tagged: Tagged): FormulaOutcome => {
  if (tagged.is === 'missing') return { reason: 'missing-value' };
  if (tagged.is === 'number') return { value: tagged.value + 0 };
  return tagged.is === 'truth' ? { value: tagged.value } : { reason: tagged.is as 'too-large' };
};

/** What one indicator might say of a row: numbers, or by its name yes and no, or a level. */
const valueFor = (name: string): fc.Arbitrary<FormulaValue> => {
  const kind = kindsOfNames.get(name as 'M1');
  if (kind === 'truth') return maybe(fc.boolean());
  return kind === 'text' ? maybe(fc.constantFrom('low', 'high')) : maybe(figure);
};

describe('a formula means one thing', () => {
  test('closures, columns and a naive interpreter give the same, missing values and failures included', () => {
    const cases = soundFormula(names).chain((formula) => {
      const readings = formulaReadings(formula);
      const row = fc.tuple(...readings.map(({ indicator }) => valueFor(indicator)));
      return fc.record({
        formula: fc.constant(formula),
        rows: fc.array(row, { minLength: 1, maxLength: 9 }),
      });
    });
    fc.assert(
      fc.property(cases, ({ formula, rows }) => {
        const compiled = compileFormula(formula, options);
        const columns = compiled.readings.map(({ indicator }, slot): FormulaColumn => {
          const values = rows.map((row) => row[slot]);
          if (kindsOfNames.has(indicator as 'M1')) return values as (boolean | undefined)[];
          const valid = new Uint8Array(Math.ceil(rows.length / 8));
          values.forEach((value, at) => {
            if (value !== undefined) valid[at >> 3] = (valid[at >> 3] ?? 0) | (1 << (at & 7));
          });
          return { values: Float64Array.from(values, (value) => (value as number) ?? 7), valid };
        });
        const result = compileFormulaToColumns(formula, options).run(columns, rows.length);
        rows.forEach((row, at) => {
          const values = new Map(compiled.readings.map(({ key }, slot) => [key, row[slot]]));
          const meant = outcomeOf(interpretFormula(formula, values));
          expect(compiled.outcome(row)).toEqual(meant);
          expect(compiled.evaluate(row)).toBe(meant.value);
          expect(evaluateFormula(formula, values, options)).toEqual(meant);
          const reasons = [undefined, 'missing-value', 'division-by-zero', 'too-large'];
          expect(reasons[result.states[at] ?? 9]).toBe(meant.reason);
          expect(result.values[at]).toBe(Number(meant.value ?? 0));
          expect(((result.valid[at >> 3] ?? 0) >> (at & 7)) & 1).toBe(meant.value === undefined ? 0 : 1);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('what is written is read back to the same tree, whatever the names in it', () => {
    fc.assert(
      fc.property(soundFormula(hostileName), (formula) => {
        const text = formatFormula(formula);
        const parsed = parseFormula(text, { maxLength: 1e6, maxDepth: 1000 });
        expect(parsed.issues).toEqual([]);
        expect(parsed.value && withoutSpans(parsed.value)).toEqual(formula);
        expect(parsed.value && formatFormula(parsed.value)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('a tree is JSON', () => {
    fc.assert(
      fc.property(soundFormula(hostileName), (formula) => {
        expect(JSON.parse(JSON.stringify(formula))).toEqual(formula);
      }),
    );
  });

  test('every reading is of an indicator that the formula depends on', () => {
    fc.assert(
      fc.property(soundFormula(hostileName), (formula) => {
        const own = new Set(formulaReadings(formula).map(({ indicator }) => indicator));
        expect(own).toEqual(new Set(formulaDependencies(formula)));
      }),
    );
  });
});

describe('hostile text', () => {
  const pieces = fc.constantFrom(
    '(',
    ')',
    '[',
    ']',
    '[A]',
    '[__proto__]',
    '"',
    "'",
    '\\',
    ';',
    ',',
    '=',
    '<>',
    'and',
    'or',
    'not',
    'if(',
    'sum(',
    'at(',
    '1',
    '0.5',
    '1e999',
    '%',
    '-',
    '+',
    '/',
    '\n',
    ' ',
    'constructor',
    'toString(',
    '\u0000',
    '\uD800',
    '𝟘',
    'missing',
    '"2023"',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  );

  test('is answered with a tree or with issues that point into it, never with an exception', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { value, issues } = parseFormula(written);
        expect(value === undefined).toBe(issues.length > 0);
        for (const { at, code, params } of issues) {
          expect(code).toMatch(/^formula\//);
          if (at?.in !== 'text') throw new Error('no place');
          const offset = params['offset'] as number;
          expect(offset).toBeLessThanOrEqual(written.length);
          const before = written.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
          expect([at.line, at.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
        }
        if (value)
          expect(withoutSpans(parseFormula(formatFormula(value)).value ?? value)).toEqual(
            withoutSpans(value),
          );
      }),
      { numRuns: 600 },
    );
  });

  test.each(['(', '-', 'not ', '[A]+', 'if(', '[', '"', '1 ', '[A;', '((((1)', 'previous(', '\\'])(
    'a megabyte of %s takes no time and no stack',
    (piece) => {
      const written = piece.repeat(Math.ceil(1e6 / piece.length));
      const started = performance.now();
      expect(parseFormula(written).issues[0]?.code).toBe('formula/too-long');
      const { issues } = parseFormula(written, { maxLength: 2e6, maxDepth: 1000 });
      expect(issues).toHaveLength(1);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );

  test('a tree too deep or too large to walk is refused before it is walked', () => {
    let deep = { type: 'number' as const, value: 1 } as Parameters<typeof formatFormula>[0];
    for (let n = 0; n < 1e5; n++) deep = { type: 'unary', operator: '-', operand: deep };
    let wide = { type: 'number' as const, value: 1 } as Parameters<typeof formatFormula>[0];
    for (let n = 0; n < 900; n++) wide = { type: 'binary', operator: '+', left: wide, right: wide };
    for (const tree of [deep, wide]) {
      for (const walk of [formatFormula, compileFormula, formulaReadings, formulaDependencies]) {
        expect(() => walk(tree)).toThrow(JalonError);
      }
    }
  });
});
