import type { Messages } from '@jalon/core';

/** What is said about files of DHIS2. */
export const dhis2Messages = {
  'dhis2/not-dhis2': {
    fr: 'Ce fichier n’est pas de DHIS2 : on attendait des métadonnées ou un jeu de valeurs en JSON, en XML ou en CSV.',
    en: 'This is no file of DHIS2: metadata or a set of data values in JSON, XML or CSV was expected.',
  },
  'dhis2/not-json': {
    fr: 'Ce n’est pas du JSON bien formé, ou le fichier est coupé : on a trouvé « {found} ».',
    en: 'This is not well-formed JSON, or the file is cut off: “{found}” was found.',
  },
  'dhis2/too-deep': {
    fr: 'Des listes sont emboîtées sur plus de {limit} niveaux : le fichier n’est pas lu.',
    en: 'Lists are nested more than {limit} levels deep: the file is not read.',
  },
  'dhis2/too-large': {
    fr: 'Le fichier JSON dépasse {limit} octets : il n’est pas lu. La même exportation en XML ou en CSV se lit au fur et à mesure.',
    en: 'The JSON file is larger than {limit} bytes: it is not read. The same export in XML or CSV is read as it comes.',
  },
  'dhis2/persons-left-out': {
    fr: 'Des noms d’utilisateurs se trouvent à {count} endroits (storedBy, createdBy et autres) : ils ne sont pas repris, un dossier ne contient personne.',
    en: 'Names of users stand in {count} places (storedBy, createdBy etc.): they are left out, a dossier holds no persons.',
  },
  'dhis2/deleted-values': {
    fr: '{count} valeurs sont marquées comme supprimées : elles ne sont pas reprises.',
    en: '{count} values are marked as deleted: they are left out.',
  },
  'dhis2/unnamed': {
    fr: 'De {count} éléments ou unités d’organisation, le fichier ne donne que l’identifiant : lisez les métadonnées avec les valeurs.',
    en: 'Of {count} data elements or organisation units the file gives the uid only: read the metadata along with the values.',
  },
  'dhis2/incomplete-value': {
    fr: 'Il manque « {missing} » à une valeur ({text}) : elle n’est pas reprise.',
    en: 'A value ({text}) lacks “{missing}”: it is left out.',
  },
  'dhis2/unknown-period': {
    fr: '« {found} » n’est pas un code de période de DHIS2 (comme 2024, 202401, 2024Q1, 2024W5) : la valeur n’est pas reprise.',
    en: '“{found}” is no DHIS2 period code (such as 2024, 202401, 2024Q1, 2024W5): the value is left out.',
  },
  'dhis2/unreadable-value': {
    fr: '« {found} » n’est pas une valeur de type {type} : elle est gardée comme illisible.',
    en: '“{found}” is no value of the type {type}: it is kept as unreadable.',
  },
  'dhis2/repeated-value': {
    fr: 'Deux valeurs portent le même élément, la même période, la même unité et la même combinaison ({text}) : les deux sont gardées.',
    en: 'Two values have the same data element, period, organisation unit and combination ({text}): both are kept.',
  },
  'dhis2/unknown-factor': {
    fr: 'Le type de l’indicateur « {name} » n’est pas dans les fichiers lus : son facteur (100 pour un pourcentage) est inconnu et n’est pas appliqué.',
    en: 'The type of the indicator “{name}” is not in the files read: its factor (100 for a percentage) is unknown and not applied.',
  },
  'dhis2/expression-malformed': {
    fr: 'L’expression ne se lit pas à partir de la colonne {column} : on a trouvé « {found} ».',
    en: 'The expression cannot be read from column {column} on: “{found}” was found.',
  },
  'dhis2/expression-too-long': {
    fr: 'L’expression compte {length} caractères ; la limite est de {limit}.',
    en: 'The expression has {length} characters; the limit is {limit}.',
  },
  'dhis2/expression-too-deep': {
    fr: 'L’expression compte plus de {limit} niveaux (colonne {column}).',
    en: 'The expression has more than {limit} levels (column {column}).',
  },
  'dhis2/expression-not-sayable': {
    fr: 'La langue des formules n’a pas de mot pour « {piece} » (colonne {column}) : l’expression est gardée telle quelle, l’indicateur n’a pas de formule.',
    en: 'The formula language has no word for “{piece}” (column {column}): the expression is kept as it is, the indicator has no formula.',
  },
  'dhis2/expression-formula-too-long': {
    fr: 'La formule compterait {length} caractères, plus que les {limit} admis : l’expression est gardée telle quelle, l’indicateur n’a pas de formule.',
    en: 'The formula would have {length} characters, more than the {limit} allowed: the expression is kept as it is, the indicator has no formula.',
  },
  'dhis2/no-expression': {
    fr: 'De l’indicateur « {name} », le fichier ne donne pas le numérateur : il n’a pas de formule. Exportez les métadonnées avec tous les champs.',
    en: 'Of the indicator “{name}” the file does not give the numerator: it has no formula. Export the metadata with all fields.',
  },
  'dhis2/annualized': {
    fr: 'DHIS2 ramène l’indicateur « {name} » à une année (× 365 / jours de la période), ce que la langue des formules ne sait pas dire : il est gardé tel quel, sans formule.',
    en: 'DHIS2 brings the indicator “{name}” to a year (× 365 / days of the period), which the formula language has no word for: it is kept as it is, without a formula.',
  },
  'dhis2/analytics': {
    fr: 'C’est un tableau d’analyse de DHIS2 (analytics), des résultats déjà agrégés : il n’est pas lu. Exportez les valeurs (dataValueSets) avec les métadonnées.',
    en: 'This is a table of the analytics of DHIS2, results that are aggregated already: it is not read. Export the data values (dataValueSets) with the metadata.',
  },
  'dhis2/left-out': {
    fr: 'Ce que le fichier dit pour son ensemble ({members}) n’est pas repris.',
    en: 'What the file says of the whole of it ({members}) is left out.',
  },
  'dhis2/too-many-values': {
    fr: 'Le fichier compte plus de {limit} valeurs : celles qui suivent ne sont pas lues. Exportez-le par période ou par unité d’organisation.',
    en: 'The file has more than {limit} values: those that follow are not read. Export it by period or by organisation unit.',
  },
  'dhis2/by-position': {
    fr: 'La première ligne ne nomme pas toutes les colonnes de DHIS2 : elles sont lues dans l’ordre où DHIS2 les écrit.',
    en: 'The first line does not name all columns of DHIS2: they are read in the order in which DHIS2 writes them.',
  },
  'dhis2/expression-not-expressible': {
    fr: 'DHIS2 ne peut pas calculer « {piece} » : l’indicateur est écrit comme un élément de données.',
    en: 'DHIS2 cannot compute “{piece}”: the indicator is written as a data element.',
  },
  'dhis2/invalid-uid': {
    fr: '« {found} » n’est pas un identifiant : DHIS2 en attend onze caractères, une lettre puis des lettres ou des chiffres.',
    en: '“{found}” is no uid: DHIS2 expects eleven characters, a letter, then letters or digits.',
  },
  'dhis2/repeated-uid': {
    fr: 'L’identifiant « {found} » est donné deux fois.',
    en: 'The uid “{found}” is given twice.',
  },
  'dhis2/missing-member': {
    fr: 'Il manque « {member} », que DHIS2 exige ici.',
    en: '“{member}” is missing, which DHIS2 requires here.',
  },
  'dhis2/member-too-long': {
    fr: '« {member} » compte {length} caractères ; DHIS2 en accepte {limit}.',
    en: '“{member}” has {length} characters; DHIS2 takes {limit}.',
  },
  'dhis2/unknown-code': {
    fr: '« {found} » n’est pas une valeur de « {member} » dans DHIS2.',
    en: '“{found}” is no value of “{member}” in DHIS2.',
  },
  'dhis2/dangling-reference': {
    fr: '« {member} » renvoie à « {found} », qui n’est pas dans les fichiers.',
    en: '“{member}” refers to “{found}”, which is not in the files.',
  },
  'dhis2/refused-value': {
    fr: 'DHIS2 refuse « {found} » pour un élément de type {type}.',
    en: 'DHIS2 refuses “{found}” for a data element of the type {type}.',
  },
} satisfies Messages;
