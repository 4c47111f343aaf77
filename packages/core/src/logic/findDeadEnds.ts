import { goalsOf } from './goalsOf.ts';
import { indexGraph } from './indexGraph.ts';
import type { ResultGraph } from './ResultGraph.ts';
import { searchFrom } from './searchFrom.ts';

/** What {@link findDeadEnds} looks for. */
export interface FindDeadEndsOptions {
  /** Ids of the goals; default every outcome and every impact. */
  readonly goals?: readonly string[];
}

/**
 * The statements from which no goal is reached, however far one follows the links: activities that serve no outcome,
 * and all that only leads to them. A goal is no dead end.
 * @returns their ids, in the order of the theory of change
 * @throws JalonError `unknown-id` where a goal is named that is not there
 * @example
 * ```ts
 * import { findDeadEnds } from '@jalon/core/logic';
 * const nodes = [
 *   { id: 'training', level: 'activity' },
 *   { id: 'skills', level: 'outcome' },
 *   { id: 'fair', level: 'activity' },
 *   { id: 'stands', level: 'output' },
 * ] as const;
 * const links = [
 *   { id: 'l1', from: 'training', to: 'skills' },
 *   { id: 'l2', from: 'fair', to: 'stands' },
 * ];
 * findDeadEnds({ nodes, links }); // => ['fair', 'stands']
 * findDeadEnds({ nodes, links }, { goals: ['stands'] }); // => ['training', 'skills']
 * ```
 */
export function findDeadEnds(graph: ResultGraph, options: FindDeadEndsOptions = {}): readonly string[] {
  const vertices = indexGraph(graph);
  const serving = searchFrom(goalsOf(vertices, options.goals), { backwards: true });
  return [...vertices.values()].filter((vertex) => !serving.has(vertex)).map(({ node }) => node.id);
}
