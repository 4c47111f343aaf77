import {
  combineConditions,
  findDeadEnds,
  findLoops,
  findOrphans,
  findPathways,
  findSeparateParts,
  findShortcuts,
  findSinglePointsOfFailure,
  findStrongestPathway,
  findUnreachableGoals,
  findWeakestLink,
  generationsOf,
  testTypeOf,
  updateBelief,
} from '@jalon/core/logic';
import type { Binding } from '../Vector.ts';

interface Graph {
  readonly nodes: readonly string[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly strength?: number | null;
  }[];
  readonly goals: readonly string[];
  readonly entries: readonly string[];
}

const sorted = (ids: readonly string[]) => [...ids].sort();
const most = (values: readonly number[]) => (values.length === 0 ? null : Math.max(...values));

const gates: Readonly<Record<string, 'all' | 'any' | 'product' | 'noisy-or'>> = {
  all: 'all',
  'all-min': 'all',
  min: 'all',
  'weakest-link': 'all',
  any: 'any',
  'any-max': 'any',
  max: 'any',
  'all-product': 'product',
  product: 'product',
  'any-noisy-or': 'noisy-or',
  'noisy-or': 'noisy-or',
};

/** The logic of a theory of change and Bayesian updating, bound to the functions that compute them. */
export const logicBindings: Readonly<Record<string, Binding>> = {
  toc_graph_checks: ({ nodes: ids, edges, goals, entries }: Graph) => {
    const nodes = ids.map((id) => ({ id }));
    const links = edges.map(({ source, target, strength }, n) => ({
      id: String(n),
      from: source,
      to: target,
      ...(strength != null && { strength }),
    }));
    const graph = { nodes, links };
    const generations = generationsOf(graph);
    const loops = findLoops(graph);
    const ends = (side: 'from' | 'to') => {
      const touched = new Set(links.map((link) => link[side]));
      return sorted(ids.filter((id) => !touched.has(id)));
    };
    const goalFacts = goals.map((to) => {
      const ways = entries.map((from) => ({
        pathways: findPathways(graph, { from, to }).pathways,
        weakest: findWeakestLink(graph, { from, to }),
        strongest: findStrongestPathway(graph, { from, to }),
      }));
      const weakest = ways.flatMap(({ weakest }) => (weakest.status === 'assessed' ? [weakest.value] : []));
      const strongest = ways.flatMap(({ strongest }) => (strongest.status === 'assessed' ? [strongest] : []));
      const best = most(strongest.map(({ value }) => value));
      const facts = {
        pathCount: ways.reduce((count, { pathways }) => count + pathways.length, 0),
        maximinStrength: most(weakest),
        bestProduct: best,
        bestProductPath: strongest.find(({ value }) => value === best)?.pathway.nodes ?? null,
        dominators: findSinglePointsOfFailure(graph, { to, from: entries }) ?? null,
      };
      return [to, facts] as const;
    });
    return {
      cyclicComponents: loops.map((loop) => sorted(loop.nodes)).sort(),
      isDag: loops.length === 0,
      orphans: sorted(findOrphans(graph)),
      roots: ends('to'),
      leaves: ends('from'),
      noPathToGoal: sorted(findDeadEnds(graph, { goals })),
      unreachableFromEntries: sorted(findUnreachableGoals(graph, { from: entries, goals: ids })),
      unreachableGoals: sorted(findUnreachableGoals(graph, { from: entries, goals })),
      weaklyConnectedComponents: findSeparateParts(graph).length,
      topologicalGenerations: loops.length === 0 ? generations.map(sorted) : null,
      longestPathLength: loops.length === 0 ? Math.max(0, generations.length - 1) : null,
      shortcuts: findShortcuts(graph)
        .shortcuts.map(({ link }) => links[Number(link)])
        .map((link) => [link?.from, link?.to])
        .sort(),
      goals: Object.fromEntries(goalFacts),
    };
  },
  necessity_sufficiency_gate: ({
    strengths,
    gate,
  }: {
    strengths: readonly (number | null)[];
    gate: string;
  }) => ({
    value:
      combineConditions(
        strengths.map((strength) => strength ?? undefined),
        gates[gate] ?? (gate as 'all'),
      ) ?? null,
  }),
  bayesian_updating: ({
    prior,
    evidence,
  }: {
    prior: number;
    evidence: Parameters<typeof updateBelief>[1];
  }) => {
    const steps = updateBelief(prior, evidence);
    return {
      posteriors: steps.map(({ posterior }) => posterior ?? null),
      likelihoodRatios: steps.map(({ likelihoodRatio }) => likelihoodRatio ?? null),
    };
  },
  process_tracing_test_type: ({
    sensitivity,
    typeI,
    high,
    low,
  }: Record<'sensitivity' | 'typeI', number> & { high?: number; low?: number }) => ({
    type:
      testTypeOf({ sensitivity, typeI }, { ...(high != null && { high }), ...(low != null && { low }) }) ??
      null,
  }),
};
