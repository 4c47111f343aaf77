import type { Words } from '@jalon/core';

/** Why something does not pass through IATI although it has a place there. */
export const carriageWords = {
  signs: {
    fr: 'Un texte sans aucune langue, ou avec des signes que XML ne peut contenir',
    en: 'A text in no language at all, or with signs that XML cannot hold',
  },
  extensions: {
    fr: 'Ce qui ne vient pas d’un fichier IATI, ou que la version 2.03 n’admet plus',
    en: 'What does not come from an IATI file, or what version 2.03 no longer allows',
  },
  twice: {
    fr: 'Un identifiant qui sert deux fois',
    en: 'An id that is used twice',
  },
  territory: {
    fr: 'Un territoire en mots : IATI le donne en pays, régions et lieux codés',
    en: 'A territory in words: IATI gives it as coded countries, regions, places',
  },
  roles: {
    fr: 'Un rôle d’évaluateur, un rôle cité deux fois, ou une organisation absente du dossier',
    en: 'A role of evaluator, a role named twice, or an organisation that the dossier does not have',
  },
  withoutRole: {
    fr: 'Une organisation sans rôle dans le programme',
    en: 'An organisation without a role in the programme',
  },
  identifiers: {
    fr: 'Plusieurs identifiants, ou un identifiant vide : IATI en donne un par organisation',
    en: 'Several identifiers, or an empty one: IATI gives one per organisation',
  },
  otherName: {
    fr: 'Un nom qui diffère de celui que porte l’activité',
    en: 'A name that differs from the one in the activity',
  },
  budget: {
    fr: 'Une ligne sans période ou sans montant prévu : un budget IATI a les deux',
    en: 'A line without a period or without a planned amount: a budget of IATI has both',
  },
  income: {
    fr: 'Une recette : un budget IATI est une dépense',
    en: 'Income: a budget of IATI is an expense',
  },
  withoutIndicator: {
    fr: 'Un énoncé qu’aucun indicateur ne mesure en premier : un résultat IATI contient au moins un indicateur',
    en: 'A statement that no indicator measures first: a result of IATI holds at least one indicator',
  },
  baseline: {
    fr: 'Une valeur de départ sans date dans un programme sans début, ou avec un texte que XML ne peut contenir',
    en: 'A baseline without a date in a programme without a start, or with a text that XML cannot hold',
  },
  emptyList: {
    fr: 'Une liste vide',
    en: 'An empty list',
  },
  references: {
    fr: 'Une référence sans code, ou une liste vide',
    en: 'A reference without a code, or an empty list',
  },
  target: {
    fr: 'Une cible sans période, sans date, dans un programme sans début ni fin',
    en: 'A target without a period, without a date, in a programme without start and end',
  },
  observation: {
    fr: 'Une valeur remplacée par une autre, ou d’un indicateur que le dossier n’a pas',
    en: 'A value that another one replaces, or of an indicator that the dossier does not have',
  },
  categories: {
    fr: 'Une ventilation vide',
    en: 'An empty breakdown',
  },
  provenance: {
    fr: 'D’où vient la valeur, hormis le texte tel qu’il était écrit',
    en: 'Where a value comes from, beside the text as it was written',
  },
  dimension: {
    fr: 'Une dimension qu’aucune valeur n’utilise',
    en: 'A dimension that no value uses',
  },
  dimensionName: {
    fr: 'Un nom en plusieurs langues : dans IATI une dimension n’en a qu’une',
    en: 'A name in several languages: a dimension of IATI has one only',
  },
  dimensionCategories: {
    fr: 'Les catégories sans valeur, leurs tranches d’âge, leurs libellés en plusieurs langues',
    en: 'Categories without values, their age bands, their labels in several languages',
  },
} satisfies Readonly<Record<string, Words>>;
