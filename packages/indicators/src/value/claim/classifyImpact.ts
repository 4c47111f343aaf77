import type { Result } from '../../result/Result.ts';
import { valueIssue } from '../valueIssue.ts';
import { type ImpactAssessment, type ImpactClass, type ImpactFact, impactClassOf } from './impactClassOf.ts';
import { factWords } from './impactWords.data.ts';

/** An outcome classified, with what would be needed to classify it further. */
export interface ImpactClassification {
  readonly class: ImpactClass;
  /** Facts that are not known and could move the outcome to another class. */
  readonly missing: readonly ImpactFact[];
}

/** The result of {@link classifyImpact}. */
export type ImpactClassificationResult = Result<ImpactClassification>;

/**
 * Classifies an outcome by the ABC of impact: Act to avoid harm, Benefit stakeholders, Contribute to solutions; and says
 * which facts are missing. Nothing is assumed in their place: the class is the one that the known facts carry.
 * Source: Impact Management Project (Impact Frontiers, 2023), ABC of enterprise impact at outcome level; method
 * `impact-class@1`.
 * @param assessment levels of the outcome in its own unit, and whose doing they are
 * @returns the class, as a word; `missing-value` where the known facts carry none
 * @example
 * ```ts
 * import { classifyImpact } from '@jalon/indicators';
 * const housed = { baseline: 0.4, level: 0.9, threshold: 0.8 };
 * classifyImpact({ ...housed, shortfallOf: 'others', contributed: true }).value?.class;
 * // => 'contribute-to-solutions'
 * classifyImpact(housed).value; // => { class: 'benefit-stakeholders', missing: ['shortfallOf', 'contributed'] }
 * ```
 */
export function classifyImpact(assessment: ImpactAssessment): ImpactClassificationResult {
  const { class: found, missing } = impactClassOf(assessment);
  const known = knownFacts(assessment);
  const coverage = { observed: known, expected: known + missing.length };
  const warnings = missing.map((fact) => valueIssue('class-needs', { fact: factWords[fact] }));
  if (found === undefined) return { status: 'not-computable', reason: 'missing-value', coverage, warnings };
  return {
    status: 'computed',
    value: { class: found, missing },
    unit: 'class',
    method: 'impact-class@1',
    coverage,
    warnings,
  };
}

/** How many of the five facts are known. */
const knownFacts = ({ baseline, level, threshold, shortfallOf, contributed }: ImpactAssessment): number =>
  [baseline, level, threshold].filter(Number.isFinite).length +
  [shortfallOf, contributed].filter((fact) => fact !== undefined).length;
