import type { Words } from '@jalon/core';
import type { FormulaFunction } from './Formula.ts';

/** One function of the formula language. */
export interface FormulaFunctionDefinition {
  /** Fewest arguments. */
  readonly least: number;
  /** Most arguments; absent where there may be any number. */
  readonly most?: number;
  /** How it is written, for example `if(condition, then, otherwise)`. */
  readonly usage: string;
  /** What it gives. */
  readonly gives: Words;
}

/** The functions of the formula language, by name. The list is closed, so that every port and engine computes the same. */
export const formulaFunctions: Readonly<Record<FormulaFunction, FormulaFunctionDefinition>> = {
  if: {
    least: 3,
    most: 3,
    usage: 'if([A] > 0, [B] / [A], missing)',
    gives: {
      fr: 'le deuxième argument si le premier est vrai, le troisième s’il est faux, rien s’il manque',
      en: 'the second argument where the first is true, the third where it is false, nothing where it is missing',
    },
  },
  coalesce: {
    least: 2,
    usage: 'coalesce([A], 0)',
    gives: {
      fr: 'le premier argument qui ne manque pas ; une division par zéro n’est pas une donnée manquante',
      en: 'the first argument that is not missing; a division by zero is not a missing value',
    },
  },
  min: {
    least: 1,
    usage: 'min([A], [B]) · min([A])',
    gives: {
      fr: 'le plus petit des arguments ; d’un seul indicateur, sa plus petite valeur dans la période',
      en: 'the smallest argument; of a single indicator, its smallest value within the period',
    },
  },
  max: {
    least: 1,
    usage: 'max([A], [B]) · max([A])',
    gives: {
      fr: 'le plus grand des arguments ; d’un seul indicateur, sa plus grande valeur dans la période',
      en: 'the largest argument; of a single indicator, its largest value within the period',
    },
  },
  sum: {
    least: 1,
    usage: 'sum([A], [B]) · sum([A])',
    gives: {
      fr: 'la somme des arguments ; d’un seul indicateur, la somme de ses valeurs dans la période',
      en: 'the sum of the arguments; of a single indicator, the sum of its values within the period',
    },
  },
  mean: {
    least: 1,
    usage: 'mean([A], [B]) · mean([A])',
    gives: {
      fr: 'la moyenne des arguments ; d’un seul indicateur, la moyenne de ses valeurs connues dans la période',
      en: 'the mean of the arguments; of a single indicator, the mean of its known values within the period',
    },
  },
  round: {
    least: 1,
    most: 2,
    usage: 'round([A], 1)',
    gives: {
      fr: 'l’arrondi à tant de décimales (aucune par défaut), les demis en s’éloignant de zéro',
      en: 'the value rounded to so many decimals (none by default), halves away from zero',
    },
  },
  abs: {
    least: 1,
    most: 1,
    usage: 'abs([A] - [B])',
    gives: { fr: 'la valeur sans son signe', en: 'the value without its sign' },
  },
  distinct: {
    least: 1,
    most: 1,
    usage: 'distinct([PEOPLE])',
    gives: {
      fr: 'le nombre de personnes ou de structures différentes dans la période, jamais additionné par-dessus ses parties',
      en: 'the number of different people or organisations within the period, never added up over its parts',
    },
  },
  previous: {
    least: 1,
    most: 2,
    usage: 'previous([A]) · previous([A], 4)',
    gives: {
      fr: 'la valeur de la période précédente de même longueur, ou de celle d’autant de périodes avant',
      en: 'the value of the period before, of the same length, or of the one so many periods before',
    },
  },
  at: {
    least: 2,
    most: 2,
    usage: 'at([A], "2023")',
    gives: { fr: 'la valeur de la période nommée', en: 'the value of the period named' },
  },
};
