import type { QueryKey } from './QueryResult.ts';

/** A key as text: what rows are told apart and sorted by. */
export const keyText = ({ indicator, start = '', end = '', of }: QueryKey): string =>
  JSON.stringify([indicator, start, end, of]);

/** The order of texts by their code units, the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Things with a key, in the order of their keys. */
export function inOrderOfKeys<T extends { readonly key: QueryKey }>(rows: Iterable<T>): readonly T[] {
  return [...rows]
    .map((row) => ({ row, text: keyText(row.key) }))
    .sort((a, b) => byCodeUnits(a.text, b.text))
    .map(({ row }) => row);
}
