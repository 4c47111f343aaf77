/**
 * The class of an outcome by the ABC of impact: `act-to-avoid-harm` (A), `benefit-stakeholders` (B),
 * `contribute-to-solutions` (C); before them `does-cause-harm`, and `below-threshold` where others left people short of
 * what is good enough and the change has not brought them there yet.
 */
export type ImpactClass =
  | 'does-cause-harm'
  | 'below-threshold'
  | 'act-to-avoid-harm'
  | 'benefit-stakeholders'
  | 'contribute-to-solutions';

/** What is known of one outcome for one group of people. */
export interface ImpactAssessment {
  /** The level before, in the unit of the outcome. */
  readonly baseline?: number;
  /** The level now, or the one that is aimed at. */
  readonly level?: number;
  /** The level that is good enough by a norm, or by those concerned. */
  readonly threshold?: number;
  /** Which way is better; default `increase`. */
  readonly direction?: 'increase' | 'decrease';
  /** Who caused the shortfall before: one’s `own` activity, or `others`. */
  readonly shortfallOf?: 'own' | 'others';
  /** Whether one’s own activity brought about the change. */
  readonly contributed?: boolean;
}

/** A fact that the classification needs. */
export type ImpactFact = 'baseline' | 'level' | 'threshold' | 'shortfallOf' | 'contributed';

/** A class, where the known facts carry one, with the facts that are missing. */
export interface ImpactClassFound {
  readonly class?: ImpactClass;
  readonly missing: readonly ImpactFact[];
}

/**
 * The class of an outcome by the ABC of impact. At or above the threshold it benefits stakeholders; it contributes to
 * solutions where it was below before, that was not one’s own doing, and the rise was. Below the threshold, one’s own
 * shortfall is harm, and acting to avoid harm where one’s own activity makes it smaller.
 * Source: Impact Management Project (Impact Frontiers, 2023), ABC of enterprise impact at outcome level; a shortfall of
 * one’s own that was wholly made good is read as A, *ours*.
 * @param assessment levels in one unit; what is not known is left out
 * @returns the class that the known facts carry, and the facts that could carry another one
 * @example
 * ```ts
 * import { impactClassOf } from '@jalon/indicators';
 * impactClassOf({ baseline: 9, level: 8, threshold: 7 }); // => { class: 'benefit-stakeholders', missing: [] }
 * impactClassOf({ baseline: 2, level: 2, threshold: 7, shortfallOf: 'own' });
 * // => { class: 'does-cause-harm', missing: [] }
 * impactClassOf({ baseline: 2, threshold: 7 }); // => { missing: ['level'] }
 * ```
 */
export function impactClassOf(assessment: ImpactAssessment): ImpactClassFound {
  const { baseline, level, threshold } = assessment;
  if (!isKnown(level) || !isKnown(threshold)) {
    return {
      missing: missingOf({ ...(isKnown(level) && { level }), ...(isKnown(threshold) && { threshold }) }, [
        'level',
        'threshold',
      ]),
    };
  }
  const better = assessment.direction === 'decrease' ? -1 : 1;
  // Stryker disable next-line ArithmeticOperator: by 1 or −1, product and quotient are one number
  const isEnough = (value: number) => value * better >= threshold * better;
  if (isEnough(level)) {
    if (!isKnown(baseline)) return { class: 'benefit-stakeholders', missing: ['baseline'] };
    return isEnough(baseline) ? { class: 'benefit-stakeholders', missing: [] } : crossed(assessment);
  }
  // Stryker disable next-line ArithmeticOperator: as above
  return stillBelow(assessment, isKnown(baseline) ? level * better > baseline * better : undefined);
}

const isKnown = (value: number | undefined): value is number => Number.isFinite(value);

const missingOf = (known: ImpactAssessment, facts: readonly ImpactFact[]): readonly ImpactFact[] =>
  facts.filter((fact) => known[fact] === undefined);

/** From below the threshold to above it. */
function crossed(assessment: ImpactAssessment): ImpactClassFound {
  const { shortfallOf, contributed } = assessment;
  // what one did not bring about is a good level, nothing more
  if (contributed === false) return { class: 'benefit-stakeholders', missing: [] };
  const missing = missingOf(assessment, ['shortfallOf', 'contributed']);
  if (missing.length > 0) return { class: 'benefit-stakeholders', missing };
  return { class: shortfallOf === 'own' ? 'act-to-avoid-harm' : 'contribute-to-solutions', missing };
}

function stillBelow(assessment: ImpactAssessment, improved: boolean | undefined): ImpactClassFound {
  const { shortfallOf, contributed } = assessment;
  if (shortfallOf === undefined) return { missing: ['shortfallOf'] };
  if (shortfallOf === 'others') return { class: 'below-threshold', missing: [] };
  if (improved === false || contributed === false) return { class: 'does-cause-harm', missing: [] };
  const missing = missingOf(assessment, ['contributed']);
  if (improved === undefined) return { missing: ['baseline', ...missing] };
  return missing.length > 0 ? { missing } : { class: 'act-to-avoid-harm', missing };
}
