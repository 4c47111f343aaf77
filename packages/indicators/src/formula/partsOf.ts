import type { Formula } from './Formula.ts';

/** The parts that a part of a formula is made of, in the order of the text. */
export function partsOf(node: Formula): readonly Formula[] {
  switch (node.type) {
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'call':
      return node.arguments;
    default:
      return [];
  }
}
