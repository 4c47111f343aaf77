import type {
  CausalWording,
  ContributionClaim,
  EvaluationDesign,
  LocalizedText,
  UnitOfAnalysis,
} from '@jalon/core';

/** What the wording of a change depends on. */
export interface CausalGround {
  /** What the change was compared with; default `none`. */
  readonly design?: EvaluationDesign | undefined;
  /** What must hold for the comparison to show an effect, for example parallel trends. */
  readonly designAssumption?: LocalizedText | undefined;
  /** Whether the people asked said themselves that the programme changed something. */
  readonly selfAttributed?: boolean | undefined;
  /** What is recorded for a contribution. */
  readonly claim?: Partial<Pick<ContributionClaim, 'evidence' | 'rivalExplanations'>> | undefined;
  /** How many links of the theory of change lead to the change; a contribution needs one or more. */
  readonly links?: number | undefined;
  /** Whom the value describes; a population's change is not one project's. */
  readonly unitOfAnalysis?: UnitOfAnalysis | undefined;
}

const comparisons: ReadonlySet<string> = /* @__PURE__ */ new Set<EvaluationDesign>([
  'comparison-group',
  'difference-in-differences',
  'randomised',
]);

/**
 * The strongest wording that the design carries. `attributed`: a comparison (or a design of one's own) whose assumption is
 * named. `contribution`: links, evidence, at least one rival explanation recorded. `reported`: people say so themselves.
 * Otherwise the change was `observed`. The change of a whole population or system is at most a contribution.
 * Source: J. Mayne, Contribution analysis: an approach to exploring cause and effect, ILAC Brief 16, 2008; the ladder is ours.
 * @example
 * ```ts
 * import { causalWording } from '@jalon/indicators';
 * causalWording({ design: 'before-after' }); // => 'observed'
 * causalWording({ design: 'before-after', selfAttributed: true }); // => 'reported'
 * causalWording({ design: 'difference-in-differences' }); // => 'observed'
 * const designAssumption = 'Without the programme both groups would have changed alike';
 * causalWording({ design: 'difference-in-differences', designAssumption }); // => 'attributed'
 * ```
 */
export function causalWording(ground: CausalGround): CausalWording {
  const { design = 'none', designAssumption, claim, links = 0, unitOfAnalysis } = ground;
  const isComparison = comparisons.has(design) || design.includes('/');
  const isOfAll = unitOfAnalysis === 'population' || unitOfAnalysis === 'system';
  if (isComparison && hasText(designAssumption) && !isOfAll) return 'attributed';
  const isArgued =
    links > 0 &&
    (claim?.evidence?.some(hasText) ?? false) &&
    (claim?.rivalExplanations?.some(hasText) ?? false);
  if (isArgued) return 'contribution';
  return ground.selfAttributed ? 'reported' : 'observed';
}

const hasText = (text: LocalizedText | undefined): boolean =>
  text !== undefined &&
  (typeof text === 'string' ? [text] : Object.values(text)).some((wording) => wording.trim() !== '');
