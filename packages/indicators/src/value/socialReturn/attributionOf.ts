import { othersShare } from './othersShare.ts';
import type { ValueMapOptions } from './SroiOptions.ts';
import type { SroiOutcome } from './SroiResult.ts';

/** The share due to others; 0 where nothing is said of it, `undefined` where it reads two ways or is no own share. */
export function attributionOf(
  outcome: Pick<SroiOutcome, 'id' | 'attributionToOthers' | 'attributionUnclear'>,
  { attribution }: ValueMapOptions,
): number | undefined {
  const { attributionToOthers, attributionUnclear } = outcome;
  if (attributionToOthers) return attributionToOthers.share;
  if (!attributionUnclear) return 0;
  const sense = typeof attribution === 'object' ? attribution.get(outcome.id) : attribution;
  if (sense === 'own') return othersShare(attributionUnclear.share);
  return sense === 'others' ? attributionUnclear.share : undefined;
}
