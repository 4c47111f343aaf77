/** The ways through a document from a node. */
export const xpathAxes = [
  'child',
  'descendant',
  'descendant-or-self',
  'self',
  'parent',
  'ancestor',
  'ancestor-or-self',
  'following-sibling',
  'preceding-sibling',
  'following',
  'preceding',
  'attribute',
  'namespace',
] as const;

/** A way through a document. */
export type XPathAxis = (typeof xpathAxes)[number];

/** Which nodes a step takes of those on its way. */
export type XPathTest =
  | { readonly is: 'any' }
  | { readonly is: 'text' }
  /** Comments and instructions, which are not read. */
  | { readonly is: 'none' }
  | { readonly is: 'name'; readonly prefix: string; readonly local: string };

/** One step of a path. */
export interface XPathStep {
  readonly axis: XPathAxis;
  readonly test: XPathTest;
  readonly predicates: readonly XPathExpression[];
}

/** Signs between two operands. */
export type XPathOperator =
  | 'or'
  | 'and'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | 'div'
  | 'mod'
  | '|';

/** An expression of XPath 1.0, read. */
export type XPathExpression =
  | { readonly is: 'value'; readonly value: string | number }
  | {
      readonly is: 'operation';
      readonly sign: XPathOperator;
      readonly left: XPathExpression;
      readonly right: XPathExpression;
    }
  | { readonly is: 'minus'; readonly of: XPathExpression }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly XPathExpression[] }
  /** From the context node, from the document (`root`), or from what an expression gives. */
  | {
      readonly is: 'path';
      readonly from: 'context' | 'root' | XPathExpression;
      readonly predicates: readonly XPathExpression[];
      readonly steps: readonly XPathStep[];
    };
