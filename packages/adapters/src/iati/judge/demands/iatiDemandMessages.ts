import type { Messages } from '@jalon/core';

/** The words of a funder’s own demands: of a ruleset that cannot be read, and of a file that does not meet one. */
export const iatiDemandMessages = {
  'iati/demands-not-given': {
    fr: 'Aucune exigence de financeur n’a été donnée (demands) : il faut un ensemble de règles dans le langage de l’IATI.',
    en: 'No demands of a funder were given (demands): a ruleset in the language of IATI is needed.',
  },
  'iati/demands-malformed': {
    fr: 'Règles du financeur, {where} : on attendait {expected}.',
    en: 'Ruleset of the funder, {where}: {expected} was expected.',
  },
  'iati/demands-too-many': {
    fr: 'Les règles du financeur sont {count} : seules les {limit} premières sont jugées.',
    en: 'The rules of the funder are {count}: only the first {limit} are judged.',
  },
  'iati/demands-in-parts': {
    fr: 'Le fichier est si grand qu’il est jugé par parties : une règle qui en compare deux activités ne voit que celles d’une même partie.',
    en: 'The file is so large that it is judged in parts: a rule that compares two activities sees only those of one part.',
  },
  'iati/demand-unknown-rule': {
    fr: 'Règles du financeur, {where} : la règle « {rule} » n’existe pas.',
    en: 'Ruleset of the funder, {where}: there is no rule “{rule}”.',
  },
  'iati/demand-incomplete': {
    fr: 'Règles du financeur, {where} : il manque {missing}.',
    en: 'Ruleset of the funder, {where}: {missing} is missing.',
  },
  'iati/demand-xpath': {
    fr: 'Règles du financeur, {where} : « {xpath} » n’est pas du XPath 1.0 (« {found} »).',
    en: 'Ruleset of the funder, {where}: “{xpath}” is no XPath 1.0 (“{found}”).',
  },
  'iati/demand-regex': {
    fr: 'Règles du financeur, {where} : « {regex} » n’est pas une expression régulière.',
    en: 'Ruleset of the funder, {where}: “{regex}” is no regular expression.',
  },
  'iati/demand-too-costly': {
    fr: 'Règles du financeur, {where} : cette règle prendrait trop de temps sur ce fichier, elle n’est pas jugée.',
    en: 'Ruleset of the funder, {where}: this rule would take too long on this file, it is not judged.',
  },
  'iati/demand-not-judged': {
    fr: 'Règles du financeur, {where} : cette règle n’est pas jugée, il faut {needed}.',
    en: 'Ruleset of the funder, {where}: this rule is not judged, it takes {needed}.',
  },
  'iati/demand': {
    fr: '{message} ({id})',
    en: '{message} ({id})',
  },
  'iati/demand-no-more-than-one': {
    fr: 'Un seul au plus est permis : {paths}.',
    en: 'One at most is allowed: {paths}.',
  },
  'iati/demand-atleast-one': {
    fr: 'Il en faut au moins un : {paths}.',
    en: 'At least one is needed: {paths}.',
  },
  'iati/demand-only-one-of': {
    fr: 'Il en faut un seul ({paths}), et aucun à côté de {excluded}.',
    en: 'Exactly one is needed ({paths}), and none beside {excluded}.',
  },
  'iati/demand-one-or-all': {
    fr: 'Il faut {one}, ou bien {all} partout.',
    en: '{one} is needed, or else {all} everywhere.',
  },
  'iati/demand-dependent': {
    fr: 'S’il y en a un, il les faut tous : {paths}.',
    en: 'Where there is one, all are needed: {paths}.',
  },
  'iati/demand-sum': {
    fr: 'La somme doit être {sum} : {paths} ; on a trouvé « {found} ».',
    en: 'The sum has to be {sum}: {paths}; “{found}” was found.',
  },
  'iati/demand-strict-sum': {
    fr: 'La somme doit être {sum} : {paths} ; on a trouvé « {found} ».',
    en: 'The sum has to be {sum}: {paths}; “{found}” was found.',
  },
  'iati/demand-date-order': {
    fr: 'La date {less} ne doit pas suivre la date {more} ; on a trouvé « {found} ».',
    en: 'The date {less} must not be later than the date {more}; “{found}” was found.',
  },
  'iati/demand-date-now': {
    fr: 'La date {date} ne doit pas être dans l’avenir ; on a trouvé « {found} ».',
    en: 'The date {date} must not lie in the future; “{found}” was found.',
  },
  'iati/demand-time-limit': {
    fr: 'De {start} à {end}, il ne doit pas y avoir plus d’un an ; on a trouvé « {found} ».',
    en: 'From {start} to {end} there must not be more than a year; “{found}” was found.',
  },
  'iati/demand-between-dates': {
    fr: 'La date {date} doit se trouver entre {start} et {end} ; on a trouvé « {found} ».',
    en: 'The date {date} has to be between {start} and {end}; “{found}” was found.',
  },
  'iati/demand-regex-matches': {
    fr: 'La forme attendue est {regex} : {paths} ; on a trouvé « {found} ».',
    en: 'The form that is expected is {regex}: {paths}; “{found}” was found.',
  },
  'iati/demand-regex-no-matches': {
    fr: 'La forme {regex} n’est pas permise : {paths} ; on a trouvé « {found} ».',
    en: 'The form {regex} is not allowed: {paths}; “{found}” was found.',
  },
  'iati/demand-startswith': {
    fr: 'Le début attendu est celui de {start} : {paths} ; on a trouvé « {found} ».',
    en: 'The beginning that is expected is that of {start}: {paths}; “{found}” was found.',
  },
  'iati/demand-unique': {
    fr: 'Chaque valeur ne doit paraître qu’une fois : {paths} ; on a trouvé deux fois « {found} ».',
    en: 'Each value may occur only once: {paths}; “{found}” was found twice.',
  },
  'iati/demand-range': {
    fr: 'La valeur doit aller de {min} à {max} : {paths} ; on a trouvé « {found} ».',
    en: 'The value has to be from {min} to {max}: {paths}; “{found}” was found.',
  },
  'iati/demand-no-spaces': {
    fr: 'Ni espace ni retour à la ligne au début ou à la fin : {paths} ; on a trouvé « {found} ».',
    en: 'No blank or line break at the beginning or the end: {paths}; “{found}” was found.',
  },
  'iati/demand-no-percent': {
    fr: 'Pas de signe % : {paths} ; on a trouvé « {found} ».',
    en: 'No % sign: {paths}; “{found}” was found.',
  },
  'iati/demand-positive-decimal': {
    fr: 'On attend un nombre positif : {paths} ; on a trouvé « {found} ».',
    en: 'A positive number is expected: {paths}; “{found}” was found.',
  },
  'iati/demand-evaluates-to-true': {
    fr: 'Ceci doit être vrai : {asked}.',
    en: 'This has to be true: {asked}.',
  },
  'iati/demand-if-then': {
    fr: 'Puisque {premise}, ceci doit être vrai : {conclusion}.',
    en: 'As {premise}, this has to be true: {conclusion}.',
  },
} as const satisfies Messages;
