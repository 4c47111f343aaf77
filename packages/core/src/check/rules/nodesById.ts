import type { ResultNode, Results } from '../../results/Results.ts';

/** The statements by id; of two with one id the first, as everywhere. */
export const nodesById = ({ nodes }: Pick<Results, 'nodes'>): ReadonlyMap<string, ResultNode> =>
  new Map([...nodes].reverse().map((node) => [node.id, node]));
