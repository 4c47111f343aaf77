import type { LocalizedText, ResultLevel } from '@jalon/core';
import { roundedForCutOff } from '../rating/roundedForCutOff.ts';
import type { Result } from '../result/Result.ts';
import { aggregationNotes } from './aggregationNotes.ts';
import { weightedMean } from './weightedMean.ts';

/** What one indicator brings to an index. */
export interface IndexPart {
  /** Its achievement as a fraction, 1 = the target; `undefined` where it is missing. */
  readonly achievement?: number | undefined;
  /** How much it counts beside the others, 0 or more; default 1. */
  readonly weight?: number | undefined;
  /** Where it stands in the chain of results. */
  readonly level?: ResultLevel | undefined;
}

/** An index of achievements, said in every way in which it could flatter. Fractions, 1 = all targets. */
export interface WeightedIndex {
  /** No achievement counts for more than 1, so that none makes up for another. */
  readonly capped: number;
  /** As achieved: one far beyond its target lifts the whole. */
  readonly uncapped: number;
  /** Both, if every missing achievement were 0. */
  readonly ifMissingZero: { readonly capped: number; readonly uncapped: number };
  /** Share of the weight whose achievement is known, 0 to 1. */
  readonly shareOfWeight: number;
  /** Who set the weights, or where they come from; absent where all count alike. */
  readonly weightsFrom?: LocalizedText;
}

/** Settings of {@link weightedIndex}. */
export interface WeightedIndexOptions {
  /** Who set the weights, or where they come from: required where they differ. */
  readonly weightsFrom?: LocalizedText;
  /** Share of the weight below which the coverage is said to be low, 0 to 1; default 0.8. */
  readonly minCoverage?: number;
}

/**
 * One figure out of the achievements of several indicators: their weighted mean, capped at the target and uncapped side
 * by side, with the weights renormalised over what exists and the worst case (missing = 0) told. Within one level of the
 * chain of results: outputs never make an outcome. The default summary is {@link countByRating}, which hides less.
 * Method `weighted-index@1`. Source: weighted arithmetic mean; Handbook on Constructing Composite Indicators, OECD/JRC 2008.
 * @param parts an achievement per indicator, of one method
 * @returns a fraction in `ratio`; `mixed-levels`, `no-weights` where weights differ and nobody says who set them
 * @example
 * ```ts
 * import { weightedIndex } from '@jalon/indicators';
 * const parts = [{ achievement: 1.5, weight: 1 }, { achievement: 0.5, weight: 2 }, { weight: 1 }];
 * const index = weightedIndex(parts, { weightsFrom: 'Steering committee, 2023' });
 * index.value?.capped; // => 2 / 3
 * index.value?.uncapped; // => 2.5 / 3
 * index.value?.ifMissingZero.capped; // => 0.5
 * weightedIndex(parts).status; // => 'not-computable'
 * ```
 */
export function weightedIndex(
  parts: readonly IndexPart[],
  options: WeightedIndexOptions = {},
): Result<WeightedIndex> {
  const { weightsFrom, minCoverage = 0.8 } = options;
  const notes = aggregationNotes();
  const observed = parts.filter(({ achievement }) => achievement !== undefined).length;
  const coverage = { observed, expected: parts.length };
  const refuse = (reason: 'mixed-levels' | 'no-weights' | 'no-actual' | 'not-a-number' | 'too-large') =>
    ({ status: 'not-computable', reason, coverage, warnings: notes.warnings }) as const;
  const levels = new Set(parts.flatMap(({ level }) => level ?? []));
  if (levels.size > 1) return refuse('mixed-levels');
  if (observed === 0) return refuse('no-actual');
  const [first = 1] = parts.map(({ weight = 1 }) => weight);
  const isEven = parts.every(({ weight = 1 }) => weight === first);
  if (!isEven && weightsFrom === undefined) {
    notes.warn('weights-unjustified', {}, 'error');
    return refuse('no-weights');
  }
  const meanOf = (read: (achievement: number) => number) =>
    weightedMean(
      parts.map(({ achievement, weight }) => ({
        value: achievement === undefined ? undefined : read(achievement),
        weight,
      })),
    );
  const capped = meanOf((achievement) => Math.min(1, achievement));
  const uncapped = meanOf((achievement) => achievement);
  const isUsable = parts.every(({ achievement = 0 }) => Number.isFinite(achievement));
  if (!isUsable) return refuse('not-a-number');
  if (meanOf(() => 0)?.value === undefined) return refuse('no-weights');
  if (capped?.value === undefined || uncapped?.value === undefined) return refuse('too-large');
  if (isEven && weightsFrom === undefined) notes.warn('equal-weights', {}, 'hint');
  if (roundedForCutOff(capped.coverage) < minCoverage) {
    notes.warn('low-coverage', coverage);
  }
  return {
    status: 'computed',
    value: {
      capped: capped.value,
      uncapped: uncapped.value,
      ifMissingZero: { capped: capped.ifMissingZero, uncapped: uncapped.ifMissingZero },
      shareOfWeight: capped.coverage,
      ...(weightsFrom !== undefined && { weightsFrom }),
    },
    unit: 'ratio',
    method: 'weighted-index@1',
    coverage,
    warnings: notes.warnings,
  };
}
