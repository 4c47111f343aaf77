import { expect, test } from 'vitest';
import { type FormulaIndicator, indexIndicators } from '../indicatorIndex.ts';
import { planOf } from './IndicatorPlan.ts';

const indicators: readonly FormulaIndicator[] = [
  { id: 'hours', code: 'H', unit: 'h', basis: 'increment' },
  { id: 'stock', unit: 'h', basis: 'snapshot' },
  { id: 'cost', unit: 'EUR' },
  { id: 'met', unit: '', scale: 'yes-no' },
  { id: 'level', unit: '', scale: 'ordinal' },
  { id: 'a', code: 'T', unit: 'h' },
  { id: 'b', code: 'T', unit: 'h' },
];
const plan = (formula: string | undefined, more: Partial<FormulaIndicator> = {}) =>
  planOf(
    { id: 'own', unit: 'h', ...(formula !== undefined && { formula }), ...more },
    indexIndicators([...indicators, { id: 'own', unit: 'h', formula: '1', ...more }]),
    [{ id: 'sex', categories: [{ code: 'f', label: 'F' }] }],
  );
const at = { in: 'dossier', entity: { kind: 'indicator', id: 'own' }, pointer: '/formula' };

test('a formula that can be computed is prepared, the kinds of its indicators known', () => {
  const found = plan('if([met] = [met] and [level] = [level], [H], [stock])');
  expect(found).toMatchObject({
    issues: [],
    formula: { type: 'call' },
    prepared: {
      kind: 'number',
      readings: [{ key: '[met]' }, { key: '[level]' }, { key: '[H]' }, { key: '[stock]' }],
    },
  });
  expect(found).toMatchObject({
    prepared: {
      operation: {
        condition: {
          parts: [
            {
              parts: [
                { type: 'reading', kind: 'truth', slot: 0 },
                { kind: 'truth', slot: 0 },
              ],
            },
            { type: 'texts', left: { slot: 1 }, right: { slot: 1 } },
          ],
        },
        whenTrue: { type: 'reading', kind: 'number', slot: 2 },
        whenFalse: { slot: 3 },
      },
    },
  });
  expect(found).not.toHaveProperty('reason');
});

test.each([
  ['1 +', 'formula-error', 'unexpected'],
  [undefined, 'formula-error', 'empty'],
  ['[nobody]', 'formula-error', 'unknown-reference'],
  ['[T]', 'formula-error', 'ambiguous-reference'],
  ['[H; sex=m]', 'formula-error', 'unknown-category'],
  ['[H] + [cost]', 'unit-mismatch', 'units-differ'],
  ['[cost]', 'unit-mismatch', 'declared-unit'],
  ['[own] + 1', 'formula-cycle', 'refers-to-itself'],
  ['sum([stock])', 'not-additive', 'not-additive'],
  ['[H] + true', 'formula-error', 'kind'],
] as const)('%s: %s', (formula, reason, code) => {
  const found = plan(formula);
  expect(found).toMatchObject({ reason, issues: [{ code: `formula/${code}`, severity: 'error', at }] });
  expect(found).not.toHaveProperty('prepared');
});

test('an issue keeps its place in the text beside its indicator; a text too long has none', () => {
  expect(plan('1 +').issues).toMatchObject([{ at, related: [{ in: 'text', line: 1, column: 4 }] }]);
  expect(plan('1'.repeat(10_001)).issues).toEqual([
    { code: 'formula/too-long', severity: 'error', params: { length: 10_001, limit: 10_000 }, at },
  ]);
});

test('a question leaves the formula, and does not decide the reason', () => {
  const share = { id: 'own', unit: 'ratio' };
  const index = indexIndicators([...indicators, { id: 'rate', unit: 'ratio' }, share]);
  const asked = planOf({ ...share, formula: '[rate] * 100' }, index, undefined);
  expect(asked).toMatchObject({
    prepared: { kind: 'number' },
    issues: [{ code: 'formula/percent-of-ratio', severity: 'warning', at, related: [{ column: 1 }] }],
  });
  const both = planOf({ ...share, formula: '[rate] * 100 + [H]' }, index, undefined);
  expect(both).toMatchObject({ reason: 'unit-mismatch' });
  expect(both.issues.map(({ severity }) => severity)).toEqual(['warning', 'error']);
});
