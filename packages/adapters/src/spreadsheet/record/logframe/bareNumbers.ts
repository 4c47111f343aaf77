import type { TableSheet } from '../../row/TableSheet.ts';

/** « 1 Dix puits sont creusés »: a number without a sign before a sentence of its own. */
export const bareNumber = /^(\d{1,2})\s+(?=\p{Lu}(?:\p{Ll}|['’\s]))/u;

/**
 * The bare numbers that count the statements of a frame, and not what they speak of (« 30 Jeunes »): those that follow
 * each other from 1, and those that the numbers of others continue (2.1 stands under 2).
 */
export function bareNumbers({ grid, box, name }: TableSheet): ReadonlySet<string> {
  const indicator = box.columns.find(({ field }) => field === 'indicator');
  const hasLevels = box.columns.some(({ field }) => field === 'level');
  const bare = new Set<number>();
  const continued = new Set<number>();
  for (let row = box.header.bottom + 1; row < box.end; row += 1) {
    const number = bareNumber.exec(grid.text(row, name.index))?.[1];
    if (number !== undefined) bare.add(Number(number));
    for (const column of [name, ...(indicator ? [indicator] : [])]) {
      const stem = /^(\d{1,2})\.\d/.exec(grid.text(row, column.index))?.[1];
      if (stem !== undefined) continued.add(Number(stem));
    }
  }
  const isCounted = (number: number): boolean =>
    continued.has(number) ||
    (number === 1 ? hasLevels || bare.has(2) : bare.has(number - 1) && isCounted(number - 1));
  return new Set([...bare].filter(isCounted).map(String));
}
