import { type ResultLevel, type ResultLink, type ResultNode, type Results, resultLevels } from '@jalon/core';

/** Statements that stand side by side. */
export interface DiagramRow {
  readonly level: ResultLevel;
  readonly nodes: readonly ResultNode[];
}

/**
 * The statements in rows from first cause to last effect: level by level, within a level causes above effects, and no
 * row longer than asked for.
 * @param feedback the links that lead back, which do not count
 * @param perRow greatest number of statements in a row
 */
export function diagramRows(
  results: Results,
  feedback: ReadonlySet<ResultLink>,
  perRow: number,
): DiagramRow[] {
  return resultLevels.flatMap((level) => {
    const nodes = results.nodes.filter((node) => node.level === level);
    const depths = depthWithin(nodes, results.links, feedback);
    const layers = new Map<number, ResultNode[]>();
    for (const node of nodes) {
      const depth = depths.get(node.id) ?? 0;
      layers.set(depth, [...(layers.get(depth) ?? []), node]);
    }
    return [...layers]
      .sort(([a], [b]) => a - b)
      .flatMap(([, layer]) => evenParts(layer, perRow).map((part) => ({ level, nodes: part })));
  });
}

/** Number of causes of the same level on the longest way to each statement. */
function depthWithin(
  nodes: readonly ResultNode[],
  links: readonly ResultLink[],
  feedback: ReadonlySet<ResultLink>,
): ReadonlyMap<string, number> {
  const ids = new Set(nodes.map((node) => node.id));
  const causes = new Map<string, string[]>();
  for (const link of links) {
    if (!ids.has(link.from) || !ids.has(link.to) || feedback.has(link)) continue;
    causes.set(link.to, [...(causes.get(link.to) ?? []), link.from]);
  }
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const depth = (causes.get(id) ?? []).reduce((most, cause) => Math.max(most, depthOf(cause) + 1), 0);
    depths.set(id, depth);
    return depth;
  };
  for (const id of ids) depthOf(id);
  return depths;
}

/** A list in as few parts as possible, of sizes that differ by one at most, the longer ones first. */
function evenParts<T>(list: readonly T[], most: number): T[][] {
  const count = Math.ceil(list.length / most);
  const parts: T[][] = [];
  let start = 0;
  for (let index = 0; index < count; index++) {
    const end = start + Math.ceil((list.length - start) / (count - index));
    parts.push(list.slice(start, end));
    start = end;
  }
  return parts;
}
