/**
 * The share of all orders of n different values in which Kendall's S lies as far from 0 as it does, or further.
 * @param s pairs that rise less pairs that fall
 */
export function exactKendallP(s: number, n: number): number {
  const falling = (n * (n - 1)) / 2 - Math.abs(s);
  // shares of the orders of so many values by their number of falling pairs
  let shares = [1];
  for (let count = 2; count <= n; count++) {
    const most = (count * (count - 1)) / 2;
    let window = 0;
    shares = Array.from({ length: most + 1 }, (_, pairs) => {
      window += (shares[pairs] ?? 0) - (shares[pairs - count] ?? 0);
      return window / count;
    });
  }
  const tail = shares.slice(0, falling / 2 + 1).reduce((total, share) => total + share, 0);
  return s === 0 ? 1 : Math.min(1, 2 * tail);
}
