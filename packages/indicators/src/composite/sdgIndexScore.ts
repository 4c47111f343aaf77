import { normaliseByGoalposts } from './normaliseByGoalposts.ts';

/** The scale of one indicator of the SDG Index, in the unit of the indicator. */
export interface SdgScale {
  /** The value that scores 100. */
  readonly optimum: number;
  /** The value that scores 0. */
  readonly lowerBound: number;
}

/**
 * The score of one indicator in the SDG Index: 100 (x − lower bound) / (optimum − lower bound), kept between 0 and 100.
 * Source: Sustainable Development Report 2025, methodology.
 * @returns 0 to 100; `undefined` where the two ends of the scale are one, or a number is not finite
 * @example
 * ```ts
 * import { sdgIndexScore } from '@jalon/indicators';
 * sdgIndexScore(10, { optimum: 0, lowerBound: 40 }); // => 75
 * ```
 */
export function sdgIndexScore(value: number, { optimum, lowerBound }: SdgScale): number | undefined {
  const [score] = normaliseByGoalposts([value], { lower: lowerBound, upper: optimum, scale: 100 });
  return score;
}
