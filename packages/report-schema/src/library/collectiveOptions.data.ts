import type { Words } from '@jalon/core';
import {
  actingPrinciples,
  collectiveConditions,
  collectivePrinciples,
  planningStages,
  type SourcedTerm,
  sustainObjects,
  sustainStrategies,
  trustComponents,
} from '@jalon/core/collective';
import type { ChoiceOption } from '../schema/ItemBase.ts';

// The codes of collective action with their words, for rows and columns in which one of them is chosen.

const optionsOf = <Code extends string>(
  terms: readonly SourcedTerm<Code>[],
): readonly { readonly code: Code; readonly title: Words }[] =>
  terms.map(({ code, label }) => ({ code, title: label }));

/** The five conditions of collective impact. */
export const conditionOptions = /* @__PURE__ */ optionsOf(collectiveConditions);

/** What the five conditions rest on. */
export const collectivePrincipleOptions = /* @__PURE__ */ optionsOf(collectivePrinciples);

/** The six principles of acting together. */
export const actingPrincipleOptions = /* @__PURE__ */ optionsOf(actingPrinciples);

/** The four components of trust. */
export const trustOptions = /* @__PURE__ */ optionsOf(trustComponents);

/** The five stages of the planning cycle. */
export const planningStageOptions = /* @__PURE__ */ optionsOf(planningStages);

/** What can be made to last. */
export const sustainObjectOptions = /* @__PURE__ */ optionsOf(sustainObjects);

/** How it can be made to last. */
export const sustainStrategyOptions = /* @__PURE__ */ optionsOf(sustainStrategies);

/** The levels of the rubric. */
export const rubricLevelOptions = [
  { code: 'level-0', title: { fr: '0 Rien encore', en: '0 Nothing yet' } },
  { code: 'level-1', title: { fr: '1 Amorcé', en: '1 Started' } },
  { code: 'level-2', title: { fr: '2 En cours', en: '2 Under way' } },
  { code: 'level-3', title: { fr: '3 Établi', en: '3 Established' } },
  { code: 'level-4', title: { fr: '4 Exemplaire', en: '4 Exemplary' } },
] as const satisfies readonly ChoiceOption[];
