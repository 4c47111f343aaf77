import type { Group } from '../group/groupsOf.ts';
import { pooledVariance } from '../group/pooledVariance.ts';
import type { Standardised } from './noncentralInterval.ts';
import { standardised } from './standardised.ts';

/** The difference of two means in pooled standard deviations. */
export function pooledDifference(groups: readonly [Group, Group]): Standardised | undefined {
  const [one, other] = groups;
  const value = standardised(one.mean, other.mean, Math.sqrt(pooledVariance(groups)));
  if (value === undefined) return undefined;
  return {
    value,
    variant: 'pooled-sd',
    scale: Math.sqrt(1 / one.n + 1 / other.n),
    df: one.n + other.n - 2,
  };
}
