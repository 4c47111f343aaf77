import type { Messages } from '@jalon/core';
import { frameMessages } from '@jalon/core/frame';
import { frameImportMessages } from './frame/frameImportMessages.ts';
import { listImportMessages } from './list/listImportMessages.ts';
import { portfolioImportMessages } from './portfolio/portfolioImportMessages.ts';
import { registerImportMessages } from './register/registerImportMessages.ts';

/** The words of everything that {@link importReading} and its siblings can say. */
export const importMessages = {
  ...frameMessages,
  ...frameImportMessages,
  ...listImportMessages,
  ...portfolioImportMessages,
  ...registerImportMessages,
  'import/matched-by-name': {
    fr: '« {row} » a été reconnu par son nom : c’est l’indicateur « {indicator} ».',
    en: '“{row}” was recognised by its name: it is the indicator “{indicator}”.',
  },
  'import/name-differs': {
    fr: 'Le code {code} désigne « {indicator} » dans le dossier, mais « {row} » dans le tableau : les valeurs ont été reprises, vérifiez que c’est bien le même indicateur.',
    en: 'The code {code} means “{indicator}” in the dossier but “{row}” in the sheet: the values were taken, check that it is the same indicator.',
  },
  'import/code-differs': {
    fr: '« {row} » porte le code {found} dans le tableau et {recorded} dans le dossier.',
    en: '“{row}” bears the code {found} in the sheet and {recorded} in the dossier.',
  },
  'import/new-indicator': {
    fr: '« {row} » n’était pas dans le dossier : un indicateur a été créé (« {id} »).',
    en: '“{row}” was not in the dossier: an indicator was created (“{id}”).',
  },
  'import/new-indicator-resembles': {
    fr: '« {row} » n’était pas dans le dossier : un indicateur a été créé (« {id} »). Il ressemble à « {similar} » : si c’est le même, dites-le dans la correspondance.',
    en: '“{row}” was not in the dossier: an indicator was created (“{id}”). It resembles “{similar}”: if it is the same, say so in the mapping.',
  },
  'import/kind-not-imported': {
    fr: 'Ce tableau ({kind}) n’a pas été repris : il n’a pas de place dans un dossier.',
    en: 'This table ({kind}) was not taken: a dossier has no place for it.',
  },
  'import/row-left-out': {
    fr: '« {row} » n’a pas été repris : la correspondance l’écarte.',
    en: '“{row}” was not taken: the mapping leaves it out.',
  },
  'import/mapping-unknown-id': {
    fr: '« {row} » n’a pas été repris : la correspondance le rattache à « {id} », qui n’existe pas dans le dossier.',
    en: '“{row}” was not taken: the mapping ties it to “{id}”, which is not in the dossier.',
  },
  'import/row-without-name': {
    fr: 'Cette ligne n’a pas été reprise : elle n’a ni code ni nom d’indicateur.',
    en: 'This row was not taken: it has neither code nor name of an indicator.',
  },
  'import/row-twice': {
    fr: '« {row} » n’a pas été repris : la ligne {first} du même tableau est déjà cet indicateur.',
    en: '“{row}” was not taken: row {first} of the same table is this indicator already.',
  },
  'import/row-ambiguous': {
    fr: '« {row} » n’a pas été repris : plusieurs indicateurs du dossier portent ce nom ({candidates}).',
    en: '“{row}” was not taken: several indicators of the dossier bear this name ({candidates}).',
  },
  'import/scale-differs': {
    fr: '« {row} » n’a pas été repris : le tableau donne {found}, le dossier attend {recorded}.',
    en: '“{row}” was not taken: the sheet gives {found}, the dossier expects {recorded}.',
  },
  'import/new-dimension': {
    fr: '« {row} » est ventilé en {labels} : l’axe « {dimension} » a été créé dans le dossier, vérifiez son nom.',
    en: '“{row}” is broken down into {labels}: the axis “{dimension}” was created in the dossier, check its name.',
  },
  'import/new-category': {
    fr: '« {row} » est ventilé en {labels}, que l’axe « {dimension} » n’avait pas : la catégorie a été ajoutée.',
    en: '“{row}” is broken down into {labels}, which the axis “{dimension}” did not have: the category was added.',
  },
  'import/new-organisation': {
    fr: '« {name} » n’était pas parmi les organisations : elle a été ajoutée (« {id} »).',
    en: '“{name}” was not among the organisations: it was added (“{id}”).',
  },
  'import/same-organisation': {
    fr: '« {name} » a été pris pour « {other} », dont le nom ne diffère que par l’écriture : dites-le si ce sont deux organisations.',
    en: '“{name}” was taken for “{other}”, whose name differs in spelling only: say so if they are two organisations.',
  },
  'import/unit-conflict': {
    fr: '« {written} » n’a pas été repris : l’unité est « {found} », celle de l’indicateur « {unit} ».',
    en: '“{written}” was not taken: the unit is “{found}”, that of the indicator “{unit}”.',
  },
  'import/unit-unclear': {
    fr: 'Le tableau compte « {row} » en « {found} », le dossier en « {unit} » : les valeurs ont été reprises, vérifiez que c’est la même unité.',
    en: 'The sheet counts “{row}” in “{found}”, the dossier in “{unit}”: the values were taken, check that it is the same unit.',
  },
  'import/unit-missing': {
    fr: 'Le tableau ne dit pas en quelle unité « {row} » est compté : complétez l’indicateur « {id} ».',
    en: 'The sheet does not say in which unit “{row}” is counted: complete the indicator “{id}”.',
  },
  'import/percent-assumed-points': {
    fr: '« {row} » est un pourcentage, mais ses nombres sont écrits sans « % » : {value} a été lu comme {value} %.',
    en: '“{row}” is a percentage but its numbers are written without “%”: {value} was read as {value}%.',
  },
  'import/percent-assumed-fraction': {
    fr: '« {row} » est un pourcentage, mais ses nombres sont écrits sans « % » : {value} a été lu comme {value:percent}.',
    en: '“{row}” is a percentage but its numbers are written without “%”: {value} was read as {value:percent}.',
  },
  'import/baseline-conflict': {
    fr: 'La valeur de référence de « {row} » est {found} dans le tableau et {recorded} dans le dossier : celle du dossier est gardée.',
    en: 'The baseline of “{row}” is {found} in the sheet and {recorded} in the dossier: the dossier’s is kept.',
  },
  'import/target-conflict': {
    fr: 'La cible de « {row} » est {found} dans le tableau et {recorded} dans le dossier : celle du dossier, convenue d’avance, est gardée.',
    en: 'The target of “{row}” is {found} in the sheet and {recorded} in the dossier: the dossier’s, agreed beforehand, is kept.',
  },
  'import/target-date-differs': {
    fr: 'La cible de « {row} » est à atteindre le {found:day} selon le tableau, le {recorded:day} selon le dossier : la date du dossier est gardée.',
    en: 'The target of “{row}” is due on {found:day} in the sheet and on {recorded:day} in the dossier: the dossier’s date is kept.',
  },
  'import/target-not-agreed': {
    fr: 'Le tableau donne une cible à « {row} » ({found}), le dossier n’en a pas : une cible se convient d’abord, elle n’a pas été reprise.',
    en: 'The sheet gives “{row}” a target ({found}), the dossier has none: a target is agreed first, it was not taken.',
  },
  'import/target-not-comparable': {
    fr: 'La cible de « {row} » dans le tableau ({found}) ne se compare pas à celle du dossier, écrite autrement (comme un changement ou une fourchette).',
    en: 'The target of “{row}” in the sheet ({found}) cannot be compared with the dossier’s, which is written otherwise (as a change or a range).',
  },
  'import/baseline-not-agreed': {
    fr: 'Le tableau donne une valeur de référence à « {row} » ({found}), le dossier n’en a pas : elle se convient d’abord, elle n’a pas été reprise.',
    en: 'The sheet gives “{row}” a baseline ({found}), the dossier has none: it is agreed first, it was not taken.',
  },
  'import/direction-differs': {
    fr: '« {row} » doit {found} selon le tableau et {recorded} selon le dossier : le sens du dossier est gardé.',
    en: '“{row}” is to {found} in the sheet and to {recorded} in the dossier: the dossier’s direction is kept.',
  },
  'import/basis-inferred': {
    fr: 'La colonne du cumul montre comment les valeurs de « {row} » se combinent ({evidence}) : base « {basis} » retenue, à confirmer.',
    en: 'The total column shows how the values of “{row}” combine ({evidence}): basis “{basis}” was taken, please confirm.',
  },
  'import/basis-unknown': {
    fr: 'Le tableau ne montre pas si les valeurs de « {row} » s’additionnent ou si la dernière compte : déclarez la base de l’indicateur « {id} ».',
    en: 'The sheet does not show whether the values of “{row}” add up or the last one counts: declare the basis of the indicator “{id}”.',
  },
  'import/actual-without-period': {
    fr: '« {written} » n’a pas été repris : rien ne dit de quelle période est cette valeur de « {row} ».',
    en: '“{written}” was not taken: nothing says which period this value of “{row}” is about.',
  },
  'import/two-values': {
    fr: '« {written} » n’a pas été repris : le même fichier donne déjà {recorded} à « {row} » pour cette période.',
    en: '“{written}” was not taken: the same file gives “{row}” the value {recorded} for this period already.',
  },
  'import/value-revised': {
    fr: '« {row} » valait {recorded} pour cette période, le tableau dit {found} : une révision a été enregistrée, l’ancienne valeur reste dans l’historique.',
    en: '“{row}” was {recorded} for this period, the sheet says {found}: a revision was recorded, the old value stays in the history.',
  },
  'import/gap-over-value': {
    fr: '« {row} » vaut {recorded} dans le dossier pour cette période, le tableau n’en dit rien (« {written} ») : la valeur est gardée.',
    en: '“{row}” is {recorded} in the dossier for this period, the sheet says nothing of it (“{written}”): the value is kept.',
  },
  'import/conflicting-records': {
    fr: '« {written} » n’a pas été repris : le dossier a déjà plusieurs valeurs en vigueur de « {row} » pour cette période ({recorded}).',
    en: '“{written}” was not taken: the dossier has several current values of “{row}” for this period already ({recorded}).',
  },
  'import/comment-differs': {
    fr: 'La valeur de « {row} » est inchangée, mais sa remarque est nouvelle : « {written} ». Elle n’a pas été enregistrée.',
    en: 'The value of “{row}” is unchanged but its remark is new: “{written}”. It was not recorded.',
  },
  'import/cumulative-differs': {
    fr: 'Le cumul de « {row} » est {declared} dans le tableau, {computed} d’après ses périodes ({rule}).',
    en: 'The total of “{row}” is {declared} in the sheet, {computed} from its periods ({rule}).',
  },
  'import/cumulative-misses-cell': {
    fr: 'Le cumul de « {row} » est {declared} dans le tableau, {computed} d’après ses périodes : l’écart est exactement la cellule {cell} (« {written} »), que le cumul ne compte pas.',
    en: 'The total of “{row}” is {declared} in the sheet, {computed} from its periods: the difference is exactly cell {cell} (“{written}”), which the total does not count.',
  },
  'data/declared-matches-computed': {
    fr: '« {row} » : {declared:percent} déclarés, c’est bien le {rule}.',
    en: '“{row}”: the declared {declared:percent} is the {rule}.',
  },
  'data/declared-matches-own-target': {
    fr: '« {row} » : {declared:percent} déclarés, c’est le {rule} calculé avec la référence et la cible du tableau ; avec celles du dossier : {computed}.',
    en: '“{row}”: the declared {declared:percent} is the {rule} with the baseline and target of the sheet; with the dossier’s: {computed}.',
  },
  'data/declared-matches-own-total': {
    fr: '« {row} » : {declared:percent} déclarés, c’est le {rule} calculé avec le cumul du tableau ; avec ses périodes : {computed}.',
    en: '“{row}”: the declared {declared:percent} is the {rule} with the total of the sheet; with its periods: {computed}.',
  },
  'data/declared-differs-from-computed': {
    fr: '« {row} » : {declared:percent} déclarés, aucune règle ne les donne ({computed}).',
    en: '“{row}”: {declared:percent} is declared, no rule gives it ({computed}).',
  },
  'data/declared-not-comparable': {
    fr: '« {row} » : {declared:percent} déclarés, le dossier n’a pas de quoi les vérifier (cible, référence ou valeur manquante).',
    en: '“{row}”: {declared:percent} is declared, the dossier has nothing to check it with (target, baseline or value missing).',
  },
} as const satisfies Messages;
