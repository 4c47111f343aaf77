import {
  agrestiCoullInterval,
  benjaminiHochbergAdjustment,
  bonferroniAdjustment,
  chiSquareTest,
  cliffDelta,
  clopperPearsonInterval,
  cohenD,
  cohenDav,
  cohenDz,
  cohenH,
  type FourfoldTable,
  fisherExactTest,
  glassDelta,
  hedgesCorrection,
  hedgesG,
  hedgesGz,
  holmAdjustment,
  jeffreysInterval,
  mannWhitney,
  mcNemarTest,
  meanInterval,
  newcombeInterval,
  normalisedGain,
  oddsRatio,
  type PMethod,
  pairedTTest,
  probabilityOfSuperiority,
  riskDifference,
  riskRatio,
  signTest,
  standardisedMeanDifference,
  studentTTest,
  twoProportionZTest,
  waldInterval,
  welchTTest,
  wilcoxonSignedRank,
  wilsonInterval,
} from '@jalon/indicators';
import { chiSquareSurvival, noncentralTCdf, normalQuantile, tQuantile } from '@jalon/indicators/distribution';
import type { Binding } from '../Vector.ts';

type Values = readonly (number | null)[];
type Level = { readonly confidence?: number | null };
type Pairs = { readonly before: Values; readonly after: Values } & Level;
type Groups = { readonly a: Values; readonly b: Values } & Level;
type RankTest = { readonly pMethod?: PMethod | null; readonly continuity?: boolean | null };
type Shares = Readonly<Record<'x1' | 'n1' | 'x2' | 'n2', number>>;
type Answers = Readonly<Record<'bothYes' | 'yesThenNo' | 'noThenYes' | 'bothNo', number>>;

const present = (values: Values) => values.map((value) => value ?? undefined);
const orNull = <T>(value: T | undefined) => value ?? null;
const level = ({ confidence }: Level) => (confidence ? { confidence } : {});
const pairsOf = ({ before, after }: Pairs) => [present(before), present(after)] as const;
const groupsOf = ({ a, b }: Groups) => [present(a), present(b)] as const;
const ends = (found: { readonly lower?: number; readonly upper?: number } | undefined) => ({
  ciLower: orNull(found?.lower),
  ciUpper: orNull(found?.upper),
});
const span = (found: { readonly lower: number; readonly upper: number } | undefined) =>
  found ? [found.lower, found.upper] : null;
const rankTest = ({ pMethod, continuity }: RankTest) => ({
  ...(pMethod && { pMethod }),
  ...(typeof continuity === 'boolean' && { continuity }),
});

function twoSampleTest(found: ReturnType<typeof welchTTest>) {
  return {
    n: orNull(found?.n),
    difference: orNull(found?.difference),
    se: orNull(found?.standardError),
    t: orNull(found?.t),
    df: orNull(found?.df),
    p: orNull(found?.p),
    meanA: orNull(found?.means[0]),
    meanB: orNull(found?.means[1]),
    ...ends(found),
  };
}

/** The names of the vectors on tests, intervals and effect sizes, bound to the functions that compute them. */
export const inferenceBindings: Readonly<Record<string, Binding>> = {
  paired_t_test: (inputs: Pairs) => {
    const found = pairedTTest(...pairsOf(inputs), level(inputs));
    return {
      n: orNull(found?.n),
      meanDifference: orNull(found?.difference),
      sdDifference: orNull(found?.standardDeviation),
      se: orNull(found?.standardError),
      t: orNull(found?.t),
      df: orNull(found?.df),
      p: orNull(found?.p),
      ...ends(found),
    };
  },
  welch_t_test: (inputs: Groups) => twoSampleTest(welchTTest(...groupsOf(inputs), level(inputs))),
  student_t_test_pooled: (inputs: Groups) => twoSampleTest(studentTTest(...groupsOf(inputs), level(inputs))),
  wilcoxon_signed_rank_normal_approx_cc: (inputs: Pairs) => {
    const found = wilcoxonSignedRank(...pairsOf(inputs), { pMethod: 'normal-approximation' });
    return { V: orNull(found?.positiveRankSum), n: orNull(found?.n), p: orNull(found?.p) };
  },
  wilcoxon_signed_rank: (inputs: Pairs & RankTest) => {
    const found = wilcoxonSignedRank(...pairsOf(inputs), rankTest(inputs));
    return { V: orNull(found?.positiveRankSum), n: orNull(found?.n), p: orNull(found?.p) };
  },
  sign_test: (inputs: Pairs) => {
    const found = signTest(...pairsOf(inputs));
    return {
      n: orNull(found?.n),
      positive: orNull(found?.positive),
      negative: orNull(found?.negative),
      p: orNull(found?.p),
    };
  },
  mann_whitney: (inputs: Groups & RankTest) => {
    const found = mannWhitney(...groupsOf(inputs), rankTest(inputs));
    return { U: orNull(found?.u), p: orNull(found?.p) };
  },
  cohens_d_independent: (inputs: Groups) => {
    const found = cohenD(...groupsOf(inputs), level(inputs));
    return { d: orNull(found?.value), ...ends(found) };
  },
  cohens_d_large_sample_ci: (inputs: Groups) => {
    const found = cohenD(...groupsOf(inputs), { ...level(inputs), interval: 'large-sample' });
    return { d: orNull(found?.value), se: orNull(found?.standardError), ...ends(found) };
  },
  cohens_dz_paired: (inputs: Pairs) => {
    const found = cohenDz(...pairsOf(inputs), level(inputs));
    return { d: orNull(found?.value), ...ends(found) };
  },
  cohens_dav_paired: (inputs: Pairs) => ({ d: orNull(cohenDav(...pairsOf(inputs))?.value) }),
  hedges_g_independent: (inputs: Groups) => {
    const found = hedgesG(...groupsOf(inputs), level(inputs));
    return { g: orNull(found?.value), ...ends(found) };
  },
  hedges_gz_paired: (inputs: Pairs) => {
    const found = hedgesGz(...pairsOf(inputs), level(inputs));
    return { g: orNull(found?.value), ...ends(found) };
  },
  hedges_correction_J: ({ df }: { df: number }) => ({
    exact: orNull(hedgesCorrection(df)),
    approx: orNull(hedgesCorrection(df, { form: 'approximate' })),
  }),
  glass_delta: (inputs: Groups) => ({ delta: orNull(glassDelta(...groupsOf(inputs))?.value) }),
  rank_biserial_cliffs_delta: (inputs: Groups) => ({ r: orNull(cliffDelta(...groupsOf(inputs))) }),
  prob_superiority: (inputs: Groups) => ({ p: orNull(probabilityOfSuperiority(...groupsOf(inputs))) }),
  cohens_h: ({ p1, p2 }: { p1: number; p2: number }) => ({ h: orNull(cohenH(p1, p2)) }),
  standardised_mean_difference: ({
    mean1,
    sd1,
    mean2,
    sd2,
  }: Record<'mean1' | 'sd1' | 'mean2' | 'sd2', number>) => ({
    smd: orNull(
      standardisedMeanDifference(
        { mean: mean1, standardDeviation: sd1 },
        { mean: mean2, standardDeviation: sd2 },
      )?.value,
    ),
  }),
  normalised_gain: ({ pre, post, max }: Record<'pre' | 'post' | 'max', number>) => ({
    gain: orNull(normalisedGain({ before: pre, after: post, maximum: max })),
  }),
  // one name for two files: one gives pairs of ends, the other each end by its name
  proportion_ci: ({ successes, n, ...rest }: { successes: number; n: number } & Level) => {
    const count = { successes, n };
    const options = level(rest);
    const wilson = wilsonInterval(count, options);
    const continuity = wilsonInterval(count, { ...options, continuity: true });
    const clopperPearson = clopperPearsonInterval(count, options);
    return {
      estimate: orNull(wilson?.estimate),
      wilson: span(wilson),
      wilsonLower: orNull(wilson?.lower),
      wilsonUpper: orNull(wilson?.upper),
      wilsonCcLower: orNull(continuity?.lower),
      wilsonCcUpper: orNull(continuity?.upper),
      agrestiCoull: span(agrestiCoullInterval(count, options)),
      clopperPearson: span(clopperPearson),
      clopperPearsonLower: orNull(clopperPearson?.lower),
      clopperPearsonUpper: orNull(clopperPearson?.upper),
      jeffreys: span(jeffreysInterval(count, options)),
      wald: span(waldInterval(count, options)),
    };
  },
  two_proportions: ({ x1, n1, x2, n2, ...rest }: Shares & Level) => {
    const [first, second] = [
      { successes: x1, n: n1 },
      { successes: x2, n: n2 },
    ];
    const difference = newcombeInterval(first, second, level(rest));
    const test = twoProportionZTest(first, second);
    return {
      difference: orNull(difference?.difference),
      newcombe: span(difference),
      zPooled: orNull(test?.z),
      pPooled: orNull(test?.p),
    };
  },
  mcnemar: (inputs: Answers) => {
    const found = mcNemarTest(inputs);
    return {
      pExact: orNull(found?.p.exact),
      midP: orNull(found?.p.mid),
      chi2: orNull(found?.chiSquare),
      p: orNull(found?.p.chiSquare),
      chi2Corrected: orNull(found?.correctedChiSquare),
      pCorrected: orNull(found?.p.correctedChiSquare),
    };
  },
  chi_square_2x2: ({ table }: { table: FourfoldTable }) => {
    const pearson = chiSquareTest(table);
    const yates = chiSquareTest(table, { continuity: true });
    return {
      chi2: orNull(pearson?.chiSquare),
      p: orNull(pearson?.p),
      chi2Yates: orNull(yates?.chiSquare),
      pYates: orNull(yates?.p),
      fisherP: orNull(fisherExactTest(table)?.p),
      cramersV: orNull(pearson?.cramerV),
      riskDifference: orNull(riskDifference(table)?.difference),
      riskRatio: orNull(riskRatio(table)?.value),
      oddsRatioSample: orNull(oddsRatio(table)?.value),
    };
  },
  multiple_testing: ({ p }: { p: Values }) => {
    const pValues = present(p);
    const listed = (found: readonly (number | undefined)[] | undefined) => found?.map(orNull) ?? null;
    return {
      holm: listed(holmAdjustment(pValues)),
      bonferroni: listed(bonferroniAdjustment(pValues)),
      benjaminiHochberg: listed(benjaminiHochbergAdjustment(pValues)),
    };
  },
  mean_ci_t: ({ values, ...rest }: { values: Values } & Level) => {
    const found = meanInterval(present(values), level(rest));
    return { mean: orNull(found?.mean), lower: orNull(found?.lower), upper: orNull(found?.upper) };
  },
  t_quantile: ({ p, df }: Record<'p' | 'df', number>) => ({ q: orNull(tQuantile(p, df)) }),
  normal_quantile: ({ p }: { p: number }) => ({ q: orNull(normalQuantile(p)) }),
  chi2_sf: ({ x, df }: Record<'x' | 'df', number>) => ({ p: orNull(chiSquareSurvival(x, df)) }),
  noncentral_t_cdf: ({ x, df, ncp }: Record<'x' | 'df' | 'ncp', number>) => ({
    p: orNull(noncentralTCdf(x, df, ncp)),
  }),
};
