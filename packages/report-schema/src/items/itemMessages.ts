import type { Messages } from '@jalon/core';

/** Words of what the rules of the items find. */
export const itemMessages: Messages = {
  'report/text-too-long': {
    fr: '« {item} » compte {count} {unit} ; {max} au plus.',
    en: '“{item}” has {count} {unit}; {max} at most.',
  },
  'report/too-few': {
    fr: '« {item} » : il en faut {min}, il y en a {count}.',
    en: '“{item}”: {min} needed, {count} given.',
  },
  'report/too-many': {
    fr: '« {item} » : il en faut {max} au plus, il y en a {count}.',
    en: '“{item}”: {max} at most, {count} given.',
  },
  'report/no-positive-result': {
    fr: '« {item} » : résultats positifs : {count}, il en faut au moins {min}.',
    en: '“{item}”: positive results: {count}, at least {min} needed.',
  },
  'report/no-negative-result': {
    fr: '« {item} » : résultats négatifs : {count}, il en faut au moins {min}. Qu’est-ce qui n’a pas marché ?',
    en: '“{item}”: negative results: {count}, at least {min} needed. What did not work?',
  },
  'report/no-sub-objective': {
    fr: '« {item} » : aucun sous-objectif. De quoi l’objectif général est-il fait ?',
    en: '“{item}”: no sub-objective. What is the general objective made of?',
  },
  'report/sub-objective-without-expected-result': {
    fr: 'Le sous-objectif {label} n’a pas de résultat attendu : à quoi verra-t-on qu’il est atteint ?',
    en: 'Sub-objective {label} has no expected result: how will we see that it is reached?',
  },
  'report/sub-objective-without-indicator': {
    fr: 'Le sous-objectif {label} n’a pas d’indicateur : comment le mesure-t-on ?',
    en: 'Sub-objective {label} has no indicator: how is it measured?',
  },
  'report/figure-differs': {
    fr: '« {label} » : {figure} annoncé {declared:percent}, calculé {computed:percent}.',
    en: '“{label}”: {figure} given as {declared:percent}, computed as {computed:percent}.',
  },
  'report/agreement-one-side': {
    fr: 'L’objectif général n’est pas signé par {party} : a-t-il été convenu à deux ?',
    en: 'The general objective is not signed by {party}: did both sides agree?',
  },
  'report/agreement-after-start': {
    fr: 'L’objectif général a été convenu le {agreed:day}, après le début du programme ({start:day}).',
    en: 'The general objective was agreed on {agreed:day}, after the programme began ({start:day}).',
  },
  'report/agreement-undated': {
    fr: 'L’accord sur l’objectif général n’a pas de date.',
    en: 'The agreement on the general objective has no date.',
  },
  'report/dysfunction-without-analysis': {
    fr: 'L’écart « {label} » est décrit sans être analysé : pourquoi s’est-il produit ?',
    en: 'The shortfall “{label}” is described without analysis: why did it happen?',
  },
  'report/shortfall-unexplained': {
    fr: '« {label} » est sous la cible, et « {item} » ne cite aucun écart : pourquoi ?',
    en: '“{label}” is below target, and “{item}” names no shortfall: why?',
  },
  'report/partnership-one-side': {
    fr: '« {item} » n’a pas été rempli par {party}.',
    en: '“{item}” has not been filled in by {party}.',
  },
  'report/choice-repeated': {
    fr: '« {item} » : « {choice} » est choisi deux fois ; ce choix ne compte qu’une fois.',
    en: '“{item}”: “{choice}” is chosen twice; it counts once.',
  },
  'report/attachment-type': {
    fr: '« {item} » : le fichier « {name} » est de type {found} ; accepté : {expected}.',
    en: '“{item}”: the file “{name}” is of type {found}; accepted: {expected}.',
  },
  'report/attachment-too-large': {
    fr: '« {item} » : le fichier « {name} » pèse {found} ; {expected} au plus.',
    en: '“{item}”: the file “{name}” has {found}; {expected} at most.',
  },
  'report/other-currency': {
    fr: '« {item} » est attendu en {expected}, et donné en {found}.',
    en: '“{item}” is asked in {expected}, and given in {found}.',
  },
  'report/below-minimum': {
    fr: '« {item} » vaut {value} ; {min} au moins.',
    en: '“{item}” is {value}; {min} at least.',
  },
  'report/above-maximum': {
    fr: '« {item} » vaut {value} ; {max} au plus.',
    en: '“{item}” is {value}; {max} at most.',
  },
  'report/not-whole': {
    fr: '« {item} » vaut {value} ; un nombre entier est attendu.',
    en: '“{item}” is {value}; a whole number is asked for.',
  },
  'report/too-many-decimals': {
    fr: '« {item} » vaut {value} ; décimales admises : {decimals} au plus.',
    en: '“{item}” is {value}; decimals accepted: {decimals} at most.',
  },
  'report/unknown-row': {
    fr: '« {item} » n’a pas de ligne « {row} » : ses lignes sont fixées d’avance.',
    en: '“{item}” has no row “{row}”: its rows are given beforehand.',
  },
  'report/row-repeated': {
    fr: '« {item} » : la ligne « {row} » est remplie deux fois.',
    en: '“{item}”: row “{row}” is filled in twice.',
  },
  'report/row-missing': {
    fr: '« {item} » : la ligne « {row} » n’est pas remplie.',
    en: '“{item}”: row “{row}” is not filled in.',
  },
  'report/cell-missing': {
    fr: '« {item} », {row} : « {column} » n’est pas rempli.',
    en: '“{item}”, {row}: “{column}” is not filled in.',
  },
  'report/budget-currencies': {
    fr: '« {item} » mêle plusieurs devises ({found}) : rien ne peut être additionné.',
    en: '“{item}” mixes several currencies ({found}): nothing can be added up.',
  },
  'report/budget-unbalanced': {
    fr: '« {item} » n’est pas équilibré. {sentence}',
    en: '“{item}” does not balance. {sentence}',
  },
  'report/account-overdue': {
    fr: '« {item} » : le compte de l’exercice clos le {yearEnd:day} était à remettre au plus tard le {due:day} ; aucune remise n’est enregistrée.',
    en: '“{item}”: the account of the year ended {yearEnd:day} was due by {due:day}; it is not on record as handed in.',
  },
  'report/account-late': {
    fr: '« {item} » : le compte de l’exercice clos le {yearEnd:day} était à remettre au plus tard le {due:day} ; il l’a été le {handedIn:day}.',
    en: '“{item}”: the account of the year ended {yearEnd:day} was due by {due:day}; it was handed in on {handedIn:day}.',
  },
  'report/figure-provenance': {
    fr: '« {label} » : il manque {missing} pour que ce chiffre puisse être cité seul.',
    en: '“{label}”: {missing} missing for this figure to stand by itself.',
  },
  'report/figure-of-few': {
    fr: '« {label} » porte sur {n} cas : trop peu pour être imprimé tel quel.',
    en: '“{label}” rests on {n} cases: too few to be printed as it is.',
  },
  'report/ratio-without-sensitivity': {
    fr: '« {item} » : un ratio n’est pas recevable sans au moins un cas d’analyse de sensibilité. Que devient-il quand une hypothèse change ?',
    en: '“{item}”: a ratio is not accepted without at least one case of sensitivity analysis. What becomes of it when an assumption changes?',
  },
};
