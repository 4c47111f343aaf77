import type { Formula, FormulaKind } from '../Formula.ts';
import { isArithmetic } from './operators.data.ts';

/** The kind of an indicator's values by its name, where it is known. */
export type KindOfIndicator = (indicator: string) => FormulaKind | undefined;

/** What a part of a formula gives; `undefined` where that is for the indicators in it to tell. */
export function kindOf(
  node: Formula,
  kindOfIndicator: KindOfIndicator = () => undefined,
): FormulaKind | undefined {
  switch (node.type) {
    case 'number':
    case 'truth':
    case 'text':
      return node.type;
    case 'missing':
      return undefined;
    case 'reference':
      return kindOfIndicator(node.indicator);
    case 'unary':
      return node.operator === '-' ? 'number' : 'truth';
    case 'binary':
      return isArithmetic(node.operator) ? 'number' : 'truth';
    case 'call': {
      const [first, ...others] = node.arguments;
      if (node.function === 'previous' || node.function === 'at')
        return first && kindOf(first, kindOfIndicator);
      if (node.function === 'if') return firstKind(others, kindOfIndicator);
      return node.function === 'coalesce' ? firstKind(node.arguments, kindOfIndicator) : 'number';
    }
  }
}

/** The kind of the first part that has one: parts that stand for each other share it. */
export function firstKind(
  parts: readonly Formula[],
  kindOfIndicator?: KindOfIndicator,
): FormulaKind | undefined {
  for (const part of parts) {
    const kind = kindOf(part, kindOfIndicator);
    if (kind) return kind;
  }
  return undefined;
}
