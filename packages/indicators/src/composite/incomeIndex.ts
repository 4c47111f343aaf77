import { normaliseByGoalposts } from './normaliseByGoalposts.ts';

/** The incomes at the ends of a scale, above 0, in the unit of the income. */
export interface IncomeBounds {
  /** What counts as 0. */
  readonly min: number;
  /** What counts as 1. */
  readonly max: number;
}

/**
 * Income on the scale of the Human Development Index: (ln x − ln min) / (ln max − ln min), kept between 0 and 1.
 * Source: UNDP, Human Development Report, technical note 1.
 * @returns 0 to 1; `undefined` where a number is not above 0, or both bounds are one
 * @example
 * ```ts
 * import { incomeIndex } from '@jalon/indicators';
 * incomeIndex(3829, { min: 100, max: 75000 })?.toFixed(4); // => '0.5506'
 * ```
 */
export function incomeIndex(income: number, { min, max }: IncomeBounds): number | undefined {
  if (!(income > 0 && min > 0 && max > 0)) return undefined;
  const [index] = normaliseByGoalposts([Math.log(income)], {
    lower: Math.log(min),
    upper: Math.log(max),
  });
  return index;
}
