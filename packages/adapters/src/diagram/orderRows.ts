import type { ResultLink } from '@jalon/core';
import type { Viz } from '@viz-js/viz';
import type { DiagramRow } from './diagramRows.ts';

/**
 * Each row in the order in which the fewest links cross, as Graphviz's `dot` finds it. Source: Gansner, Koutsofios,
 * North, Vo, "A technique for drawing directed graphs", 1993. Graphviz sees numbers only, no text of the user.
 * @param viz Graphviz
 * @param links links between statements that stand in the rows
 */
export function orderRows(
  viz: Viz,
  rows: readonly DiagramRow[],
  links: readonly ResultLink[],
): readonly DiagramRow[] {
  const numbers = new Map(rows.flatMap((row) => row.nodes).map((node, index) => [node.id, index]));
  const number = (id: string): number => numbers.get(id) ?? -1;
  const first = (row: DiagramRow): number => number(row.nodes[0]?.id ?? '');
  const ranks = rows.map((row) => `{rank=same;${row.nodes.map((node) => number(node.id)).join(';')}}`);
  // one row below the other, also where no link says so
  const chain = rows
    .slice(1)
    .map((row, index) => `${first(rows[index] ?? row)}->${first(row)}[style=invis,weight=0]`);
  const edges = links
    .filter((link) => link.from !== link.to)
    .map((link) => `${number(link.from)}->${number(link.to)}`);
  // bounds on the search: without them a tangle of hundreds of links runs for minutes
  const graph = 'nslimit=2;nslimit1=2;mclimit=0.3;splines=line;node[shape=box,width=1,height=0.3,label=""];';
  const dot = `digraph{${graph}${[...ranks, ...chain, ...edges].join('\n')}}`;
  const placed = viz.renderJSON(dot, { engine: 'dot' }) as Placed;
  const x = new Map(placed.objects?.map((node) => [node.name, Number.parseFloat(node.pos ?? '0')]));
  const position = (id: string): number => x.get(String(number(id))) ?? 0;
  return rows.map((row) => ({
    ...row,
    nodes: [...row.nodes].sort((a, b) => position(a.id) - position(b.id)),
  }));
}

/** The part of Graphviz's JSON that is read: a node's name and its place, `x,y` in points. */
interface Placed {
  readonly objects?: readonly { readonly name: string; readonly pos?: string }[];
}
