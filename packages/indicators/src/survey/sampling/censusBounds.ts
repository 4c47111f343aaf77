/** Between which shares the true one lies, whatever those who did not answer would have said. */
export interface CensusBounds {
  /** If all of them had said no, 0 to 1. */
  readonly low: number;
  /** If all of them had said yes, 0 to 1. */
  readonly high: number;
}

/**
 * Bounds on a share where everyone was asked and not everyone answered: y / N if the silent had all said no,
 * (y + N − a) / N if they had all said yes. No assumption is made about them.
 * Source: C. F. Manski, Anatomy of the selection problem, Journal of Human Resources 24 (1989) 343–360.
 * @param census `favourable` people among those who `answered`, the `population` that was asked
 * @returns fractions; `undefined` where the counts contradict each other or nobody was asked
 * @example
 * ```ts
 * import { censusBounds } from '@jalon/indicators';
 * censusBounds({ favourable: 30, answered: 40, population: 50 }); // => { low: 0.6, high: 0.8 }
 * ```
 */
export function censusBounds(census: {
  readonly favourable: number;
  readonly answered: number;
  readonly population: number;
}): CensusBounds | undefined {
  const { favourable, answered, population } = census;
  if (!(favourable >= 0 && favourable <= answered && answered <= population && population > 0))
    return undefined;
  if (!Number.isFinite(population)) return undefined;
  const low = favourable / population + 0;
  return { low, high: (favourable + (population - answered)) / population };
}
