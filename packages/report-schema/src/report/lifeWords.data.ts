import type { Words } from '@jalon/core';

/** What a report says of its own life: what was agreed and revised, who wrote it, who signed it off. */
export const lifeWords = {
  revised: { fr: 'Ce qui a changé depuis l’accord', en: 'What changed since the agreement' },
  point: { fr: 'Point', en: 'Point' },
  originallyOn: { fr: 'Convenu le {day}', en: 'Agreed on {day}' },
  now: { fr: 'Aujourd’hui', en: 'Now' },
  revisedOn: { fr: 'Révisé le {day}', en: 'Revised on {day}' },
  because: { fr: 'Révision du {day} : {reason}', en: 'Revision of {day}: {reason}' },
  noReason: { fr: 'raison non indiquée', en: 'no reason given' },
  unrevised: {
    fr: 'Le rapport s’écarte de ce qui a été convenu en dernier, sans révision motivée.',
    en: 'The report departs from what was last agreed, without a reasoned revision.',
  },
  absent: { fr: 'rien', en: 'nothing' },
  subObjective: { fr: 'Sous-objectif', en: 'Sub-objective' },
  expectedResult: { fr: 'Résultat attendu', en: 'Expected result' },
  target: { fr: 'Cible : {label}', en: 'Target: {label}' },
  noTarget: { fr: 'sans cible', en: 'no target' },
  byDay: { fr: '{target} au {day}', en: '{target} by {day}' },
  title: { fr: 'Vie du rapport', en: 'Life of the report' },
  state: { fr: 'État', en: 'State' },
  steps: { fr: 'Étapes du rapport', en: 'Steps of the report' },
  step: { fr: 'Étape', en: 'Step' },
  day: { fr: 'Date', en: 'Date' },
  by: { fr: 'Par', en: 'By' },
  note: { fr: 'Remarque', en: 'Note' },
  notSaid: { fr: 'non précisé', en: 'not stated' },
  changed: {
    fr: 'Des réponses ont changé depuis : {items}.',
    en: 'Answers have changed since then: {items}.',
  },
  authors: { fr: 'Auteurs', en: 'Authors' },
  wrote: { fr: 'Parties rédigées', en: 'Parts written' },
  whole: { fr: 'l’ensemble du rapport', en: 'the whole report' },
} as const satisfies Readonly<Record<string, Words>>;
