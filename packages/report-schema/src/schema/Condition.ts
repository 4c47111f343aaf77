/** An answer that a condition compares with: the code of an option, yes or no, a number. */
export type ConditionValue = string | number | boolean;

/**
 * When an item is asked: what the answer to an item before it has to be. It is data, so that a form, a check and a
 * document decide alike. An item without an answer, or one that is not asked itself, meets `answered: false` alone.
 */
export type Condition =
  /** The answer is this; of several choices, this is one. */
  | { readonly item: string; readonly is: ConditionValue }
  /** There is an answer, and it is not this; of several choices, this is none. */
  | { readonly item: string; readonly isNot: ConditionValue }
  /** The number is this or more, in the unit of the item. */
  | { readonly item: string; readonly atLeast: number }
  /** There is an answer, or there is none. */
  | { readonly item: string; readonly answered: boolean };
