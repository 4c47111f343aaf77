/**
 * Surveys: what every figure from answers has to say of itself.
 * @module
 */
import type { Messages } from '@jalon/core';

/** Words of what a computation on answers warns of; the place of the issue names the question. */
export const surveyMessages: Messages = {
  'survey/sampling-unknown': {
    fr: 'On ne sait pas comment les répondants ont été choisis : ni intervalle ni test.',
    en: 'How respondents were chosen is not known: no interval, no test.',
  },
  'survey/not-a-random-sample': {
    fr: 'Les répondants n’ont pas été tirés au sort : les chiffres valent pour eux seuls, sans intervalle ni test.',
    en: 'Respondents were not drawn at random: the figures hold for them alone, with no interval and no test.',
  },
  'survey/everyone-asked': {
    fr: 'Tout le monde a été sollicité : le chiffre n’a ni intervalle ni test.',
    en: 'Everyone was asked: the figure has no interval and no test.',
  },
  'survey/few-answers': {
    fr: 'Moins de {minimum} réponses ({n}) : des effectifs, pas de pourcentages.',
    en: 'Fewer than {minimum} answers ({n}): counts, no percentages.',
  },
  'survey/attrition': {
    fr: 'Personnes perdues entre les deux vagues : {lost} sur {of}.',
    en: 'People lost between the two rounds: {lost} of {of}.',
  },
  'survey/unmatched': {
    fr: 'Réponses que rien n’apparie d’une vague à l’autre : {count} ; elles sont comptées, pas comparées.',
    en: 'Answers that nothing matches from one round to the other: {count}; they are counted, not compared.',
  },
  'survey/answered-twice': {
    fr: 'Personnes qui ont répondu plusieurs fois différemment dans une vague : {people} ; leur réponse à cette question n’est pas utilisée.',
    en: 'People who answered differently several times in one round: {people}; their answer to this question is not used.',
  },
  'survey/unreadable': {
    fr: 'Réponses qui ne sont ni sur l’échelle ni lisibles : {count} ; elles ne sont pas utilisées.',
    en: 'Answers that are not on the scale and cannot be read: {count}; they are not used.',
  },
  'survey/outside-scale': {
    fr: 'Réponses hors échelle (« ne sait pas ») : {count} ; elles ne comptent dans aucune part.',
    en: 'Answers outside the scale (“don’t know”): {count}; they count in no share.',
  },
  'survey/by-proxy': {
    fr: 'Réponses données par un tiers : {count}.',
    en: 'Answers given by somebody else: {count}.',
  },
  'survey/low-response': {
    fr: 'Taux de réponse de {rate:percent} : ceux qui n’ont pas répondu peuvent être différents.',
    en: 'Response rate of {rate:percent}: those who did not answer may differ.',
  },
  'survey/more-answers-than-asked': {
    fr: 'Plus de réponses ({answered}) que de personnes sollicitées ({asked}) : ni taux de réponse ni bornes.',
    en: 'More answers ({answered}) than people asked ({asked}): no response rate and no bounds.',
  },
  'survey/assumption-not-named': {
    fr: 'L’hypothèse de la comparaison n’est pas nommée : le changement est constaté, non attribué.',
    en: 'The assumption of the comparison is not named: the change is observed, not attributed.',
  },
  'survey/no-evidence': {
    fr: 'Avis laissés de côté parce que rien ne les étaye : {count}.',
    en: 'Ratings left out because nothing supports them: {count}.',
  },
  'survey/unequal-weights': {
    fr: 'Les poids sont inégaux : {n} réponses renseignent autant que {effective} réponses de poids égal.',
    en: 'Weights are unequal: {n} answers tell as much as {effective} of equal weight.',
  },
};
