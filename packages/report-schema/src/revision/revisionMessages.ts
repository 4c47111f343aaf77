import type { Messages } from '@jalon/core';

/** Words of what changed from one version of a schema to another, and of what such a change may not be. */
export const revisionMessages: Messages = {
  'change/section-added': { fr: 'Nouvelle partie : « {title} ».', en: 'New part: “{title}”.' },
  'change/section-removed': { fr: 'Partie supprimée : « {title} ».', en: 'Part removed: “{title}”.' },
  'change/section-moved': {
    fr: 'La partie « {title} » change de place.',
    en: 'Part “{title}” changes place.',
  },
  'change/item-added': {
    fr: 'Nouvelle rubrique facultative : « {title} ».',
    en: 'New optional item: “{title}”.',
  },
  'change/required-item-added': {
    fr: 'Nouvelle rubrique obligatoire : « {title} ».',
    en: 'New required item: “{title}”.',
  },
  'change/item-removed': { fr: 'Rubrique supprimée : « {title} ».', en: 'Item removed: “{title}”.' },
  'change/item-renamed': {
    fr: 'La rubrique « {title} » change d’identifiant : « {from} » devient « {to} ».',
    en: 'Item “{title}” changes its id: “{from}” becomes “{to}”.',
  },
  'change/item-moved': {
    fr: 'La rubrique « {title} » change de place.',
    en: 'Item “{title}” changes place.',
  },
  'change/item-retyped': {
    fr: 'La rubrique « {title} » change de genre : « {from} » devient « {to} ».',
    en: 'Item “{title}” changes its kind: “{from}” becomes “{to}”.',
  },
  'change/option-added': {
    fr: 'Nouveau choix dans « {within} » : « {title} ».',
    en: 'New option in “{within}”: “{title}”.',
  },
  'change/option-removed': {
    fr: 'Choix supprimé dans « {within} » : « {title} ».',
    en: 'Option removed in “{within}”: “{title}”.',
  },
  'change/option-moved': {
    fr: 'Le choix « {title} » change de place dans « {within} ».',
    en: 'Option “{title}” changes place in “{within}”.',
  },
  'change/column-added': {
    fr: 'Nouvelle colonne facultative dans « {within} » : « {title} ».',
    en: 'New optional column in “{within}”: “{title}”.',
  },
  'change/required-column-added': {
    fr: 'Nouvelle colonne obligatoire dans « {within} » : « {title} ».',
    en: 'New required column in “{within}”: “{title}”.',
  },
  'change/column-removed': {
    fr: 'Colonne supprimée dans « {within} » : « {title} ».',
    en: 'Column removed in “{within}”: “{title}”.',
  },
  'change/column-moved': {
    fr: 'La colonne « {title} » change de place dans « {within} ».',
    en: 'Column “{title}” changes place in “{within}”.',
  },
  'change/column-retyped': {
    fr: 'La colonne « {title} » de « {within} » change de genre : « {from} » devient « {to} ».',
    en: 'Column “{title}” of “{within}” changes its kind: “{from}” becomes “{to}”.',
  },
  'change/column-now-required': {
    fr: 'La colonne « {title} » de « {within} » devient obligatoire.',
    en: 'Column “{title}” of “{within}” becomes required.',
  },
  'change/column-now-optional': {
    fr: 'La colonne « {title} » de « {within} » devient facultative.',
    en: 'Column “{title}” of “{within}” becomes optional.',
  },
  'change/row-added': {
    fr: 'Nouvelle ligne dans « {within} » : « {title} ».',
    en: 'New row in “{within}”: “{title}”.',
  },
  'change/row-removed': {
    fr: 'Ligne supprimée dans « {within} » : « {title} ».',
    en: 'Row removed in “{within}”: “{title}”.',
  },
  'change/row-moved': {
    fr: 'La ligne « {title} » change de place dans « {within} ».',
    en: 'Row “{title}” changes place in “{within}”.',
  },
  'change/rows-given': {
    fr: 'Les lignes de « {title} » sont données : aucune autre ne peut être ajoutée.',
    en: 'The rows of “{title}” are given: no other can be added.',
  },
  'change/rows-freed': {
    fr: 'Les lignes de « {title} » sont libres.',
    en: 'The rows of “{title}” are free.',
  },
  'change/now-required': {
    fr: 'La rubrique « {title} » devient obligatoire.',
    en: 'Item “{title}” becomes required.',
  },
  'change/now-optional': {
    fr: 'La rubrique « {title} » devient facultative.',
    en: 'Item “{title}” becomes optional.',
  },
  'change/tightened': {
    fr: '« {title} » demande davantage : {field}, {from} → {to}.',
    en: '“{title}” asks for more: {field}, {from} → {to}.',
  },
  'change/loosened': {
    fr: '« {title} » demande moins : {field}, {from} → {to}.',
    en: '“{title}” asks for less: {field}, {from} → {to}.',
  },
  'change/relabelled': {
    fr: '« {title} » : {field} en {language}, « {from} » devient « {to} ».',
    en: '“{title}”: {field} in {language}, “{from}” becomes “{to}”.',
  },
  'change/changed': {
    fr: '« {title} » : {field}, {from} → {to}.',
    en: '“{title}”: {field}, {from} → {to}.',
  },
  'change/restated': {
    fr: '« {title} » est écrit autrement et demande la même chose.',
    en: '“{title}” is written otherwise and asks for the same.',
  },
  'version/other-schema': {
    fr: '« {found} » n’est pas une version de « {expected} » : c’est un autre modèle.',
    en: '“{found}” is not a version of “{expected}”: it is another schema.',
  },
  'version/unreadable': {
    fr: 'La version « {found} » ne se lit pas ; il faut trois nombres, par exemple 1.0.0.',
    en: 'Version “{found}” cannot be read; three numbers are needed, for example 1.0.0.',
  },
  'version/down': {
    fr: 'La version recule de {before} à {found} ; il faut au moins {least}.',
    en: 'The version goes down from {before} to {found}; {least} at least is needed.',
  },
  'version/unchanged': {
    fr: 'La version reste {found} alors que le contenu change ; il faut au moins {least}. {change}',
    en: 'The version stays {found} although the content changes; {least} at least is needed. {change}',
  },
  'version/understated': {
    fr: 'La version passe de {before} à {found} ; il faut au moins {least} ({level}). {change}',
    en: 'The version goes from {before} to {found}; {least} at least is needed ({level}). {change}',
  },
  'variant/same-id': {
    fr: 'La variante porte l’identifiant de son modèle, « {id} » ; il lui en faut un à elle.',
    en: 'The variant has the id of its base, “{id}”; it needs one of its own.',
  },
  'variant/unknown-item': {
    fr: 'La rubrique « {id} » n’est pas dans « {base} ».',
    en: 'Item “{id}” is not in “{base}”.',
  },
  'variant/unknown-section': {
    fr: 'La partie « {id} » n’est ni dans « {base} » ni parmi les parties ajoutées.',
    en: 'Part “{id}” is neither in “{base}” nor among the added parts.',
  },
  'variant/hidden-item': {
    fr: 'La rubrique « {id} » est masquée et ne peut pas être changée aussi.',
    en: 'Item “{id}” is hidden and cannot be changed as well.',
  },
  'variant/hidden-section': {
    fr: 'La partie « {id} » est masquée et ne peut pas être changée ni remplie aussi.',
    en: 'Part “{id}” is hidden and can be neither changed nor filled as well.',
  },
  'variant/hidden-reference': {
    fr: 'La rubrique « {id} » ne peut pas être masquée : « {other} » en dépend.',
    en: 'Item “{id}” cannot be hidden: “{other}” depends on it.',
  },
  'variant/taken-id': {
    fr: 'L’identifiant « {id} » est déjà pris dans « {base} » : les réponses se mélangeraient.',
    en: 'The id “{id}” is already taken in “{base}”: the answers would mix.',
  },
  'variant/twice': {
    fr: '« {id} » est changé deux fois de la même façon ; une seule suffit.',
    en: '“{id}” is changed twice in the same way; once is enough.',
  },
  'variant/not-tighter': {
    fr: 'Une variante ne peut que demander davantage. {change}',
    en: 'A variant can only ask for more. {change}',
  },
  'variant/unknown-option': {
    fr: 'La rubrique « {id} » n’a pas de choix « {option} ».',
    en: 'Item “{id}” has no option “{option}”.',
  },
  'migration/not-asked-before': {
    fr: 'La version d’origine ne demandait pas « {item} » : on ne sait pas ce que dit cette réponse.',
    en: 'The earlier version did not ask for “{item}”: what this answer says is not known.',
  },
  'migration/item-removed': {
    fr: '« {item} » n’est plus demandé.',
    en: '“{item}” is no longer asked for.',
  },
  'migration/kind-changed': {
    fr: '« {item} » attend maintenant une réponse d’un autre genre ({from}, puis {to}).',
    en: '“{item}” now takes an answer of another kind ({from}, then {to}).',
  },
  'migration/meaning-changed': {
    fr: '« {item} » ne veut plus dire la même chose : {field}, {from} → {to}.',
    en: '“{item}” no longer means the same: {field}, {from} → {to}.',
  },
  'migration/computed': {
    fr: '« {item} » est maintenant calculé et ne prend plus de réponse.',
    en: '“{item}” is now computed and takes no answer.',
  },
  'migration/does-not-fit': {
    fr: 'La réponse à « {item} » n’a plus la forme demandée.',
    en: 'The answer to “{item}” no longer has the form that is asked for.',
  },
  'migration/row-removed': {
    fr: '« {item} » n’a plus ces lignes ; lignes laissées de côté : {count}.',
    en: '“{item}” no longer has these rows; entries left behind: {count}.',
  },
  'migration/column-removed': {
    fr: '« {item} » n’a pas de colonne « {column} » ; cases laissées de côté : {count}.',
    en: '“{item}” has no column “{column}”; cells left behind: {count}.',
  },
  'migration/column-changed': {
    fr: 'La colonne « {column} » de « {item} » ne veut plus dire la même chose ; cases laissées de côté : {count}.',
    en: 'Column “{column}” of “{item}” no longer means the same; cells left behind: {count}.',
  },
  'migration/cell-does-not-fit': {
    fr: 'La colonne « {column} » de « {item} » n’accepte pas certaines valeurs ; cases laissées de côté : {count}.',
    en: 'Column “{column}” of “{item}” does not take some of the values; cells left behind: {count}.',
  },
};
