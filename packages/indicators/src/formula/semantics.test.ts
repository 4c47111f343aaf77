import type { Indicator, Observation } from '@jalon/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkFormula } from './checkFormula.ts';
import { compileFormula } from './compileFormula.ts';
import { compileFormulaToColumns } from './compileFormulaToColumns.ts';
import { computeIndicator } from './computeIndicator.ts';
import { evaluateFormula } from './evaluateFormula.ts';
import type { Formula } from './Formula.ts';
import { parseFormula } from './parseFormula.ts';

const year = (n: number) => ({ start: `${n}-01-01`, end: `${n}-12-31` });
const records = (indicator: string, values: Readonly<Record<number, number>>): Observation[] =>
  Object.entries(values).map(([n, value]) => ({
    id: `${indicator}-${n}`,
    indicator,
    period: year(Number(n)),
    value,
  }));
const indicators = [
  { id: 'formed', code: 'FORMED', unit: 'people', basis: 'increment' },
  { id: 'enrolled', code: 'ENROLLED', unit: 'people', basis: 'increment' },
  { id: 'hours', code: 'HOURS', unit: 'h', basis: 'increment' },
  { id: 'people', code: 'PEOPLE', unit: 'people', basis: 'increment', countOf: 'distinct-people' },
  { id: 't1', code: 'T1', unit: 'n', basis: 'snapshot' },
  { id: 't2', code: 'T2', unit: 'n', basis: 'snapshot' },
  { id: 'a', code: 'A', unit: 'n', basis: 'snapshot' },
  { id: 'rate', code: 'RATE', unit: 'ratio', basis: 'ratio' },
  { id: 'cost', code: 'COST', unit: 'EUR', basis: 'increment' },
] as const;
const observations = [
  ...records('formed', { 2024: 30 }),
  ...records('enrolled', { 2024: 40 }),
  ...records('hours', { 2024: 120 }),
  ...records('people', { 2024: 15 }),
  ...records('t1', { 2024: 50 }),
  ...records('t2', { 2024: 60 }),
  ...records('a', { 2023: 7, 2024: 9 }),
  ...records('rate', { 2023: 0.5, 2024: 0.75 }),
  ...records('cost', { 2024: 100 }),
];
const computed = (formula: string, unit: string, more: readonly Observation[] = observations) => {
  const own: Pick<Indicator, 'id' | 'unit' | 'formula'> = { id: 'own', unit, formula };
  return computeIndicator(
    { indicators: [...indicators, own], observations: more },
    { indicator: 'own', period: year(2024) },
  );
};

describe('indicators computed from others', () => {
  test.each([
    ['[FORMED] / [ENROLLED]', 'ratio', 0.75],
    ['sum([HOURS]) / distinct([PEOPLE])', 'h/people', 8],
    ['if([T1] > 0, [T2] / [T1] - 1, missing)', 'ratio', 60 / 50 - 1],
    ['previous([A])', 'n', 7],
    ['at([A], "2023")', 'n', 7],
    ['[RATE] - previous([RATE])', 'ratio-point', 0.25],
  ])('%s', (formula, unit, value) => {
    expect(computed(formula, unit)).toMatchObject({ status: 'computed', value, unit, warnings: [] });
  });

  test('a condition that is not met is missing, not 0', () => {
    const none = [...records('t1', { 2024: 0 }), ...records('t2', { 2024: 60 })];
    const result = computed('if([T1] > 0, [T2] / [T1] - 1, missing)', 'ratio', none);
    expect(result).toMatchObject({ status: 'not-computable', reason: 'missing-value' });
    expect(result).not.toHaveProperty('value');
  });

  test('euros and people are not added; a ratio and a difference of ratios are two units', () => {
    const unitOf = (text: string) => checkFormula(parseFormula(text).value as Formula, { indicators });
    expect(unitOf('[COST] + [PEOPLE]').issues.map(({ code }) => code)).toEqual(['formula/units-differ']);
    expect(unitOf('[RATE] - [RATE]').value?.unit).toBe('ratio-point');
    expect(unitOf('[RATE]').value?.unit).toBe('ratio');
    expect(computed('[COST] + [PEOPLE]', 'EUR')).toMatchObject({ reason: 'unit-mismatch' });
  });
});

describe('no text becomes program', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('a formula is read, compiled and computed where eval and new Function are forbidden', () => {
    const forbidden = () => {
      throw new Error('a text was run as a program');
    };
    vi.stubGlobal('eval', forbidden);
    vi.stubGlobal('Function', forbidden);
    const formula = parseFormula('if([A] > 1, round([B] / [A], 2), missing)').value as Formula;
    const compiled = compileFormula(formula);
    expect(compiled.readings.map(({ indicator }) => indicator)).toEqual(['A', 'B']);
    expect(compiled.evaluate([3, 2])).toBe(0.67);
    const values = new Map([
      ['[A]', 3],
      ['[B]', 2],
    ]);
    expect(evaluateFormula(formula, values)).toEqual({ value: 0.67 });
    const column = (...numbers: readonly number[]) => ({ values: Float64Array.from(numbers) });
    const { values: results } = compileFormulaToColumns(formula).run([column(3, 4), column(2, 3)], 2);
    expect([...results]).toEqual([0.67, 0.75]);
    expect(computed('[FORMED] / [ENROLLED]', 'ratio').value).toBe(0.75);
  });
});
