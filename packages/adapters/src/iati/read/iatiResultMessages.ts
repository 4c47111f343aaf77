import type { Messages } from '@jalon/core';

/** What is said about results and indicators. */
export const iatiResultMessages = {
  'iati/no-indicator': {
    fr: 'Ce résultat n’a aucun indicateur.',
    en: 'This result has no indicator.',
  },
  'iati/other-result': {
    fr: 'Le type de ce résultat est « autre » (9) : il est rangé parmi les réalisations directes (output) et marqué « iati/other ».',
    en: 'The type of this result is “other” (9): it is put among the outputs and marked “iati/other”.',
  },
  'iati/unknown-result-type': {
    fr: 'Le type « {type} » n’est pas de la liste (1 output, 2 outcome, 3 impact, 9 autre) : le résultat est rangé parmi les réalisations directes (output) et marqué « iati/other ».',
    en: 'The type “{type}” is not on the list (1 output, 2 outcome, 3 impact, 9 other): the result is put among the outputs and marked “iati/other”.',
  },
  'iati/unknown-measure': {
    fr: 'La mesure « {measure} » n’est pas de la liste (1 unité, 2 pourcentage, 3 nominale, 4 ordinale, 5 qualitative) : les valeurs sont lues comme des nombres.',
    en: 'The measure “{measure}” is not on the list (1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative): the values are read as numbers.',
  },
  'iati/title-is-unit': {
    fr: 'Le titre de l’indicateur, « {title} », est une unité : le titre et l’unité ont-ils été intervertis ?',
    en: 'The title of the indicator, “{title}”, is a unit: were title and unit swapped?',
  },
  'iati/number-as-percentage': {
    fr: 'D’après son titre, « {title} », cet indicateur compte quelque chose, mais sa mesure est un pourcentage (2) : la mesure est-elle la bonne ? Les valeurs sont reprises en pourcents.',
    en: 'By its title, “{title}”, this indicator counts something, but its measure is a percentage (2): is the measure right? The values are taken as percent.',
  },
  'iati/hidden-breakdown': {
    fr: 'Le titre « {title} » finit par un groupe (« {group} ») : n’est-ce pas la ventilation d’un autre indicateur ?',
    en: 'The title “{title}” ends in a group (“{group}”): is it not the breakdown of another indicator?',
  },
  'iati/no-direction': {
    fr: 'Rien ne dit si une hausse est une bonne nouvelle (attribut « ascending ») : aucun sens n’est supposé.',
    en: 'Nothing says whether a rise is good news (attribute “ascending”): no direction is assumed.',
  },
  'iati/bad-boolean': {
    fr: 'L’attribut « {attribute} » vaut « {value} » ; on attendait 1, 0, true ou false.',
    en: 'The attribute “{attribute}” is “{value}”; 1, 0, true or false was expected.',
  },
  'iati/reference-incomplete': {
    fr: 'Une référence n’a pas de code ou de vocabulaire (code « {code} », vocabulaire « {vocabulary} ») : elle est gardée telle quelle.',
    en: 'A reference has no code or no vocabulary (code “{code}”, vocabulary “{vocabulary}”): it is kept as it is.',
  },
  'iati/baseline-year': {
    fr: 'La situation de départ est de {year}, sans doute une valeur par défaut.',
    en: 'The baseline is of {year}, probably a default.',
  },
  'iati/baseline-years': {
    fr: 'La situation de départ dit deux années : {year} et, par sa date, le {day:day}. La date est reprise.',
    en: 'The baseline says two years: {year} and, by its date, {day:day}. The date is taken.',
  },
  'iati/baseline-undated': {
    fr: 'La situation de départ n’a pas d’année qui se lise (« {year} »).',
    en: 'The baseline has no year that can be read (“{year}”).',
  },
  'iati/baseline-late': {
    fr: 'La situation de départ ({day:day}) est postérieure à la première période, qui finit le {end:day}.',
    en: 'The baseline ({day:day}) is later than the first period, which ends on {end:day}.',
  },
  'iati/period-without-days': {
    fr: 'Cette période n’a pas de début et de fin qui se lisent : elle est gardée telle quelle, avec ce qu’elle contient (cibles et valeurs : {values}).',
    en: 'This period has no start and end that can be read: it is kept as it is, with what it holds (targets and values: {values}).',
  },
  'iati/period-backwards': {
    fr: 'La période finit ({end:day}) avant de commencer ({start:day}).',
    en: 'The period ends ({end:day}) before it starts ({start:day}).',
  },
  'iati/one-day-period': {
    fr: 'La période commence et finit le même jour ({day:day}).',
    en: 'The period starts and ends on the same day ({day:day}).',
  },
  'iati/empty-period': {
    fr: 'La période {period} n’a ni cible ni valeur : elle est gardée telle quelle.',
    en: 'The period {period} has neither target nor value: it is kept as it is.',
  },
  'iati/several-values': {
    fr: 'La période du {start:day} au {end:day} a {count} {what} pour la même ventilation : toutes sont reprises.',
    en: 'The period from {start:day} to {end:day} has {count} {what} for the same breakdown: all are taken over.',
  },
  'iati/target-breakdown': {
    fr: 'Cette cible ({value}) ne vaut que pour un groupe ou un lieu : elle est gardée telle quelle, car les cibles d’un dossier valent pour tous.',
    en: 'This target ({value}) holds for one group or place alone: it is kept as it is, for the targets of a dossier hold for all.',
  },
  'iati/stitched': {
    fr: 'L’indicateur « {name} » était réparti sur {count} endroits : ils sont réunis par {by}.',
    en: 'The indicator “{name}” was split over {count} places: they are joined by {by}.',
  },
  'iati/stitch-refused': {
    fr: 'L’indicateur « {name} » se trouve à {count} endroits, mais ils ne sont pas réunis : {reason}.',
    en: 'The indicator “{name}” stands in {count} places, but they are not joined: {reason}.',
  },
} as const satisfies Messages;
