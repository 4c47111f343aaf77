import type { Words } from '../text/LocalizedText.ts';

/** The words of every issue about the Sustainable Development Goals. */
export const sdgMessages = {
  'sdg/unknown-target': {
    fr: '« {target} » n’est pas une cible des Objectifs de développement durable.',
    en: '“{target}” is not a target of the Sustainable Development Goals.',
  },
  'sdg/unknown-goal': {
    fr: '« {goal} » n’est pas un Objectif de développement durable : ils vont de 1 à 17.',
    en: '“{goal}” is not a Sustainable Development Goal: they run from 1 to 17.',
  },
  'sdg/ambiguous': {
    fr: '« {text} » peut être une cible ou deux objectifs : rien n’a été retenu. Une cible s’écrit avec un point.',
    en: '“{text}” can be a target or two goals: neither was taken. A target is written with a point.',
  },
  'sdg/unreadable': {
    fr: '« {text} » n’est ni un objectif ni une cible : attendu par exemple « ODD 4.2 ; 10 ».',
    en: '“{text}” is neither a goal nor a target: expected for example “SDG 4.2; 10”.',
  },
} as const satisfies Readonly<Record<string, Words>>;
