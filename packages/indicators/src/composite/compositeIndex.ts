import type { LocalizedText } from '@jalon/core';
import { roundedForCutOff } from '../rating/roundedForCutOff.ts';
import type { Reason, Result } from '../result/Result.ts';
import { sum } from '../statistics/sum.ts';
import { powerMean } from './powerMean.ts';

/** One part of a composite index, already brought to the scale of the index. */
export interface CompositePart {
  /** Id of the indicator. */
  readonly id: string;
  /** On the scale of the index; absent where it is missing. */
  readonly value?: number;
  /** How much it counts beside the others, 0 or more. */
  readonly weight: number;
}

/** Settings of {@link compositeIndex}. */
export interface CompositeIndexOptions {
  /** How parts join: a strong part makes up for a weak one fully (`arithmetic`, default), less (`geometric`), least (`harmonic`). */
  readonly join?: 'arithmetic' | 'geometric' | 'harmonic';
  /** Who set the weights, or where they come from: without it there is no index. */
  readonly weightsFrom?: LocalizedText;
  /** Least share of the weight that must be there, 0 to 1; default 0.8 (*ours*). */
  readonly minCoverage?: number;
}

/** A composite index, and what it rests on. */
export type CompositeIndex = Result<number> & {
  /** Who set the weights. */
  readonly weightsFrom?: LocalizedText;
  /** Share of the weight whose part is known, 0 to 1. */
  readonly weightCovered: number;
  /** The index if every missing part were 0: the worst case, told wherever a part is missing. */
  readonly ifMissingZero?: number;
  /** Ids of the parts that are missing. */
  readonly missing: readonly string[];
};

/**
 * A weighted index of parts that stand on one scale: a mean of what is there, with the weights of missing parts fallen
 * away, the share of weight that was there, the worst case. Weights are a judgement: it is refused without their origin.
 * Methods `composite-arithmetic@1`, `composite-geometric@1`, `composite-harmonic@1`.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, 6.
 * @param parts values on one scale, 0 or more, from {@link normaliseByGoalposts} or another normalisation
 * @example
 * ```ts
 * import { compositeIndex } from '@jalon/indicators';
 * const parts = [{ id: 'welcome', value: 0.8, weight: 2 }, { id: 'links', value: 0.2, weight: 1 }];
 * const weightsFrom = { en: 'the families’ council' };
 * compositeIndex(parts, { weightsFrom }).value?.toFixed(3); // => '0.600'
 * compositeIndex(parts, { weightsFrom, join: 'geometric' }).value?.toFixed(3); // => '0.504'
 * compositeIndex(parts).status; // => 'not-computable'
 * ```
 */
export function compositeIndex(
  parts: readonly CompositePart[],
  options: CompositeIndexOptions = {},
): CompositeIndex {
  const { join = 'arithmetic', weightsFrom, minCoverage = 0.8 } = options;
  const missing = parts.filter(({ value }) => value === undefined).map(({ id }) => id);
  const weights = parts.map(({ weight }) => weight);
  const all = sum(weights);
  const known = sum(parts.map(({ value, weight }) => (value === undefined ? 0 : weight)));
  const isWeighed = weights.every((weight) => weight >= 0);
  const weightCovered = isWeighed && all !== undefined && all > 0 && known !== undefined ? known / all : 0;
  const mean = (missingAs: number | undefined) =>
    powerMean(
      parts.map(({ value }) => value ?? missingAs),
      { power: powers[join], weights },
    );
  const value = mean(undefined);
  const common = {
    coverage: { observed: parts.length - missing.length, expected: parts.length },
    warnings: [],
    weightCovered,
    missing,
    ...(weightsFrom !== undefined && { weightsFrom }),
  };
  const refuse = (reason: Reason): CompositeIndex => ({ ...common, status: 'not-computable', reason });
  if (parts.length > 0 && missing.length === parts.length) return refuse('no-actual');
  if (weightsFrom === undefined || !isWeighed || !all) return refuse('no-weights');
  if (value === undefined) return refuse('not-a-number');
  if (roundedForCutOff(weightCovered) < minCoverage) return refuse('low-coverage');
  const ifMissingZero = missing.length > 0 ? mean(0) : undefined;
  return {
    ...common,
    status: 'computed',
    value,
    unit: 'index',
    method: `composite-${join}@1`,
    ...(ifMissingZero !== undefined && { ifMissingZero }),
  };
}

const powers = { arithmetic: 1, geometric: 0, harmonic: -1 } as const;
