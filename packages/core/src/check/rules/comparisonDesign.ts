import type { Dossier } from '../../dossier/Dossier.ts';
import type { EvaluationDesign } from '../../plan/EvaluationPlan.ts';
import type { Words } from '../../text/LocalizedText.ts';

type KnownDesign = Exclude<EvaluationDesign, `${string}/${string}`>;

const comparisons: ReadonlySet<string> = new Set<KnownDesign>([
  'comparison-group',
  'difference-in-differences',
  'randomised',
]);

/**
 * Whether the design of the evaluation carries an estimated effect: a comparison whose assumption is named. A design of
 * the user's own is not ours to judge, so long as its assumption is named.
 */
export function carriesEffect({ evaluationPlan }: Pick<Dossier, 'evaluationPlan'>): boolean {
  const { design, designAssumption } = evaluationPlan ?? {};
  return designAssumption !== undefined && (comparisons.has(design ?? '') || (design ?? '').includes('/'));
}

/** The design in words, with what it lacks. */
export function designInWords({ evaluationPlan }: Pick<Dossier, 'evaluationPlan'>): Words {
  const { design = 'none' } = evaluationPlan ?? {};
  const known = Object.hasOwn(designWords, design) ? designWords[design as KnownDesign] : undefined;
  const words = known ?? { fr: design, en: design };
  if (known && !comparisons.has(design)) return words;
  return { fr: `${words.fr}, sans hypothèse nommée`, en: `${words.en}, no assumption named` };
}

const designWords: Readonly<Record<KnownDesign, Words>> = {
  none: { fr: 'aucune comparaison', en: 'no comparison' },
  'before-after': { fr: 'avant-après', en: 'before and after' },
  'comparison-group': { fr: 'groupe de comparaison', en: 'comparison group' },
  'difference-in-differences': { fr: 'différence de différences', en: 'difference in differences' },
  randomised: { fr: 'tirage au sort', en: 'randomised' },
  'contribution-analysis': { fr: 'analyse de contribution', en: 'contribution analysis' },
  'process-tracing': { fr: 'traçage de processus', en: 'process tracing' },
  'outcome-harvesting': { fr: 'récolte des effets', en: 'outcome harvesting' },
  'most-significant-change': { fr: 'changement le plus significatif', en: 'most significant change' },
  'case-study': { fr: 'étude de cas', en: 'case study' },
};
