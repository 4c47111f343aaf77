import type { ResultLink, ResultNode, Results } from '../results/Results.ts';
import type { FrameTemplateDefinition, RowTemplate } from './FrameTemplateDefinition.ts';
import { rowsFor } from './templateOf.ts';

/**
 * The row of a template that shows each statement. Where a level has several (an outcome, another outcome below it), a
 * statement that leads to the row above has the upper one; what leads nowhere starts at the top.
 * @returns row templates by node id; statements of a level that the template does not show are left out
 */
export function assignRoles(
  { nodes, links }: Results,
  template: FrameTemplateDefinition,
): ReadonlyMap<string, RowTemplate> {
  const roles = new Map<string, RowTemplate>();
  const open = new Map<string, { node: ResultNode; rows: readonly RowTemplate[]; out: ResultLink[] }>();
  for (const node of nodes) {
    const rows = rowsFor(template, node.level);
    if (roles.has(node.id) || open.has(node.id) || !rows[0]) continue;
    if (rows.length === 1) roles.set(node.id, rows[0]);
    else open.set(node.id, { node, rows, out: [] });
  }
  const into = new Map<string, string[]>();
  for (const link of links) {
    const from = link.loop ? undefined : open.get(link.from);
    if (!from) continue;
    from.out.push(link);
    into.set(link.to, [...(into.get(link.to) ?? []), link.from]);
  }
  const settle = (ids: readonly string[]) => {
    for (const queue = [...ids]; queue.length > 0; ) {
      const id = queue.pop() as string;
      const entry = open.get(id);
      const row = entry?.rows.find(({ parents }) =>
        entry.out.some(({ to }) => parents?.some((role) => role === roles.get(to)?.role)),
      );
      if (row) place(id, row, queue);
    }
  };
  const place = (id: string, row: RowTemplate, queue: string[]) => {
    roles.set(id, row);
    open.delete(id);
    queue.push(...(into.get(id) ?? []));
  };
  settle([...open.keys()]);
  while (open.size > 0) {
    const waiting = [...open.values()];
    const ends = waiting.filter(({ out }) => !out.some(({ to }) => open.has(to)));
    // in an unmarked loop nothing is the end: the first statement is taken for it
    for (const { node, rows } of ends.length > 0 ? ends : waiting.slice(0, 1)) {
      const queue: string[] = [];
      const own = rows.find(({ level }) => level === node.level) ?? rows[0];
      if (own) place(node.id, own, queue);
      settle(queue);
    }
  }
  return roles;
}
