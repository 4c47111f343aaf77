import type { ResultLink, ResultNode, Results } from '../results/Results.ts';
import { assignRoles } from './assignRoles.ts';
import type { FrameRow } from './Frame.ts';
import type { FrameTemplateDefinition } from './FrameTemplateDefinition.ts';
import { firstById } from './firstById.ts';

/** One row for each statement that the template shows, under the row that its first fitting link leads to. */
export function treeRows(
  results: Results,
  template: FrameTemplateDefinition,
  rowId: (...names: readonly string[]) => string,
  compare: (a: ResultNode, b: ResultNode) => number,
): readonly FrameRow[] {
  const roles = assignRoles(results, template);
  const nodes = [...firstById(results.nodes).values()].filter(({ id }) => roles.has(id)).sort(compare);
  const parents = parentsOf(results.links, (from, to) => {
    const role = roles.get(to)?.role;
    return roles.get(from)?.parents?.some((each) => each === role) ?? false;
  });
  const byRole = template.rows.map(({ role }) => nodes.filter(({ id }) => roles.get(id)?.role === role));
  const ordered = template.order === 'nested' ? nest(byRole.flat(), parents) : byRole.flat();
  // minted in the order of ids, so that the order of the statements changes none
  const ids = new Map(
    ordered
      .map(({ id }) => id)
      .sort()
      .map((id) => [id, rowId(id)]),
  );
  return ordered.map(({ id }) => {
    const parent = ids.get(parents.get(id) ?? '');
    return {
      id: ids.get(id) as string,
      role: roles.get(id)?.role as FrameRow['role'],
      nodes: [id],
      ...(parent !== undefined && { parent }),
    };
  });
}

/** The first link of each statement that fits and closes no circle. */
function parentsOf(
  links: readonly ResultLink[],
  fits: (from: string, to: string) => boolean,
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const isAbove = (id: string, below: string) => {
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at))
      if (at === below) return true;
    return false;
  };
  for (const { from, to, loop } of links) {
    if (!loop && !parents.has(from) && fits(from, to) && !isAbove(to, from)) parents.set(from, to);
  }
  return parents;
}

/** Each statement followed by those below it. */
function nest(nodes: readonly ResultNode[], parents: ReadonlyMap<string, string>): readonly ResultNode[] {
  const below = new Map<string | undefined, ResultNode[]>();
  for (const node of nodes) {
    const parent = parents.get(node.id);
    const siblings = below.get(parent);
    if (siblings) siblings.push(node);
    else below.set(parent, [node]);
  }
  const ordered: ResultNode[] = [];
  for (const waiting = [...(below.get(undefined) ?? [])].reverse(); waiting.length > 0; ) {
    const node = waiting.pop() as ResultNode;
    ordered.push(node);
    waiting.push(...[...(below.get(node.id) ?? [])].reverse());
  }
  return ordered;
}
