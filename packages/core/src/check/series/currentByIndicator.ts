import type { Observation } from '../../observation/Observation.ts';
import { rootsOf } from './rootsOf.ts';

/**
 * The current observations of every indicator, in one pass: what no later record of the same indicator revises. Of
 * rival corrections of one record the first stands here: the conflict has a rule of its own.
 */
export function currentByIndicator(
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> {
  const all = new Map<string, Observation[]>();
  for (const observation of observations) {
    const own = all.get(observation.indicator);
    if (own) own.push(observation);
    else all.set(observation.indicator, [observation]);
  }
  const current = new Map<string, readonly Observation[]>();
  for (const [indicator, own] of all) {
    const revised = new Set<string>();
    for (const { revises } of own) if (revises !== undefined) revised.add(revises);
    const roots = rootsOf(own);
    const claimed = new Set<string>();
    const heads = own.filter(({ id }) => {
      const root = roots.get(id);
      if (revised.has(id) || (root !== undefined && claimed.has(root))) return false;
      if (root !== undefined) claimed.add(root);
      return true;
    });
    current.set(indicator, heads);
  }
  return current;
}
