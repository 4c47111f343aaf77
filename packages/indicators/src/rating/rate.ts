/**
 * What progress is worth: on track or not before the due date, achieved or not after it.
 * @module
 */
import type { Rating } from './Rating.ts';
import { type RatingCutOffs, standardCutOffs } from './RatingCutOffs.ts';
import { roundedForCutOff } from './roundedForCutOff.ts';

/** What a rating looks at. Shares are fractions, 1 = the target. */
export interface RatedFacts {
  /** The figure that is judged, never clamped. */
  readonly share: number;
  /** The same figure where the plan wanted it on the day of the data; absent without a schedule. */
  readonly expected?: number | undefined;
  /** Whether the due date has come. */
  readonly due: boolean;
  /** The worst share that the limits of the actual value allow, −Infinity where that side is open; default `share`. */
  readonly worst?: number;
  /** The best share that the limits of the actual value allow, Infinity where that side is open; default `share`. */
  readonly best?: number;
  /** Share of the data that was there, 0 to 1; default 1. */
  readonly coverage?: number;
  /** The target is not achieved for good on provisional data. */
  readonly provisional?: boolean;
}

/** How {@link rate} judges. */
export interface RateOptions {
  /** A `RatingScale`, of which only the cut-offs are read; default the standard ones. */
  readonly ratingScale?: { readonly cutOffs: RatingCutOffs };
  /** Coverage below which there is no rating, 0 to 1; default 0.8. */
  readonly minCoverage?: number;
}

/**
 * The rating of a figure. Before the due date the index share / expected decides: on track from 0.95, at risk from
 * 0.60, off track from 0, else regressing; too early below an expected 0.10; where nothing or a step back is expected,
 * being on the path or not. From the due date on the share itself decides: achieved from 1, nearly from 0.95, partly
 * from 0.60, not achieved from 0, else regressed. A figure that is a lower bound, or rests on too little data, is
 * `unknown` unless it reaches the target at its worst.
 * Source: cut-offs ours, see {@link standardCutOffs}; compared after rounding to 12 significant digits.
 * @example
 * ```ts
 * import { rate } from '@jalon/indicators';
 * rate({ share: 0.48, expected: 0.5, due: false }); // => 'on-track'
 * rate({ share: 0.96, due: true }); // => 'nearly-achieved'
 * rate({ share: 0.72, due: true, best: Infinity }); // => 'unknown'
 * ```
 */
export function rate(facts: RatedFacts, options: RateOptions = {}): Rating {
  const { share, worst = share, best = share, coverage = 1 } = facts;
  const cutOffs = options.ratingScale?.cutOffs ?? standardCutOffs;
  const certain = verdict(worst, facts, cutOffs);
  if (certain.startsWith('achieved')) return certain;
  if (roundedForCutOff(coverage) < (options.minCoverage ?? 0.8)) return 'unknown';
  if (!Number.isFinite(best - worst)) return 'unknown';
  return worst === best || certain === verdict(best, facts, cutOffs) ? certain : 'within-uncertainty';
}

function verdict(share: number, { due, expected, provisional }: RatedFacts, cutOffs: RatingCutOffs): Rating {
  const rounded = roundedForCutOff(share);
  if (rounded >= 1) return due && !provisional ? 'achieved' : 'achieved-early';
  if (due) {
    if (rounded >= cutOffs.nearlyAchieved) return 'nearly-achieved';
    if (rounded >= cutOffs.partlyAchieved) return 'partly-achieved';
    return rounded >= 0 ? 'not-achieved' : 'regressed';
  }
  if (expected === undefined) return 'unknown';
  const planned = roundedForCutOff(expected);
  // no index over nothing: the signed gap to the path decides
  if (planned <= 0) return rounded >= planned ? 'on-track' : 'regressing';
  if (planned < cutOffs.tooEarly) return 'too-early';
  const index = roundedForCutOff(share / expected);
  if (index >= cutOffs.onTrack) return 'on-track';
  if (index >= cutOffs.atRisk) return 'at-risk';
  return index >= 0 ? 'off-track' : 'regressing';
}
