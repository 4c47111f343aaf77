import { present } from '../result/present.ts';
import { weightedMean } from './weightedMean.ts';

/** One branch of a tree of parts: a value of its own, or branches below it. */
export interface RollUpTreeNode {
  readonly id: string;
  /** Read where there is nothing below it; missing otherwise. */
  readonly value?: number | undefined;
  /** How much it counts beside its siblings, 0 or more; default 1. */
  readonly weight?: number | undefined;
  readonly children?: readonly RollUpTreeNode[];
}

/** What the parts below one branch come to. */
export interface RollUpTreeRow {
  readonly id: string;
  /** 0 for the root. */
  readonly depth: number;
  /** In the unit of the values; absent where nothing below has one. */
  readonly value?: number;
  /** Share of the weight below whose value is known, 0 to 1. */
  readonly coverage: number;
  /** The value if everything missing below were 0. */
  readonly ifMissingZero: number;
}

/**
 * Rolls a tree of parts up, level by level: each branch is the weighted mean of those right below it, with the weights
 * renormalised over what exists, and the share of the weight that does beside it.
 * Source: weighted arithmetic aggregation by level; Handbook on Constructing Composite Indicators, OECD/JRC 2008.
 * @param tree values in one unit; they stand for one level of the chain of results, outputs never make an outcome
 * @returns a row per branch, the root first, each before those below it; a branch whose weights or values are unusable
 * counts as missing, with the coverage 0
 * @example
 * ```ts
 * import { rollUpTree } from '@jalon/indicators';
 * const reception = { id: 'reception', weight: 3, children: [{ id: 'a', value: 0.75 }, { id: 'b', value: 0.25 }] };
 * const rows = rollUpTree({ id: 'all', children: [reception, { id: 'c', weight: 1, value: 1 }] });
 * rows.map(({ id, value }) => [id, value]);
 * // => [['all', 0.625], ['reception', 0.5], ['a', 0.75], ['b', 0.25], ['c', 1]]
 * ```
 */
export function rollUpTree(tree: RollUpTreeNode): readonly RollUpTreeRow[] {
  // each before those below it, without the call stack: a tree may be a long thread
  const order: { readonly node: RollUpTreeNode; readonly depth: number }[] = [];
  const open = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    order.push(next);
    const { depth } = next;
    for (const node of (next.node.children ?? []).toReversed()) open.push({ node, depth: depth + 1 });
  }
  const rows = new Map<RollUpTreeNode, RollUpTreeRow>();
  for (const { node, depth } of order.toReversed()) {
    const below = (node.children ?? []).map((child) => ({
      row: rows.get(child) as RollUpTreeRow,
      weight: child.weight,
    }));
    const isLeaf = below.length === 0;
    const own = isLeaf
      ? weightedMean([{ value: node.value }])
      : weightedMean(below.map(({ row, weight }) => ({ value: row.value, weight })));
    // what is covered, and what the worst case is, goes down to the leaves
    const share = (of: 'coverage' | 'ifMissingZero') =>
      isLeaf ? own?.[of] : weightedMean(below.map(({ row, weight }) => ({ value: row[of], weight })))?.value;
    rows.set(
      node,
      present({
        id: node.id,
        depth,
        value: own?.value,
        coverage: share('coverage') ?? 0,
        ifMissingZero: share('ifMissingZero') ?? 0,
      }),
    );
  }
  // one branch may stand in two places, each with its own depth
  return order.map(({ node, depth }) => ({ ...(rows.get(node) as RollUpTreeRow), depth }));
}
