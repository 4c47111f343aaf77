import type { Words } from '@jalon/core';

/** What the fields of a schema are called, where their own name says too little. */
export const fieldWords: ReadonlyMap<string, Words> = new Map([
  ['title', { fr: 'titre', en: 'title' }],
  ['description', { fr: 'description', en: 'description' }],
  ['source', { fr: 'source', en: 'source' }],
  ['intro', { fr: 'introduction', en: 'introduction' }],
  ['help', { fr: 'aide', en: 'help' }],
  ['kind', { fr: 'genre', en: 'kind' }],
  ['unit', { fr: 'unité', en: 'unit' }],
  ['binding', { fr: 'partie du dossier qui la remplit', en: 'part of the dossier that fills it' }],
  ['references', { fr: 'codes d’autres vocabulaires', en: 'codes of other vocabularies' }],
  ['figure', { fr: 'figure', en: 'figure' }],
  ['long', { fr: 'texte long', en: 'long text' }],
  ['multiple', { fr: 'plusieurs choix possibles', en: 'several options at once' }],
  ['other', { fr: 'réponse dans ses propres mots', en: 'answer in one’s own words' }],
  ['currency', { fr: 'devise', en: 'currency' }],
  ['when', { fr: 'condition', en: 'condition' }],
  ['formula', { fr: 'formule', en: 'formula' }],
  ['settings', { fr: 'réglages', en: 'settings' }],
  ['maxCharacters', { fr: 'nombre de signes au plus', en: 'characters at most' }],
  ['maxWords', { fr: 'nombre de mots au plus', en: 'words at most' }],
  ['minWords', { fr: 'nombre de mots au moins', en: 'words at least' }],
  ['min', { fr: 'minimum', en: 'minimum' }],
  ['max', { fr: 'maximum', en: 'maximum' }],
  ['decimals', { fr: 'décimales au plus', en: 'decimals at most' }],
  ['phase', { fr: 'moment où la réponse est écrite', en: 'when the answer is written' }],
  ['layout', { fr: 'présentation', en: 'layout' }],
  ['of', { fr: 'ce qui est montré ou compté', en: 'what is shown or counted' }],
  ['rows', { fr: 'lignes données', en: 'given rows' }],
  ['mediaTypes', { fr: 'types de fichiers acceptés', en: 'accepted kinds of files' }],
  ['maxBytes', { fr: 'octets au plus', en: 'bytes at most' }],
  ['rules/required', { fr: 'colonnes obligatoires', en: 'required columns' }],
  ['rules/balance', { fr: 'équilibre du compte', en: 'balance of the account' }],
  ['rules/dueDate', { fr: 'délai de remise', en: 'deadline' }],
  [
    'rules/provenance',
    { fr: 'effectif, période et source de chaque chiffre', en: 'number, period, source of each figure' },
  ],
  ['rules/sensitivity', { fr: 'analyse de sensibilité', en: 'sensitivity analysis' }],
  ['rules/count/min', { fr: 'nombre d’entrées au moins', en: 'entries at least' }],
  ['rules/count/max', { fr: 'nombre d’entrées au plus', en: 'entries at most' }],
  ['rules/count/severity', { fr: 'poids de la règle de nombre', en: 'weight of the count rule' }],
  ['rules/signs/positive', { fr: 'résultats positifs au moins', en: 'positive results at least' }],
  ['rules/signs/negative', { fr: 'résultats négatifs au moins', en: 'negative results at least' }],
  ['rules/signs/severity', { fr: 'poids de la règle des signes', en: 'weight of the sign rule' }],
  ['rules/bothSides', { fr: 'accord des deux parties', en: 'both sides' }],
  ['rules/beforehand', { fr: 'accord préalable', en: 'agreed beforehand' }],
  ['rules/subObjectives', { fr: 'au moins un sous-objectif', en: 'at least one sub-objective' }],
  ['rules/expectedResults', { fr: 'résultats attendus', en: 'expected results' }],
  ['rules/indicators', { fr: 'indicateurs', en: 'indicators' }],
  ['rules/analysis', { fr: 'analyse de chaque écart', en: 'analysis of each shortfall' }],
  ['rules/unexplained', { fr: 'écart expliqué', en: 'shortfall explained' }],
]);

/** What the values of fields are called. */
export const valueWords: ReadonlyMap<unknown, Words> = new Map<unknown, Words>([
  [undefined, { fr: 'rien', en: 'nothing' }],
  [true, { fr: 'oui', en: 'yes' }],
  [false, { fr: 'non', en: 'no' }],
  ['error', { fr: 'erreur', en: 'error' }],
  ['warning', { fr: 'avertissement', en: 'warning' }],
  ['hint', { fr: 'question', en: 'question' }],
]);

/** What the parts of a version are called. */
export const levelWords: Readonly<Record<'major' | 'minor' | 'patch', Words>> = {
  major: { fr: 'version majeure', en: 'major version' },
  minor: { fr: 'version mineure', en: 'minor version' },
  patch: { fr: 'correctif', en: 'patch' },
};

/** Languages inside a sentence. */
export const langWords: Readonly<Record<'fr' | 'en', Words>> = {
  fr: { fr: 'français', en: 'French' },
  en: { fr: 'anglais', en: 'English' },
};
