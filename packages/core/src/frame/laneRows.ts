import type { Dossier } from '../dossier/Dossier.ts';
import type { Horizon, ResultNode } from '../results/Results.ts';
import type { FrameRow } from './Frame.ts';
import type { FrameTemplateDefinition } from './FrameTemplateDefinition.ts';
import { firstById } from './firstById.ts';
import { rowsFor } from './templateOf.ts';

/** The horizons in the order of time. */
const horizons: readonly Horizon[] = ['short', 'medium', 'long'];

/** A lane for each actor who changes, and under it each change that has a horizon. */
export function laneRows(
  { results, stakeholders }: Dossier,
  template: FrameTemplateDefinition,
  rowId: (...names: readonly string[]) => string,
  compare: (a: ResultNode, b: ResultNode) => number,
): readonly FrameRow[] {
  // changes of nobody in particular have a lane of their own, the last
  const lanes = new Map<string | undefined, ResultNode[]>(stakeholders.map(({ id }) => [id, []]));
  const shown = [...firstById(results.nodes).values()]
    .filter(({ level, horizon }) => horizon && rowsFor(template, level).length > 0)
    .sort(
      (a, b) =>
        horizons.indexOf(a.horizon ?? 'long') - horizons.indexOf(b.horizon ?? 'long') || compare(a, b),
    );
  const nobodys: ResultNode[] = [];
  for (const node of shown) {
    const actors = new Set(node.stakeholders ?? []);
    if (actors.size === 0) nobodys.push(node);
    for (const actor of actors) {
      const lane = lanes.get(actor);
      if (lane) lane.push(node);
      else lanes.set(actor, [node]);
    }
  }
  lanes.set(undefined, nobodys);
  return [...lanes].flatMap(([actor, nodes]): readonly FrameRow[] => {
    if (nodes.length === 0) return [];
    const lane = rowId(actor ?? 'lane');
    const changes = nodes.map(({ id }) => ({
      id: rowId(...(actor === undefined ? [] : [actor]), id),
      role: 'change' as const,
      nodes: [id],
      parent: lane,
    }));
    return [
      { id: lane, role: 'actor', nodes: [], ...(actor !== undefined && { stakeholder: actor }) },
      ...changes,
    ];
  });
}
