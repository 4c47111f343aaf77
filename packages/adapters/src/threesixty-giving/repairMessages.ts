import type { Messages } from '@jalon/core';

/** What is usually wrong in files of grants, with the repair that is proposed or was made. */
export const repairMessages = {
  'threesixty/blanks': {
    fr: '{field} : « {found} » a des blancs au bord ; {outcome} « {proposed} ».',
    en: '{field}: “{found}” has blanks at its ends; {outcome} “{proposed}”.',
  },
  'threesixty/number-for-text': {
    fr: '{field} : on attendait un texte, on a trouvé {found} ; {outcome} « {proposed} ».',
    en: '{field}: expected was a text, found was {found}; {outcome} “{proposed}”.',
  },
  'threesixty/not-a-text': {
    fr: '{field} : on attendait un texte, on a trouvé {found}.',
    en: '{field}: expected was a text, found was {found}.',
  },
  'threesixty/text-for-number': {
    fr: '{field} : le nombre « {found} » est écrit comme un texte ; {outcome} {proposed}.',
    en: '{field}: the number “{found}” is written as a text; {outcome} {proposed}.',
  },
  'threesixty/number-written': {
    fr: '{field} : « {found} » n’est pas un nombre seul ; {outcome} {proposed}.',
    en: '{field}: “{found}” is not a number alone; {outcome} {proposed}.',
  },
  'threesixty/number-unreadable': {
    fr: '{field} : « {found} » ne peut pas être lu comme un nombre ; il n’est pas compté comme 0.',
    en: '{field}: “{found}” cannot be read as a number; it does not count as 0.',
  },
  'threesixty/amount-percent': {
    fr: '{field} : « {found} » est un pourcentage, on attendait un montant.',
    en: '{field}: “{found}” is a percentage, expected was an amount.',
  },
  'threesixty/amount-other-currency': {
    fr: '{field} : « {found} » porte une autre monnaie que le champ Currency, qui dit {currency} : ce montant n’est pas lu.',
    en: '{field}: “{found}” bears another currency than the field Currency, which says {currency}: this amount is not read.',
  },
  'threesixty/amount-negative': {
    fr: '{field} : {found} est négatif ; une subvention reprise se dit autrement.',
    en: '{field}: {found} is negative; a grant that was taken back is said otherwise.',
  },
  'threesixty/amount-zero': {
    fr: '{field} est 0 : rien n’a été accordé, ou le montant manque.',
    en: '{field} is 0: nothing was awarded, or the amount is missing.',
  },
  'threesixty/amount-finer': {
    fr: '{field} : {found} est plus fin que la plus petite unité de la monnaie ; {outcome} {proposed}.',
    en: '{field}: {found} is finer than the smallest unit of the currency; {outcome} {proposed}.',
  },
  'threesixty/currency-missing': {
    fr: '{field} manque ; d’après le reste du fichier, {outcome} {proposed}.',
    en: '{field} is missing; going by the rest of the file, {outcome} {proposed}.',
  },
  'threesixty/currency-written': {
    fr: '{field} : « {found} » n’est pas un code ISO 4217 ; {outcome} {proposed}.',
    en: '{field}: “{found}” is no ISO 4217 code; {outcome} {proposed}.',
  },
  'threesixty/unknown-code': {
    fr: '{field} : « {found} » n’est pas dans la liste de codes.',
    en: '{field}: “{found}” is not in the code list.',
  },
  'threesixty/code-written': {
    fr: '{field} : « {found} » n’est pas écrit comme dans la liste ; {outcome} {proposed}.',
    en: '{field}: “{found}” is not written as in the list; {outcome} {proposed}.',
  },
  'threesixty/not-yes-no': {
    fr: '{field} : on attendait Yes ou No, on a trouvé « {found} ».',
    en: '{field}: expected was Yes or No, found was “{found}”.',
  },
  'threesixty/bad-address': {
    fr: '{field} : « {found} » n’est pas une adresse complète, comme https://example.org.',
    en: '{field}: “{found}” is no complete address, such as https://example.org.',
  },
  'threesixty/address-written': {
    fr: '{field} : il manque le début de l’adresse « {found} » ; {outcome} « {proposed} ».',
    en: '{field}: the beginning of the address “{found}” is missing; {outcome} “{proposed}”.',
  },
  'threesixty/day-written': {
    fr: '{field} : le jour « {found} » n’est pas écrit AAAA-MM-JJ ; {outcome} {proposed}.',
    en: '{field}: the day “{found}” is not written YYYY-MM-DD; {outcome} {proposed}.',
  },
  'threesixty/moment-written': {
    fr: '{field} : « {found} » n’est pas un moment avec son fuseau ; {outcome} {proposed}.',
    en: '{field}: “{found}” is no moment with its zone; {outcome} {proposed}.',
  },
  'threesixty/day-by-column': {
    fr: '{field} : « {found} » peut se lire de deux façons ; d’après les autres jours de la colonne, {outcome} {proposed}.',
    en: '{field}: “{found}” can be read in two ways; going by the other days of the column, {outcome} {proposed}.',
  },
  'threesixty/day-ambiguous': {
    fr: '{field} : « {found} » peut être le {first:day} ou le {second:day}, et rien dans la colonne ne tranche : il n’est pas lu.',
    en: '{field}: “{found}” can be {first:day} or {second:day}, and nothing in the column settles it: it is not read.',
  },
  'threesixty/day-serial': {
    fr: '{field} : {found} est un jour compté par un tableur ; {outcome} {proposed}.',
    en: '{field}: {found} is a day as a spreadsheet counts it; {outcome} {proposed}.',
  },
  'threesixty/day-unreadable': {
    fr: '{field} : « {found} » ne peut pas être lu comme un jour.',
    en: '{field}: “{found}” cannot be read as a day.',
  },
  'threesixty/org-id-written': {
    fr: '{field} : « {found} » n’est pas écrit comme un identifiant ; {outcome} « {proposed} ».',
    en: '{field}: “{found}” is not written as an identifier; {outcome} “{proposed}”.',
  },
  'threesixty/org-id-prefix': {
    fr: '{field} : le numéro « {found} » ne dit pas de quel registre il est ; {outcome} « {proposed} ».',
    en: '{field}: number “{found}” does not say which register it is of; {outcome} “{proposed}”.',
  },
  'threesixty/org-id-register': {
    fr: '{field} : « {found} » porte le numéro d’un autre registre ; {outcome} « {proposed} ».',
    en: '{field}: “{found}” bears the number of another register; {outcome} “{proposed}”.',
  },
  'threesixty/org-id-no-number': {
    fr: '{field} : « {found} » n’est le numéro de personne ; c’est leur nom qui distingue les organisations qui le portent.',
    en: '{field}: “{found}” is nobody’s number; organisations that bear it are told apart by their names.',
  },
  'threesixty/org-id-doubtful': {
    fr: '{field} : « {found} » n’a pas la forme d’un identifiant avec son registre.',
    en: '{field}: “{found}” has not the form of an identifier with its register.',
  },
  'threesixty/org-id-missing': {
    fr: '{field} manque ; d’après les autres numéros de l’organisation, {outcome} « {proposed} ».',
    en: '{field} is missing; going by the other numbers of the organisation, {outcome} “{proposed}”.',
  },
  'threesixty/company-number-short': {
    fr: '{field} : « {found} » a perdu les zéros de son début ; {outcome} « {proposed} ».',
    en: '{field}: “{found}” has lost the zeros at its start; {outcome} “{proposed}”.',
  },
  'threesixty/grant-id-prefix': {
    fr: '{field} : « {found} » n’a pas de préfixe 360G ; {outcome} « {proposed} ».',
    en: '{field}: “{found}” has no 360G prefix; {outcome} “{proposed}”.',
  },
  'threesixty/grant-id-plain': {
    fr: '{field} : « {found} » ne commence pas par le préfixe de qui publie (360G-nom-) : il n’est peut-être unique que chez lui.',
    en: '{field}: “{found}” does not begin with the prefix of its publisher (360G-name-): it may be unique with them alone.',
  },
  'threesixty/grant-id-twice': {
    fr: 'L’identifiant de subvention « {grant} » est porté deux fois : les montants des deux comptent.',
    en: 'Grant identifier “{grant}” is borne twice: the amounts of both count.',
  },
  'threesixty/postcode-written': {
    fr: '{field} : « {found} » n’est pas écrit comme un code postal ; {outcome} « {proposed} ».',
    en: '{field}: “{found}” is not written as a postcode; {outcome} “{proposed}”.',
  },
  'threesixty/required-missing': {
    fr: '{field} manque : la norme le demande.',
    en: '{field} is missing: the standard asks for it.',
  },
  'threesixty/two-recipients': {
    fr: 'La subvention a pour bénéficiaires une organisation et un particulier : la norme n’en veut qu’une sorte.',
    en: 'The grant has an organisation and an individual as recipients: the standard wants one kind only.',
  },
} as const satisfies Messages;
