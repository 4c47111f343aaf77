import type { ChoiceOption } from '../schema/ItemBase.ts';

// What can be chosen of an indicator. The codes are those of the dossier.

/** Which way is better. */
export const directionOptions = [
  { code: 'increase', title: { fr: 'À la hausse', en: 'Upwards' } },
  { code: 'decrease', title: { fr: 'À la baisse', en: 'Downwards' } },
  { code: 'maintain', title: { fr: 'À maintenir', en: 'To be maintained' } },
] as const satisfies readonly ChoiceOption[];

/** How those who are observed are chosen. */
export const samplingOptions = [
  { code: 'census', title: { fr: 'Toutes les personnes concernées', en: 'Everyone concerned' } },
  { code: 'probability', title: { fr: 'Tirage au sort', en: 'Random sample' } },
  { code: 'quota', title: { fr: 'Quotas', en: 'Quotas' } },
  { code: 'convenience', title: { fr: 'Personnes faciles à joindre', en: 'Whoever is easy to reach' } },
  { code: 'volunteers', title: { fr: 'Volontaires', en: 'Those who come forward' } },
] as const satisfies readonly ChoiceOption[];

/** The level in the chain of results, in words that no tradition claims. */
export const resultLevelOptions = [
  { code: 'input', title: { fr: 'Moyens', en: 'Inputs' } },
  { code: 'activity', title: { fr: 'Actions menées', en: 'Activities' } },
  { code: 'output', title: { fr: 'Biens et services fournis', en: 'Outputs' } },
  { code: 'outcome', title: { fr: 'Changements (effets)', en: 'Outcomes' } },
  { code: 'impact', title: { fr: 'Changements durables (impact)', en: 'Impact' } },
] as const satisfies readonly ChoiceOption[];
