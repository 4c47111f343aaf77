import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { DisaggregatedValue } from './Disaggregation.ts';
import { disaggregationExplanation } from './disaggregationExplanation.ts';
import { disaggregationMessages } from './disaggregationMessages.ts';
import { reconcileDisaggregation } from './reconcileDisaggregation.ts';

const sex = {
  id: 'sex',
  categories: [
    { code: 'f' },
    { code: 'm' },
    { code: 'o', rest: 'other' as const },
    { code: 'p', rest: 'prefers-not-to-say' as const },
    { code: 'nr', rest: 'not-recorded' as const },
  ],
};
const age = { id: 'age', categories: [{ code: 'child' }, { code: 'adult' }] };
const needs = {
  id: 'needs',
  choice: 'multiple' as const,
  categories: [{ code: 'housing' }, { code: 'health' }],
};
const indicator = { id: 'families', unit: 'families' };
const dimensions = [sex, age, needs];

const total = (value: number): DisaggregatedValue => ({ value });
const of = (categories: Record<string, string>, value?: number): DisaggregatedValue => ({
  categories,
  ...(value !== undefined && { value }),
});
const reconciled = (records: readonly DisaggregatedValue[], reconcile?: 'ipf') =>
  reconcileDisaggregation(indicator, records, { dimensions, ...(reconcile && { reconcile }) });
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const said = (records: readonly DisaggregatedValue[], lang: 'fr' | 'en', reconcile?: 'ipf') => {
  const result = reconciled(records, reconcile);
  if (result.status !== 'computed') throw new Error(result.reason);
  return plain(disaggregationExplanation.say(result, lang, { indicator }));
};

const rest = [total(100), of({ sex: 'f' }, 60), of({ sex: 'm' }, 38)];

describe('totals against parts', () => {
  test('a residual is told, never shared out', () => {
    const result = reconciled(rest);
    expect(result).toMatchObject({
      status: 'computed',
      unit: 'families',
      method: 'disaggregation-reconciliation@1',
      coverage: { observed: 2, expected: 2 },
    });
    expect(result.value?.breakdowns).toEqual([
      { dimensions: ['sex'], standing: 'residual', total: 100, sum: 98, residual: 2, rest: {}, missing: [] },
    ]);
    expect(result.value).not.toHaveProperty('fitted');
    expect(result.warnings).toEqual([
      {
        code: 'disaggregation/residual',
        severity: 'warning',
        params: { dimension: 'sex', residual: 2, total: 100 },
        at: { in: 'dossier', entity: { kind: 'indicator', id: 'families' } },
      },
    ]);
  });

  test('“other”, “prefers not to say”, “not recorded” are parts of the sum and stay apart', () => {
    const [breakdown] =
      reconciled([...rest, of({ sex: 'nr' }, 1), of({ sex: 'o' }, 0), of({ sex: 'p' }, 1)]).value
        ?.breakdowns ?? [];
    expect(breakdown).toMatchObject({ standing: 'consistent', sum: 100, residual: 0 });
    expect(breakdown?.rest).toEqual({ other: 0, 'prefers-not-to-say': 1, 'not-recorded': 1 });
  });

  test('parts beyond the total are an overcount', () => {
    const result = reconciled([total(90), of({ sex: 'f' }, 60), of({ sex: 'm' }, 38)]);
    expect(result.value?.breakdowns[0]).toMatchObject({ standing: 'overcount', residual: -8 });
    expect(result.warnings[0]).toMatchObject({ code: 'disaggregation/overcount', severity: 'error' });
  });

  test('a missing category is named, and no rest is claimed', () => {
    const result = reconciled([total(100), of({ sex: 'f' }, 60), of({ sex: 'nr' })]);
    expect(result.value?.breakdowns[0]).toMatchObject({
      standing: 'incomplete',
      sum: 60,
      missing: [['m'], ['nr']],
    });
    expect(result.status === 'computed' && result.coverage).toEqual({ observed: 1, expected: 3 });
    // what is bounded, suppressed or no number is no exact part
    for (const gap of [
      { state: 'suppressed' as const, value: 3 },
      { bounds: { min: 0, max: 4 }, value: 0 },
      { value: 'many' },
    ]) {
      const parts = [total(100), of({ sex: 'f' }, 60), { categories: { sex: 'm' }, ...gap }];
      expect(reconciled(parts).value?.breakdowns[0]?.missing).toEqual([['m']]);
    }
    const exact = { categories: { sex: 'm' }, value: 40, bounds: { min: 40, max: 40 } };
    expect(reconciled([total(100), of({ sex: 'f' }, 60), exact]).value?.breakdowns[0]?.standing).toBe(
      'consistent',
    );
  });

  test('of a multiple choice no sum is due, but no category is beyond the total', () => {
    const both = [total(50), of({ needs: 'housing' }, 40), of({ needs: 'health' }, 30)];
    const overlapping = reconciled(both);
    expect(overlapping.value?.breakdowns[0]).toEqual({
      dimensions: ['needs'],
      standing: 'overlapping',
      total: 50,
      rest: {},
      missing: [],
    });
    expect(overlapping.warnings).toEqual([]);
    const beyond = reconciled([total(39), ...both.slice(1)]);
    expect(beyond.value?.breakdowns[0]?.standing).toBe('overcount');
    expect(beyond.warnings[0]?.code).toBe('disaggregation/part-beyond-total');
    expect(reconciled([total(40), ...both.slice(1)]).value?.breakdowns[0]?.standing).toBe('overlapping');
  });

  test('without a total there is nothing to compare with', () => {
    expect(reconciled([of({ sex: 'f' }, 6), of({ sex: 'm' }, 3)]).value?.breakdowns[0]).toEqual({
      dimensions: ['sex'],
      standing: 'no-total',
      sum: 9,
      rest: {},
      missing: [],
    });
  });

  test('along a dimension that does not add up no sum is made; of a ratio none at all', () => {
    const distinct = { ...indicator, additivity: { sex: 'distinct' as const } };
    const result = reconcileDisaggregation(distinct, rest, { dimensions });
    expect(result.value?.breakdowns[0]).toMatchObject({ standing: 'not-additive' });
    expect(result.value?.breakdowns[0]).not.toHaveProperty('sum');
    const sum = { ...indicator, additivity: { sex: 'sum' as const, time: 'last' as const } };
    expect(reconcileDisaggregation(sum, rest, { dimensions }).value?.breakdowns[0]?.standing).toBe(
      'residual',
    );
    for (const ratio of [{ unit: 'ratio' }, { basis: 'ratio' as const }]) {
      expect(reconcileDisaggregation(ratio, rest, { dimensions })).toMatchObject({ reason: 'not-additive' });
    }
  });

  test('nothing to compare is no result; a sum beyond all numbers neither', () => {
    expect(reconciled([])).toEqual({ status: 'not-computable', reason: 'no-actual', warnings: [] });
    expect(reconciled([total(3)])).toMatchObject({ reason: 'no-actual' });
    expect(reconciled([total(3), of({ sex: 'f' })])).toMatchObject({ reason: 'no-actual' });
    expect(reconciled([of({ sex: 'f' }, 1e308), of({ sex: 'm' }, 1e308)])).toMatchObject({
      reason: 'too-large',
    });
  });

  test('the later record of a revision counts; rivals count not at all; the same number twice is one', () => {
    const revised = [
      total(100),
      { id: 'a', ...of({ sex: 'f' }, 6) },
      { id: 'b', revises: 'a', ...of({ sex: 'f' }, 60) },
      of({ sex: 'm' }, 40),
    ];
    expect(reconciled(revised).value?.breakdowns[0]?.standing).toBe('consistent');
    const rivals = reconciled([...rest, of({ sex: 'f' }, 61), of({ sex: 'f' }, 60)]);
    expect(rivals.value?.breakdowns[0]).toMatchObject({ standing: 'incomplete', missing: [['f']] });
    expect(rivals.warnings[0]).toMatchObject({ code: 'disaggregation/conflict', params: { codes: 'f' } });
    expect(reconciled([...rest, of({ sex: 'f' }, 60), of({ sex: 'm' })]).value?.breakdowns[0]?.sum).toBe(98);
  });

  test('a dimension that nobody declared is not read, hostile names are harmless', () => {
    const result = reconciled([...rest, of({ faith: 'x' }, 5), of(JSON.parse('{"__proto__":"f"}'), 1)]);
    expect(result.value?.breakdowns).toHaveLength(1);
    expect(result.warnings.map(({ params }) => params['dimension'])).toEqual(['faith', '__proto__', 'sex']);
    expect(reconciled([...rest, of({ sex: 'm' }, Number.NaN)]).warnings[0]?.code).toBe(
      'disaggregation/not-a-number',
    );
  });

  test('the trace holds every breakdown, on request', () => {
    const result = reconcileDisaggregation(indicator, rest, { dimensions, trace: true });
    expect(result.trace).toEqual([{ step: 'breakdown', params: result.value?.breakdowns[0] }]);
    expect(reconciled(rest)).not.toHaveProperty('trace');
    expect(reconcileDisaggregation({}, rest, { dimensions })).toMatchObject({ unit: 'n' });
  });
});

const crossed = [
  total(10),
  of({ sex: 'f' }, 6),
  of({ sex: 'm' }, 4),
  of({ age: 'child' }, 5),
  of({ age: 'adult' }, 5),
  of({ sex: 'f', age: 'child' }, 2),
  of({ sex: 'f', age: 'adult' }, 4),
  of({ age: 'child', sex: 'm' }, 3),
  of({ sex: 'm', age: 'adult' }, 1),
];

describe('crossed cells', () => {
  test('make the total and the parts they are crossed from', () => {
    const { value, warnings } = reconciled(crossed);
    expect(value?.breakdowns.map(({ dimensions: ids, standing }) => [ids, standing])).toEqual([
      [['sex'], 'consistent'],
      [['age'], 'consistent'],
      [['sex', 'age'], 'consistent'],
    ]);
    expect(value?.gaps).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('a part that they do not make is a gap', () => {
    const off = crossed.with(5, of({ sex: 'f', age: 'child' }, 1));
    const { value, warnings } = reconciled(off);
    expect(value?.gaps).toEqual([
      { dimensions: ['sex'], codes: ['f'], crossed: ['sex', 'age'], part: 6, sum: 5, residual: 1 },
      { dimensions: ['age'], codes: ['child'], crossed: ['sex', 'age'], part: 5, sum: 4, residual: 1 },
    ]);
    expect(warnings.at(-1)).toMatchObject({ code: 'disaggregation/margins-differ', params: { count: 2 } });
  });

  test('where a cell is missing, nothing is said of the parts it belongs to', () => {
    const { value } = reconciled(crossed.toSpliced(5, 1));
    expect(value?.gaps).toEqual([]);
    expect(value?.breakdowns[2]?.missing).toEqual([['f', 'child']]);
  });

  test('crossed with a multiple choice they need not make the part', () => {
    const { value } = reconciled([
      of({ sex: 'f' }, 6),
      of({ sex: 'f', needs: 'housing' }, 5),
      of({ sex: 'f', needs: 'health' }, 5),
    ]);
    expect(value?.gaps).toEqual([]);
  });
});

describe('fitting crossed cells on request', () => {
  const seed = [10, 20, 30, 40];
  const keys = [
    { sex: 'f', age: 'child' },
    { sex: 'f', age: 'adult' },
    { sex: 'm', age: 'child' },
    { sex: 'm', age: 'adult' },
  ];
  const margins = [
    total(100),
    of({ sex: 'f' }, 40),
    of({ sex: 'm' }, 60),
    of({ age: 'child' }, 45),
    of({ age: 'adult' }, 55),
  ];
  const cells = keys.map((key, n) => of(key, seed[n]));

  test('meets the parts along each dimension and says that cells are estimates', () => {
    const result = reconciled([...margins, ...cells], 'ipf');
    expect(result).toMatchObject({ status: 'computed', method: 'iterative-proportional-fitting@1' });
    const fitted = result.value?.fitted ?? [];
    expect(fitted.map(({ codes, reported }) => [...codes, reported])).toEqual([
      ['f', 'child', 10],
      ['f', 'adult', 20],
      ['m', 'child', 30],
      ['m', 'adult', 40],
    ]);
    expect(fitted[0]?.fitted).toBeCloseTo(15.610722522451308, 9);
    expect((fitted[0]?.fitted ?? 0) + (fitted[2]?.fitted ?? 0)).toBeCloseTo(45, 9);
    expect(said([...margins, ...cells], 'fr', 'ipf')).toBe(
      'Les 4 cases croisées ont été calées sur leurs totaux par ajustement proportionnel itératif : ce sont des estimations.',
    );
  });

  test('what is not recorded keeps its own cells', () => {
    const records = [
      of({ sex: 'f' }, 4),
      of({ sex: 'm' }, 4),
      of({ sex: 'nr' }, 2),
      of({ age: 'child' }, 5),
      of({ age: 'adult' }, 5),
      ...['f', 'm', 'nr'].flatMap((code) =>
        ['child', 'adult'].map((band) => of({ sex: code, age: band }, 1)),
      ),
    ];
    const fitted = reconciled(records, 'ipf').value?.fitted ?? [];
    expect(fitted.map((cell) => cell.fitted)).toEqual([2, 2, 2, 2, 1, 1]);
  });

  test('says why it cannot', () => {
    const reason = (records: readonly DisaggregatedValue[]) => {
      const result = reconciled(records, 'ipf');
      return result.status === 'computed' ? undefined : result.reason;
    };
    expect(reason(rest)).toBe('no-margins');
    expect(reason(cells)).toBe('no-margins');
    expect(reason([...margins.slice(0, 3), ...cells])).toBe('no-margins');
    expect(reason([...margins.with(1, of({ sex: 'f' }, 41)), ...cells])).toBe('no-margins');
    expect(reason([...margins, ...cells.slice(1)])).toBe('missing-value');
    expect(reason([...margins.with(1, of({ sex: 'f' })), ...cells])).toBe('missing-value');
    const zeros = [8, 0, 0, 2].map((value, n) => of(keys[n] ?? {}, value));
    expect(reason([...margins, ...zeros])).toBe('not-converged');
    const multiple = [
      of({ sex: 'f' }, 2),
      of({ needs: 'housing' }, 2),
      of({ sex: 'f', needs: 'housing' }, 2),
    ];
    expect(reason(multiple)).toBe('no-margins');
  });
});

describe('in words', () => {
  test('the breakdown that needs attention most is said first, what is not recorded after it', () => {
    expect(said([...rest, of({ sex: 'nr' }, 1)], 'fr')).toBe(
      'Selon sex, les parts font 99 families sur un total de 100 families : le reste (1 families) n’est réparti nulle part. Non renseigné : 1 families.',
    );
    expect(said(rest, 'en')).toBe(
      'By sex, the parts make 98 families of a total of 100 families: the rest (2 families) is not shared out.',
    );
    expect(said(crossed, 'en')).toBe('By sex, the parts make the total of 10 families.');
    expect(said([total(1), of({ sex: 'f' }, 60), of({ sex: 'm' }, 38)], 'en')).toMatch(
      /^By sex, the parts go beyond/,
    );
    expect(said([total(50), of({ needs: 'housing' }, 40), of({ needs: 'health' }, 30)], 'fr')).toMatch(
      /^Selon needs, une même unité/,
    );
    expect(said([total(100), of({ sex: 'f' }, 60)], 'en')).toMatch(/some parts are missing \(1\)/);
    expect(said([of({ sex: 'f' }, 60)], 'fr')).toMatch(/aucun total/);
    expect(said(crossed.with(5, of({ sex: 'f', age: 'child' }, 1)), 'en')).toMatch(/crossed cells: 2\.$/);
  });

  test('every warning has words in both languages with no place left open', () => {
    const warnings = [
      ...reconciled([...rest, of({ faith: 'x' }, 5)]).warnings,
      ...reconciled([...rest, of({ sex: 'f' }, 61)]).warnings,
      ...reconciled([...rest, of({ sex: 'm' }, Number.NaN)]).warnings,
      ...reconciled([total(1), of({ sex: 'f' }, 60), of({ sex: 'm' }, 38)]).warnings,
      ...reconciled([total(1), of({ needs: 'housing' }, 60)]).warnings,
      ...reconciled(crossed.with(5, of({ sex: 'f', age: 'child' }, 1))).warnings,
    ];
    expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual(
      Object.keys(disaggregationMessages).sort(),
    );
    for (const issue of warnings) {
      for (const lang of ['fr', 'en'] as const) {
        expect(formatIssue(issue, lang, disaggregationMessages)).toMatch(/^[^{}]+\.$/);
      }
    }
  });
});
