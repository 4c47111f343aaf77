import type { Messages } from '@jalon/core';

/** What is said about a file as a whole, about an activity, its texts, its dates, its organisations. */
export const iatiFileMessages = {
  'iati/version-1': {
    fr: 'Ce fichier suit la version {version} du standard IATI. Seules les versions 2.01 à 2.03 sont lues : en 1.x, les textes, les organisations et les résultats sont écrits autrement. Demandez à l’éditeur un fichier 2.03.',
    en: 'This file follows version {version} of the IATI standard. Only versions 2.01 to 2.03 are read: in 1.x texts, organisations and results are written in another way. Ask the publisher for a file in 2.03.',
  },
  'iati/unknown-version': {
    fr: 'Ce fichier se dit en version « {version} » du standard IATI ; on attendait 2.01, 2.02 ou 2.03. Il est lu comme du 2.03.',
    en: 'This file says that it follows version “{version}” of the IATI standard; 2.01, 2.02 or 2.03 was expected. It is read as 2.03.',
  },
  'iati/newer-version': {
    fr: 'Ce fichier se dit en version {version} du standard IATI, que l’on ne connaît pas : il est lu comme du 2.03.',
    en: 'This file says that it follows version {version} of the IATI standard, which is not known here: it is read as 2.03.',
  },
  'iati/no-version': {
    fr: 'Ce fichier ne dit pas quelle version du standard IATI il suit : il est lu comme du 2.03.',
    en: 'This file does not say which version of the IATI standard it follows: it is read as 2.03.',
  },
  'iati/activity-version-1': {
    fr: 'Cette activité suit la version {version} du standard IATI : elle n’est pas lue. En 1.x, les textes, les organisations et les résultats sont écrits autrement que de 2.01 à 2.03.',
    en: 'This activity follows version {version} of the IATI standard: it is not read. In 1.x texts, organisations and results are written in another way than from 2.01 to 2.03.',
  },
  'iati/not-iati': {
    fr: 'Ce n’est pas un fichier d’activités IATI : on a trouvé {found} là où l’on attendait « iati-activities ».',
    en: 'This is no file of IATI activities: {found} was found where “iati-activities” was expected.',
  },
  'iati/organisation-file': {
    fr: 'C’est un fichier d’organisations IATI (« iati-organisations ») : il ne contient ni activités ni résultats. On attendait un fichier d’activités.',
    en: 'This is a file of IATI organisations (“iati-organisations”): it holds neither activities nor results. A file of activities was expected.',
  },
  'iati/no-root': {
    fr: 'Le fichier commence par une activité, sans « iati-activities » autour : elle est lue, sa version n’est pas connue.',
    en: 'The file begins with an activity, without “iati-activities” around it: it is read, its version is not known.',
  },
  'iati/no-activities': {
    fr: 'Le fichier ne contient aucune activité.',
    en: 'The file holds no activity.',
  },
  'iati/undeclared-prefix': {
    fr: 'Le préfixe de « {element} » n’est déclaré nulle part : l’élément n’est pas lu. Il dit : « {text} ».',
    en: 'The prefix of “{element}” is declared nowhere: the element is not read. It says: “{text}”.',
  },
  'iati/unknown-element': {
    fr: 'L’élément « {element} » n’a pas sa place dans « {parent} » : il n’est pas lu. Il dit : « {text} ».',
    en: 'The element “{element}” has no place in “{parent}”: it is not read. It says: “{text}”.',
  },
  'iati/more-than-one': {
    fr: '« {parent} » contient plusieurs « {element} », le standard en veut un seul : le premier est lu. L’autre dit : « {text} ».',
    en: '“{parent}” holds several “{element}”, the standard wants one: the first is read. The other says: “{text}”.',
  },
  'iati/unknown-attribute': {
    fr: 'L’attribut « {attribute} » de « {element} » n’est pas du standard : il n’est pas lu. Il dit : « {value} ».',
    en: 'The attribute “{attribute}” of “{element}” is not of the standard: it is not read. It says: “{value}”.',
  },
  'iati/language-elsewhere': {
    fr: '« {element} » porte une langue (xml:lang), ce que le standard ne prévoit que pour l’activité et pour chaque « narrative » : elle vaut pour les textes qu’il contient.',
    en: '“{element}” bears a language (xml:lang), which the standard allows for the activity and for each “narrative” alone: it holds for the texts within.',
  },
  'iati/empty': {
    fr: 'Un texte de « {element} » est vide : il n’est pas repris.',
    en: 'A text of “{element}” is empty: it is not taken over.',
  },
  'iati/same-language': {
    fr: '« {element} » a plusieurs textes dans la même langue ({found}) : ceux qui diffèrent sont mis l’un sous l’autre.',
    en: '“{element}” has several texts in one language ({found}): those that differ are put one under the other.',
  },
  'iati/bad-language': {
    fr: '« {found} » n’est pas un code de langue : le texte de « {element} » est repris sans langue connue (« und »). On attendait par exemple « fr » ou « en ».',
    en: '“{found}” is no language code: the text of “{element}” is taken over without a known language (“und”). Expected was for example “fr” or “en”.',
  },
  'iati/no-narrative': {
    fr: '« {element} » contient son texte sans « narrative », comme en version 1.x : il est lu tel quel. Il dit : « {found} ».',
    en: '“{element}” holds its text without a “narrative”, as in version 1.x: it is read as it is. It says: “{found}”.',
  },
  'iati/more-inside': {
    fr: '« {element} » contient « {found} » à côté de ses textes : ce n’est pas lu.',
    en: '“{element}” holds “{found}” beside its texts: that is not read.',
  },
  'iati/no-title': {
    fr: '« {element} » n’a pas de titre.',
    en: '“{element}” has no title.',
  },
  'iati/no-identifier': {
    fr: 'L’activité n’a pas d’identifiant (« iati-identifier ») : son titre sert à la nommer.',
    en: 'The activity has no identifier (“iati-identifier”): its title is used to name it.',
  },
  'iati/bad-id': {
    fr: 'L’identifiant « {id} » est déjà pris ou mal formé : un autre est donné.',
    en: 'The id “{id}” is taken already or not well-formed: another is given.',
  },
  'iati/nameless-organisation': {
    fr: '« {element} » ne nomme aucune organisation, ni par une référence ni par un nom.',
    en: '“{element}” names no organisation, neither by a reference nor by a name.',
  },
  'iati/unknown-role': {
    fr: 'Le rôle « {role} » n’est pas de la liste (1 financeur, 2 responsable, 3 relais, 4 exécutant) : l’organisation est reprise comme partenaire.',
    en: 'The role “{role}” is not on the list (1 funding, 2 accountable, 3 extending, 4 implementing): the organisation is taken over as a partner.',
  },
  'iati/dates-backwards': {
    fr: 'L’activité finirait ({end:day}) avant d’avoir commencé ({start:day}).',
    en: 'The activity would end ({end:day}) before it began ({start:day}).',
  },
  'iati/other-date': {
    fr: 'La date « {text} » n’est pas écrite AAAA-MM-JJ : elle est lue comme le {day:day}.',
    en: 'The date “{text}” is not written YYYY-MM-DD: it is read as {day:day}.',
  },
  'iati/unknown-date-type': {
    fr: 'Le type de date « {type} » n’est pas de la liste (1 début prévu, 2 début réel, 3 fin prévue, 4 fin réelle) : la date est gardée telle quelle, elle n’est ni le début ni la fin.',
    en: 'The kind of date “{type}” is not on the list (1 planned start, 2 actual start, 3 planned end, 4 actual end): the date is kept as it is, it is neither start nor end.',
  },
  'iati/bad-date': {
    fr: '« {text} » n’est pas une date, ou peut en être deux : on attendait AAAA-MM-JJ.',
    en: '“{text}” is no date, or could be two: YYYY-MM-DD was expected.',
  },
  'iati/budget-rounded': {
    fr: 'Le montant « {amount} » a plus de décimales que sa monnaie : il est arrondi à {planned}, et sera réécrit tel quel.',
    en: 'The amount “{amount}” has more decimals than its currency: it is rounded to {planned}, and will be written again as it is.',
  },
  'iati/budget-revised': {
    fr: 'La période du {start:day} au {end:day} a un budget original et un budget révisé : les deux sont repris, mais le second remplace le premier ; les additionner compterait deux fois le même argent.',
    en: 'The period from {start:day} to {end:day} has an original and a revised budget: both are taken over, but the second replaces the first; adding them up would count the same money twice.',
  },
  'iati/budget-unread': {
    fr: 'Ce budget n’a pas de période, de montant simple ou de monnaie qui se lisent (montant « {amount} », monnaie « {currency} ») : il est gardé tel quel.',
    en: 'This budget has no period, plain amount or currency that can be read (amount “{amount}”, currency “{currency}”): it is kept as it is.',
  },
} as const satisfies Messages;
