/**
 * How many key figures stand side by side on a page: two or three, so that no row holds one alone where another way
 * leaves none alone.
 * @param count number of figures, 1 or more
 */
export function cardsPerRow(count: number): 1 | 2 | 3 {
  if (count < 3) return count === 2 ? 2 : 1;
  return count % 3 === 1 && count % 2 === 0 ? 2 : 3;
}
