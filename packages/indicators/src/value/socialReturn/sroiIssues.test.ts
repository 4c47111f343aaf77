import type { Issue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { SroiMap, SroiOutcome } from './SroiResult.ts';
import { sroi } from './sroi.ts';
import { toValueMap } from './toValueMap.ts';
import { valuedTwice } from './valuedTwice.ts';

const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });
const line: SroiOutcome = {
  id: 'v1',
  outcome: 'confidence',
  stakeholder: 'parents',
  quantity: 40,
  durationYears: 1,
  proxy: { value: euros(400) },
  deadweight: { share: 0.25 },
};
const longer: SroiOutcome = { ...line, durationYears: 2, dropOff: { share: 0.5 } };
const low = { id: 'low', description: 'Deadweight 50 %', ratio: 1 };
const valuation: SroiMap = {
  kind: 'evaluative',
  currency: 'EUR',
  inputs: [{ id: 'grant', value: euros(8000) }],
  outcomes: [line],
  sensitivity: [low],
};
const withOutcomes = (...outcomes: readonly SroiOutcome[]): SroiMap => ({ ...valuation, outcomes });
const discount = { rate: 0.25, source: 'a guide' };
const at = (id: string) => ({ in: 'dossier', entity: { kind: 'valued-outcome', id } });
const refusedWith = (map: SroiMap, reason: string, warnings: readonly unknown[]) =>
  expect(sroi(map)).toEqual({
    status: 'not-computable',
    reason,
    coverage: { observed: 2, expected: 2 },
    warnings,
  });

describe('a refusal is an error, with what was found', () => {
  test('another currency', () => {
    const dollars = { ...valuation, inputs: [{ id: 'grant', value: { minor: 1, currency: 'USD' } }] };
    refusedWith(dollars, 'mixed-currencies', [
      { code: 'value/mixed-currencies', severity: 'error', params: { found: 'USD', expected: 'EUR' } },
    ]);
  });

  test('a share that reads two ways', () => {
    const unclear = withOutcomes({ ...line, attributionUnclear: { share: 0.75 } });
    refusedWith(unclear, 'ambiguous-attribution', [
      {
        code: 'value/attribution-unclear',
        severity: 'error',
        params: { label: 'v1', value: 0.75 },
        at: at('v1'),
      },
    ]);
  });

  test('no rate, and a rate without source', () => {
    refusedWith(withOutcomes(longer), 'no-discount-rate', [
      { code: 'value/no-rate', severity: 'error', params: {} },
    ]);
    refusedWith({ ...withOutcomes(longer), discount: { rate: 0.03 } }, 'no-discount-rate', [
      { code: 'value/rate-without-source', severity: 'error', params: { rate: 0.03 } },
    ]);
  });
});

describe('what is said beside a ratio', () => {
  const said = (map: SroiMap): readonly Issue[] => sroi(map).warnings;

  test('a rate without source that is not needed is warned of', () => {
    expect(said({ ...valuation, discount: { rate: 0.03 } })).toEqual([
      { code: 'value/rate-without-source', severity: 'warning', params: { rate: 0.03 } },
    ]);
    expect(said({ ...valuation, discount: { rate: -0 } })[0]?.params).toEqual({ rate: 0 });
  });

  test('paths that were not checked are a hint', () => {
    expect(said(withOutcomes(line, { ...line, id: 'v2', outcome: 'job' }))).toEqual([
      { code: 'value/paths-not-checked', severity: 'hint', params: {} },
    ]);
  });

  test('no deadweight is warned of; no drop-off and part of a year are hints', () => {
    const { deadweight: _, ...bare } = line;
    expect(said({ ...withOutcomes({ ...bare, durationYears: 2.5 }), discount })).toEqual([
      { code: 'value/no-deadweight', severity: 'warning', params: { label: 'v1' }, at: at('v1') },
      { code: 'value/no-drop-off', severity: 'hint', params: { label: 'v1', years: 2.5 }, at: at('v1') },
      { code: 'value/part-year', severity: 'hint', params: { label: 'v1', years: 2.5 }, at: at('v1') },
    ]);
  });

  test('how an unclear share was read is warned of', () => {
    const unclear = withOutcomes({ ...line, attributionUnclear: { share: 0.75 } });
    expect(sroi(unclear, { attribution: 'own' }).warnings).toEqual([
      {
        code: 'value/attribution-read-own',
        severity: 'warning',
        params: { label: 'v1', value: 0.75 },
        at: at('v1'),
      },
    ]);
  });

  test('a published ratio that is another figure is warned of, with all three', () => {
    expect(said({ ...valuation, publishedRatio: 3 })).toEqual([
      {
        code: 'value/published-differs',
        severity: 'warning',
        params: { published: 3, ratio: 1.5, netRatio: 0.5 },
      },
    ]);
  });

  test('a recorded case without a ratio is named; no recorded case is no news', () => {
    const plan = { id: 'plan', description: 'To be computed' };
    expect(said({ ...valuation, sensitivity: [low, plan] })).toEqual([
      { code: 'value/case-without-ratio', severity: 'warning', params: { id: 'plan' } },
    ]);
    const { sensitivity: _, ...bare } = valuation;
    const scenarios = [{ id: 'dear', investment: 1_600_000 }];
    expect(sroi(bare, { scenarios }).warnings).toEqual([]);
  });
});

describe('numbers of a social return', () => {
  test('the net range ends where the net ratio does, to the last digit', () => {
    // 12,000 / 9,000: 4/3 − 1 is not 1/3 in doubles
    const { value } = sroi({ ...valuation, inputs: [{ id: 'grant', value: euros(9000) }] });
    expect(value?.netRatio).toBe(1 / 3);
    expect(value?.netRange).toEqual({ low: 0, high: 1 / 3 });
  });

  test('no zero has a sign', () => {
    const recorded = sroi({ ...valuation, sensitivity: [{ ...low, ratio: -0 }] });
    expect(recorded.value?.cases[0]?.ratio).toBe(0);
    const { trace } = sroi({ ...withOutcomes(longer), discount: { ...discount, rate: -0 } }, { trace: true });
    expect(trace?.[1]?.params['rate']).toBe(0);
    const nothing = { share: -0 };
    const zeros: SroiOutcome = {
      ...line,
      quantity: -0,
      durationYears: -0,
      proxy: { value: euros(-0) },
      deadweight: nothing,
      displacement: nothing,
      dropOff: nothing,
    };
    const inputs = [{ id: 'grant', value: euros(-0) }];
    expect(toValueMap({ ...withOutcomes(zeros), inputs })).toEqual({
      inputs: [0],
      outcomes: [
        {
          id: 'v1',
          quantity: 0,
          proxy: 0,
          duration: 0,
          start: 1,
          deadweight: 0,
          displacement: 0,
          dropOff: 0,
        },
      ],
    });
  });

  test('one foreign amount on either side is enough to make no map', () => {
    const foreign = { minor: 1, currency: 'USD' };
    expect(
      toValueMap({ ...valuation, inputs: [...valuation.inputs, { id: 'x', value: foreign }] }),
    ).toBeUndefined();
    const priced = { ...line, id: 'v2', proxy: { value: foreign } };
    expect(toValueMap(withOutcomes(line, priced))).toBeUndefined();
  });
});

describe('pairs of lines that value one change twice', () => {
  const job = { ...line, id: 'v2', outcome: 'job' };
  const pairs = (outcomes: readonly SroiOutcome[], links: Parameters<typeof valuedTwice>[1] = []) =>
    valuedTwice(outcomes, links).map((pair) => pair.map(({ id }) => id));

  test('a statement that leads to several keeps the first of them', () => {
    const links = [
      { from: 'confidence', to: 'job' },
      { from: 'confidence', to: 'sleep' },
    ];
    expect(pairs([line, job], links)).toEqual([['v1', 'v2']]);
    expect(pairs([line, { ...job, outcome: 'sleep' }], links)).toEqual([['v1', 'v2']]);
  });

  test('of two lines of one result the first is named, and the second is the one too many', () => {
    expect(pairs([line, { ...line, id: 'v2' }])).toEqual([['v1', 'v2']]);
    expect(pairs([line, { ...line, id: 'v2' }, { ...line, id: 'v3' }])).toEqual([
      ['v1', 'v2'],
      ['v1', 'v3'],
    ]);
    expect(pairs([line])).toEqual([]);
  });

  test('one record in the map two times is valued twice', () => {
    expect(pairs([line, line])).toEqual([['v1', 'v1']]);
  });
});
