import type { Messages } from '@jalon/core';

/** Words of what can be wrong with a report schema itself. */
export const schemaMessages: Messages = {
  'schema/duplicate-id': {
    fr: 'L’identifiant « {item} » est employé deux fois : les réponses se mélangeraient.',
    en: 'The id “{item}” is used twice: the answers would mix.',
  },
  'schema/duplicate-option': {
    fr: 'La rubrique « {item} » propose deux fois le même code de réponse.',
    en: 'Item “{item}” offers the same option code twice.',
  },
  'schema/empty-range': {
    fr: 'La rubrique « {item} » demande au moins {min} et au plus {max} : aucune réponse ne peut convenir.',
    en: 'Item “{item}” asks for at least {min} and at most {max}: no answer can satisfy it.',
  },
  'schema/signs-beyond-count': {
    fr: 'La rubrique « {item} » demande {least} résultats d’un même signe mais n’en accepte que {max}.',
    en: 'Item “{item}” asks for {least} results of one sign but accepts only {max}.',
  },
  'schema/choices-beyond-options': {
    fr: 'La rubrique « {item} » demande au moins {min} choix et n’en permet que {most}.',
    en: 'Item “{item}” asks for at least {min} choices and allows only {most}.',
  },
  'schema/circle': {
    fr: 'La rubrique « {item} » dépend d’elle-même : sa condition ou sa formule tourne en rond.',
    en: 'Item “{item}” depends on itself: its condition or its formula goes in a circle.',
  },
  'schema/condition-unknown-item': {
    fr: 'La rubrique « {item} » dépend de « {other} », que le modèle ne demande pas.',
    en: 'Item “{item}” depends on “{other}”, which the schema does not ask.',
  },
  'schema/condition-later-item': {
    fr: 'La rubrique « {item} » dépend de « {other} », qui vient après elle : une condition lit ce qui a déjà été demandé.',
    en: 'Item “{item}” depends on “{other}”, which comes after it: a condition reads what was asked before.',
  },
  'schema/condition-unfit': {
    fr: 'La condition de la rubrique « {item} » ne pourra jamais s’appliquer : « {other} » attend {expected}, la condition compare avec {found}.',
    en: 'The condition of item “{item}” can never apply: “{other}” takes {expected}, the condition compares with {found}.',
  },
  'schema/formula': {
    fr: 'La formule de la rubrique « {item} » ne peut pas être calculée, caractère {character}. {reason}',
    en: 'The formula of item “{item}” cannot be computed, character {character}. {reason}',
  },
  'schema/formula-unknown-item': {
    fr: 'La formule de la rubrique « {item} » lit « {other} », que le modèle ne demande pas.',
    en: 'The formula of item “{item}” reads “{other}”, which the schema does not ask.',
  },
  'schema/formula-unreadable-item': {
    fr: 'La formule de la rubrique « {item} » lit « {other} », dont la réponse n’est pas une valeur : un nombre, un montant dans une devise fixée, oui ou non, un choix unique.',
    en: 'The formula of item “{item}” reads “{other}”, whose answer is no value: a number, an amount in a fixed currency, yes or no, one choice.',
  },
  'schema/formula-beyond-report': {
    fr: 'La formule de la rubrique « {item} » contient {found} : un rapport n’a qu’une valeur par rubrique, sans période ni ventilation.',
    en: 'The formula of item “{item}” holds {found}: a report has one value per item, without periods or breakdowns.',
  },
  'schema/column-named-id': {
    fr: 'Une colonne de « {item} » s’appelle « id » : ce nom est pris par l’identifiant de chaque ligne.',
    en: 'A column of “{item}” is called “id”: that name is taken by the id of each entry.',
  },
  'schema/duplicate-column': {
    fr: 'La rubrique « {item} » a deux colonnes « {column} » : leurs réponses se mélangeraient.',
    en: 'Item “{item}” has two columns “{column}”: their answers would mix.',
  },
  'schema/duplicate-row': {
    fr: 'La rubrique « {item} » a deux lignes de code « {row} ».',
    en: 'Item “{item}” has two rows with the code “{row}”.',
  },
  'schema/rows-below-count': {
    fr: 'La rubrique « {item} » demande au moins {min} lignes et n’en prévoit que {rows}, sans pouvoir en ajouter.',
    en: 'Item “{item}” asks for at least {min} entries and gives only {rows} rows, to which none can be added.',
  },
  'schema/pie-of-nothing': {
    fr: 'Le diagramme « {item} » ne dit pas quel tableau il montre (« of »).',
    en: 'Pie “{item}” does not say which table it shows (“of”).',
  },
  'schema/unknown-table': {
    fr: 'La rubrique « {item} » lit le tableau « {other} », qui n’est pas dans le modèle.',
    en: 'Item “{item}” reads the table “{other}”, which is not in the schema.',
  },
  'schema/unknown-column': {
    fr: 'La rubrique « {item} » lit la colonne « {column} », que « {other} » n’a pas.',
    en: 'Item “{item}” reads the column “{column}”, which “{other}” does not have.',
  },
  'schema/column-unfit': {
    fr: 'La rubrique « {item} » lit la colonne « {column} » ; il y faut {expected}.',
    en: 'Item “{item}” reads the column “{column}”; it would have to hold {expected}.',
  },
  'schema/renamed-stands': {
    fr: '« {item} » serait devenu « {other} », mais la rubrique existe toujours : ses réponses n’iraient nulle part de façon sûre.',
    en: '“{item}” is said to have become “{other}”, but the item still stands: where its answers go is not certain.',
  },
  'schema/renamed-two-to-one': {
    fr: 'Deux rubriques seraient devenues « {other} », dont « {item} » : une seule réponse peut y aller.',
    en: 'Two items are said to have become “{other}”, “{item}” among them: only one answer can go there.',
  },
  'schema/renamed-one-to-two': {
    fr: '« {item} » serait devenu deux rubriques, dont « {other} » : une réponse ne va qu’à un endroit.',
    en: '“{item}” is said to have become two items, “{other}” among them: an answer goes to one place.',
  },
  'schema/renamed-circle': {
    fr: '« {item} » change d’identifiant en rond : il finit par redevenir lui-même.',
    en: '“{item}” changes its id in a circle: it ends where it began.',
  },
};
