import { holmAdjustment } from '../multiplicity/holmAdjustment.ts';
import type { ChangeTest } from './SurveyChangeResult.ts';

/**
 * The tests of one report section as one family: beside each raw p the one adjusted by Holm, so that twenty questions do not
 * make one of them look like news. Results without a test stay as they are and count for nothing.
 * Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979) 65–70.
 * @param results of {@link surveyChange} or {@link impactEstimate} that stand in one section, in any order
 * @returns the same results in the same order, with `test.adjustedP`
 * @example
 * ```ts
 * import { holmSection } from '@jalon/indicators';
 * const effect = { name: 'net-shift' as const, value: 0.5 };
 * const tested = (p: number) => ({ test: { name: 'sign' as const, p, n: 20, effect } });
 * const section = holmSection([tested(0.01), tested(0.04), {}]);
 * section.map((result) => result.test?.adjustedP); // => [0.02, 0.04, undefined]
 * ```
 */
export function holmSection<R extends { readonly test?: Pick<ChangeTest, 'p'> }>(
  results: readonly R[],
): readonly (R & { readonly test?: { readonly adjustedP?: number } })[] {
  const adjusted = holmAdjustment(results.map(({ test }) => test?.p));
  return results.map((result, n) => {
    const adjustedP = adjusted?.[n];
    return result.test === undefined || adjustedP === undefined
      ? result
      : { ...result, test: { ...result.test, adjustedP } };
  });
}
