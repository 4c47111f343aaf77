import type { Words } from '@jalon/core';

/** What the last part of a report says. */
export const methodWords = {
  title: { fr: 'Méthode et limites', en: 'Method and limits' },
  follows: {
    fr: 'Ce rapport suit le cadre « {title} », version {version} (source : {source}). Seules comptent les données disponibles au {day}.',
    en: 'This report follows the framework “{title}”, version {version} (source: {source}). Only data available on {day} counts.',
  },
  followsShort: {
    fr: 'Ce document suit le cadre « {title} », version {version}, avec les données disponibles au {day}.',
    en: 'This document follows the framework “{title}”, version {version}, with the data available on {day}.',
  },
  figures: { fr: 'Comment chaque chiffre est calculé', en: 'How each figure is computed' },
  achievement: { fr: 'Taux d’atteinte de la cible', en: 'Achievement of target' },
  achievementFormula: {
    fr: 'Réalisé ÷ cible. Dit quelle part du volume prévu a été réalisée ; 100 % quand la cible est atteinte. Chiffre principal des volumes (familles, ateliers, heures).',
    en: 'Actual ÷ target. Says how much of the planned volume was delivered; 100% when the target is reached. Main figure for volumes (families, workshops, hours).',
  },
  distance: { fr: 'Chemin parcouru depuis la référence', en: 'Distance travelled from the baseline' },
  distanceFormula: {
    fr: '(Réalisé − référence) ÷ (cible − référence). Dit quelle part du changement visé a eu lieu ; 0 % à la valeur de référence, 100 % à la cible. Chiffre principal des niveaux, des taux et de ce qui doit diminuer.',
    en: '(Actual − baseline) ÷ (target − baseline). Says how much of the intended change has happened; 0% at the baseline, 100% at the target. Main figure for levels, rates and whatever should fall.',
  },
  expected: { fr: 'Attendu à cette date', en: 'Expected by then' },
  expectedFormula: {
    fr: 'Niveau prévu à la date de la dernière donnée, lu sur la trajectoire qui va de la référence à la cible.',
    en: 'Level planned for the date of the latest data, read on the path from the baseline to the target.',
  },
  rating: { fr: 'Appréciation', en: 'Rating' },
  ratingRule: {
    fr: 'Avant l’échéance, l’avancement est comparé à l’avancement attendu à la date de la donnée : {onTrack} à partir de {onTrackFrom}, {atRisk} à partir de {atRiskFrom}, {offTrack} en dessous ; {tooEarly} tant que l’on attend moins de {tooEarlyBelow}. À l’échéance, il est comparé à la cible : {achieved} à 100 %, {nearly} à partir de {nearlyFrom}, {partly} à partir de {partlyFrom}, {notAchieved} en dessous. Ces seuils sont des conventions.',
    en: 'Before the due date, progress is compared with the progress expected on the date of the data: {onTrack} from {onTrackFrom}, {atRisk} from {atRiskFrom}, {offTrack} below; {tooEarly} while less than {tooEarlyBelow} is expected. On the due date it is compared with the target: {achieved} at 100%, {nearly} from {nearlyFrom}, {partly} from {partlyFrom}, {notAchieved} below. These cut-offs are conventions.',
  },
  standing: { fr: 'Limites à tenir', en: 'Bounds to keep' },
  standingRule: {
    fr: 'L’indicateur doit rester dans des limites ; on regarde, période par période, s’il s’y trouve. Ce n’est pas un pourcentage d’avancement.',
    en: 'The indicator shall stay within bounds; each period is looked at by itself. This is no percentage of progress.',
  },
  periodsMet: { fr: 'Périodes où la cible est atteinte', en: 'Periods that met the target' },
  periodsMetFormula: {
    fr: 'Nombre de périodes où la cible est atteinte ÷ nombre de périodes renseignées.',
    en: 'Number of periods that met the target ÷ number of periods reported.',
  },
  improve: { fr: 'Gain depuis la référence', en: 'Gain on the baseline' },
  improveFormula: {
    fr: 'Réalisé − référence, compté dans le sens souhaité ; aucune cible chiffrée n’était fixée.',
    en: 'Actual − baseline, counted in the wanted direction; no numeric target was set.',
  },
  formulasCaption: { fr: 'Ce que chaque chiffre veut dire', en: 'What each figure means' },
  figure: { fr: 'Chiffre', en: 'Figure' },
  formula: { fr: 'Comment il est obtenu', en: 'How it is obtained' },
  method: { fr: 'Méthode', en: 'Method' },
  otherMethod: { fr: 'Autre méthode', en: 'Another method' },
  otherMethodFormula: {
    fr: 'Définie par l’organisation qui a calculé ce chiffre.',
    en: 'Defined by the organisation that computed the figure.',
  },
  allIndicators: { fr: 'Tous les indicateurs', en: 'All indicators' },
  notAveraged: {
    fr: 'Aucun chiffre n’est plafonné à 100 % ni moyenné entre indicateurs. Une donnée manquante n’est jamais comptée comme zéro.',
    en: 'No figure is capped at 100% or averaged across indicators. Missing data is never counted as zero.',
  },
  claimTitle: { fr: 'Portée des chiffres', en: 'What the figures can claim' },
  claim: {
    fr: 'Ces chiffres décrivent une évolution constatée. Sans comparaison avec une situation semblable où le programme n’a pas eu lieu, ils ne disent pas quelle part de cette évolution lui est due.',
    en: 'These figures describe observed change. Without a comparison with a similar situation where the programme did not take place, they do not say how much of that change is due to it.',
  },
  shortSources: { fr: 'Sources des chiffres : {list}.', en: 'Sources of the figures: {list}.' },
  shortClaim: {
    fr: 'Les chiffres décrivent une évolution constatée, sans dire quelle part en est due au programme.',
    en: 'The figures describe observed change, without saying how much of it is due to the programme.',
  },
  sources: { fr: 'Sources et collecte', en: 'Sources and collection' },
  sourcesCaption: {
    fr: 'Définition, source et collecte de chaque indicateur',
    en: 'Definition, source and collection of each indicator',
  },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  definition: { fr: 'Définition', en: 'Definition' },
  population: { fr: 'Population : {text}.', en: 'Population: {text}.' },
  source: { fr: 'Source', en: 'Source' },
  collection: { fr: 'Collecte', en: 'Collection' },
  limits: { fr: 'Complétude et limites des données', en: 'Completeness and limits of the data' },
  complete: {
    fr: 'Toutes les périodes attendues à cette date sont renseignées, et toutes les valeurs sont définitives.',
    en: 'Every period due by this date has a value, and every value is final.',
  },
  coverage: {
    fr: '{label} : périodes renseignées, {observed} sur {expected}.',
    en: '{label}: periods reported, {observed} of {expected}.',
  },
  underWay: {
    fr: '{label} : la période de la cible n’est pas terminée ; le chemin parcouru part de la même part de la référence.',
    en: '{label}: the period of the target is not over; distance travelled starts from the same part of the baseline.',
  },
  provisional: {
    fr: '{label} : valeur provisoire, qui peut encore changer.',
    en: '{label}: provisional value, which may still change.',
  },
  atLeast: {
    fr: '{label} : il manque des valeurs, le total est un minimum.',
    en: '{label}: some values are missing, so the total is a minimum.',
  },
  approximate: { fr: '{label} : valeur approximative.', en: '{label}: approximate value.' },
  noBaseline: {
    fr: '{label} : pas de valeur de référence, le chemin parcouru ne peut pas être calculé.',
    en: '{label}: no baseline, so distance travelled cannot be computed.',
  },
  noTarget: { fr: '{label} : pas de cible.', en: '{label}: no target.' },
  noActual: { fr: '{label} : aucune valeur à cette date.', en: '{label}: no value by this date.' },
  gaps: { fr: 'Valeurs manquantes et leur raison', en: 'Missing values and why' },
  period: { fr: 'Période', en: 'Period' },
  reason: { fr: 'Raison', en: 'Reason' },
  findings: { fr: 'Points relevés lors du contrôle', en: 'Points raised by the checks' },
} as const satisfies Readonly<Record<string, Words>>;
