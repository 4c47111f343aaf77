import type { Observation } from '../../observation/Observation.ts';

/** Whether an observation is about a category, not about all. */
export function isBrokenDown({ categories }: Observation): boolean {
  for (const along in categories) if (Object.hasOwn(categories, along)) return true;
  return false;
}
