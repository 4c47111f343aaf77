import type { Observation } from '../../observation/Observation.ts';

/**
 * By id of a correction, the id of the first record that it goes back to through the corrections before it. Corrections
 * that go round in a circle go back to the one where the circle was met.
 */
export function rootsOf(observations: readonly Observation[]): ReadonlyMap<string, string> {
  const before = new Map<string, string>();
  for (const { id, revises } of observations) if (revises !== undefined) before.set(id, revises);
  const roots = new Map<string, string>();
  for (const id of before.keys()) {
    const path = new Set<string>();
    let at = id;
    while (!roots.has(at) && !path.has(at) && before.has(at)) {
      path.add(at);
      at = before.get(at) ?? at;
    }
    const root = roots.get(at) ?? at;
    for (const step of path) roots.set(step, root);
  }
  return roots;
}
