import type { Group } from './groupsOf.ts';

/** The variance that two groups share: ((n₁ − 1) s₁² + (n₂ − 1) s₂²) / (n₁ + n₂ − 2). */
export const pooledVariance = ([one, other]: readonly [Group, Group]): number =>
  ((one.n - 1) * one.variance + (other.n - 1) * other.variance) / (one.n + other.n - 2);
