import { knownPoints, type Points } from '../trend/Points.ts';

/** Values with their years, as two lists of one length. */
export interface YearlyValues {
  /** In any order; a year may come back. */
  readonly years: readonly number[];
  /** In one unit; `undefined` where one is missing. */
  readonly values: readonly (number | undefined)[];
}

/** The years that have a value; `undefined` below two years, and where a value has no logarithm. */
export function logReady({ years, values }: YearlyValues): { x: number[]; y: number[] } | undefined {
  const points: Points = { x: years, y: values };
  const known = knownPoints(points);
  if (!known || new Set(known.x).size < 2) return undefined;
  return known.y.every((value) => value > 0) ? known : undefined;
}

/** The first and the last year, each with the mean of its values. */
export function endpointsOf({ x, y }: { readonly x: readonly number[]; readonly y: readonly number[] }) {
  const [first, last] = [x.reduce((a, b) => Math.min(a, b)), x.reduce((a, b) => Math.max(a, b))];
  const level = (year: number) => {
    const own = y.filter((_, n) => x[n] === year);
    return own.reduce((total, value) => total + value / own.length, 0);
  };
  return { first: level(first), last: level(last), years: last - first };
}
