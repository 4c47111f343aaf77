import { goalsOf, namedOr } from './goalsOf.ts';
import { indexGraph } from './indexGraph.ts';
import type { ResultGraph } from './ResultGraph.ts';
import { searchFrom } from './searchFrom.ts';

/** What {@link findUnreachableGoals} looks for. */
export interface FindUnreachableGoalsOptions {
  /** Ids of the statements that the intervention starts from; default every input and every activity. */
  readonly from?: readonly string[];
  /** Ids of the goals; default every outcome and every impact. */
  readonly goals?: readonly string[];
}

/**
 * The goals that nothing the intervention does leads to, however far one follows the links.
 * @returns their ids, in the order of the theory of change, or of `goals`
 * @throws JalonError `unknown-id` where a statement is named that is not there
 * @example
 * ```ts
 * import { findUnreachableGoals } from '@jalon/core/logic';
 * const nodes = [
 *   { id: 'training', level: 'activity' },
 *   { id: 'skills', level: 'outcome' },
 *   { id: 'jobs', level: 'outcome' },
 *   { id: 'less-poverty', level: 'impact' },
 * ] as const;
 * const links = [
 *   { id: 'l1', from: 'training', to: 'skills' },
 *   { id: 'l2', from: 'jobs', to: 'less-poverty' },
 * ];
 * findUnreachableGoals({ nodes, links }); // => ['jobs', 'less-poverty']
 * findUnreachableGoals({ nodes, links }, { from: ['jobs'] }); // => ['skills']
 * ```
 */
export function findUnreachableGoals(
  graph: ResultGraph,
  options: FindUnreachableGoalsOptions = {},
): readonly string[] {
  const vertices = indexGraph(graph);
  const reached = searchFrom(namedOr(vertices, options.from, ['input', 'activity']));
  const goals = goalsOf(vertices, options.goals);
  return [...new Set(goals)].filter((goal) => !reached.has(goal)).map(({ node }) => node.id);
}
