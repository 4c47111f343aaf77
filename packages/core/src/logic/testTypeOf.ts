import type { Words } from '../text/LocalizedText.ts';
import { isShare } from './isShare.ts';
import type { BeliefEvidence } from './updateBelief.ts';

/** How telling a piece of evidence is, by what it does to a causal claim when found or missed. */
export type EvidenceTest = 'straw-in-the-wind' | 'hoop' | 'smoking-gun' | 'doubly-decisive';

/** The four tests, with their words. Source: Van Evera 1997; the French words are ours, usage varies. */
export const evidenceTests: { readonly [T in EvidenceTest]: Words } = {
  'straw-in-the-wind': { fr: 'test du brin de paille dans le vent', en: 'straw-in-the-wind test' },
  hoop: { fr: 'test du cerceau', en: 'hoop test' },
  'smoking-gun': { fr: 'test du pistolet fumant', en: 'smoking-gun test' },
  'doubly-decisive': { fr: 'test doublement décisif', en: 'doubly decisive test' },
};

/** Where {@link testTypeOf} draws its lines. They are settings of ours, no standard. */
export interface TestTypeOptions {
  /** Sensitivity from which missing the evidence counts heavily against the claim; default 0.9. */
  readonly high?: number;
  /** Type I error up to which finding the evidence counts heavily for the claim; default 0.1. */
  readonly low?: number;
}

/**
 * Which of Van Evera's tests a piece of evidence is. A claim that fails a `hoop` test (high sensitivity) is as good as
 * refuted, one that passes a `smoking-gun` test (low type I error) as good as confirmed; `doubly-decisive` is both,
 * `straw-in-the-wind` neither.
 * Source: S. Van Evera, "Guide to Methods for Students of Political Science", 1997; the cut-offs are ours.
 * @param evidence how likely the evidence is to be found if the claim is true and if it is false, 0 to 1
 * @returns `undefined` where one of the two is not a number from 0 to 1
 * @example
 * ```ts
 * import { evidenceTests, testTypeOf } from '@jalon/core/logic';
 * testTypeOf({ sensitivity: 0.95, typeI: 0.6 }); // => 'hoop'
 * testTypeOf({ sensitivity: 0.3, typeI: 0.02 }); // => 'smoking-gun'
 * testTypeOf({ sensitivity: 0.8, typeI: 0.6 }); // => 'straw-in-the-wind'
 * testTypeOf({ sensitivity: 0.8, typeI: 0.6 }, { high: 0.8 }); // => 'hoop'
 * evidenceTests.hoop.fr; // => 'test du cerceau'
 * ```
 */
export function testTypeOf(
  { sensitivity, typeI }: Pick<BeliefEvidence, 'sensitivity' | 'typeI'>,
  { high = 0.9, low = 0.1 }: TestTypeOptions = {},
): EvidenceTest | undefined {
  if (!isShare(sensitivity) || !isShare(typeI)) return undefined;
  if (sensitivity >= high) return typeI <= low ? 'doubly-decisive' : 'hoop';
  return typeI <= low ? 'smoking-gun' : 'straw-in-the-wind';
}
