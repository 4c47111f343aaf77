import {
  bordaScores,
  copeland,
  humanDevelopmentIndex,
  impute,
  incomeIndex,
  inequalityAdjustedHdi,
  normaliseByDistanceToReference,
  normaliseByDistanceToTarget,
  normaliseByGoalposts,
  normaliseByMaximum,
  normaliseByMinMax,
  normaliseByZScore,
  parityRatio,
  percentileRanks,
  powerMean,
  ranks,
  sdgIndex,
  sdgIndexScore,
  type Ties,
} from '@jalon/indicators';
import type { Binding } from '../Vector.ts';

type List = readonly (number | null)[];
type HasValues = { readonly values: List };
type Weighed = HasValues & { readonly weights?: readonly number[] };
type Development = Readonly<
  Record<'lifeExpectancy' | 'expectedSchooling' | 'meanSchooling' | 'gniPerCapita', number>
>;

const present = (values: List) => values.map((value) => value ?? undefined);
const listed = (values: readonly (number | undefined)[]) => ({
  values: values.map((value) => value ?? null),
});
const given = <T>(name: string, value: T | null | undefined) => (value == null ? {} : { [name]: value });
const mean = ({ values, weights }: Weighed, power: number) => ({
  value: powerMean(present(values), { power, ...(weights && { weights }) }) ?? null,
});
const imputed = (values: List, by: 'mean' | 'median', groups?: readonly string[]) =>
  listed(impute(present(values), { by, ...(groups && { groups }) }).values);

/** Normalisation, means, imputation and published indices, bound to the functions that compute them. */
export const compositeBindings: Readonly<Record<string, Binding>> = {
  normalise_minmax: ({ values, range }: HasValues & { range?: [number, number] }) =>
    listed(normaliseByMinMax(present(values), given('range', range))),
  normalise_zscore: ({ values, mean, sd }: HasValues & { mean?: number; sd?: number }) =>
    listed(normaliseByZScore(present(values), { ...given('mean', mean), ...given('standardDeviation', sd) })),
  normalise_goalposts: ({
    values,
    ...options
  }: HasValues & {
    lower: number;
    upper: number;
    scale?: number;
    direction?: 'increase' | 'decrease';
    truncate?: boolean;
  }) => listed(normaliseByGoalposts(present(values), options)),
  normalise_distance_to_target: ({
    values,
    ...options
  }: HasValues & { target: number; direction?: 'increase' | 'decrease'; cap?: boolean }) =>
    listed(normaliseByDistanceToTarget(present(values), options)),
  normalise_distance_to_reference: ({
    values,
    referenceIndex0,
    cap,
  }: HasValues & { referenceIndex0: number; cap?: boolean }) =>
    listed(
      normaliseByDistanceToReference(present(values), { reference: referenceIndex0, ...given('cap', cap) }),
    ),
  // from the smallest to the largest value: the same as min–max on 0 to 1
  normalise_distance_to_max: ({ values }: HasValues) => listed(normaliseByMinMax(present(values))),
  normalise_fraction_of_max: ({ values }: HasValues) => listed(normaliseByMaximum(present(values))),
  normalise_rank: ({ values, ties }: HasValues & { ties?: Ties }) =>
    listed(ranks(present(values), given('ties', ties))),
  normalise_percentile_rank: ({ values, ties }: HasValues & { ties?: Ties }) =>
    listed(percentileRanks(present(values), given('ties', ties))),
  normalise_borda: ({ values, ties }: HasValues & { ties?: Ties }) =>
    listed(bordaScores(present(values), given('ties', ties))),
  weighted_arithmetic_mean: (inputs: Weighed) => mean(inputs, 1),
  weighted_geometric_mean: (inputs: Weighed) => mean(inputs, 0),
  weighted_harmonic_mean: (inputs: Weighed) => mean(inputs, -1),
  weighted_power_mean: ({ p, ...inputs }: Weighed & { p: number }) => mean(inputs, p),
  impute_mean: ({ values }: HasValues) => imputed(values, 'mean'),
  impute_median: ({ values }: HasValues) => imputed(values, 'median'),
  impute_group_mean: ({ values, groups }: HasValues & { groups: readonly string[] }) =>
    imputed(values, 'mean', groups),
  impute_group_median: ({ values, groups }: HasValues & { groups: readonly string[] }) =>
    imputed(values, 'median', groups),
  copeland_outranking: ({ rows, weights }: { rows: readonly List[]; weights?: readonly number[] }) => {
    const { scores, outranking } = copeland(rows.map(present), given('weights', weights));
    const pairs = outranking.flatMap((row, i) =>
      row.map((share, j) => [`outrank${i + 1}${j + 1}`, share] as const),
    );
    return { scores, ...Object.fromEntries(pairs) };
  },
  parity_ratio: ({ a, b }: { a: number; b: number }) => ({ ratio: parityRatio(a, b) ?? null }),
  hdi: (figures: Development) => ({ hdi: humanDevelopmentIndex(figures)?.index ?? null }),
  hdi_income_index: ({ value, min, max }: Record<'value' | 'min' | 'max', number>) => ({
    index: incomeIndex(value, { min, max }) ?? null,
  }),
  ihdi: ({ inequalityPercent, ...figures }: Development & { inequalityPercent: readonly number[] }) => {
    const [health = 0, education = 0, income = 0] = inequalityPercent.map((percent) => percent / 100);
    const found = inequalityAdjustedHdi(figures, { health, education, income });
    return {
      ihdi: found?.index ?? null,
      coefficientOfInequality: found ? found.coefficientOfInequality * 100 : null,
    };
  },
  sdg_index_normalise: ({
    value,
    optimum,
    lowerBound,
  }: Record<'value' | 'optimum' | 'lowerBound', number>) => ({
    score: sdgIndexScore(value, { optimum, lowerBound }) ?? null,
  }),
  sdg_index_rollup: ({
    goals,
  }: {
    goals: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  }) => ({
    overall: sdgIndex(Object.values(goals).map((scores) => present(Object.values(scores)))) ?? null,
  }),
};
