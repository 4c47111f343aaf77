import type { Issue } from '@jalon/core';
import { formulaDependencies } from './formulaDependencies.ts';
import { type FormulaIndicator, indexIndicators } from './indicatorIndex.ts';
import { parseFormula } from './parseFormula.ts';
import { stronglyConnected } from './stronglyConnected.ts';

/** In which order indicators can be computed. */
export interface FormulaOrder {
  /** Ids of the indicators with a formula, each after all those that its formula reads. */
  readonly order: readonly string[];
  /** Ids of indicators that are computed from each other, or from themselves: none of them can be computed. */
  readonly cycles: readonly (readonly string[])[];
  /** What stands in the way: formulas that cannot be read, and cycles; each at its indicator. */
  readonly issues: readonly Issue[];
}

/**
 * The order in which the indicators of a dossier can be computed, with those that go round in circles. A formula that reads
 * its own indicator in an earlier period is a circle too: what adds up since the start is a running total.
 * Source: strongly connected components, Tarjan, SIAM Journal on Computing 1 (1972) 146–160.
 * @param indicators of one dossier; those without a formula are in neither list
 * @example
 * ```ts
 * import { formulaOrder } from '@jalon/indicators';
 * const indicators = [
 *   { id: 'growth', unit: 'ratio', formula: '[share] / previous([share]) - 1' },
 *   { id: 'share', unit: 'ratio', formula: '[FORMED] / [ENROLLED]' },
 *   { id: 'formed', code: 'FORMED', unit: 'people' },
 *   { id: 'enrolled', code: 'ENROLLED', unit: 'people' },
 * ];
 * formulaOrder(indicators).order; // => ['share', 'growth']
 * formulaOrder([{ id: 'a', unit: 'n', formula: '[b]' }, { id: 'b', unit: 'n', formula: '[a]' }]).cycles;
 * // => [['a', 'b']]
 * ```
 */
export function formulaOrder(indicators: readonly FormulaIndicator[]): FormulaOrder {
  const { find } = indexIndicators(indicators);
  const issues: Issue[] = [];
  const edges = new Map<string, readonly string[]>();
  for (const { id, formula } of indicators) {
    if (formula === undefined || edges.has(id)) continue;
    const parsed = parseFormula(formula);
    const own = new Set<string>();
    // Stryker disable next-line ArrayDeclaration: a name that nobody has leads nowhere
    for (const name of parsed.value ? formulaDependencies(parsed.value) : []) {
      const found = find(name);
      if (typeof found === 'object' && found.formula !== undefined) own.add(found.id);
    }
    edges.set(id, [...own]);
    const at = { in: 'dossier', entity: { kind: 'indicator', id }, pointer: '/formula' } as const;
    for (const issue of parsed.issues)
      issues.push({ ...issue, at, ...(issue.at && { related: [issue.at] }) });
  }
  const order: string[] = [];
  const cycles: string[][] = [];
  for (const component of stronglyConnected(edges)) {
    const [only] = component;
    // Stryker disable next-line OptionalChaining: what stands in a group has edges, be it none
    const isCycle = component.length > 1 || (only !== undefined && edges.get(only)?.includes(only));
    if (isCycle) cycles.push(component);
    else order.push(...component);
  }
  for (const cycle of cycles) {
    // Stryker disable next-line StringLiteral: a circle has a first member
    const [first = ''] = cycle;
    const at = { in: 'dossier', entity: { kind: 'indicator', id: first }, pointer: '/formula' } as const;
    issues.push({ code: 'formula/cycle', severity: 'error', params: { indicators: cycle.join(', ') }, at });
  }
  return { order, cycles, issues };
}
