/**
 * The language in which an indicator is computed from others.
 * @module
 */

/** Where a part of a formula stands in its text. */
export interface FormulaSpan {
  /** First character, counted from 0 in UTF-16 units. */
  readonly start: number;
  /** The character after the last one. */
  readonly end: number;
  /** Line of the first character, counted from 1. */
  readonly line: number;
  /** Column of the first character, counted from 1. */
  readonly column: number;
}

/** What a formula, or a part of one, gives: a number, yes or no, a text. */
export type FormulaKind = 'number' | 'truth' | 'text';

/** The category of a breakdown that a reference reads: `sex=female`; `place` and `organisation` are dimensions too. */
export interface FormulaCategory {
  readonly dimension: string;
  readonly category: string;
}

/** Operators between two operands. `and` and `or` know a third value: what is missing. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=' | 'and' | 'or';

/** The functions of the language; what each does is told in {@link formulaFunctions}. */
export type FormulaFunction =
  | 'if'
  | 'coalesce'
  | 'min'
  | 'max'
  | 'sum'
  | 'mean'
  | 'round'
  | 'abs'
  | 'distinct'
  | 'previous'
  | 'at';

export interface Spanned {
  /** Where it stands in the text that was parsed; absent where it was built by a program. */
  readonly span?: FormulaSpan;
}

/** A finite number of 0 or more, `0.5`. */
export interface NumberLiteral extends Spanned {
  readonly type: 'number';
  readonly value: number;
}

/** `true` or `false`. */
export interface TruthLiteral extends Spanned {
  readonly type: 'truth';
  readonly value: boolean;
}

/** A text in quotes, `"mature"`. */
export interface TextLiteral extends Spanned {
  readonly type: 'text';
  readonly value: string;
}

/** The word `missing`: no value, which is not 0. */
export interface MissingLiteral extends Spanned {
  readonly type: 'missing';
}

/** An indicator by its id or its code, `[FORMED]`, or one category of it, `[FORMED; sex=female]`. */
export interface ReferenceNode extends Spanned {
  readonly type: 'reference';
  /** Id or code of the indicator. */
  readonly indicator: string;
  /** The categories it is narrowed to; absent for the whole. */
  readonly where?: readonly FormulaCategory[];
}

/** `-x` or `not x`. */
export interface UnaryNode extends Spanned {
  readonly type: 'unary';
  readonly operator: '-' | 'not';
  readonly operand: Formula;
}

/** Two operands with an operator between them. */
export interface BinaryNode extends Spanned {
  readonly type: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Formula;
  readonly right: Formula;
}

/** A function with its arguments. */
export interface CallNode extends Spanned {
  readonly type: 'call';
  readonly function: FormulaFunction;
  readonly arguments: readonly Formula[];
}

/**
 * A formula as a tree that is JSON. Parentheses and spelling are gone: what differs only in these is the same formula.
 */
export type Formula =
  | NumberLiteral
  | TruthLiteral
  | TextLiteral
  | MissingLiteral
  | ReferenceNode
  | UnaryNode
  | BinaryNode
  | CallNode;
