import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recoverableCells } from './recoverableCells.ts';
import type { StatisticalTable } from './StatisticalTable.ts';
import { type SecrecyResult, suppressCells } from './suppressCells.ts';
import { tabulateCounts } from './tabulateCounts.ts';

const counts = (length: number, max: number) =>
  fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length });
const released = ({ value }: SecrecyResult): StatisticalTable => value ?? { cells: [] };
const isExposed = ({ warnings }: SecrecyResult) =>
  warnings.some(({ code }) => code === 'secrecy/already-published');

test('however sums overlap, no withheld cell can be recovered', () => {
  const groups = fc.array(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 2 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(counts(8, 15), groups, (values, members) => {
      const parts = values.map((value, n) => ({ id: `part${n}`, value }));
      const totals = members.map((group, n) => ({
        id: `total${n}`,
        value: group.reduce((sum, member) => sum + (values[member] ?? 0), 0),
      }));
      const sums = members.map((group, n) => ({
        total: `total${n}`,
        parts: group.map((member) => `part${member}`),
      }));
      const result = suppressCells({ cells: [...parts, ...totals], sums });
      expect(recoverableCells(released(result))).toEqual([]);
      // with nothing published before, every cell can be protected
      expect(isExposed(result)).toBe(false);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('nor from two versions together, unless the result says so', () => {
  fc.assert(
    fc.property(
      counts(6, 20),
      fc.constantFrom([5, 11] as const, [11, 5] as const),
      (values, [first, second]) => {
        const table = tabulateCounts(
          values.map((value, n) => ({ codes: [`a${n % 2}`, `b${Math.floor(n / 2)}`], value })),
        );
        const earlier = [released(suppressCells(table, { threshold: first }))];
        const now = suppressCells(table, { threshold: second, earlier });
        const found = recoverableCells(released(now), { threshold: second, earlier });
        expect(isExposed(now) || found?.length === 0).toBe(true);
        // an extract of the same table must not open the first one
        const extract = suppressCells({ cells: table.cells.slice(0, 4) }, { threshold: first, earlier });
        // that readers who take every zero for shown were wrong is known only where the withheld zero is at hand
        const outside = table.cells.slice(4);
        const hidden = new Set(earlier[0]?.cells.flatMap(({ id, suppressed }) => (suppressed ? [id] : [])));
        const zeroIsAway = outside.some(({ id, value }) => value === 0 && hidden.has(id));
        expect(isExposed(extract) && !zeroIsAway).toBe(false);
        expect(recoverableCells(released(extract), { threshold: first, earlier })).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
