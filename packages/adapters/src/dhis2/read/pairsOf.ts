import type { CategoryPair, Dhis2Index } from './indexDhis2.ts';

/** The categories of a value: of its option combination and of the combination of its attributes. */
export function pairsOf(
  index: Dhis2Index,
  option: string | undefined,
  attribute: string | undefined,
): readonly CategoryPair[] {
  const own = index.categoriesOf(option) ?? [['category-option-combo', option ?? '']];
  const other = index.categoriesOf(attribute) ?? [['attribute-option-combo', attribute ?? '']];
  return [...own, ...other];
}

/** A set of categories as a key, whatever their order. */
export const categoryKey = (pairs: readonly CategoryPair[]): string =>
  pairs.length === 0 ? '' : JSON.stringify(pairs.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
