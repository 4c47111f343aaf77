import { ratedPairs } from './ratedPairs.ts';

/** How two raters sorted the same units. */
export interface AgreementTable {
  /** The categories of rows and columns, in order. */
  readonly categories: readonly (string | number)[];
  /** How many units the first rater put into the category of the row, the second into that of the column. */
  readonly table: readonly (readonly number[])[];
}

/**
 * The table from which kappa is computed: how two raters sorted the same units. Units that one of them did not rate are left
 * out.
 * @param first one category per unit; `undefined` where the rater gave none
 * @param second the categories of the other rater for the same units, in the same order
 * @param options `categories`: in their order, where they have one; default those found, in order of appearance. Ratings
 * outside the list are left out.
 * @throws JalonError `invalid-argument` where the lists differ in length
 * @example
 * ```ts
 * import { agreementTable } from '@jalon/indicators';
 * const { table } = agreementTable(['a', 'b', 'b'], ['a', 'b', 'a']);
 * table; // => [[1, 0], [1, 1]]
 * ```
 */
export function agreementTable(
  first: readonly (string | number | undefined)[],
  second: readonly (string | number | undefined)[],
  options: { readonly categories?: readonly (string | number)[] } = {},
): AgreementTable {
  const pairs = ratedPairs(first, second);
  const categories = [...new Set(options.categories ?? pairs.flat())];
  const place = new Map(categories.map((category, n) => [category, n]));
  const table = categories.map(() => categories.map(() => 0));
  for (const [one, other] of pairs) {
    const row = table[place.get(one) ?? -1];
    const column = place.get(other);
    if (row && column !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return { categories, table };
}
