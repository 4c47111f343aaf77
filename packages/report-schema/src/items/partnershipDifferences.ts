import { type PartnershipExpectation, partnershipExpectations } from '@jalon/core';
import type { PartnershipAnswer } from '../schema/Answers.ts';

/** Where the two sides of a partnership agree and where they do not. */
export interface PartnershipDifferences {
  readonly shared: readonly PartnershipExpectation[];
  readonly associationOnly: readonly PartnershipExpectation[];
  readonly funderOnly: readonly PartnershipExpectation[];
  /** The funder's score of the relationship minus the association's; absent where one of them gave none. */
  readonly ratingGap?: number;
}

/**
 * The expectations beyond money that both sides name, those that one side alone names, and how far their scores of the
 * relationship lie apart. Source: patron's framework, part 4.
 * @returns nothing while one side has not answered: silence is no disagreement
 * @example
 * ```ts
 * import { partnershipDifferences } from '@jalon/report-schema';
 * const association = { expectations: ['networking', 'advice'] as const, rating: 4 };
 * const funder = { expectations: ['networking', 'skills'] as const, rating: 5 };
 * partnershipDifferences({ association, funder })?.associationOnly; // => ['advice']
 * partnershipDifferences({ association }); // => undefined
 * ```
 */
export function partnershipDifferences({
  association,
  funder,
}: PartnershipAnswer): PartnershipDifferences | undefined {
  if (!association || !funder) return undefined;
  const those = (inAssociation: boolean, inFunder: boolean) =>
    partnershipExpectations.filter(
      (code) =>
        association.expectations.includes(code) === inAssociation &&
        funder.expectations.includes(code) === inFunder,
    );
  return {
    shared: those(true, true),
    associationOnly: those(true, false),
    funderOnly: those(false, true),
    ...(association.rating !== undefined &&
      funder.rating !== undefined && { ratingGap: funder.rating - association.rating }),
  };
}
