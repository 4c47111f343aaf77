import { type ResultLink, type ResultNode, type Results, resultLevels } from '@jalon/core';

/**
 * The links that lead back: from a later level to an earlier one, or closing a loop within a level. Without them the
 * statements can be put in an order in which every cause stands before its effect.
 */
export function feedbackLinks(results: Results): ReadonlySet<ResultLink> {
  const nodes = new Map(results.nodes.map((node) => [node.id, node]));
  const back = new Set<ResultLink>();
  const within = new Map<string, ResultLink[]>();
  for (const link of results.links) {
    const from = nodes.get(link.from);
    const to = nodes.get(link.to);
    if (from === undefined || to === undefined) continue;
    if (rank(to) < rank(from)) back.add(link);
    else if (rank(to) === rank(from)) within.set(from.id, [...(within.get(from.id) ?? []), link]);
  }
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const link of within.get(id) ?? []) {
      if (state.get(link.to) === 'open') back.add(link);
      else if (!state.has(link.to)) visit(link.to);
    }
    state.set(id, 'done');
  };
  for (const id of nodes.keys()) if (!state.has(id)) visit(id);
  return back;
}

const rank = (node: ResultNode): number => resultLevels.indexOf(node.level);
