import { formatIssue } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangesByTrial } from './fixtures/bruteForce.ts';
import { pPercentRule } from './pPercentRule.ts';
import { recoverableCells } from './recoverableCells.ts';
import { releaseResult } from './releaseResult.ts';
import { roundCells } from './roundCells.ts';
import type { SecrecyOptions } from './SecrecyOptions.ts';
import type { StatisticalTable, TableCell } from './StatisticalTable.ts';
import { secrecyExplanation } from './secrecyExplanation.ts';
import { secrecyMessages } from './secrecyMessages.ts';
import { type SecrecyResult, suppressCells } from './suppressCells.ts';
import { tabulateCounts } from './tabulateCounts.ts';

const people = (values: Readonly<Record<string, number>>): TableCell[] =>
  Object.entries(values).map(([id, value]) => ({ id, value }));
const hiddenIn = (result: SecrecyResult) =>
  result.value?.cells.filter(({ suppressed }) => suppressed).map(({ id }) => id);
const rulesOf = (table: StatisticalTable, options: SecrecyOptions = {}) =>
  suppressCells(table, { ...options, trace: true }).trace?.map(({ params }) => [
    params['cell'],
    params['rule'],
  ]);
const grid = (...rows: readonly (readonly number[])[]) =>
  tabulateCounts(rows.flatMap((row, r) => row.map((value, c) => ({ codes: [`r${r}`, `c${c}`], value }))));
const sums = [{ total: 'all', parts: ['a', 'b', 'c'] }];

describe('cells that must not be shown by themselves', () => {
  test('1 to k − 1 people are withheld; 0, k and things are shown', () => {
    const cells = [
      ...people({ none: 0, one: 1, four: 4, five: 5 }),
      { id: 'sessions', value: 2, measure: 'things' as const },
    ];
    expect(suppressCells({ cells }).value?.cells).toEqual([
      { id: 'none', value: 0 },
      { id: 'one', suppressed: true },
      { id: 'four', suppressed: true },
      { id: 'five', value: 5 },
      { id: 'sessions', value: 2, measure: 'things' },
    ]);
    expect(hiddenIn(suppressCells({ cells }, { subject: 'health' }))).toEqual(['one', 'four', 'five']);
    expect(hiddenIn(suppressCells({ cells }, { subject: 'health', threshold: 2 }))).toEqual(['one']);
    expect(suppressCells({ cells }, { subject: 'tax' }).value?.threshold).toBe(11);
  });

  test('AT-05: a mean of fewer than 5 answers is withheld with its spread', () => {
    const of = (n: number): TableCell[] => [
      { id: 'mean', measure: 'mean', value: 3.8, people: n },
      { id: 'spread', measure: 'spread', value: 0.8, people: n },
      { id: 'best', measure: 'extreme', value: 5, people: n },
    ];
    expect(suppressCells({ cells: of(4) }).value?.cells).toEqual([
      { id: 'mean', measure: 'mean', suppressed: true },
      { id: 'spread', measure: 'spread', suppressed: true },
      { id: 'best', measure: 'extreme', suppressed: true },
    ]);
    expect(hiddenIn(suppressCells({ cells: of(5) }))).toEqual([]);
  });

  test('a dominated amount is withheld, contributions never leave', () => {
    const cells: TableCell[] = [
      { id: 'big', measure: 'amount', value: 100, people: 9, contributions: [90, 10] },
      { id: 'even', measure: 'amount', value: 100, people: 9, contributions: [50, 45, 5] },
    ];
    expect(suppressCells({ cells }).value?.cells).toEqual([
      { id: 'big', measure: 'amount', suppressed: true },
      { id: 'even', measure: 'amount', value: 100, people: 9 },
    ]);
    expect(hiddenIn(suppressCells({ cells }, { dominance: { contributors: 2, share: 0.9 } }))).toEqual([
      'big',
      'even',
    ]);
    expect(hiddenIn(suppressCells({ cells }, { rules: [pPercentRule], pPercent: 0.1 }))).toEqual(['big']);
    expect(hiddenIn(suppressCells({ cells }, { rules: [pPercentRule], pPercent: 0.11 }))).toEqual([
      'big',
      'even',
    ]);
    expect(hiddenIn(suppressCells({ cells }, { rules: [pPercentRule] }))).toEqual(['big']);
    expect(hiddenIn(suppressCells({ cells }, { rules: [] }))).toEqual([]);
  });

  test('a cell that came withheld stays so', () => {
    expect(rulesOf({ cells: [{ id: 'a', value: 30, suppressed: true }] })).toEqual([['a', 'given']]);
    expect(rulesOf({ cells: [{ id: 'a', suppressed: true }] })).toEqual([['a', 'given']]);
  });
});

describe('figures computed from others', () => {
  const ratio: TableCell = { id: 'share', measure: 'ratio', value: 0.1, derivedFrom: ['part', 'whole'] };

  test('go with what they are computed from', () => {
    const cells = [...people({ part: 3, whole: 30 }), ratio];
    expect(rulesOf({ cells })).toEqual([
      ['part', 'small-count'],
      ['share', 'few-people'],
    ]);
    const mean: TableCell = { id: 'mean', measure: 'mean', value: 2, derivedFrom: ['sum', 'part'] };
    const amount: TableCell = { id: 'sum', measure: 'amount', value: 6 };
    expect(rulesOf({ cells: [...people({ part: 3 }), amount, mean] })).toEqual([
      ['part', 'small-count'],
      ['mean', 'derived'],
    ]);
  });

  test('a telling 100 % takes its numerator along, for it could be computed again', () => {
    const all: TableCell = { ...ratio, value: 1, sensitive: true };
    expect(rulesOf({ cells: [...people({ part: 30, whole: 30 }), all] })).toEqual([
      ['share', 'all-or-none'],
      ['part', 'gives-away'],
    ]);
    expect(rulesOf({ cells: [...people({ part: 30, whole: 30 }), { ...all, sensitive: false }] })).toEqual(
      [],
    );
    // without all of its sources it cannot be computed again
    expect(rulesOf({ cells: [...people({ part: 30 }), { ...all, people: 30 }] })).toEqual([
      ['share', 'all-or-none'],
    ]);
  });

  test('the number of people behind a ratio is that of its denominator', () => {
    expect(rulesOf({ cells: [...people({ part: 0, whole: 4 }), { ...ratio, value: 0 }] })).toEqual([
      ['whole', 'small-count'],
      ['share', 'few-people'],
    ]);
  });
});

describe('precision and secrecy do not mix', () => {
  const ratio = (n: number): TableCell => ({
    id: 'share',
    measure: 'ratio',
    value: 0.6,
    people: n,
    bounds: { min: 0.5 },
  });

  test('BJ-11: a percentage of fewer than 10 is left out, in the house too; it is no secret', () => {
    for (const profile of ['internal', 'public'] as const) {
      const released = suppressCells({ cells: [ratio(9)] }, { profile });
      expect(released.value?.cells).toEqual([{ id: 'share', measure: 'ratio', people: 9, imprecise: true }]);
      expect(released.warnings.map(({ code }) => code)).toContain('secrecy/imprecise');
      expect(released.status === 'computed' && released.coverage).toEqual({ observed: 0, expected: 1 });
      expect(suppressCells({ cells: [ratio(10)] }, { profile }).value?.cells[0]?.value).toBe(0.6);
    }
    expect(suppressCells({ cells: [ratio(9)] }, { minimumForPercentage: 5 }).value?.cells[0]?.value).toBe(
      0.6,
    );
    const derived: TableCell = {
      id: 'share',
      measure: 'ratio',
      value: 6 / 9,
      derivedFrom: ['part', 'whole'],
    };
    const released = suppressCells({ cells: [...people({ part: 6, whole: 9 }), derived] });
    expect(released.value?.cells.map(({ value }) => value)).toEqual([6, 9, undefined]);
  });

  test.each([0, Number.NaN, Number.POSITIVE_INFINITY])('refuses a minimum of %d', (minimumForPercentage) => {
    expect(() => suppressCells({ cells: [] }, { minimumForPercentage })).toThrow(/minimum above 0/);
  });

  test('a ratio of fewer than k is a secret first', () => {
    expect(suppressCells({ cells: [ratio(4)] }).value?.cells).toEqual([
      { id: 'share', measure: 'ratio', suppressed: true },
    ]);
  });
});

describe('the internal profile', () => {
  test('withholds nothing and says so', () => {
    const cells = [{ id: 'a', value: 3, sensitive: true, weight: 2 }];
    const result = suppressCells({ cells }, { profile: 'internal' });
    expect(result.value).toEqual({ cells });
    expect(result.warnings).toEqual([{ code: 'secrecy/internal', severity: 'hint', params: {} }]);
    expect(suppressCells({ cells }).value?.cells).toEqual([{ id: 'a', suppressed: true }]);
  });
});

describe('what would give a withheld cell away', () => {
  test('the least other part goes too', () => {
    const cells = people({ a: 3, b: 12, c: 40, all: 55 });
    expect(hiddenIn(suppressCells({ cells, sums }))).toEqual(['a', 'b']);
    expect(rulesOf({ cells, sums })).toEqual([
      ['a', 'small-count'],
      ['b', 'secondary'],
    ]);
  });

  test('weights say what is least', () => {
    const cells = people({ a: 3, b: 12, c: 40, all: 55 });
    expect(
      hiddenIn(suppressCells({ cells: cells.with(2, { id: 'c', value: 40, weight: 1 }), sums })),
    ).toEqual(['a', 'c']);
    const total = cells.map((cell) => (cell.id === 'all' ? { ...cell, weight: 0 } : cell));
    expect(hiddenIn(suppressCells({ cells: total, sums }))).toEqual(['a', 'all']);
  });

  test('two small cells that leave each other room need no third', () => {
    expect(hiddenIn(suppressCells({ cells: people({ a: 3, b: 3, c: 40, all: 46 }), sums }))).toEqual([
      'a',
      'b',
    ]);
    // 1 + 1 leaves no room
    expect(hiddenIn(suppressCells({ cells: people({ a: 1, b: 1, c: 40, all: 42 }), sums }))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('zeros stay, a total goes where nothing else can', () => {
    expect(hiddenIn(suppressCells({ cells: people({ a: 3, b: 0, c: 0, all: 3 }), sums }))).toEqual([
      'a',
      'all',
    ]);
    expect(hiddenIn(suppressCells({ cells: people({ a: 6, b: 0, c: 0, all: 6 }), sums }))).toEqual([]);
  });

  test('a crossed table closes a rectangle: one more cell alone never does', () => {
    const table = grid([20, 50, 10], [3, 45, 33], [30, 60, 25]);
    const hidden = hiddenIn(suppressCells(table)) ?? [];
    expect(hidden).toHaveLength(4);
    expect(hidden).toContain('["r1","c0"]');
    // the cheapest rectangle: 3 with 20, 33 and 10, not 3 with 20, 45 and 50
    expect(hidden).toEqual(['["r0","c0"]', '["r0","c2"]', '["r1","c0"]', '["r1","c2"]']);
  });

  test('linked tables and subtotals are one system', () => {
    const cells = people({ north: 3, south: 20, east: 40, 'north-south': 23, all: 63, women: 30, men: 33 });
    const linked = [
      { total: 'north-south', parts: ['north', 'south'] },
      { total: 'all', parts: ['north-south', 'east'] },
      { total: 'all', parts: ['women', 'men'] },
    ];
    const released = suppressCells({ cells, sums: linked });
    expect(hiddenIn(released)).toEqual(['north', 'south']);
    expect(recoverableCells(released.value ?? { cells: [] })).toEqual([]);
  });

  test('the same numbers give the same cells, whatever came first', () => {
    const table = grid([3, 17, 25], [11, 2, 30], [9, 14, 8]);
    expect(suppressCells(table)).toEqual(suppressCells(structuredClone(table)));
  });

  test('amounts are protected in proportion', () => {
    const amount = (id: string, value: number, count = 20): TableCell => ({
      id,
      value,
      people: count,
      measure: 'amount',
    });
    const cells = [amount('a', 1000, 3), amount('b', 400), amount('c', 90), amount('all', 1490)];
    const hidden = suppressCells({ cells, sums });
    expect(hiddenIn(hidden)).toEqual(['a', 'c']);
    expect(recoverableCells(hidden.value ?? { cells: [] })).toEqual([]);
    const negative = [amount('a', -1000, 3), amount('b', 400), amount('c', 90), amount('all', -510)];
    expect(hiddenIn(suppressCells({ cells: negative, sums }))).toEqual(['a', 'c']);
  });

  test('a missing figure protects as a withheld one does; a total that does not add up is no help', () => {
    const missing = [...people({ a: 3, b: 12 }), { id: 'c' }, { id: 'all', value: 55 }];
    expect(hiddenIn(suppressCells({ cells: missing, sums }))).toEqual(['a']);
    expect(hiddenIn(suppressCells({ cells: people({ a: 3, b: 12, c: 40, all: 57 }), sums }))).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('what was published before', () => {
  const cells = people({ a: 3, b: 12, c: 40, all: 55 });

  test('cannot protect any more', () => {
    const earlier = [{ cells: people({ b: 12 }) }];
    const released = suppressCells({ cells, sums }, { earlier });
    expect(hiddenIn(released)).toEqual(['a', 'c']);
    expect(recoverableCells(released.value ?? { cells: [] }, { earlier })).toEqual([]);
    // a figure that has changed since is not known
    expect(hiddenIn(suppressCells({ cells, sums }, { earlier: [{ cells: people({ b: 11 }) }] }))).toEqual([
      'a',
      'b',
    ]);
  });

  test('a withheld cell of before is protected against the table of today', () => {
    const earlier = [
      {
        cells: [
          { id: 'a', suppressed: true },
          { id: 'b', suppressed: true },
          { id: 'c', value: 40 },
          { id: 'all', value: 55 },
        ],
        sums,
      },
    ];
    expect(hiddenIn(suppressCells({ cells: people({ b: 12 }) }, { earlier }))).toEqual(['b']);
    expect(hiddenIn(suppressCells({ cells: people({ b: 13, c: 40 }) }, { earlier }))).toEqual(['b']);
    // the sum of before no longer holds
    expect(hiddenIn(suppressCells({ cells: people({ b: 12, c: 41 }) }, { earlier }))).toEqual([]);
  });

  test('what it gives away already is said, and the cell is withheld all the same', () => {
    const earlier = [{ cells: people({ a: 3 }) }];
    const known = suppressCells({ cells, sums }, { earlier });
    expect(hiddenIn(known)).toEqual(['a']);
    expect(known.warnings).toContainEqual({
      code: 'secrecy/already-published',
      severity: 'error',
      params: { count: 1 },
    });
    const all = [{ cells: people({ b: 12, c: 40, all: 55 }) }];
    const found = suppressCells({ cells, sums }, { earlier: all });
    expect(hiddenIn(found)).toContain('a');
    expect(found.warnings.map(({ code }) => code)).toContain('secrecy/already-published');
    expect(secrecyExplanation.say(found as never, 'en', {})).toMatch(/Beware/);
  });
});

describe('what has changed since', () => {
  test('by fewer people than the threshold is told: the difference may point to somebody', () => {
    const before = (value: number) => ({ earlier: [{ cells: people({ a: value }) }] });
    const change = (value: number, cell: Partial<TableCell> = {}) =>
      suppressCells({ cells: [{ id: 'a', value: 40, ...cell }] }, before(value)).warnings;
    const told = [{ code: 'secrecy/small-change', severity: 'warning', params: { count: 1, most: 4 } }];
    expect([41, 36, 44].map((value) => change(value))).toEqual([told, told, told]);
    expect([40, 45, 35].map((value) => change(value))).toEqual([[], [], []]);
    expect(change(41, { measure: 'things' })).toEqual([]);
    expect(suppressCells({ cells: people({ a: 3 }) }, before(4)).warnings.map(({ code }) => code)).toEqual([
      'secrecy/withheld',
    ]);
    const withheld = {
      earlier: [
        {
          cells: [
            { id: 'a', value: 41, suppressed: true },
            { id: 'b', value: 9 },
          ],
        },
      ],
    };
    expect(suppressCells({ cells: people({ a: 40 }) }, withheld).warnings).toEqual([]);
    const internal = { ...before(41), profile: 'internal' as const };
    expect(suppressCells({ cells: people({ a: 40 }) }, internal).warnings).toHaveLength(1);
  });
});

describe('what nothing can protect', () => {
  test('is named as exposed, and nothing is withheld in vain for it', () => {
    // c can still be withheld, yet a = all − b − c stays known from before
    const cells = people({ a: 3, b: 12, c: 40, all: 55, d: 15, e: 25 });
    const more = [...sums, { total: 'c', parts: ['d', 'e'] }];
    const earlier = [{ cells: people({ b: 12, c: 40, all: 55 }) }];
    const released = suppressCells({ cells, sums: more }, { earlier });
    expect(hiddenIn(released)).toEqual(['a']);
    expect(released.warnings).toContainEqual({
      code: 'secrecy/already-published',
      severity: 'error',
      params: { count: 1 },
    });
    expect(recoverableCells(released.value ?? { cells: [] }, { earlier })).toEqual([
      { id: 'a', low: 3, high: 3 },
    ]);
  });

  test('others are protected beside it', () => {
    const cells = people({ a: 3, b: 12, c: 40, all: 55, x: 2, y: 20, z: 22 });
    const more = [...sums, { total: 'z', parts: ['x', 'y'] }];
    const released = suppressCells(
      { cells, sums: more },
      { earlier: [{ cells: people({ b: 12, c: 40, all: 55 }) }] },
    );
    expect(hiddenIn(released)).toEqual(['a', 'x', 'y']);
  });
});

describe('the trace', () => {
  test('names cells and rules, is marked as confidential, and is taken off before release', () => {
    const result = suppressCells({ cells: people({ a: 3 }) }, { trace: true });
    expect(result.trace).toEqual([
      { step: 'withheld', params: { cell: 'a', rule: 'small-count', confidential: true } },
    ]);
    expect(releaseResult(result)).not.toHaveProperty('trace');
    expect(releaseResult(result)).toEqual(suppressCells({ cells: people({ a: 3 }) }));
    expect(JSON.stringify(releaseResult(result))).not.toContain('small-count');
  });
});

describe('edges', () => {
  test('a number that is none gives no table; misuse throws; hostile ids are harmless', () => {
    expect(suppressCells({ cells: people({ a: Number.NaN }) })).toEqual({
      status: 'not-computable',
      reason: 'not-a-number',
      warnings: [],
    });
    expect(roundCells({ cells: people({ a: Number.NaN }) })).toMatchObject({ reason: 'not-a-number' });
    expect(suppressCells({ cells: [] }).value).toEqual({ cells: [], threshold: 5 });
    expect(() => suppressCells({ cells: [...people({ a: 1 }), ...people({ a: 1 })] })).toThrow(
      /ids of their own/,
    );
    const hostile = suppressCells({
      cells: [
        { id: '__proto__', value: 3 },
        { id: 'constructor', value: 30 },
        { id: 'toString', value: 33 },
      ],
      sums: [{ total: 'toString', parts: ['__proto__', 'constructor'] }],
    });
    expect(hiddenIn(hostile)).toEqual(['__proto__', 'constructor']);
    expect(suppressCells({ cells: [] }, { unit: 'families' })).toMatchObject({ unit: 'families' });
  });

  test('no withheld cell can be recovered: crossed tables, judged by trying all numbers', () => {
    const row = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 2 }), (rows) => {
        const { value: released = { cells: [] } } = suppressCells(grid(...rows));
        expect(recoverableCells(released)).toEqual([]);
        for (const { low, high } of rangesByTrial(released, 13).values())
          expect(high - low).toBeGreaterThanOrEqual(4);
        for (const cell of released.cells) expect(cell.suppressed === true && 'value' in cell).toBe(false);
        for (const { value: each = 0 } of released.cells) expect(each === 0 || each >= 5).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('nor in tables of three dimensions, nor by who knows that zeros are shown', () => {
    const value = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 8, maxLength: 8 }), (values) => {
        const table = tabulateCounts(
          values.map((each, n) => ({
            codes: [`a${n % 2}`, `b${Math.floor(n / 2) % 2}`, `c${Math.floor(n / 4)}`],
            value: each,
          })),
        );
        const { value: released = { cells: [] } } = suppressCells(table);
        expect(recoverableCells(released)).toEqual([]);
        const withheld = new Set(released.cells.filter(({ suppressed }) => suppressed).map(({ id }) => id));
        if (table.cells.some(({ id, value: each }) => each === 0 && withheld.has(id))) return;
        expect(recoverableCells(released, { zerosAreShown: true })).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test('nothing is withheld in vain: given back alone, each secondary cell would give something away', () => {
    const table = grid([3, 17, 25, 40], [11, 2, 30, 7], [9, 14, 8, 0]);
    const result = suppressCells(table, { trace: true });
    const released = result.value ?? { cells: [] };
    const secondary = result.trace?.filter(({ params }) => params['rule'] === 'secondary') ?? [];
    expect(secondary.length).toBeGreaterThan(0);
    for (const { params } of secondary) {
      const cells = released.cells.map((cell) =>
        cell.id === params['cell'] ? (table.cells.find(({ id }) => id === cell.id) ?? cell) : cell,
      );
      const found = [false, true].flatMap((zerosAreShown) =>
        recoverableCells({ ...released, cells }, { zerosAreShown }),
      );
      expect(found).not.toEqual([]);
    }
  });
});

describe('rounding', () => {
  test('each count goes to its nearest multiple, halves up', () => {
    const cells = people({ a: 0, b: 2, c: 3, d: 7, e: 8, f: 12 });
    const rounded = roundCells({ cells });
    expect(rounded.value?.cells.map(({ value }) => value)).toEqual([0, 0, 5, 5, 10, 10]);
    expect(rounded).toMatchObject({ method: 'rounding@1', unit: 'n' });
    expect(rounded.warnings).toContainEqual({
      code: 'secrecy/rounded',
      severity: 'hint',
      params: { base: 5 },
    });
    expect(
      roundCells({ cells: people({ a: 5, b: 4 }) }, { base: 10 }).value?.cells.map(({ value }) => value),
    ).toEqual([10, 0]);
    for (const base of [1, 2.5, Number.NaN]) expect(() => roundCells({ cells }, { base })).toThrow(/base/);
  });

  test('totals are rounded by themselves; one that gives its parts away is withheld', () => {
    const table = { cells: people({ a: 12, b: 3, c: 1, all: 16 }), sums };
    expect(roundCells(table).value?.cells.map(({ value }) => value)).toEqual([10, 5, 0, 15]);
    // nine times 3 makes 27: shown as 25 (23 … 27) beside nine times 5 (3 … 7), each could only be 3
    const nine = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`p${n}`, 3]));
    const telling = roundCells({
      cells: people({ ...nine, all: 27 }),
      sums: [{ total: 'all', parts: Object.keys(nine) }],
    });
    expect(hiddenIn(telling)).toEqual(['all']);
  });

  test('ratios are computed from rounded counts; other figures go by the rules', () => {
    const ratio = (id: string, value: number, ...derivedFrom: string[]): TableCell => ({
      id,
      value,
      measure: 'ratio',
      derivedFrom,
    });
    const cells: TableCell[] = [
      ...people({ part: 13, whole: 19, few: 2, small: 9 }),
      ratio('share', 13 / 19, 'part', 'whole'),
      ratio('of-none', 1, 'few', 'few'),
      ratio('imprecise', 2 / 9, 'few', 'small'),
      { ...ratio('none', 0, 'few', 'whole'), sensitive: true },
      { id: 'mean', measure: 'mean', value: 4, people: 4 },
      { id: 'sessions', measure: 'things', value: 3 },
      { id: 'gone', suppressed: true },
    ];
    const { value } = roundCells({ cells });
    const by = (id: string) => value?.cells.find((cell) => cell.id === id);
    expect(by('share')).toMatchObject({ value: 0.75, people: 20 });
    expect(by('of-none')?.suppressed).toBe(true);
    expect(by('imprecise')).toMatchObject({ value: 0, people: 10 });
    expect(by('none')?.suppressed).toBe(true);
    expect(by('mean')?.suppressed).toBe(true);
    expect(by('sessions')?.value).toBe(3);
    expect(by('gone')).not.toHaveProperty('value');
  });

  test('stays within half a base of the truth and never tells a count exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 }), (values) => {
        const table = tabulateCounts(values.map((value, n) => ({ codes: [`c${n}`], value })));
        const { value: rounded } = roundCells(table);
        for (const [n, { value: shown }] of (rounded?.cells ?? []).entries()) {
          if (shown === undefined) continue;
          expect(shown % 5).toBe(0);
          expect(Math.abs(shown - (table.cells[n]?.value ?? 0))).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});

describe('in words', () => {
  const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
  const said = (result: SecrecyResult, lang: 'fr' | 'en') => {
    if (result.status !== 'computed') throw new Error(result.reason);
    return plain(secrecyExplanation.say(result, lang, {}));
  };

  test('how much is withheld, and no more than the table tells', () => {
    const table = { cells: people({ a: 3, b: 12, c: 40, all: 55 }), sums };
    expect(said(suppressCells(table), 'fr')).toBe(
      'Chiffres retenus : 2 sur 4, pour qu’aucun effectif de moins de 5 personnes ne soit montré ni retrouvé par soustraction.',
    );
    expect(said(suppressCells(table), 'en')).toBe(
      'Figures withheld: 2 of 4, so that no count of fewer than 5 people is shown or found by subtraction.',
    );
    expect(said(suppressCells({ cells: people({ a: 30 }) }), 'en')).toBe(
      'All figures can be shown (1): none is about fewer than 5 people.',
    );
    expect(said(suppressCells(table, { profile: 'internal' }), 'fr')).toMatch(/usage interne/);
    expect(said(roundCells(table), 'en')).toBe(
      'Counts are rounded to the nearest multiple; figures withheld: 0 of 4.',
    );
    const few: TableCell = { id: 'r', value: 0.6, measure: 'ratio', people: 9 };
    expect(said(suppressCells({ cells: [few] }), 'fr')).toMatch(
      /Pourcentages non donnés, faute d’effectif suffisant : 1\.$/,
    );
  });

  test('every warning has words in both languages with no place left open', () => {
    const few: TableCell = { id: 'r', value: 0.6, measure: 'ratio', people: 9 };
    const warnings = [
      ...suppressCells({ cells: [few, ...people({ a: 3 })] }, { earlier: [{ cells: people({ a: 3 }) }] })
        .warnings,
      ...suppressCells({ cells: [] }, { profile: 'internal' }).warnings,
      ...suppressCells({ cells: people({ a: 40 }) }, { earlier: [{ cells: people({ a: 41 }) }] }).warnings,
      ...roundCells({ cells: [] }).warnings,
    ];
    expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual(
      Object.keys(secrecyMessages).sort(),
    );
    for (const issue of warnings) {
      for (const lang of ['fr', 'en'] as const) {
        expect(formatIssue(issue, lang, secrecyMessages)).toMatch(/^[^{}]+\.$/);
      }
    }
  });
});

test('what cannot be hidden from one reader is still hidden from the others', () => {
  const values = [15, 1, 9, 3, 0, 1];
  const table = tabulateCounts(
    values.map((value, n) => ({ codes: [`a${n % 2}`, `b${Math.floor(n / 2)}`], value })),
  );
  const first = suppressCells(table, { threshold: 5 });
  const earlier = first.value ? [first.value] : [];
  // the extract leaves out the zero that was withheld: a reader who takes zeros for shown seems to know too much
  const extract = suppressCells({ cells: table.cells.slice(0, 4) }, { threshold: 5, earlier });
  expect(extract.value?.cells.map(({ value }) => value)).toEqual([undefined, undefined, 9, undefined]);
  expect(recoverableCells(extract.value ?? { cells: [] }, { threshold: 5, earlier })).toEqual([]);
});
