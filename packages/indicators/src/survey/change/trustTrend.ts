import { type IsoDay, JalonError, type TrustComponent, type TrustRound } from '@jalon/core';
import { present } from '../../result/present.ts';
import type { Reason, Result } from '../../result/Result.ts';
import { scaleStatistics } from '../answers/scaleStatistics.ts';

/** One component of trust in one round, on the scale from 1 to 5. */
export interface TrustMean {
  /** Id of the round. */
  readonly round: string;
  readonly date: IsoDay;
  /** Answers; absent where they are withheld. */
  readonly n?: number;
  /** Mean of the scale, 1 to 5. */
  readonly mean?: number;
  /** Standard deviation of the answers, in levels. */
  readonly spread?: number;
  /** Why there is no mean; the spread is withheld with it. */
  readonly withheld?: 'too-few-answers' | 'not-asked';
}

/** One component of trust over all rounds, oldest first. */
export interface TrustComponentTrend {
  readonly component: TrustComponent;
  readonly rounds: readonly TrustMean[];
  /** Last mean that is shown minus the first one, in levels; absent with fewer than two. */
  readonly change?: number;
}

/** Trust among partners over several rounds: four components, never added up. */
export type TrustTrend = Result<readonly TrustComponentTrend[]>;

const components: readonly TrustComponent[] = ['sincerity', 'reliability', 'competence', 'benevolence'];

/**
 * Trust among partners from round to round: mean, spread and number of answers of its four components. Answers are
 * anonymous, so that fewer than five are withheld with their spread, and nobody can be matched between rounds: the change is
 * one of the group.
 * Source: method `trust-trend@1`; components of agirtot.org; means of a scale, labelled as such.
 * @param rounds in any order; answers on a scale of five levels
 * @param options `minAnswers`: fewest answers that are shown, 2 or more; default 5
 * @returns in levels; `no-actual` without an answer, `suppressed` where every round has too few
 * @throws JalonError `invalid-argument` where `minAnswers` is under 2
 * @example
 * ```ts
 * import { trustTrend } from '@jalon/indicators';
 * const answers = (counts: readonly number[]) => [{ component: 'sincerity' as const, counts }];
 * const trend = trustTrend([
 *   { id: 'r1', date: '2024-06-01', answers: answers([0, 1, 2, 2, 0]) },
 *   { id: 'r2', date: '2025-06-01', answers: answers([0, 0, 1, 3, 1]) },
 * ]);
 * trend.value?.[0]?.rounds.map(({ mean }) => mean?.toFixed(1)); // => ['3.2', '4.0']
 * trend.value?.[0]?.change?.toFixed(1); // => '0.8'
 * ```
 */
export function trustTrend(
  rounds: readonly Pick<TrustRound, 'id' | 'date' | 'answers'>[],
  options: { readonly minAnswers?: number } = {},
): TrustTrend {
  const { minAnswers = 5 } = options;
  if (!(minAnswers >= 2))
    throw new JalonError('invalid-argument', `minAnswers: 2 or more was expected, found ${minAnswers}.`, {
      minAnswers,
    });
  const ordered = rounds.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const value = components.map((component): TrustComponentTrend => {
    const own = ordered.map((round) => trustMean(round, component, minAnswers));
    const means = own.flatMap((each) => each.mean ?? []);
    const [first, last] = [means[0], means.at(-1)];
    const isTrend = means.length > 1 && first !== undefined && last !== undefined;
    return { component, rounds: own, ...(isTrend && { change: last - first }) };
  });
  const all = value.flatMap(({ rounds: own }) => own);
  const shown = all.filter((each) => each.mean !== undefined).length;
  const reason: Reason = all.some(({ withheld }) => withheld === 'too-few-answers')
    ? 'suppressed'
    : 'no-actual';
  const result = {
    ...(shown === 0
      ? { status: 'not-computable', reason }
      : { status: 'computed', value, unit: 'n', method: 'trust-trend@1' }),
    coverage: { observed: shown, expected: all.length },
    warnings: [],
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as TrustTrend;
}

function trustMean(
  round: Pick<TrustRound, 'id' | 'date' | 'answers'>,
  component: TrustComponent,
  minAnswers: number,
): TrustMean {
  const counts = round.answers.find((answers) => answers.component === component)?.counts ?? [];
  const found = scaleStatistics(counts.map((count, place) => ({ score: place + 1, count })));
  const at = { round: round.id, date: round.date };
  if (!found) return { ...at, withheld: 'not-asked' };
  if (found.n < minAnswers) return { ...at, withheld: 'too-few-answers' };
  return present({ ...at, n: found.n, mean: found.mean, spread: found.standardDeviation });
}
