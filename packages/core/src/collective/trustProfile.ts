import { trustComponents } from './collectiveTerms.data.ts';
import type { TrustComponent, TrustRound } from './TrustRound.ts';

/** What partners answered about one component of trust, on the scale from 1 to 5. */
export type TrustScore =
  | {
      readonly component: TrustComponent;
      readonly n: number;
      /** Mean of the scale, shown with its spread; from 1 to 5. */
      readonly mean: number;
      /** Standard deviation of the sample, in levels; `undefined` for a single answer. */
      readonly spread: number | undefined;
      readonly withheld?: undefined;
    }
  | { readonly component: TrustComponent; readonly withheld: 'too-few-answers' | 'not-asked' };

/**
 * The profile of trust in one round: for each of the four components its mean, spread, number of answers. Answers are
 * anonymous, so that fewer than `minAnswers` are withheld, spread included.
 * @param options `minAnswers`: default 5
 * @example
 * ```ts
 * import { trustProfile } from '@jalon/core/collective';
 * const answers = [{ component: 'sincerity' as const, counts: [0, 0, 2, 2, 1] }];
 * const [sincerity] = trustProfile({ answers });
 * sincerity?.withheld === undefined && sincerity?.mean; // => 3.8
 * ```
 */
export function trustProfile(
  round: Pick<TrustRound, 'answers'>,
  options: { readonly minAnswers?: number } = {},
): readonly TrustScore[] {
  const { minAnswers = 5 } = options;
  return trustComponents.map(({ code: component }): TrustScore => {
    const counts = round.answers.find((answers) => answers.component === component)?.counts;
    const n = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
    if (!counts || n === 0) return { component, withheld: 'not-asked' };
    if (n < minAnswers) return { component, withheld: 'too-few-answers' };
    const sum = counts.reduce((total, count, at) => total + count * (at + 1), 0);
    const mean = sum / n;
    const squares = counts.reduce((total, count, at) => total + count * (at + 1 - mean) ** 2, 0);
    return { component, n, mean, spread: n < 2 ? undefined : Math.sqrt(squares / (n - 1)) };
  });
}
