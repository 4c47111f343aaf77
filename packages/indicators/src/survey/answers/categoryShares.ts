import { isCounts } from './isCounts.ts';

/** The shares of categories among what is known. */
export interface CategoryShares {
  /** Whose category is known. */
  readonly known: number;
  /** Whose category is not recorded: in no share. */
  readonly unknown: number;
  /** Count with share of each category, in the order given. */
  readonly categories: readonly {
    readonly category: string;
    readonly count: number;
    readonly share: number;
  }[];
}

/**
 * The share of each category among those whose category is known, such as volunteers among participants. Those not recorded
 * are told beside it and never spread over the others.
 * @param counts how many are in each category; `undefined` is the key of those not recorded
 * @returns shares from 0 to 1; `undefined` where nothing is known or a count is none
 * @example
 * ```ts
 * import { categoryShares } from '@jalon/indicators';
 * const counts = new Map([['employee', 9], ['volunteer', 3], [undefined, 2]] as const);
 * const shares = categoryShares(counts);
 * shares?.categories[1]; // => { category: 'volunteer', count: 3, share: 0.25 }
 * shares?.unknown; // => 2
 * ```
 */
export function categoryShares(counts: ReadonlyMap<string | undefined, number>): CategoryShares | undefined {
  const named = [...counts].flatMap(([category, count]) =>
    category === undefined ? [] : [{ category, count: count + 0 }],
  );
  const known = named.reduce((total, { count }) => total + count, 0);
  const unknown = (counts.get(undefined) ?? 0) + 0;
  if (!isCounts([...counts.values(), known]) || known === 0) return undefined;
  return {
    known,
    unknown,
    categories: named.map(({ category, count }) => ({ category, count, share: count / known })),
  };
}
