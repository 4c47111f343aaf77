import type {
  GapState,
  PartnershipExpectation,
  ProgrammeRoleCode,
  ResultLevel,
  ResultSign,
  ValueState,
  Words,
} from '@jalon/core';
import type { PartnershipSide } from '../schema/Answers.ts';

// Ordinary spaces and apostrophes: whoever renders a document sets the type.

/** What an organisation is to the programme, as a report heads it. */
export const roleWords: { readonly [R in ProgrammeRoleCode]: Words } = {
  implementer: { fr: 'Association porteuse', en: 'Implementing organisation' },
  funder: { fr: 'Financeur', en: 'Funder' },
  'host-foundation': { fr: 'Fondation abritante', en: 'Host foundation' },
  partner: { fr: 'Partenaire', en: 'Partner' },
  evaluator: { fr: 'Évaluation', en: 'Evaluator' },
};

/** The two sides of a partnership. */
export const sideWords: { readonly [S in PartnershipSide]: Words } = {
  association: { fr: 'L’association', en: 'The association' },
  funder: { fr: 'Le financeur', en: 'The funder' },
};

/** The two sides inside a sentence. */
export const partyWords: { readonly [S in PartnershipSide]: Words } = {
  association: { fr: 'l’association', en: 'the association' },
  funder: { fr: 'le financeur', en: 'the funder' },
};

/** What an association may expect beyond money. */
export const expectationWords: { readonly [E in PartnershipExpectation]: Words } = {
  networking: { fr: 'Mise en réseau', en: 'Networking' },
  skills: { fr: 'Mécénat de compétences', en: 'Pro bono skills' },
  communication: { fr: 'Communication et visibilité', en: 'Communication and visibility' },
  advice: { fr: 'Conseil et accompagnement', en: 'Advice and coaching' },
  other: { fr: 'Autre attente', en: 'Other expectation' },
};

/** Whether a result did good, harm, or both. */
export const signWords: { readonly [S in ResultSign]: Words } = {
  positive: { fr: 'Positif', en: 'Positive' },
  negative: { fr: 'Négatif', en: 'Negative' },
  mixed: { fr: 'Mitigé', en: 'Mixed' },
};

/** Why there is no value. */
export const gapStateWords: { readonly [G in GapState]: Words } = {
  pending: { fr: 'pas encore due', en: 'not due yet' },
  'not-available': { fr: 'non disponible', en: 'not available' },
  'not-collected': { fr: 'non collectée', en: 'not collected' },
  'not-communicated': { fr: 'non communiquée', en: 'not communicated' },
  'not-applicable': { fr: 'sans objet', en: 'not applicable' },
  'dont-know': { fr: 'réponse « ne sait pas »', en: 'answered “don’t know”' },
  refused: { fr: 'refus de répondre', en: 'refused' },
  suppressed: { fr: 'masquée (secret statistique)', en: 'suppressed (confidential)' },
  unreadable: { fr: 'illisible dans la source', en: 'unreadable in the source' },
};

/** How a value came about where nobody simply reported it. */
export const valueStateWords: { readonly [S in Exclude<ValueState, 'reported'>]: Words } = {
  estimated: { fr: 'estimée', en: 'estimated' },
  interpolated: { fr: 'interpolée', en: 'interpolated' },
  'carried-forward': { fr: 'reprise de la période précédente', en: 'carried forward' },
  imputed: { fr: 'imputée', en: 'imputed' },
};

/** One statement of a level, in the singular, for counting. */
export const levelCountWords: { readonly [L in ResultLevel]: { readonly one: Words; readonly many: Words } } =
  {
    input: {
      one: { fr: 'moyen', en: 'input' },
      many: { fr: 'moyens', en: 'inputs' },
    },
    activity: {
      one: { fr: 'action', en: 'activity' },
      many: { fr: 'actions', en: 'activities' },
    },
    output: {
      one: { fr: 'bien ou service fourni', en: 'output' },
      many: { fr: 'biens ou services fournis', en: 'outputs' },
    },
    outcome: {
      one: { fr: 'changement attendu', en: 'outcome' },
      many: { fr: 'changements attendus', en: 'outcomes' },
    },
    impact: {
      one: { fr: 'changement durable visé', en: 'intended impact' },
      many: { fr: 'changements durables visés', en: 'intended impacts' },
    },
  };

/** The rest of what the items say in print. */
export const itemWords = {
  none: { fr: '—', en: '—' },
  dataDate: { fr: 'Données arrêtées au', en: 'Data as of' },
  notFilled: { fr: 'Non renseigné.', en: 'Not filled in.' },
  attachmentsCaption: { fr: 'Pièces jointes', en: 'Attachments' },
  file: { fr: 'Fichier', en: 'File' },
  fileType: { fr: 'Type', en: 'Type' },
  fileSize: { fr: 'Taille', en: 'Size' },
  fileSource: { fr: 'Où le trouver', en: 'Where to find it' },
  toComplete: { fr: 'à compléter', en: 'to be completed' },
  notAsked: { fr: 'Sans objet.', en: 'Not applicable.' },
  computedAs: { fr: 'Calcul : {formula}.', en: 'Computed as: {formula}.' },
  notComputed: { fr: 'Non calculable : {reason}.', en: 'Cannot be computed: {reason}.' },
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  noneBecause: { fr: 'Aucun : {reason}', en: 'None: {reason}' },

  programme: { fr: 'Programme', en: 'Programme' },
  territory: { fr: 'Territoire', en: 'Area' },
  period: { fr: 'Période', en: 'Period' },
  from: { fr: 'à partir du {day}', en: 'from {day}' },
  until: { fr: 'jusqu’au {day}', en: 'until {day}' },
  grant: { fr: 'Montant accordé', en: 'Grant' },

  asAgreed: { fr: 'Accord : {text}', en: 'Agreement: {text}' },
  agreedOnBy: { fr: 'Convenu le {day} entre {parties}.', en: 'Agreed on {day} between {parties}.' },
  agreedOn: { fr: 'Convenu le {day}.', en: 'Agreed on {day}.' },
  agreedBy: { fr: 'Convenu entre {parties} ; date non indiquée.', en: 'Agreed between {parties}; undated.' },
  agreedOneSide: {
    fr: 'Seule la signature d’une des parties est enregistrée : {parties}.',
    en: 'Only one side is on record as having agreed: {parties}.',
  },
  notAgreed: {
    fr: 'Aucun accord préalable n’est enregistré.',
    en: 'No prior agreement is on record.',
  },
  and: { fr: 'et', en: 'and' },

  readingGuide: {
    fr: 'Deux chiffres répondent à deux questions. Le taux d’atteinte de la cible (réalisé ÷ cible) dit quelle part du volume prévu a été réalisée. Le chemin parcouru depuis la référence dit quelle part du changement visé a eu lieu : 0 % à la valeur de référence, 100 % à la cible. Le chiffre principal de chaque indicateur est en gras.',
    en: 'Two figures answer two questions. Achievement of target (actual ÷ target) says how much of the planned volume was delivered. Distance travelled from the baseline says how much of the intended change has happened: 0% at the baseline, 100% at the target. The main figure of each indicator is in bold.',
  },
  readingGuideTitle: { fr: 'Comment lire les tableaux', en: 'How to read the tables' },
  subObjective: { fr: 'Sous-objectif {code}', en: 'Sub-objective {code}' },
  expectedResults: { fr: 'Résultats attendus', en: 'Expected results' },
  noExpectedResult: {
    fr: 'Aucun résultat attendu n’est formulé.',
    en: 'No expected result is stated.',
  },
  noIndicator: {
    fr: 'Aucun indicateur ne mesure ce sous-objectif.',
    en: 'No indicator measures this sub-objective.',
  },
  indicatorsOf: { fr: 'Indicateurs du sous-objectif {label}', en: 'Indicators of sub-objective {label}' },
  otherIndicators: { fr: 'Autres indicateurs suivis', en: 'Other indicators tracked' },

  indicator: { fr: 'Indicateur', en: 'Indicator' },
  baseline: { fr: 'Référence', en: 'Baseline' },
  target: { fr: 'Cible', en: 'Target' },
  actual: { fr: 'Réalisé', en: 'Actual' },
  achievement: { fr: 'Taux d’atteinte', en: 'Achievement of target' },
  distance: { fr: 'Chemin parcouru', en: 'Distance travelled' },
  expected: { fr: 'Attendu à cette date', en: 'Expected by then' },
  rating: { fr: 'Appréciation', en: 'Rating' },
  achievementLong: { fr: 'taux d’atteinte de la cible', en: 'target achieved' },
  distanceLong: { fr: 'chemin parcouru depuis la référence', en: 'distance travelled from the baseline' },
  baselineUnknown: { fr: 'inconnue', en: 'unknown' },
  targetUnset: { fr: 'non fixée', en: 'not set' },
  noValue: { fr: 'pas de valeur', en: 'no value' },
  noRating: { fr: 'Sans appréciation', en: 'Not rated' },
  atMost: { fr: 'au plus {value}', en: 'at most {value}' },
  atLeast: { fr: 'au moins {value}', en: 'at least {value}' },
  between: { fr: 'entre {min} et {max}', en: 'between {min} and {max}' },
  withPeriod: { fr: '{label} ({period})', en: '{label} ({period})' },
  about: { fr: 'environ {value}', en: 'about {value}' },
  provisionalShort: { fr: '{value} (prov.)', en: '{value} (prov.)' },
  provisional: { fr: 'provisoire', en: 'provisional' },
  kept: { fr: 'tenu', en: 'kept' },
  lost: { fr: 'non tenu', en: 'not kept' },
  restored: { fr: 'de nouveau tenu', en: 'kept again' },
  periodsKept: { fr: '{inside} périodes sur {periods}', en: '{inside} of {periods} periods' },
  gained: { fr: 'gain de {value}', en: 'gain of {value}' },
  underWay: { fr: 'période en cours', en: 'period under way' },
  before: { fr: 'avant : {value}', en: 'before: {value}' },
  shouldFall: { fr: 'à faire baisser', en: 'should fall' },
  inUnit: { fr: 'en {unit}', en: 'in {unit}' },
  comment: { fr: 'Commentaire : {text}', en: 'Comment: {text}' },

  resultsCaption: { fr: 'Résultats et leur signe', en: 'Results and their sign' },
  sign: { fr: 'Signe', en: 'Sign' },
  result: { fr: 'Résultat', en: 'Result' },
  foreseen: { fr: 'Prévu au départ ?', en: 'Planned at the start?' },
  planned: { fr: 'Prévu', en: 'Planned' },
  unplanned: { fr: 'Non prévu', en: 'Not planned' },
  speaksOf: { fr: 'À propos de : {text}.', en: 'About: {text}.' },
  significance: { fr: 'Pourquoi il compte : {text}', en: 'Why it matters: {text}' },
  evidence: { fr: 'Éléments de preuve : {text}', en: 'Evidence: {text}' },

  dysfunctionsCaption: { fr: 'Écarts et leur analyse', en: 'Shortfalls and their analysis' },
  dysfunction: { fr: 'Écart constaté', en: 'Shortfall observed' },
  analysis: { fr: 'Analyse', en: 'Analysis' },
  notAnalysed: { fr: 'non analysé', en: 'not analysed' },
  departsFrom: { fr: 'Par rapport à : {text}', en: 'Measured against: {text}' },
  improvementsCaption: { fr: 'Améliorations, qui et pour quand', en: 'Improvements, who and by when' },
  improvement: { fr: 'Point d’amélioration', en: 'Improvement' },
  answers: { fr: 'En réponse à : {text}', en: 'In answer to: {text}' },
  owner: { fr: 'Qui', en: 'Who' },
  due: { fr: 'Pour quand', en: 'By when' },
  ownerOpen: { fr: 'à désigner', en: 'to be named' },
  dueOpen: { fr: 'à fixer', en: 'to be set' },

  partnershipCaption: { fr: 'Attentes de chaque partie', en: 'Expectations of each side' },
  partnershipTopic: { fr: 'Attente au-delà du soutien financier', en: 'Expectation beyond funding' },
  agreement: { fr: 'Regards croisés', en: 'Both views' },
  shared: { fr: 'Partagée', en: 'Shared' },
  differs: { fr: 'Écart', en: 'Difference' },
  expectedBySide: { fr: 'Attendu', en: 'Expected' },
  notExpected: { fr: 'Non cité', en: 'Not mentioned' },
  notAnswered: { fr: 'N’a pas répondu', en: 'Has not answered' },
  relationRating: { fr: 'Qualité de la relation (1 à 5)', en: 'Quality of the relationship (1 to 5)' },
  ratingGap: { fr: '{points} d’écart', en: '{points} apart' },
  sameRating: { fr: 'Même note', en: 'Same score' },
  wishesOf: { fr: '{side}, en ses propres mots', en: '{side}, in its own words' },
  differencesNone: {
    fr: 'Les deux parties citent les mêmes attentes.',
    en: 'Both sides name the same expectations.',
  },
  differencesOnly: {
    fr: 'Attentes citées par une seule partie : {list}.',
    en: 'Expectations named by one side only: {list}.',
  },
  oneSideOnly: {
    fr: 'Une seule partie a répondu : les regards ne peuvent pas encore être croisés.',
    en: 'Only one side has answered: the two views cannot be compared yet.',
  },
} as const satisfies Readonly<Record<string, Words>>;
