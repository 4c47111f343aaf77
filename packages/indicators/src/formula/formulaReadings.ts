import { assertFormula } from './assertFormula.ts';
import type { Formula } from './Formula.ts';
import type { FormulaReading } from './FormulaReading.ts';
import { partsOf } from './partsOf.ts';
import { aggregateOf, ownPeriod, periodWithin, type ReadingPeriod, readingIn } from './readingIn.ts';

/**
 * The values that a formula asks for, each once, in the order in which they are first named: what has to be looked up
 * before it can be computed.
 * @throws JalonError `invalid-argument` where the tree is more than 1000 levels deep
 * @example
 * ```ts
 * import { formulaReadings, parseFormula } from '@jalon/indicators';
 * const { value } = parseFormula('([A] - previous([A])) / previous([A])');
 * value && formulaReadings(value).map(({ key }) => key); // => ['[A]', 'previous([A])']
 * const shares = parseFormula('at([A; sex=female] / [A], "2023")').value;
 * shares && formulaReadings(shares).map(({ key }) => key);
 * // => ['at([A; sex=female], "2023")', 'at([A], "2023")']
 * ```
 */
export function formulaReadings(formula: Formula): readonly FormulaReading[] {
  assertFormula(formula);
  const found = new Map<string, FormulaReading>();
  function walk(node: Formula, period: ReadingPeriod): void {
    const aggregate = aggregateOf(node);
    const of = aggregate?.of ?? (node.type === 'reference' ? node : undefined);
    if (of) {
      const reading = readingIn(of, period, aggregate?.by);
      // readings with the same key are the same
      found.set(reading.key, reading);
      return;
    }
    const within = node.type === 'call' ? periodWithin(node, period) : period;
    for (const part of partsOf(node)) walk(part, within);
  }
  walk(formula, ownPeriod);
  return [...found.values()];
}
