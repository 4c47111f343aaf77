import betaln from '@stdlib/math-base-special-betaln';

/** ln C(n, k) for whole 0 ≤ k ≤ n. */
export const logChoose = (n: number, k: number): number =>
  k === 0 || k === n ? 0 : -betaln(k + 1, n - k + 1) - Math.log(n + 1);
