import {
  chapmanEstimate,
  descriptiveStatistics,
  distinctBounds,
  distinctByInclusionExclusion,
  distinctUnion,
  gini,
  kendallTauB,
  meanOfRatios,
  networkDensity,
  pearsonCorrelation,
  type RollUpTreeNode,
  ratioOfSums,
  rollUpTree,
  sharedMeasurementCoverage,
  spearmanCorrelation,
  weightedMean,
} from '@jalon/indicators';
import type { Binding } from '../Vector.ts';

type Numbers = readonly (number | null)[];
type Child = { readonly value?: number | null; readonly weight?: number | null };
type Tree = Child & { readonly id: string; readonly children?: readonly Tree[] };

const present = (values: Numbers) => values.map((value) => value ?? undefined);
const orNull = <T>(value: T | undefined) => value ?? null;
const part = ({ value, weight }: Child) => ({ value: value ?? undefined, weight: weight ?? undefined });
const treeOf = ({ id, children, ...own }: Tree): RollUpTreeNode => ({
  id,
  ...part(own),
  ...(children && { children: children.map(treeOf) }),
});

/** The names of the vectors on aggregation and descriptive statistics, bound to the functions that compute them. */
export const aggregationBindings: Readonly<Record<string, Binding>> = {
  ratio_of_sums: ({ numerators, denominators }: Record<'numerators' | 'denominators', Numbers>) => {
    const [above, below] = [present(numerators), present(denominators)];
    return {
      ratioOfSums: orNull(ratioOfSums(above, below)),
      meanOfRatios: orNull(meanOfRatios(above, below)),
    };
  },
  weighted_rollup: ({ children }: { children: readonly Child[] }) => {
    const found = weightedMean(children.map(part));
    return {
      value: orNull(found?.value),
      coverage: orNull(found?.coverage),
      worstCase: orNull(found?.ifMissingZero),
    };
  },
  hierarchical_rollup: ({ tree }: { tree: Tree }) =>
    Object.fromEntries(rollUpTree(treeOf(tree)).map(({ id, value }) => [id, orNull(value)])),
  unique_reach_bounds: ({ counts, population }: { counts: Numbers; population?: number | null }) => {
    const found = distinctBounds(present(counts), { ...(population != null && { population }) });
    return { lower: orNull(found?.lower), upper: orNull(found?.upper) };
  },
  unique_reach_sets: ({
    sizes,
    intersections = {},
    sets,
  }: {
    sizes: readonly number[];
    intersections?: Readonly<Record<string, number>>;
    sets?: readonly (readonly (string | number)[])[];
  }) => {
    // the groups are called A, B, C, …, and "AC" is what the first and the third have in common
    const common = Object.entries(intersections).map(([letters, size]) => ({
      of: [...letters].map((letter) => letter.charCodeAt(0) - 65),
      size,
    }));
    const found = sets
      ? distinctUnion(sets.map((ids) => ids.map(String)))
      : distinctByInclusionExclusion(sizes, common);
    return {
      unique: orNull(found?.distinct),
      gross: orNull(found?.gross),
      duplication: orNull(found?.duplicates),
    };
  },
  capture_recapture_chapman: ({ n1, n2, both }: Record<'n1' | 'n2' | 'both', number>) => {
    const found = chapmanEstimate({ first: n1, second: n2, both });
    return {
      estimate: orNull(found?.estimate),
      variance: orNull(found?.variance),
      lincolnPetersen: orNull(found?.lincolnPetersen),
    };
  },
  gini: ({ values, weights }: { values: Numbers; weights?: readonly number[] | null }) => ({
    gini: orNull(gini(present(values), { ...(weights && { weights }) })),
  }),
  descriptive: ({ values }: { values: Numbers }) => {
    const found = descriptiveStatistics(present(values));
    return {
      n: orNull(found?.n),
      mean: orNull(found?.mean),
      sd: orNull(found?.standardDeviation),
      variance: orNull(found?.variance),
      median: orNull(found?.median),
      q1: orNull(found?.lowerQuartile),
      q3: orNull(found?.upperQuartile),
      p90: orNull(found?.ninetiethPercentile),
      min: orNull(found?.min),
      max: orNull(found?.max),
      skewness: orNull(found?.skewness),
      seMean: orNull(found?.standardError),
      cv: orNull(found?.coefficientOfVariation),
    };
  },
  correlation: ({ x, y }: Record<'x' | 'y', Numbers>) => {
    const [a, b] = [present(x), present(y)];
    const pearson = pearsonCorrelation(a, b);
    const spearman = spearmanCorrelation(a, b);
    return {
      n: orNull(pearson?.n),
      pearson: orNull(pearson?.coefficient),
      pearsonP: orNull(pearson?.p),
      spearman: orNull(spearman?.coefficient),
      spearmanP: orNull(spearman?.p),
      kendallTauB: orNull(kendallTauB(a, b)),
    };
  },
  shared_measurement_coverage: ({ matrix }: { matrix: readonly Numbers[] }) => {
    const found = sharedMeasurementCoverage(
      matrix.map((row) => row.map((cell) => (cell === null ? undefined : cell !== 0))),
    );
    return {
      coverage: orNull(found?.coverage),
      byPartner: found ? found.byPartner.map(orNull) : null,
      byIndicator: found ? found.byIndicator.map(orNull) : null,
      commonIndicators: found ? found.commonIndicators : null,
    };
  },
  network_density: ({
    nodes,
    undirectedTies,
    directedTies,
  }: {
    nodes: number;
    undirectedTies?: number | null;
    directedTies?: number | null;
  }) => {
    const ties = directedTies ?? undirectedTies;
    const directed = directedTies != null;
    return { density: ties == null ? null : orNull(networkDensity({ partners: nodes, ties }, { directed })) };
  },
};
