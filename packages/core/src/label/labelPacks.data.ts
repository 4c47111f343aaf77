import type { LabelPack } from './LabelPack.ts';

/**
 * The words that each tradition uses for the levels of results, and those of the OECD for its criteria. `neutral` is
 * complete in French and English; every other pack is complete in its own language only. Sources: OECD-DAC glossary
 * (`ocde`), OECD-DAC criteria of 2019 (`ocde-criteres`), Avise (`avise`), EU external action (`ue-exterieur`), logical
 * framework of Latin America (`es-mml`); the packs marked `usage` follow common practice and were not read at their
 * source.
 */
export const labelPacks = {
  neutral: {
    words: {
      input: { en: 'Inputs', fr: 'Moyens' },
      activity: { en: 'Activities', fr: 'Actions menées' },
      output: { en: 'Outputs', fr: 'Biens et services fournis' },
      outcome: { en: 'Outcomes', fr: 'Changements (effets)' },
      impact: { en: 'Impact', fr: 'Changements durables (impact)' },
    },
  },
  avise: {
    words: {
      input: { fr: 'Ressources' },
      activity: { fr: 'Activités' },
      output: { fr: 'Réalisations' },
      outcome: { fr: 'Résultats' },
      impact: { fr: 'Impacts' },
    },
  },
  ocde: {
    words: {
      input: { en: 'Inputs', fr: 'Intrants' },
      activity: { en: 'Activities', fr: 'Activités' },
      output: { en: 'Outputs', fr: 'Extrants' },
      outcome: { en: 'Outcomes', fr: 'Effets (réalisations)' },
      impact: { en: 'Impacts', fr: 'Impacts' },
    },
  },
  'ocde-criteres': {
    words: {
      relevance: { en: 'Relevance', fr: 'Pertinence' },
      coherence: { en: 'Coherence', fr: 'Cohérence' },
      effectiveness: { en: 'Effectiveness', fr: 'Efficacité' },
      efficiency: { en: 'Efficiency', fr: 'Efficience' },
      impact: { en: 'Impact', fr: 'Impact', nl: 'Impact', es: 'Impacto' },
      sustainability: { en: 'Sustainability', fr: 'Durabilité' },
    },
  },
  'ue-exterieur': {
    words: {
      activity: { en: 'Activities', fr: 'Activités' },
      output: { en: 'Outputs', fr: 'Produits' },
      outcome: { en: 'Outcome(s) (specific objective(s))', fr: 'Effet(s) (objectif(s) spécifique(s))' },
      impact: { en: 'Impact (overall objective)', fr: 'Impact (objectif général)' },
    },
  },
  'ue-ancien': {
    seen: 'usage',
    words: {
      input: { en: 'Means', fr: 'Moyens' },
      activity: { en: 'Activities', fr: 'Activités' },
      output: { en: 'Expected results', fr: 'Résultats attendus' },
      outcome: { en: 'Specific objective', fr: 'Objectif spécifique' },
      impact: { en: 'Overall objective', fr: 'Objectif global' },
    },
  },
  'fonds-ue-2021': {
    seen: 'usage',
    words: {
      output: { en: 'Outputs', fr: 'Réalisations' },
      outcome: { en: 'Results', fr: 'Résultats' },
    },
  },
  'gar-canada': {
    seen: 'usage',
    words: {
      input: { en: 'Inputs', fr: 'Intrants' },
      activity: { en: 'Activities', fr: 'Activités' },
      output: { en: 'Outputs', fr: 'Extrants' },
      'outcome.short': { en: 'Immediate outcomes', fr: 'Résultats immédiats' },
      'outcome.medium': { en: 'Intermediate outcomes', fr: 'Résultats intermédiaires' },
      impact: { en: 'Ultimate outcome', fr: 'Résultat ultime' },
    },
  },
  'quebec-modele-logique': {
    seen: 'usage',
    words: {
      input: { fr: 'Intrants' },
      activity: { fr: 'Activités' },
      output: { fr: 'Extrants' },
      'outcome.short': { fr: 'Effets à court terme' },
      'outcome.medium': { fr: 'Effets à moyen terme' },
      'outcome.long': { fr: 'Effets à long terme' },
    },
  },
  mecene: {
    seen: 'Inter-association day 2017, evaluation workshop',
    words: {
      impact: { fr: 'Objectif général' },
      outcome: { fr: 'Sous-objectifs et résultats attendus' },
      activity: { fr: 'Actions' },
    },
  },
  caf: {
    seen: 'usage',
    words: {
      impact: { fr: 'Axe / objectif général' },
      outcome: { fr: 'Effet recherché' },
      output: { fr: 'Résultat' },
      activity: { fr: 'Action (objectif opérationnel)' },
    },
  },
  'es-mml': {
    words: {
      activity: { es: 'Actividades' },
      output: { es: 'Componentes' },
      outcome: { es: 'Propósito' },
      impact: { es: 'Fin' },
    },
  },
} as const satisfies Readonly<Record<string, LabelPack>>;
