import type { Issue } from '@jalon/core';
import { cidsIssue } from '../cidsIssue.ts';
import { bareName } from './bareName.ts';
import type { CidsTier } from './CidsTier.ts';
import type { Demotion } from './demote.ts';

/** The tiers by their names. */
export const tierNames: Readonly<Record<CidsTier, string>> = { basic: 'Basic', essential: 'Essential' };

/** What was written under terms of our own, told once for each class and property. */
export function sayDemotions(
  demotions: readonly Demotion[],
  tier: CidsTier,
  types: ReadonlyMap<string, string>,
): readonly Issue[] {
  const groups = new Map<string, { first: Demotion; count: number }>();
  for (const demotion of demotions) {
    const key = `${demotion.whole} ${types.get(demotion.id)} ${demotion.property}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { first: demotion, count: 1 });
  }
  return [...groups.values()].map(({ first: { id, property, type, whole }, count }) =>
    cidsIssue(
      whole ? 'cids/tier-lacks' : 'cids/tier-refuses',
      {
        tier: tierNames[tier],
        type: bareName(types.get(id) || type),
        property: bareName(property),
        count,
        first: id,
      },
      whole ? 'warning' : 'hint',
    ),
  );
}
