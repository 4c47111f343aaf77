import type { Words } from '@jalon/core';
import { type Rating, standardCutOffs } from '@jalon/indicators';

const share = (value: number): Words => ({
  fr: `${Math.round(value * 100)} %`,
  en: `${Math.round(value * 100)}%`,
});
const on = share(standardCutOffs.onTrack);
const risk = share(standardCutOffs.atRisk);
const early = share(standardCutOffs.tooEarly);
const nearly = share(standardCutOffs.nearlyAchieved);
const partly = share(standardCutOffs.partlyAchieved);

/** What each rating of the standard scale says, with its cut-off. */
export const ratingMeanings: { readonly [R in Rating]: Words } = {
  'on-track': {
    fr: `Avant l’échéance : au moins ${on.fr} de ce qui était prévu à la date des données.`,
    en: `Before the due date: at least ${on.en} of what was planned for the day of the data.`,
  },
  'at-risk': {
    fr: `Entre ${risk.fr} et ${on.fr} de ce qui était prévu à cette date.`,
    en: `Between ${risk.en} and ${on.en} of what was planned for that day.`,
  },
  'off-track': {
    fr: `Moins de ${risk.fr} de ce qui était prévu à cette date.`,
    en: `Less than ${risk.en} of what was planned for that day.`,
  },
  regressing: {
    fr: 'On s’éloigne de la cible : la valeur est du mauvais côté de la référence.',
    en: 'Moving away from the target: the value is on the wrong side of the baseline.',
  },
  'too-early': {
    fr: `Moins de ${early.fr} du chemin était prévu : il n’y a encore rien à juger.`,
    en: `Less than ${early.en} of the way was planned: there is nothing to judge yet.`,
  },
  pending: { fr: 'La première donnée n’est pas encore attendue.', en: 'The first data is not due yet.' },
  unknown: {
    fr: 'Les données manquent ou sont incomplètes : aucun jugement.',
    en: 'Data is missing or incomplete: no judgement.',
  },
  'achieved-early': {
    fr: 'La cible est déjà atteinte avant son échéance.',
    en: 'The target is reached before it is due.',
  },
  achieved: { fr: 'À l’échéance : la cible est atteinte.', en: 'On the due date: the target is reached.' },
  'nearly-achieved': {
    fr: `À l’échéance : au moins ${nearly.fr}.`,
    en: `On the due date: at least ${nearly.en}.`,
  },
  'partly-achieved': {
    fr: `À l’échéance : au moins ${partly.fr}.`,
    en: `On the due date: at least ${partly.en}.`,
  },
  'not-achieved': {
    fr: `À l’échéance : moins de ${partly.fr}.`,
    en: `On the due date: less than ${partly.en}.`,
  },
  regressed: {
    fr: 'À l’échéance : plus loin de la cible qu’au départ.',
    en: 'On the due date: further from the target than at the start.',
  },
  'within-uncertainty': {
    fr: 'La valeur est connue entre deux limites, et le seuil est entre les deux.',
    en: 'The value is known between two limits, and the cut-off lies between them.',
  },
};
