/**
 * The six criteria by which an intervention is evaluated, in their usual order. Their words are in the label pack
 * `ocde-criteres`. Source: OECD-DAC Network on Development Evaluation, Better Criteria for Better Evaluation, 2019.
 * @example
 * ```ts
 * import { evaluationCriteria, label } from '@jalon/core';
 * evaluationCriteria.map((criterion) => label(criterion, 'fr', 'ocde-criteres'));
 * // => ['Pertinence', 'Cohérence', 'Efficacité', 'Efficience', 'Impact', 'Durabilité']
 * ```
 */
export const evaluationCriteria = [
  'relevance',
  'coherence',
  'effectiveness',
  'efficiency',
  'impact',
  'sustainability',
] as const;

/** One of the six criteria of evaluation. */
export type EvaluationCriterion = (typeof evaluationCriteria)[number];
