import { JalonError } from '@jalon/core';
import { sum } from '../statistics/sum.ts';
import type { StatisticalTable, TableCell, TableSum } from './StatisticalTable.ts';

/** A count by its codes, one per dimension. */
export interface CodedCount {
  readonly codes: readonly string[];
  /** Absent where it is missing. */
  readonly value?: number;
}

/** A cell with its codes; `null` stands for all categories of a dimension. */
export interface CodedCell extends TableCell {
  readonly codes: readonly (string | null)[];
}

/**
 * A crossed table of people with its subtotals along every dimension, its grand total, and how all of them add up. A total
 * with a missing part is left out. Source: ours.
 * @param counts one per combination of codes, all of the same number of dimensions
 * @returns cells whose id is the JSON of their codes
 * @throws JalonError `invalid-argument` where numbers of codes differ or a combination comes twice
 * @example
 * ```ts
 * import { tabulateCounts } from '@jalon/indicators';
 * const table = tabulateCounts([{ codes: ['f'], value: 12 }, { codes: ['m'], value: 9 }]);
 * table.cells.at(-1); // => { id: '[null]', codes: [null], value: 21 }
 * table.sums; // => [{ total: '[null]', parts: ['["f"]', '["m"]'] }]
 * ```
 */
export function tabulateCounts(
  counts: readonly CodedCount[],
): StatisticalTable & { readonly cells: readonly CodedCell[] } {
  const length = counts[0]?.codes.length ?? 0;
  const cells = new Map<string, CodedCell>();
  for (const { codes, value } of counts) {
    const id = JSON.stringify(codes);
    if (codes.length !== length || cells.has(id)) {
      throw new JalonError('invalid-argument', 'Counts have as many codes each, and each combination once.', {
        codes,
      });
    }
    // what is no number is missing
    cells.set(id, { id, codes, ...(Number.isFinite(value) && { value: Number(value) }) });
  }
  const sums: TableSum[] = [];
  for (let axis = 0; axis < length; axis += 1) {
    const groups = new Map<string, { readonly codes: CodedCell['codes']; readonly parts: CodedCell[] }>();
    for (const cell of cells.values()) {
      const codes = cell.codes.with(axis, null);
      const id = JSON.stringify(codes);
      const group = groups.get(id) ?? { codes, parts: [] };
      groups.set(id, group);
      group.parts.push(cell);
    }
    for (const [total, { codes, parts }] of groups) {
      const values = parts.map(({ value }) => value);
      const known = values.filter((value) => value !== undefined);
      const value = known.length < values.length ? undefined : sum(known);
      cells.set(total, { id: total, codes, ...(value !== undefined && { value }) });
    }
  }
  // every total is the sum of its parts along each axis that it leaves open
  for (const { id, codes } of cells.values()) {
    for (const axis of codes.keys()) {
      if (codes[axis] !== null) continue;
      const parts = [...cells.values()].filter(
        (cell) => cell.codes[axis] !== null && cell.codes.every((code, n) => n === axis || code === codes[n]),
      );
      sums.push({ total: id, parts: parts.map((part) => part.id) });
    }
  }
  return { cells: [...cells.values()], sums };
}
