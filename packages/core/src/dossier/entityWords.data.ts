import type { Words } from '../text/LocalizedText.ts';
import type { EntityKind } from './EntityKind.ts';

/** What each kind of entity is called when an issue speaks of it. */
export const entityWords: Readonly<Record<EntityKind, Words>> = {
  programme: { fr: 'programme', en: 'programme' },
  organisation: { fr: 'organisation', en: 'organisation' },
  stakeholder: { fr: 'partie prenante', en: 'stakeholder' },
  'result-node': { fr: 'résultat', en: 'result' },
  'result-link': { fr: 'lien', en: 'link' },
  frame: { fr: 'cadre', en: 'frame' },
  indicator: { fr: 'indicateur', en: 'indicator' },
  target: { fr: 'cible', en: 'target' },
  observation: { fr: 'valeur', en: 'observation' },
  agreement: { fr: 'convention', en: 'agreement' },
  'notable-result': { fr: 'résultat significatif', en: 'notable result' },
  dysfunction: { fr: 'dysfonctionnement', en: 'shortfall' },
  'improvement-point': { fr: 'point d’amélioration', en: 'improvement point' },
  'partnership-review': { fr: 'regard sur le partenariat', en: 'partnership review' },
  report: { fr: 'rapport', en: 'report' },
};
