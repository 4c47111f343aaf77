import type { Messages } from '@jalon/core';

/** The words of the official rules of the IATI standard; `{rule}` is the number of the rule. */
export const iatiRuleMessages = {
  'iati/same-identifier': {
    fr: 'L’identifiant de l’activité est celui de l’organisation déclarante (« {identifier} ») : il doit en différer (règle {rule}).',
    en: 'The identifier of the activity is that of the reporting organisation (“{identifier}”): it has to be another one (rule {rule}).',
  },
  'iati/duplicate-identifier': {
    fr: 'Deux activités du fichier portent l’identifiant « {identifier} » : chacune doit avoir le sien (règle {rule}).',
    en: 'Two activities of the file bear the identifier “{identifier}”: each has to have its own (rule {rule}).',
  },
  'iati/identifier-prefix': {
    fr: 'L’identifiant « {identifier} » devrait commencer par celui de l’organisation déclarante et un trait d’union : {expected} (règle {rule}).',
    en: 'The identifier “{identifier}” should begin with that of the reporting organisation and a hyphen: {expected} (rule {rule}).',
  },
  'iati/agency-code': {
    fr: 'L’identifiant « {identifier} » de l’organisation déclarante devrait commencer par le code d’un registre reconnu ; « {prefix} » n’en est pas un (règle {rule}).',
    en: 'The identifier “{identifier}” of the reporting organisation should begin with the code of an approved register; “{prefix}” is none (rule {rule}).',
  },
  'iati/identifier-signs': {
    fr: 'L’identifiant « {identifier} » ({where}) ne doit contenir ni /, ni &, ni |, ni ? (règle {rule}).',
    en: 'The identifier “{identifier}” ({where}) must not hold /, &, | or ? (rule {rule}).',
  },
  'iati/identifier-blanks': {
    fr: 'L’identifiant « {identifier} » ({where}) ne devrait ni commencer ni finir par une espace ou un retour à la ligne (règle {rule}).',
    en: 'The identifier “{identifier}” ({where}) should not begin or end with a blank or a line break (rule {rule}).',
  },
  'iati/updated-in-future': {
    fr: 'La dernière mise à jour ({date}) ne doit pas être dans l’avenir (règle {rule}).',
    en: 'The last update ({date}) must not lie in the future (rule {rule}).',
  },
  'iati/date-in-future': {
    fr: 'La {what} ({date}) ne doit pas être dans l’avenir (règle {rule}).',
    en: 'The {what} ({date}) must not lie in the future (rule {rule}).',
  },
  'iati/end-before-start': {
    fr: 'La date de début {what} ({start}) ne doit pas suivre la date de fin ({end}) (règle {rule}).',
    en: 'The start date {what} ({start}) must not be later than the end date ({end}) (rule {rule}).',
  },
  'iati/period-too-long': {
    fr: 'La période du budget, du {start} au {end}, ne doit pas dépasser un an (règle {rule}).',
    en: 'The budget period, from {start} to {end}, must not be longer than a year (rule {rule}).',
  },
  'iati/date-outside-period': {
    fr: 'La date de valeur {date} doit tomber dans la période du budget, du {start} au {end} (règle {rule}).',
    en: 'The value date {date} has to fall within the budget period, from {start} to {end} (rule {rule}).',
  },
  'iati/no-language': {
    fr: 'Ni l’ensemble ni {count} de ses textes ne disent leur langue (xml:lang) : l’un ou l’autre le doit (règle {rule}).',
    en: 'Neither the whole nor {count} of its texts say their language (xml:lang): one or the other has to (rule {rule}).',
  },
  'iati/no-currency': {
    fr: 'Ni l’ensemble (default-currency) ni {count} de ses montants ne disent leur monnaie : l’un ou l’autre le doit (règle {rule}).',
    en: 'Neither the whole (default-currency) nor {count} of its amounts say their currency: one or the other has to (rule {rule}).',
  },
  'iati/empty-text': {
    fr: 'L’élément {element} doit contenir un texte (règle {rule}).',
    en: 'The element {element} has to hold a text (rule {rule}).',
  },
  'iati/organisation-unnamed': {
    fr: 'L’organisation ({element}) doit avoir un identifiant ou un nom (règle {rule}).',
    en: 'The organisation ({element}) has to have an identifier or a name (rule {rule}).',
  },
  'iati/no-start-date': {
    fr: 'L’activité doit avoir une date de début, prévue (type 1) ou réelle (type 2) (règle {rule}).',
    en: 'The activity has to have a start date, planned (type 1) or actual (type 2) (rule {rule}).',
  },
  'iati/no-sector': {
    fr: 'L’activité, ou toutes ses transactions, doivent avoir un secteur (règle {rule}).',
    en: 'The activity, or all of its transactions, have to have a sector (rule {rule}).',
  },
  'iati/sector-twice': {
    fr: 'Les secteurs se disent au niveau de l’activité ou de toutes ses transactions, pas aux deux (règle {rule}).',
    en: 'Sectors are told for the activity or for all of its transactions, not for both (rule {rule}).',
  },
  'iati/sector-not-everywhere': {
    fr: 'L’activité n’a pas de secteur : cette transaction doit avoir le sien (règle {rule}).',
    en: 'The activity has no sector: this transaction has to have its own (rule {rule}).',
  },
  'iati/no-dac-sector': {
    fr: 'À côté d’un autre vocabulaire, un secteur du vocabulaire 1 (OCDE-CAD) devrait être donné (règle {rule}).',
    en: 'Beside another vocabulary a sector of vocabulary 1 (OECD DAC) should be given (rule {rule}).',
  },
  'iati/own-code-unnamed': {
    fr: 'Un code propre à l’organisation ({element}, vocabulaire 98 ou 99) doit être expliqué par un texte (règle {rule}).',
    en: 'A code of the organisation’s own ({element}, vocabulary 98 or 99) has to be explained by a text (rule {rule}).',
  },
  'iati/marker-without-significance': {
    fr: 'Un marqueur politique du vocabulaire 1 doit dire son importance (significance) (règle {rule}).',
    en: 'A policy marker of vocabulary 1 has to tell its significance (rule {rule}).',
  },
  'iati/no-dac-aid-type': {
    fr: 'Un type d’aide du vocabulaire 1 (OCDE-CAD) devrait aussi être donné (règle {rule}).',
    en: 'A type of aid of vocabulary 1 (OECD DAC) should be given too (rule {rule}).',
  },
  'iati/several-aid-types': {
    fr: 'Un seul type d’aide par vocabulaire : il y en a plusieurs du vocabulaire {vocabulary} (règle {rule}).',
    en: 'One type of aid per vocabulary: there are several of vocabulary {vocabulary} (rule {rule}).',
  },
  'iati/percentage-missing': {
    fr: 'Plusieurs {what} (vocabulaire {vocabulary}) : chacun doit avoir son pourcentage (règle {rule}).',
    en: 'Several {what} (vocabulary {vocabulary}): each has to have its percentage (rule {rule}).',
  },
  'iati/percentage-sum': {
    fr: 'Les pourcentages des {what} (vocabulaire {vocabulary}) doivent faire 100 : ils font {sum} (règle {rule}).',
    en: 'The percentages of the {what} (vocabulary {vocabulary}) have to make 100: they make {sum} (rule {rule}).',
  },
  'iati/percentage-single': {
    fr: 'Seul de son vocabulaire ({vocabulary}) parmi les {what}, il n’a pas de pourcentage ou a 100 : on a trouvé « {percentage} » (règle {rule}).',
    en: 'Alone of its vocabulary ({vocabulary}) among the {what}, it has no percentage or 100: “{percentage}” was found (rule {rule}).',
  },
  'iati/percentage-range': {
    fr: 'Un pourcentage va de 0 à 100 : on a trouvé « {percentage} » (règle {rule}).',
    en: 'A percentage is from 0 to 100: “{percentage}” was found (rule {rule}).',
  },
  'iati/place-twice': {
    fr: 'Les pays et régions bénéficiaires se disent au niveau de l’activité ou de toutes ses transactions, pas aux deux (règle {rule}).',
    en: 'Recipient countries and regions are told for the activity or for all of its transactions, not for both (rule {rule}).',
  },
  'iati/no-place': {
    fr: 'L’activité, ou toutes ses transactions, doivent avoir un pays ou une région bénéficiaire (règle {rule}).',
    en: 'The activity, or all of its transactions, have to have a recipient country or region (rule {rule}).',
  },
  'iati/place-not-everywhere': {
    fr: 'L’activité n’a ni pays ni région bénéficiaire : cette transaction doit avoir les siens (règle {rule}).',
    en: 'The activity has no recipient country or region: this transaction has to have its own (rule {rule}).',
  },
  'iati/reference-twice': {
    fr: 'Une référence se donne au résultat ou à ses indicateurs, pas aux deux (règle {rule}).',
    en: 'A reference is given to the result or to its indicators, not to both (rule {rule}).',
  },
  'iati/value-missing': {
    fr: 'L’élément {element} doit avoir une valeur (@value), puisque l’indicateur n’est pas qualitatif (règle {rule}).',
    en: 'The element {element} has to have a value (@value), as the indicator is not qualitative (rule {rule}).',
  },
  'iati/value-not-number': {
    fr: 'La valeur de {element} devrait être un nombre, puisque l’indicateur n’est pas qualitatif : on a trouvé « {value} » (règle {rule}).',
    en: 'The value of {element} should be a number, as the indicator is not qualitative: “{value}” was found (rule {rule}).',
  },
  'iati/value-with-qualitative': {
    fr: 'L’indicateur est qualitatif : {element} ne devrait pas avoir de valeur (@value) ; on a trouvé « {value} » (règle {rule}).',
    en: 'The indicator is qualitative: {element} should have no value (@value); “{value}” was found (rule {rule}).',
  },
  'iati/unknown-code': {
    fr: '« {code} » ({attribute}) n’est pas de la liste de codes {list}.',
    en: '“{code}” ({attribute}) is not of the code list {list}.',
  },
  'iati/withdrawn-code': {
    fr: '« {code} » ({attribute}) a été retiré de la liste de codes {list}.',
    en: '“{code}” ({attribute}) was withdrawn from the code list {list}.',
  },
  'iati/rules-not-judged': {
    fr: 'Règles non jugées : {rules}. Il faut pour cela {needed}.',
    en: 'Rules not judged: {rules}. That takes {needed}.',
  },
} as const satisfies Messages;
