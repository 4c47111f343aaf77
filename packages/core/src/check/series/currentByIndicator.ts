import type { Observation } from '../../observation/Observation.ts';
import { rootsOf } from './rootsOf.ts';

/** Observations by indicator. */
type Groups = ReadonlyMap<string, readonly Observation[]>;

/** What the rules of one check share while it lasts, by the context that it hands to them. */
const shared = new WeakMap<object, Map<readonly Observation[], Groups>>();

/** From here on the rules that are handed this context group observations once, and not each for itself. */
export function shareGroups(context: object): void {
  shared.set(context, new Map());
}

/**
 * The current observations of every indicator, in one pass: what no later record of the same indicator revises. Of
 * rival corrections of one record the first stands here: the conflict has a rule of its own.
 * @param context what a check hands to its rules; the same groups come back while it lasts
 */
export function currentByIndicator(observations: readonly Observation[], context: object): Groups {
  const known = shared.get(context);
  const groups = known?.get(observations) ?? groupsOf(observations);
  known?.set(observations, groups);
  return groups;
}

function groupsOf(observations: readonly Observation[]): Groups {
  const all = new Map<string, Observation[]>();
  for (const observation of observations) {
    const own = all.get(observation.indicator);
    if (own) own.push(observation);
    else all.set(observation.indicator, [observation]);
  }
  const current = new Map<string, readonly Observation[]>();
  for (const [indicator, own] of all) current.set(indicator, headsOf(own));
  return current;
}

function headsOf(own: readonly Observation[]): readonly Observation[] {
  const revised = new Set<string>();
  for (const { revises } of own) if (revises !== undefined) revised.add(revises);
  if (revised.size === 0) return own;
  const roots = rootsOf(own);
  const claimed = new Set<string>();
  return own.filter(({ id }) => {
    const root = roots.get(id);
    if (revised.has(id) || (root !== undefined && claimed.has(root))) return false;
    if (root !== undefined) claimed.add(root);
    return true;
  });
}
