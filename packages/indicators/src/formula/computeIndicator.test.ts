import { formatIssue, type Indicator, JalonError, type Observation, type Period } from '@jalon/core';
import { describe, expect, test, vi } from 'vitest';
import { explain } from '../explain/explain.ts';
import { type ComputeIndicatorOptions, computeIndicator } from './computeIndicator.ts';
import { describeFormula } from './describeFormula.ts';
import type { Formula } from './Formula.ts';
import { formulaExplanation } from './formulaExplanation.ts';
import { formulaMessages } from './formulaMessages.ts';
import type { FormulaIndicator } from './indicatorIndex.ts';
import { parseFormula } from './parseFormula.ts';

// chains of thousands of indicators, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const year = (n: number): Period => ({ start: `${n}-01-01`, end: `${n}-12-31`, grain: 'year' });
const quarter = (n: number, q: number): Period => {
  const [from, to] = (['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'][q - 1] ?? '').split(' ');
  return { start: `${n}-${from}`, end: `${n}-${to}`, grain: 'quarter' };
};
let count = 0;
const seen = (
  indicator: string,
  period: Period,
  value?: Observation['value'],
  more: Partial<Observation> = {},
): Observation => ({
  id: `o${count++}`,
  indicator,
  period,
  ...(value !== undefined && { value }),
  ...more,
});

const base: readonly FormulaIndicator[] = [
  {
    id: 'formed',
    code: 'FORMED',
    name: { fr: 'Personnes formées', en: 'People trained' },
    unit: 'people',
    basis: 'increment',
  },
  {
    id: 'enrolled',
    code: 'ENROLLED',
    name: { fr: 'Personnes inscrites', en: 'People enrolled' },
    unit: 'people',
    basis: 'increment',
  },
  { id: 'stock', unit: 'h', basis: 'snapshot' },
  { id: 'total', unit: 'h', basis: 'running-total' },
  { id: 'rate', unit: 'ratio', basis: 'ratio' },
  { id: 'families', unit: 'families', basis: 'increment', countOf: 'households' },
  { id: 'cost', unit: 'EUR', basis: 'increment' },
  { id: 'met', unit: '', scale: 'yes-no' },
  { id: 'level', unit: '', scale: 'ordinal' },
  { id: 'silent', unit: 'h' },
  { id: 'averaged', unit: 'h', basis: 'snapshot', additivity: { time: 'mean' } },
  { id: 'apart', unit: 'h', basis: 'snapshot', additivity: { time: 'none' } },
  { id: 'highest', unit: 'h', basis: 'snapshot', additivity: { time: 'max' } },
];

type Own = Partial<Indicator> & { readonly formula: string };
function compute(
  own: Own | string,
  observations: readonly Observation[],
  options: Partial<ComputeIndicatorOptions> = {},
  others: readonly FormulaIndicator[] = [],
) {
  const indicator = { id: 'own', unit: 'n', ...(typeof own === 'string' ? { formula: own } : own) };
  // a unit of its own would only be in the way where it is not what is tested
  const unit = indicator.unit;
  const indicators = [...base, ...others, { ...indicator, unit }];
  return computeIndicator({ indicators, observations }, { indicator: 'own', period: year(2024), ...options });
}
/** What a formula gives, bare: its unit is a word of its own. */
function value(
  formula: string,
  observations: readonly Observation[],
  options: Partial<ComputeIndicatorOptions> = {},
) {
  const result = compute(
    { formula: `(${formula}) * ([u] / [u]) * [u] * [u]`, unit: 'own' },
    [...observations, ...unitSeen],
    options,
    [{ id: 'u', unit: 'u', basis: 'snapshot' }],
  );
  const warnings = result.warnings.map(({ code }) => code.replace('formula/', ''));
  return { value: result.value, reason: result.status === 'computed' ? undefined : result.reason, warnings };
}
const unitSeen = [2021, 2022, 2023, 2024, 2025].map((n) => seen('u', year(n), 1));
const only = (found: number) => ({ value: found, reason: undefined, warnings: [] });

describe('computeIndicator', () => {
  const share = {
    id: 'own',
    unit: 'ratio',
    formula: '[FORMED] / [ENROLLED]',
    name: { fr: 'Taux de formation', en: 'Share trained' },
  };
  const observations = [seen('formed', year(2024), 12), seen('enrolled', year(2024), 16)];

  test('computes a share from two counts, with all it rests on', () => {
    const result = compute(share, observations, { trace: true });
    expect(result).toMatchObject({
      status: 'computed',
      value: 0.75,
      unit: 'ratio',
      method: 'formula@1',
      coverage: { observed: 2, expected: 2 },
      warnings: [],
      period: year(2024),
      readings: [
        { key: '[FORMED]', indicator: 'formed', unit: 'people', value: 12, period: year(2024) },
        { key: '[ENROLLED]', indicator: 'enrolled', unit: 'people', value: 16 },
      ],
    });
    expect(result.trace).toEqual([
      {
        step: 'reading',
        params: {
          reading: '[FORMED]',
          indicator: 'formed',
          start: '2024-01-01',
          end: '2024-12-31',
          value: 12,
          unit: 'people',
        },
      },
      {
        step: 'reading',
        params: {
          reading: '[ENROLLED]',
          indicator: 'enrolled',
          start: '2024-01-01',
          end: '2024-12-31',
          value: 16,
          unit: 'people',
        },
      },
      { step: 'formula', params: { formula: '[FORMED] / [ENROLLED]', value: 0.75 } },
    ]);
    expect(compute(share, observations).trace).toBeUndefined();
  });

  test('names what is missing', () => {
    const result = compute(share, [observations[0] as Observation], { trace: true });
    expect(result).toMatchObject({
      status: 'not-computable',
      reason: 'missing-value',
      coverage: { observed: 1, expected: 2 },
    });
    expect(result.warnings.map((issue) => formatIssue(issue, 'en', formulaMessages))).toEqual([
      'A value of “People enrolled” is missing for 2024.',
    ]);
    expect(result.trace?.at(1)?.params).toMatchObject({ reading: '[ENROLLED]', reason: 'missing-value' });
    expect(result.trace?.at(-1)?.params).toEqual({
      formula: '[FORMED] / [ENROLLED]',
      reason: 'missing-value',
    });
  });

  test('a division by zero is no missing value', () => {
    const none = [seen('formed', year(2024), 12), seen('enrolled', year(2024), 0)];
    expect(compute(share, none)).toMatchObject({ status: 'not-computable', reason: 'division-by-zero' });
    expect(value('coalesce([FORMED] / [ENROLLED], 7)', none).reason).toBe('division-by-zero');
    expect(value('coalesce([nobody; place=x], 7)', none).reason).toBe('formula-error');
    expect(value('coalesce([stock], 7)', none)).toEqual({ ...only(7), warnings: ['no-value'] });
    expect(value('[FORMED] * 1e308 * 1e308', none).reason).toBe('too-large');
  });

  test('an indicator without a formula, or with one that cannot be used, says which', () => {
    const plain = computeIndicator(
      { indicators: base, observations },
      { indicator: 'stock', period: year(2024) },
    );
    expect(plain).toMatchObject({
      status: 'not-computable',
      reason: 'no-formula',
      warnings: [],
      readings: [],
    });
    expect(compute('1 +', [])).toMatchObject({
      reason: 'formula-error',
      warnings: [
        { code: 'formula/unexpected', at: { entity: { id: 'own' } }, related: [{ line: 1, column: 4 }] },
      ],
    });
    expect(compute('[cost] + [FORMED]', [])).toMatchObject({
      reason: 'unit-mismatch',
      warnings: [{ code: 'formula/units-differ' }],
    });
    expect(compute({ formula: '[FORMED]', unit: 'h' }, [])).toMatchObject({ reason: 'unit-mismatch' });
    expect(compute('sum([stock])', [])).toMatchObject({ reason: 'not-additive' });
    expect(compute('[own] + 1', [])).toMatchObject({ reason: 'formula-cycle' });
    expect(compute('[nobody]', [])).toMatchObject({ reason: 'formula-error' });
  });

  test('misuse is told to the programmer', () => {
    const setting = {
      indicators: [...base, { id: 'a', code: 'X', unit: 'n' }, { id: 'b', code: 'X', unit: 'n' }],
      observations,
    };
    const codeOf = (options: Partial<ComputeIndicatorOptions>) => {
      try {
        computeIndicator(setting, { indicator: 'stock', period: year(2024), ...options });
        return undefined;
      } catch (error) {
        return error instanceof JalonError ? error.code : error;
      }
    };
    expect(codeOf({})).toBeUndefined();
    expect(codeOf({ indicator: 'nobody' })).toBe('unknown-id');
    expect(codeOf({ indicator: 'X' })).toBe('unknown-id');
    expect(codeOf({ period: { start: '2024-13-01', end: '2024-12-31' } })).toBe('invalid-argument');
    expect(codeOf({ period: { start: '2024-01-01', end: 'soon' } })).toBe('invalid-argument');
    expect(codeOf({ period: { start: '2024-02-01', end: '2024-01-31' } })).toBe('invalid-argument');
    expect(codeOf({ asOf: '2024' })).toBe('invalid-argument');
    expect(codeOf({ maxReadings: 0 })).toBe('invalid-argument');
    expect(codeOf({ maxReadings: Number.NaN })).toBe('invalid-argument');
    expect(codeOf({ maxReadings: 1 })).toBeUndefined();
    expect(codeOf({ period: { start: '2024-02-01', end: '2024-02-01' } })).toBeUndefined();
  });

  test('misuse is told in words, with what was found', () => {
    const twins = [...base, { id: 'a', code: 'X', unit: 'n' }, { id: 'b', code: 'X', unit: 'n' }];
    const told = (options: Partial<ComputeIndicatorOptions>) => {
      try {
        return computeIndicator(
          { indicators: twins, observations },
          { indicator: 'stock', period: year(2024), ...options },
        );
      } catch (error) {
        return error instanceof JalonError ? [error.message, error.details] : error;
      }
    };
    expect(told({ indicator: 'nobody' })).toEqual(['there is no indicator "nobody"', { found: 'nobody' }]);
    expect(told({ indicator: 'X' })).toEqual(['several indicators have the code "X"', { found: 'X' }]);
    expect(told({ asOf: '2024' })).toEqual(['this is no day: 2024', { found: '2024' }]);
    const backwards = { start: '2024-02-01', end: '2024-01-31' };
    expect(told({ period: backwards })).toEqual(['the period ends before it starts', { found: backwards }]);
    expect(told({ maxReadings: 0.5 })).toEqual([
      'maxReadings must be 1 or more',
      { found: 0.5, expected: '1 or more' },
    ]);
  });

  test('no more values are read than is allowed, and just as many are', () => {
    const three = { formula: '[stock] + previous([stock]) + previous([stock], 2)', unit: 'h' };
    const stock = [2022, 2023, 2024].map((n) => seen('stock', year(n), 1));
    expect(compute(three, stock, { maxReadings: 3 }).value).toBe(3);
    expect(compute(three, stock, { maxReadings: 2 })).toEqual({
      status: 'not-computable',
      reason: 'formula-error',
      warnings: [{ code: 'formula/too-complex', severity: 'error', params: { limit: 2 } }],
      period: year(2024),
      readings: [],
    });
  });

  test('of several reasons the one that stopped it is told', () => {
    const conflict = [seen('rate', year(2024), 1), seen('rate', year(2024), 2)];
    const known = seen('stock', year(2024), 1);
    const reason = (formula: string, seenToo: readonly Observation[] = []) =>
      value(formula, [...conflict, ...seenToo]).reason;
    expect(reason('coalesce([stock], 1) / [rate]')).toBe('conflict');
    expect(reason('[stock] / [rate]', [known])).toBe('conflict');
    expect(reason('if([met], [rate], 1)')).toBe('missing-value');
    expect(reason('[stock] / 0', [known])).toBe('division-by-zero');
  });

  test('no value is a negative zero', () => {
    const result = compute({ formula: '-[stock]', unit: 'h' }, [seen('stock', year(2024), 0)]);
    expect(Object.is(result.value, 0)).toBe(true);
  });
});

describe('the value of a period', () => {
  const quarters = (indicator: string, ...values: readonly (number | undefined)[]) =>
    values.map((each, n) => seen(indicator, quarter(2024, n + 1), each));

  test('is what was recorded for it, before what its parts make', () => {
    expect(value('[FORMED]', [...quarters('formed', 1, 2, 3, 4), seen('formed', year(2024), 11)])).toEqual(
      only(11),
    );
    expect(
      value('sum([FORMED])', [...quarters('formed', 1, 2, 3, 4), seen('formed', year(2024), 11)]),
    ).toEqual(only(11));
    expect(
      value('max([FORMED])', [...quarters('formed', 1, 2, 3, 4), seen('formed', year(2024), 11)]),
    ).toEqual(only(4));
    expect(value('mean([FORMED])', [seen('formed', year(2024), 11)])).toEqual(only(11));
  });

  test('is the sum of what happened in it, if all of it is known', () => {
    expect(value('[FORMED]', quarters('formed', 1, 2, 3, 4))).toEqual(only(10));
    expect(value('sum([FORMED]) / mean([FORMED])', quarters('formed', 1, 2, 3, 4))).toEqual(only(4));
    expect(value('[FORMED]', quarters('formed', 1, 2, 3))).toEqual({
      value: undefined,
      reason: 'missing-value',
      warnings: ['incomplete'],
    });
    expect(value('[FORMED]', quarters('formed', 1, undefined, 3, 4)).warnings).toEqual(['incomplete']);
    expect(
      value(
        '[FORMED]',
        [quarter(2024, 1), quarter(2024, 3)].map((each) => seen('formed', each, 1)),
      ).warnings,
    ).toEqual(['incomplete']);
    expect(compute('[FORMED]', quarters('formed', 1, 2, 3)).warnings[0]).toMatchObject({
      code: 'formula/incomplete',
      params: { observed: 3, expected: 4, period: '2024' },
    });
  });

  test('is the last state in it, and for a longer look back the one before', () => {
    expect(value('[stock]', quarters('stock', 5, 6, undefined, 7))).toEqual(only(7));
    expect(value('[stock]', quarters('stock', 5, 6))).toEqual(only(6));
    expect(value('[total]', quarters('total', 5, 6))).toEqual(only(6));
    expect(value('[silent]', quarters('silent', 5, 6))).toEqual(only(6));
    expect(value('[stock]', [seen('stock', quarter(2023, 4), 5)]).warnings).toEqual(['no-value']);
    expect(value('[stock]', [seen('stock', { start: '2023-10-01', end: '2024-03-31' }, 5)]).warnings).toEqual(
      ['no-value'],
    );
  });

  test('follows what the indicator declares for time', () => {
    expect(value('[averaged]', quarters('averaged', 1, 2, 3, 6))).toEqual(only(3));
    expect(value('[highest]', quarters('highest', 1, 8, 3, 6))).toEqual(only(8));
    expect(value('[apart]', quarters('apart', 1))).toEqual({
      value: undefined,
      reason: 'not-additive',
      warnings: ['value-not-additive'],
    });
    expect(value('[apart]', [seen('apart', year(2024), 3)])).toEqual(only(3));
    expect(value('coalesce([apart], 0)', quarters('apart', 1)).reason).toBe('not-additive');
  });

  test('is the ratio of the sums for a ratio', () => {
    const parts = (numerator: number, denominator: number) => ({ numerator, denominator });
    const two = [
      seen('rate', quarter(2024, 1), 0.5, parts(1, 2)),
      seen('rate', quarter(2024, 2), 0.2, parts(2, 10)),
    ];
    expect(value('[rate]', two)).toEqual(only(0.25));
    expect(value('[rate]', [seen('rate', quarter(2024, 1), undefined, parts(3, 4))])).toEqual(only(0.75));
    expect(value('[rate]', [seen('rate', quarter(2024, 3), 0.4)])).toEqual(only(0.4));
    expect(value('[rate]', [...two, seen('rate', quarter(2024, 3), 0.4)]).reason).toBe('not-additive');
    expect(value('mean([rate])', two)).toEqual({ ...only(0.35), warnings: ['mean-of-known'] });
    expect(value('[rate]', [seen('rate', year(2024), undefined, parts(3, 0))]).warnings).toEqual([
      'no-value',
    ]);
  });

  test('a mean is of what is known and says so; a least and a greatest value need all', () => {
    expect(value('mean([stock])', quarters('stock', 1, 2, 3, 6))).toEqual(only(3));
    expect(value('mean([stock])', quarters('stock', 1, 2))).toEqual({
      ...only(1.5),
      warnings: ['mean-of-known'],
    });
    expect(value('min([stock])', quarters('stock', 2, 1, 3, 6))).toEqual(only(1));
    expect(value('min([stock])', quarters('stock', 2, 1)).warnings).toEqual(['incomplete']);
  });

  test('different people of several periods make no number of different people', () => {
    expect(value('[families]', quarters('families', 1, 2, 3, 4)).reason).toBe('not-additive');
    expect(value('distinct([families])', quarters('families', 1, 2, 3, 4)).reason).toBe('not-additive');
    expect(
      value('distinct([families])', [...quarters('families', 1, 2, 3, 4), seen('families', year(2024), 6)]),
    ).toEqual(only(6));
  });

  test('of a part is what was recorded for exactly that part; parts alone make no whole', () => {
    const parts = [
      seen('stock', year(2024), 5, { categories: { sex: 'female' } }),
      seen('stock', year(2024), 7, { categories: { sex: 'female', age: '0-3' } }),
      seen('stock', year(2024), 9, { place: 'Nantes' }),
      seen('stock', year(2024), 11, { organisation: 'o', categories: { sex: 'female' } }),
    ];
    expect(value('[stock; sex=female]', parts)).toEqual(only(5));
    expect(value('[stock; age=0-3; sex=female]', parts)).toEqual(only(7));
    expect(value('[stock; place=Nantes]', parts)).toEqual(only(9));
    expect(value('[stock; organisation=o; sex=female]', parts)).toEqual(only(11));
    expect(value('[stock; sex=male]', parts).warnings).toEqual(['no-value']);
    expect(value('[stock]', parts).warnings).toEqual(['no-whole']);
    expect(value('[stock; __proto__=x]', parts).warnings).toEqual(['no-value']);
    const narrowed = compute(
      { formula: '[stock] + [stock; sex=all]', unit: 'h' },
      [...parts, seen('stock', year(2024), 1, { categories: { sex: 'all' } })],
      {
        where: [{ dimension: 'sex', category: 'female' }],
      },
    );
    expect(narrowed.value).toBe(6);
  });

  test('looks back by periods of the same length, and at periods by name', () => {
    const years = [2021, 2022, 2023, 2024].map((n) => seen('stock', year(n), n - 2000));
    expect(value('[stock] - previous([stock])', years)).toEqual(only(1));
    expect(value('previous([stock], 3)', years)).toEqual(only(21));
    expect(value('previous(previous([stock]))', years)).toEqual(only(22));
    expect(value('at([stock], "2022")', years)).toEqual(only(22));
    expect(value('previous(at([stock], "2022"))', years)).toEqual(only(22));
    expect(value('at(previous([stock]), "2022")', years)).toEqual(only(21));
    expect(value('previous(sum([FORMED]))', [seen('formed', year(2023), 4)])).toEqual(only(4));
    expect(
      value('previous([stock])', [seen('stock', quarter(2024, 1), 3), seen('u', quarter(2024, 2), 1)], {
        period: quarter(2024, 2),
      }),
    ).toEqual(only(3));
    expect(value('previous(previous([stock], 1000), 1000)', years)).toMatchObject({
      reason: 'missing-value',
      warnings: [],
    });
    const long = { start: '1000-01-01', end: '2024-12-31' };
    expect(value('previous([stock], 3)', years, { period: long })).toMatchObject({ reason: 'missing-value' });
    const school = { start: '2023-09-01', end: '2024-08-31' };
    const named = 'at([stock], "2023-2024")';
    expect(value(named, [seen('stock', school, 3)], { yearStartsInMonth: 9 })).toEqual(only(3));
    expect(value(named, [seen('stock', school, 3)])).toMatchObject({
      reason: 'formula-error',
      warnings: ['ambiguous-period'],
    });
  });

  test('knows what was known on a day, and what was settled', () => {
    const observations = [
      seen('stock', quarter(2024, 1), 1),
      seen('stock', quarter(2024, 2), 2, { stage: 'provisional' }),
      seen('stock', quarter(2024, 3), 3),
    ];
    expect(value('[stock]', observations, { asOf: '2024-06-29' }).warnings).toContain('no-value');
    const asOf = (day: string, more = {}) =>
      compute({ formula: '[stock]', unit: 'h' }, observations, { asOf: day, ...more });
    expect(asOf('2024-06-29').value).toBe(1);
    expect(asOf('2024-06-30').value).toBe(2);
    expect(asOf('2024-06-30').warnings).toMatchObject([{ code: 'formula/provisional' }]);
    expect(asOf('2024-06-30', { finalOnly: true }).value).toBe(1);
  });

  test('takes the last revision, and neither side of a conflict', () => {
    const first = seen('stock', year(2024), 1);
    expect(value('[stock]', [first, seen('stock', year(2024), 2, { revises: first.id })])).toEqual(only(2));
    expect(value('[stock]', [first, seen('stock', year(2024), 2)])).toMatchObject({
      reason: 'conflict',
      warnings: ['value-conflict'],
    });
    expect(value('coalesce([stock], 0)', [first, seen('stock', year(2024), 2)]).reason).toBe('conflict');
    expect(value('[stock]', [seen('stock', year(2024), Number.NaN)])).toMatchObject({
      reason: 'not-a-number',
      warnings: ['value-not-a-number'],
    });
    const overlap = [
      seen('formed', quarter(2024, 1), 1),
      seen('formed', { start: '2024-03-01', end: '2024-06-30' }, 1),
    ];
    expect(value('[FORMED]', overlap).reason).toBe('conflict');
  });

  test('says with a result what its values are', () => {
    expect(value('[stock]', [seen('stock', year(2024), 3, { approximate: true })])).toEqual({
      ...only(3),
      warnings: ['not-exact'],
    });
    expect(value('[stock]', [seen('stock', year(2024), undefined, { bounds: { min: 2 } })])).toEqual({
      ...only(2),
      warnings: ['not-exact'],
    });
    expect(value('[stock]', [seen('stock', year(2024), 3, { state: 'estimated' })])).toEqual({
      ...only(3),
      warnings: ['estimated'],
    });
    expect(
      value('[stock] + [stock]', [seen('stock', year(2024), 3, { state: 'estimated' })]).warnings,
    ).toEqual(['estimated']);
  });

  test('may be yes or no, or a level', () => {
    const observations = [
      seen('met', quarter(2024, 1), false),
      seen('met', quarter(2024, 2), true),
      seen('level', quarter(2024, 4), 'high'),
      seen('level', quarter(2024, 3), 'low'),
    ];
    expect(value('if([met] and [level] = "high", 1, 2)', observations)).toEqual(only(1));
    expect(value('if([level] = at([level], "2024-Q3"), 1, 2)', observations)).toEqual(only(2));
    expect(value('if([met], 1, 2)', []).warnings).toEqual(['no-value']);
    expect(
      value('if([met], 1, 2)', [seen('met', year(2024), true), seen('met', year(2024), false)]).reason,
    ).toBe('conflict');
    expect(value('if([met], 1, 2)', observations, { asOf: '2024-05-01' }).warnings).toContain('no-value');
    const provisional = [seen('met', year(2024), true, { stage: 'provisional' })];
    expect(value('if([met], 1, 2)', provisional, { finalOnly: true }).reason).toBe('missing-value');
    expect(compute({ formula: '[met]', scale: 'yes-no' }, observations)).toMatchObject({
      status: 'computed',
      value: true,
    });
    expect(compute({ formula: 'not [met]', scale: 'yes-no' }, observations)).toMatchObject({ value: false });
  });
});

describe('indicators computed from computed indicators', () => {
  const chain = (length: number): FormulaIndicator[] =>
    Array.from({ length }, (_, n) => ({
      id: `i${n}`,
      unit: 'h',
      formula: n === 0 ? '[stock]' : `[i${n - 1}]`,
    }));

  test('pass on values, parts, periods, warnings', () => {
    const observations = [
      seen('stock', year(2023), 3, { categories: { sex: 'female' }, stage: 'provisional' }),
      seen('stock', year(2024), 5),
    ];
    const result = compute(
      { formula: 'previous([i1; sex=female]) + [i1]', unit: 'h' },
      observations,
      {},
      chain(2),
    );
    expect(result).toMatchObject({
      value: 8,
      coverage: { observed: 2, expected: 2 },
      warnings: [{ code: 'formula/provisional' }],
    });
    expect(result.readings[0]).toMatchObject({
      key: 'previous([i1; sex=female])',
      value: 3,
      period: year(2023),
    });
  });

  test('pass on why there is none, which nothing covers up', () => {
    const broken = (formula: string): FormulaIndicator[] => [{ id: 'x', unit: 'h', formula }];
    const stock = [seen('stock', year(2024), 0)];
    expect(
      compute({ formula: 'coalesce([x], 1)', unit: 'h' }, stock, {}, broken('[stock] / 0')),
    ).toMatchObject({ reason: 'division-by-zero' });
    expect(
      compute({ formula: 'coalesce([x], 1)', unit: 'h' }, stock, {}, broken('[cost] + [stock]')),
    ).toMatchObject({ reason: 'unit-mismatch' });
    expect(compute({ formula: 'coalesce([x], 1)', unit: 'h' }, [], {}, broken('[stock]'))).toMatchObject({
      value: 1,
    });
  });

  test('may form a chain of any length, and never a circle', () => {
    const observations = [seen('stock', year(2024), 5)];
    expect(compute({ formula: '[i4999]', unit: 'h' }, observations, {}, chain(5000)).value).toBe(5);
    const circle = [
      { id: 'x', unit: 'h', formula: 'previous([y])' },
      { id: 'y', unit: 'h', formula: '[x] + [stock]' },
    ];
    expect(compute({ formula: '[y]', unit: 'h' }, observations, {}, circle)).toMatchObject({
      reason: 'formula-cycle',
      warnings: [{ code: 'formula/refers-to-itself', at: { entity: { id: 'y' } } }],
      readings: [],
    });
    const called = circle.map((each) => ({ ...each, name: `The ${each.id}` }));
    const warningOf = (indicators: readonly FormulaIndicator[]) =>
      compute({ formula: '[y]', unit: 'h' }, observations, {}, indicators).warnings;
    const at = { in: 'dossier', entity: { kind: 'indicator', id: 'y' }, pointer: '/formula' };
    const issue = { code: 'formula/refers-to-itself', severity: 'error', at };
    expect(warningOf(circle)).toEqual([{ ...issue, params: { found: 'y' } }]);
    expect(warningOf(called)).toEqual([{ ...issue, params: { found: 'The y' } }]);
  });

  test('count no values of a formula that cannot be read', () => {
    const broken = [{ id: 'x', unit: 'h', formula: '1 +' }];
    const options = { maxReadings: 1 };
    expect(compute({ formula: '[x]', unit: 'h' }, [], options, broken).warnings).toMatchObject([
      { code: 'formula/unexpected', at: { entity: { id: 'x' } } },
    ]);
  });

  test('compute each value once, and no more values than is allowed', () => {
    // without memory these would be 2^40 values
    const doubling = Array.from({ length: 40 }, (_, n) => ({
      id: `d${n}`,
      unit: 'h',
      formula: n === 0 ? '[stock]' : `previous([d${n - 1}]) + [d${n - 1}]`,
    }));
    const all = Array.from({ length: 45 }, (_, n) => seen('stock', year(1980 + n), 1));
    expect(compute({ formula: '[d39]', unit: 'h' }, all, {}, doubling).value).toBe(2 ** 39);
    expect(compute({ formula: '[d39]', unit: 'h' }, all, { maxReadings: 100 }, doubling)).toMatchObject({
      reason: 'formula-error',
      warnings: [{ code: 'formula/too-complex', params: { limit: 100 } }],
    });
    // each level asks for two other parts of the one below
    const parting = Array.from({ length: 40 }, (_, n) => ({
      id: `p${n}`,
      unit: 'h',
      formula: n === 0 ? '[stock]' : `[p${n - 1}; d${n}=a] + [p${n - 1}; d${n}=b]`,
    }));
    expect(compute({ formula: '[p39]', unit: 'h' }, all, {}, parting)).toMatchObject({
      reason: 'formula-error',
    });
  });
});

describe('in words', () => {
  const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
  const tell = (
    own: Own,
    observations: readonly Observation[],
    lang: 'fr' | 'en',
    options: Partial<ComputeIndicatorOptions> = {},
  ) =>
    plain(
      explain(compute(own, observations, options), lang, {
        explanations: [formulaExplanation as never],
        indicator: { unit: own.unit ?? 'n' },
      }),
    );
  const both = (own: Own, observations: readonly Observation[]) => [
    tell(own, observations, 'fr'),
    tell(own, observations, 'en'),
  ];
  const counts = [
    seen('formed', year(2024), 12),
    seen('enrolled', year(2024), 16),
    seen('cost', year(2024), 2400),
  ];

  test('a result says its formula with names, then with numbers', () => {
    expect(both({ formula: '[FORMED] / [ENROLLED]', unit: 'ratio' }, counts)).toEqual([
      '2024 : « Personnes formées » / « Personnes inscrites » = 12 / 16 = 75 %.',
      '2024: “People trained” / “People enrolled” = 12 / 16 = 75%.',
    ]);
    expect(both({ formula: '[cost] / [ENROLLED]', unit: 'EUR/people' }, counts)).toEqual([
      '2024 : « cost » / « Personnes inscrites » = 2 400,00 € / 16 = 150 EUR/people.',
      '2024: “cost” / “People enrolled” = €2,400.00 / 16 = 150 EUR/people.',
    ]);
    expect(
      both({ formula: 'coalesce([stock], 2 * [FORMED] / [ENROLLED], 0)', unit: 'h' }, [
        ...counts,
        seen('stock', year(2024), 4),
      ])[0],
    ).toContain('unité');
  });

  test('a result of one value, or of none, says it once', () => {
    expect(tell({ formula: '[FORMED]', unit: 'people' }, counts, 'en')).toBe(
      '2024: “People trained” = 12 people.',
    );
    expect(tell({ formula: '1.5', unit: '' }, counts, 'fr')).toBe('2024 : 1,5 = 1,5.');
  });

  test('a result of many values says how many', () => {
    const formula = Array.from({ length: 7 }, (_, n) => `previous([stock], ${n + 1})`).join(' + ');
    const stock = Array.from({ length: 8 }, (_, n) => seen('stock', year(2024 - n), 1));
    expect(both({ formula, unit: 'h' }, stock)).toEqual([
      '2024 : 7 h, calculé à partir de 7 valeurs.',
      '2024: 7 h, computed from 7 values.',
    ]);
  });

  test('yes, no, levels and what is missing have words', () => {
    const seenLevel = [seen('level', year(2024), 'haut'), ...counts];
    expect(
      both(
        { formula: '[level] = "haut" and coalesce([stock], [total], 1) > 0', scale: 'yes-no', unit: '' },
        seenLevel,
      ),
    ).toEqual([
      '2024 : « level » = « haut » et (« stock » ou, à défaut, « total » ou, à défaut, 1) > 0 = « haut » = « haut » et (donnée manquante ou, à défaut, donnée manquante ou, à défaut, 1) > 0 = oui.',
      '2024: “level” = “haut” and (“stock” or else “total” or else 1) > 0 = “haut” = “haut” and (missing value or else missing value or else 1) > 0 = yes.',
    ]);
  });

  test.each([
    [
      'if([FORMED] > 0, [ENROLLED] / [FORMED] - 1, missing)',
      'si « Personnes formées » > 0, alors « Personnes inscrites » / « Personnes formées » − 1, sinon rien',
    ],
    ['2 * (1 + [FORMED; sex=female])', '2 × (1 + « Personnes formées » (female))'],
    ['-(1 + 2) - -3', '−(1 + 2) − −3'],
    [
      'previous([FORMED]) + previous([FORMED], 4)',
      '« Personnes formées » (période précédente) + « Personnes formées » (4 périodes avant)',
    ],
    ['at([FORMED], "T1 2024")', '« Personnes formées » (T1 2024)'],
    [
      'sum([FORMED]) / distinct([FORMED])',
      'somme de « Personnes formées » / sans double compte, « Personnes formées »',
    ],
    [
      'mean([FORMED]) - min([FORMED]) + max([FORMED])',
      'moyenne de « Personnes formées » − minimum de « Personnes formées » + maximum de « Personnes formées »',
    ],
    ['sum(1, 2) * mean(3, 4)', '(somme de 1, 2) × (moyenne de 3, 4)'],
    ['round(abs([FORMED]), 1)', 'valeur absolue de « Personnes formées » arrondi'],
    ['not ([A] <> 1 or [A] <= 2 or [A] >= 3) and true', 'non (« A » ≠ 1 ou « A » ≤ 2 ou « A » ≥ 3) et oui'],
    ['(1 < 2) = false', '(1 < 2) = non'],
    ['1 - (2 - 3)', '1 − (2 − 3)'],
    ['previous([FORMED; sex=female])', '« Personnes formées » (female, période précédente)'],
    ['2 + coalesce([A], 1)', '2 + (« A » ou, à défaut, 1)'],
    ['2 + if(true, 1, 2)', '2 + (si oui, alors 1, sinon 2)'],
    ['[A] = "x"', '« A » = « x »'],
    ['0.000001 + 1234567', '0,000001 + 1 234 567'],
  ])('%s: %s', (text, words) => {
    expect(plain(describeFormula(parseFormula(text).value as Formula, base, 'fr'))).toBe(words);
  });
});
