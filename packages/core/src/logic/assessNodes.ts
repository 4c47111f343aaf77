import type { Gate } from '../results/Results.ts';
import { combineConditions } from './combineConditions.ts';
import { componentsOf } from './componentsOf.ts';
import { type Edge, indexGraph, isForward } from './indexGraph.ts';
import { isShare } from './isShare.ts';
import type { GraphLink, ResultGraph } from './ResultGraph.ts';

/** What {@link assessNodes} takes where the theory of change says nothing. */
export interface AssessNodesOptions<L extends GraphLink = GraphLink> {
  /** Gate of statements that name none; default `all`, the most cautious. */
  readonly gate?: Gate;
  /**
   * How strong a link is, 0 to 1; default its `strength`. A link for which it hands back anything else is not assessed.
   */
  readonly strengthOf?: (link: L) => number | undefined;
}

/** How far a statement holds, or why nothing can be said. */
export type NodeAssessment = { readonly id: string } & (
  | {
      readonly status: 'assessed';
      /** 0 to 1. */
      readonly value: number;
      /** Taken as given, or worked out from the causes. */
      readonly by: 'given' | Gate;
    }
  | {
      readonly status: 'not-assessed';
      /**
       * - `no-condition`: it has no cause, and no value was given.
       * - `missing`: a cause or a link to it is not assessed.
       * - `loop`: it stands in a loop without a link marked as feedback.
       * - `unknown-gate`: all is assessed, but its gate is none of the four.
       * - `out-of-range`: the value given is not a number from 0 to 1.
       */
      readonly reason: 'no-condition' | 'missing' | 'loop' | 'unknown-gate' | 'out-of-range';
      /** Ids of the direct causes that are not assessed. */
      readonly missingNodes: readonly string[];
      /** Ids of the links from its causes that have no strength. */
      readonly missingLinks: readonly string[];
    }
);

/**
 * How far each statement of a theory of change holds, worked out along the links by the gate of each statement. A
 * cause counts as far as it holds and its link carries it: the lesser of the two under the gates `all` and `any`, their
 * product under `product` and `noisy-or`, which claim independence. What is not assessed stays so, and so does all that
 * rests on it: nothing missing counts as 1, nor as 0. Links marked `loop` and links of negative polarity are no
 * conditions and are not read.
 * @param values how far statements hold that were observed or judged, 0 to 1, by id; they stand, whatever the causes
 * of these statements say
 * @returns one entry for each statement, in the order of the theory of change
 * @example
 * ```ts
 * import { assessNodes } from '@jalon/core/logic';
 * const nodes = [{ id: 'training' }, { id: 'places' }, { id: 'jobs', gate: 'all' }] as const;
 * const links = [
 *   { id: 'l1', from: 'training', to: 'jobs', strength: 0.6 },
 *   { id: 'l2', from: 'places', to: 'jobs', strength: 0.9 },
 * ];
 * const values = new Map([['training', 0.8], ['places', 0.7]]);
 * assessNodes({ nodes, links }, values)[2];
 * // => { id: 'jobs', status: 'assessed', value: 0.6, by: 'all' }
 * assessNodes({ nodes, links }, new Map([['places', 0.7]]))[2];
 * // => { id: 'jobs', status: 'not-assessed', reason: 'missing', missingNodes: ['training'], missingLinks: [] }
 * ```
 */
export function assessNodes<L extends GraphLink>(
  graph: ResultGraph<L>,
  values: ReadonlyMap<string, number>,
  options: AssessNodesOptions<L> = {},
): readonly NodeAssessment[] {
  const { gate: usualGate = 'all', strengthOf = ({ strength }) => strength } = options;
  const isCondition = (link: L) => isForward(link) && link.polarity !== 'negative' && !values.has(link.to);
  const vertices = indexGraph(graph, isCondition);
  const assessed = new Map<string, NodeAssessment>();
  const knownValue = (id: string) => {
    const assessment = assessed.get(id);
    return assessment?.status === 'assessed' ? assessment.value : undefined;
  };

  function assess(into: readonly Edge<L>[], gate: Gate, isCyclic: boolean) {
    const isChance = gate === 'product' || gate === 'noisy-or';
    const missingNodes = new Set<string>();
    const missingLinks: string[] = [];
    const conditions = into.map(({ link }) => {
      const [cause, strength] = [knownValue(link.from), strengthOf(link)];
      if (cause === undefined) missingNodes.add(link.from);
      if (!isShare(strength)) missingLinks.push(link.id);
      if (cause === undefined || !isShare(strength)) return undefined;
      return isChance ? cause * strength : Math.min(cause, strength);
    });
    const value = combineConditions(conditions, gate);
    if (value !== undefined) return { status: 'assessed', value, by: gate } as const;
    const isMissing = missingNodes.size + missingLinks.length > 0;
    const open = into.length === 0 ? 'no-condition' : isMissing ? 'missing' : 'unknown-gate';
    const reason = isCyclic ? 'loop' : open;
    return { status: 'not-assessed', reason, missingNodes: [...missingNodes], missingLinks } as const;
  }

  for (const { members, isCyclic } of componentsOf(vertices)) {
    for (const { node } of members) {
      const { id, gate = usualGate } = node;
      const given = values.get(id);
      if (isShare(given)) assessed.set(id, { id, status: 'assessed', value: given, by: 'given' });
      else if (given !== undefined) {
        const reason = 'out-of-range';
        assessed.set(id, { id, status: 'not-assessed', reason, missingNodes: [], missingLinks: [] });
      } else assessed.set(id, { id, ...assess(vertices.get(id)?.into ?? [], gate, isCyclic) });
    }
  }
  return [...vertices.keys()].flatMap((id) => assessed.get(id) ?? []);
}
