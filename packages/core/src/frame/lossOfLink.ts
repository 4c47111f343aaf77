import type { ResultLink, Results } from '../results/Results.ts';
import type { Frame } from './Frame.ts';
import type { FrameTemplateDefinition } from './FrameTemplateDefinition.ts';
import { firstById } from './firstById.ts';
import { rowTemplate } from './templateOf.ts';

/** Why a frame does not show a link. */
export function lossOfLink(
  { nodes, links }: Results,
  frame: Frame,
  template: FrameTemplateDefinition,
): (link: ResultLink) => string {
  const known = new Set(nodes.map(({ id }) => id));
  const roles = new Map(frame.rows.flatMap((row) => row.nodes.map((node) => [node, row.role] as const)));
  const above = new Map<string, Set<string>>();
  const rows = firstById(frame.rows);
  for (const { nodes, parent } of frame.rows) {
    for (const node of nodes) above.set(node, new Set(rows.get(parent ?? '')?.nodes ?? []));
  }
  const first = new Map<string, string>();
  for (const { id, from, to, loop } of links) {
    const key = JSON.stringify([from, to]);
    if (!loop && !first.has(key)) first.set(key, id);
  }
  return ({ id, from, to, loop }) => {
    if (!known.has(from) || !known.has(to)) return 'frame/link-broken';
    if (loop || from === to) return 'frame/loop-not-shown';
    const role = roles.get(from);
    const upper = roles.get(to);
    if (role === undefined || upper === undefined) return 'frame/link-end-not-shown';
    if (template.order === 'lanes') return 'frame/links-not-shown';
    if (!rowTemplate(template, role)?.parents?.includes(upper)) return 'frame/link-skips-rows';
    if (above.get(from)?.has(to))
      return first.get(JSON.stringify([from, to])) === id ? 'frame/loop-not-shown' : 'frame/parallel-link';
    return (above.get(from)?.size ?? 0) > 0 ? 'frame/several-parents' : 'frame/loop-not-shown';
  };
}
