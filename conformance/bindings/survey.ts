import {
  attrition,
  boxShare,
  chiSquareGoodnessOfFit,
  chiSquareTest,
  clusterDesign,
  countPromoters,
  cronbachAlpha,
  differenceInDifferences,
  differenceOfMeanChanges,
  differenceOfProportionChanges,
  differentialAttrition,
  domainMeans,
  effectiveSampleSize,
  invitationsNeeded,
  kishDesignEffect,
  meansSampleSize,
  netAgreement,
  type PowerOptions,
  poststratifiedMean,
  promoterScore,
  proportionMarginOfError,
  proportionSampleSize,
  retrospectivePretest,
  scaleStatistics,
  surveyMean,
  twoProportionsSampleSize,
  withinGroupAgreement,
} from '@jalon/indicators';
import type { Binding } from '../Vector.ts';

type Values = readonly (number | null)[];
type Counts = Readonly<Record<string, number>>;
type CountPair = readonly [number, number];
type Maybe<T> = T | null | undefined;

const orNull = <T>(value: T | undefined) => value ?? null;
const present = <T>(values: readonly (T | null)[]) => values.map((value) => value ?? undefined);
const given = <K extends string, T>(key: K, value: Maybe<T>) =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [key in K]?: T };
const totals = (counts: Counts) => Object.entries(counts).map(([category, total]) => ({ category, total }));
const points = (share: number | undefined) => (share === undefined ? null : share * 100);

interface Power {
  readonly alpha?: Maybe<number>;
  readonly power?: Maybe<number>;
  readonly alternative?: Maybe<string>;
}

const powerOf = ({ alpha, power, alternative }: Power): PowerOptions => ({
  ...given('alpha', alpha),
  ...given('power', power),
  ...(alternative && !/two/.test(alternative) && { alternative: 'one-sided' as const }),
});

interface FiniteSample {
  readonly confidence?: Maybe<number>;
  readonly p?: Maybe<number>;
  readonly population?: Maybe<number>;
}

interface Weighted {
  readonly values: Values;
  readonly weights?: Maybe<readonly number[]>;
  readonly strata?: Maybe<readonly string[]>;
  readonly clusters?: Maybe<readonly (string | number)[]>;
  readonly N?: Maybe<number>;
  readonly strataPopulation?: Maybe<Counts>;
  readonly clusterPopulation?: Maybe<number>;
}

/** The names of the vectors on surveys, bound to the functions that compute them. */
export const surveyBindings: Readonly<Record<string, Binding>> = {
  sample_size_proportion: (inputs: FiniteSample & { marginOfError: number }) => {
    const { marginOfError, confidence, p, population } = inputs;
    const found = proportionSampleSize(
      { marginOfError, ...given('proportion', p), ...given('population', population) },
      given('confidence', confidence),
    );
    return { n0: orNull(found?.unlimited), n: orNull(found?.exact), nCeil: orNull(found?.needed) };
  },
  margin_of_error: (inputs: FiniteSample & { n: number }) => {
    const { n, confidence, p, population } = inputs;
    const found = proportionMarginOfError(
      { n, ...given('proportion', p), ...given('population', population) },
      given('confidence', confidence),
    );
    return { marginOfError: orNull(found?.marginOfError), fpc: orNull(found?.correction) };
  },
  sample_size_two_means: ({ d, ...power }: Power & { d: number }) => {
    const found = meansSampleSize({ standardisedDifference: d }, powerOf(power));
    return { nPerGroup: orNull(found?.exact), nPerGroupCeil: orNull(found?.needed) };
  },
  sample_size_paired_mean: ({ d, ...power }: Power & { d: number }) => {
    const found = meansSampleSize({ standardisedDifference: d }, { ...powerOf(power), samples: 'paired' });
    return { n: orNull(found?.exact), nCeil: orNull(found?.needed) };
  },
  sample_size_two_proportions: ({ p1, p2, ...power }: Power & { p1: number; p2: number }) => {
    const found = twoProportionsSampleSize({ first: p1, second: p2 }, powerOf(power));
    return { nPerGroup: orNull(found?.exact), nPerGroupCeil: orNull(found?.needed) };
  },
  sample_size_two_proportions_arcsine: ({ p1, p2, ...power }: Power & { p1: number; p2: number }) => {
    const options = { ...powerOf(power), method: 'arcsine' as const };
    const found = twoProportionsSampleSize({ first: p1, second: p2 }, options);
    return { nPerGroup: orNull(found?.exact), nPerGroupCeil: orNull(found?.needed) };
  },
  design_effect_cluster: ({ n, icc, clusterSize }: Record<'n' | 'icc' | 'clusterSize', number>) => {
    const found = clusterDesign({ n, clusterSize, intraclassCorrelation: icc });
    return {
      deff: orNull(found?.designEffect),
      inflatedN: orNull(found?.inflatedSize),
      effectiveN: orNull(found?.effectiveSize),
    };
  },
  kish_design_effect: ({ weights }: { weights: readonly number[] }) => ({
    deff: orNull(kishDesignEffect(weights)),
    effectiveSampleSize: orNull(effectiveSampleSize(weights)),
  }),
  nonresponse_inflation: ({ n, responseRate }: Record<'n' | 'responseRate', number>) => ({
    invite: orNull(invitationsNeeded({ n, responseRate })),
  }),
  nonresponse_chi_square: ({ table }: { table: readonly (readonly number[])[] }) => {
    const found = chiSquareTest(table);
    return { chi2: orNull(found?.chiSquare), df: orNull(found?.df), p: orNull(found?.p) };
  },
  sample_vs_population_gof: (inputs: {
    observed: readonly number[];
    populationShares: readonly number[];
  }) => {
    const found = chiSquareGoodnessOfFit(inputs.observed, inputs.populationShares);
    return { chi2: orNull(found?.chiSquare), df: orNull(found?.df), p: orNull(found?.p) };
  },
  survey_mean_deff: (inputs: Weighted) => {
    const { values, weights, strata, clusters, N, strataPopulation, clusterPopulation } = inputs;
    const answers = values.flatMap((value, n) =>
      value === null
        ? []
        : [
            {
              value,
              weight: weights?.[n],
              stratum: strata?.[n],
              cluster: clusters?.[n] === undefined ? undefined : String(clusters[n]),
            },
          ],
    );
    const found = surveyMean(answers, {
      ...given('population', clusterPopulation ?? N),
      ...(strataPopulation && { strata: totals(strataPopulation) }),
    });
    return {
      mean: orNull(found?.mean),
      se: orNull(found?.standardError),
      deff: orNull(found?.designEffect),
    };
  },
  post_stratify_mean: (inputs: { values: Values; strata: readonly string[]; population: Counts }) => {
    const { values, strata, population } = inputs;
    const answers = values.map((value, n) => ({
      category: strata[n] ?? '',
      value: value ?? undefined,
    }));
    return { mean: orNull(poststratifiedMean(answers, totals(population))) };
  },
  likert_top_box: ({ counts }: { counts: Counts; missing?: Maybe<number> }) => {
    const scored = Object.entries(counts)
      .map(([score, count]) => ({ score: Number(score), count }))
      .toSorted((a, b) => a.score - b.score);
    const levels = scored.map(({ count }) => count);
    const found = scaleStatistics(scored);
    return {
      n: found?.n ?? 0,
      topBox: orNull(boxShare(levels, { levels: 1 })),
      top2Box: orNull(boxShare(levels)),
      bottom2Box: orNull(boxShare(levels, { end: 'bottom' })),
      mean: orNull(found?.mean),
      median: orNull(found?.median),
      sd: orNull(found?.standardDeviation),
      netAgreement: orNull(netAgreement(levels)),
    };
  },
  net_promoter_score: (
    inputs: Record<'promoters' | 'passives' | 'detractors', number> & { confidence?: Maybe<number> },
  ) => {
    const found = promoterScore(inputs, given('confidence', inputs.confidence));
    return {
      nps: points(found?.score),
      se: points(found?.standardError),
      marginOfError: points(found?.marginOfError),
    };
  },
  net_promoter_score_from_ratings: ({ ratings }: { ratings: Values }) => {
    const counts = countPromoters(present(ratings));
    const { promoters, passives, detractors } = counts;
    return { promoters, passives, detractors, nps: points(promoterScore(counts)?.score) };
  },
  retrospective_pretest: ({ pre, then, post }: Record<'pre' | 'then' | 'post', Values>) => {
    const found = retrospectivePretest({
      before: present(pre),
      recalled: present(then),
      after: present(post),
    });
    return {
      traditionalGain: orNull(found.traditional?.difference),
      retrospectiveGain: orNull(found.retrospective?.difference),
      responseShift: orNull(found.responseShift?.difference),
      pTraditional: orNull(found.traditional?.p),
      pRetrospective: orNull(found.retrospective?.p),
      pShift: orNull(found.responseShift?.p),
    };
  },
  attrition: (inputs: Readonly<Record<string, Maybe<number>>>) => {
    const group = (enrolled: Maybe<number>, completed: Maybe<number>) => ({
      enrolled: enrolled ?? 0,
      completed: completed ?? 0,
    });
    return {
      overall: orNull(attrition(group(inputs['enrolled'], inputs['completed']))),
      differential: orNull(
        differentialAttrition({
          treated: group(inputs['treatedEnrolled'], inputs['treatedCompleted']),
          control: group(inputs['controlEnrolled'], inputs['controlCompleted']),
        }),
      ),
    };
  },
  difference_in_differences: (
    inputs: Record<'treated' | 'post', readonly (number | boolean)[]> & { y: Values },
  ) => {
    const { treated, post, y } = inputs;
    const measurements = y.flatMap((value, n) =>
      value === null ? [] : [{ treated: Boolean(treated[n]), after: Boolean(post[n]), value }],
    );
    const found = differenceInDifferences(measurements);
    return {
      did: orNull(found?.effect),
      seOls: orNull(found?.standardError),
      t: orNull(found?.t),
      p: orNull(found?.p),
      seHC1: orNull(found?.robustStandardError),
      seHC3: orNull(found?.smallSampleStandardError),
      means: found
        ? {
            controlPre: found.means.controlBefore,
            controlPost: found.means.controlAfter,
            treatedPre: found.means.treatedBefore,
            treatedPost: found.means.treatedAfter,
          }
        : null,
    };
  },
  difference_in_differences_means: (
    inputs: Record<'controlPre' | 'controlPost' | 'treatedPre' | 'treatedPost', number>,
  ) => {
    const found = differenceOfMeanChanges({
      controlBefore: inputs.controlPre,
      controlAfter: inputs.controlPost,
      treatedBefore: inputs.treatedPre,
      treatedAfter: inputs.treatedPost,
    });
    return {
      did: orNull(found?.effect),
      treatedChange: orNull(found?.treatedChange),
      controlChange: orNull(found?.controlChange),
    };
  },
  difference_in_differences_proportions: (
    inputs: Record<'controlPre' | 'controlPost' | 'treatedPre' | 'treatedPost', CountPair>,
  ) => {
    const group = ([count, n]: CountPair) => ({ count, n });
    const found = differenceOfProportionChanges({
      controlBefore: group(inputs.controlPre),
      controlAfter: group(inputs.controlPost),
      treatedBefore: group(inputs.treatedPre),
      treatedAfter: group(inputs.treatedPost),
    });
    return { did: orNull(found?.effect), se: orNull(found?.standardError) };
  },
  cronbach_alpha: ({ rows }: { rows: readonly Values[] }) => ({
    alpha: orNull(cronbachAlpha(rows.map(present))),
  }),
  psat_score: ({
    ratings,
    min,
    max,
  }: {
    ratings: Readonly<Record<string, Values>>;
    min?: Maybe<number>;
    max?: Maybe<number>;
  }) => {
    const domains = Object.entries(ratings).map(([domain, own]) => ({ domain, ratings: present(own) }));
    const found = domainMeans(domains, { min: min ?? 1, max: max ?? 7 });
    return {
      domains: Object.fromEntries(found.domains.map(({ domain, mean }) => [domain, orNull(mean)])),
      overallMeanOfDomains: orNull(found.meanOfDomains),
      overallMeanOfItems: orNull(found.meanOfItems),
      weakest: orNull(found.weakest[0]),
    };
  },
  within_group_agreement_rwg: ({ ratings, options }: { ratings: Values; options: number }) => ({
    rwg: orNull(withinGroupAgreement(present(ratings), { levels: options })),
  }),
};
