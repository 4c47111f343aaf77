/**
 * Expressions of DHIS2 indicators, read into a tree, put into our formula language, written from it.
 * @module
 */

/** Operators between two operands, as DHIS2 writes them. */
export type Dhis2Operator =
  | '^'
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | '&&'
  | '||';

/** Where a part begins in the expression, counted from 1. */
export interface Dhis2Placed {
  readonly at: number;
}

/** An expression of DHIS2 as a tree that is JSON. */
export type Dhis2Expression =
  | (Dhis2Placed & { readonly type: 'number'; readonly value: number })
  | (Dhis2Placed & { readonly type: 'truth'; readonly value: boolean })
  | (Dhis2Placed & { readonly type: 'text'; readonly value: string })
  | (Dhis2Placed & { readonly type: 'null' })
  | (Dhis2Placed & { readonly type: 'word'; readonly value: string })
  /** A number that the period tells: `[days]`, `[periodInYear]`, `[yearlyPeriodCount]`. */
  | (Dhis2Placed & { readonly type: 'calendar'; readonly value: string })
  | Dhis2Item
  | Dhis2Unary
  | Dhis2Binary
  | Dhis2Call
  | Dhis2Modified;

/** A value that is looked up: `#{fbfJHSPpUQD.pq2XI5kz2BY}`, `C{…}`, `N{…}`. */
export interface Dhis2Item extends Dhis2Placed {
  readonly type: 'item';
  /** What stands before the brace: `#` a data element, `C` a constant, `N` an indicator, `R` a reporting rate. */
  readonly kind: string;
  /** What stands in the braces, cut at its dots. */
  readonly parts: readonly string[];
}

export interface Dhis2Unary extends Dhis2Placed {
  readonly type: 'unary';
  readonly operator: '-' | '+' | '!';
  readonly operand: Dhis2Expression;
}

export interface Dhis2Binary extends Dhis2Placed {
  readonly type: 'binary';
  readonly operator: Dhis2Operator;
  readonly left: Dhis2Expression;
  readonly right: Dhis2Expression;
}

export interface Dhis2Call extends Dhis2Placed {
  readonly type: 'call';
  readonly function: string;
  readonly arguments: readonly Dhis2Expression[];
}

/** A part with what is done to it: `#{…}.periodOffset(-1)`. */
export interface Dhis2Modified extends Dhis2Placed {
  readonly type: 'modified';
  readonly modifier: string;
  readonly arguments: readonly Dhis2Expression[];
  readonly of: Dhis2Expression;
}
