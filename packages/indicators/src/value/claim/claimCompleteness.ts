/**
 * What a claim of impact says.
 * @module
 */
import type { ContributionClaim, LocalizedText } from '@jalon/core';
import type { Result } from '../../result/Result.ts';
import { valueIssue } from '../valueIssue.ts';
import { type DimensionPart, type ImpactDimension, impactDimensions } from './ImpactDimension.ts';
import { dimensionWords } from './impactWords.data.ts';

/** How far a claim covers the five dimensions of impact. */
export interface ClaimCompleteness {
  /** Share of the five dimensions that are wholly described, from 0 to 1. */
  readonly share: number;
  /** The dimensions that are wholly described. */
  readonly complete: readonly ImpactDimension[];
  /** What is not said, by part: how much has three, `scale`, `depth` and `duration`. */
  readonly missing: readonly DimensionPart[];
}

/** The result of {@link claimCompleteness}. */
export type ClaimCompletenessResult = Result<ClaimCompleteness>;

/**
 * How far a claim covers the five dimensions of impact: what, who, how much (scale, depth, duration), contribution, risk.
 * A dimension counts where all its parts are described; each part that is not is named.
 * Source: Impact Management Project (Impact Frontiers), five dimensions of impact; method `five-dimensions@1`.
 * @param claim what it says by dimension; an empty text says nothing
 * @returns the share of five, 0 to 1; coverage counts the seven parts
 * @example
 * ```ts
 * import { claimCompleteness } from '@jalon/indicators';
 * const dimensions = { what: 'Confidence', who: 'Parents', scale: '40', depth: '+2 of 10', duration: '1 year' };
 * const result = claimCompleteness({ id: 'c1', dimensions });
 * result.value?.share; // => 0.6
 * result.value?.missing; // => ['contribution', 'risk']
 * ```
 */
export function claimCompleteness(
  claim: Partial<Pick<ContributionClaim, 'id' | 'dimensions'>>,
): ClaimCompletenessResult {
  const described = (part: DimensionPart) => saysSomething(claim.dimensions?.[part]);
  const parts = impactDimensions.flatMap((each) => each.parts);
  const missing = parts.filter((part) => !described(part));
  const complete = impactDimensions
    .filter((each) => each.parts.every(described))
    .map(({ dimension }) => dimension);
  return {
    status: 'computed',
    value: { share: complete.length / impactDimensions.length, complete, missing },
    unit: 'ratio',
    method: 'five-dimensions@1',
    coverage: { observed: parts.length - missing.length, expected: parts.length },
    warnings: missing.map((part) => ({
      ...valueIssue('dimension-missing', { dimension: dimensionWords[part] }),
      ...(claim.id !== undefined && {
        at: { in: 'dossier' as const, entity: { kind: 'claim' as const, id: claim.id } },
      }),
    })),
  };
}

const saysSomething = (text: LocalizedText | undefined): boolean =>
  // the values of a plain text are its characters
  text !== undefined && Object.values(text).some((each) => each.trim() !== '');
