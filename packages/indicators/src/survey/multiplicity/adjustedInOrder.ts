/**
 * Several tests at once: p-values adjusted so that chance finds are not taken for effects.
 * @module
 */

/**
 * p-values adjusted one after the other: walked in the given order, each is raised, never falls behind the one before it,
 * never leaves 0 to 1. Missing ones stay where they are and belong to no family.
 */
export function adjustedInOrder(
  pValues: readonly (number | undefined)[],
  order: {
    readonly from: 'least' | 'greatest';
    /** What becomes of p, the k-th least of m, k from 1. */
    readonly raised: (p: number, k: number, m: number) => number;
  },
): readonly (number | undefined)[] | undefined {
  const known = pValues.flatMap((p, at) => (p === undefined ? [] : [{ p, at }]));
  if (!known.every(({ p }) => p >= 0 && p <= 1)) return undefined;
  const ranked = known.sort((a, b) => a.p - b.p).map(({ p, at }, n) => ({ p, at, k: n + 1 }));
  const adjusted: (number | undefined)[] = pValues.map(() => undefined);
  const isRising = order.from === 'least';
  let bound = isRising ? 0 : 1;
  for (const { p, at, k } of isRising ? ranked : ranked.reverse()) {
    const raised = order.raised(p, k, ranked.length);
    bound = isRising ? Math.min(1, Math.max(bound, raised)) : Math.min(bound, raised);
    adjusted[at] = bound;
  }
  return adjusted;
}
