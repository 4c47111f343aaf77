import { assertFormula } from './assertFormula.ts';
import type { Formula } from './Formula.ts';
import { partsOf } from './partsOf.ts';

/**
 * The indicators that a formula names, by id or code as written, each once, in the order of the text.
 * @throws JalonError `invalid-argument` where the tree is more than 1000 levels deep
 * @example
 * ```ts
 * import { formulaDependencies, parseFormula } from '@jalon/indicators';
 * const { value } = parseFormula('[T2] / previous([T1]) + [T2; sex=female]');
 * value && formulaDependencies(value); // => ['T2', 'T1']
 * ```
 */
export function formulaDependencies(formula: Formula): readonly string[] {
  assertFormula(formula);
  const found = new Set<string>();
  function walk(node: Formula): void {
    if (node.type === 'reference') found.add(node.indicator);
    for (const part of partsOf(node)) walk(part);
  }
  walk(formula);
  return [...found];
}
