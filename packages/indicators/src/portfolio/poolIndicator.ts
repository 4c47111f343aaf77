/**
 * Figures across partners: one indicator that several report, one organisation beside the others.
 * @module
 */
import type { Issue, SharedIndicator } from '@jalon/core';
import { rollUp } from '../aggregation/rollUp.ts';
import { present } from '../result/present.ts';
import type { MethodId } from '../result/Result.ts';
import { agreementOf } from './agreementOf.ts';
import { definitionOf } from './definitionOf.ts';
import type { ExcludedLine, PooledIndicator, PooledLine, PoolIndicatorOptions } from './PooledLine.ts';
import { unusableLines } from './unusableLines.ts';

/**
 * Pools one shared indicator over the partners that report it: only values with the same unit, the same count, the same
 * window, population and basis are brought together; every other line stands beside the figure with its reason. A partner
 * that sent nothing usable makes a sum “at least”; distinct people of several partners add up only where overlap is
 * declared absent. Method `pooled-indicator@1`, rolled up by organisation as {@link rollUp} does.
 * Source: shared measurement, Kania, Kramer 2011; the rules are ours.
 * @param shared the definition that partners agreed
 * @param lines the values they handed in, in any order
 * @throws JalonError `invalid-argument` as {@link rollUp}
 * @example
 * ```ts
 * import { poolIndicator } from '@jalon/indicators';
 * const children = {
 *   id: 'children',
 *   name: 'Children welcomed',
 *   unit: 'children',
 *   countOf: 'enrolments' as const,
 *   partners: [{ organisation: 'a' }, { organisation: 'b' }, { organisation: 'c' }],
 * };
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const pooled = poolIndicator(children, [
 *   { organisation: 'a', period, value: 12 },
 *   { organisation: 'a', period, value: 12 },
 *   { organisation: 'b', period, value: 30, unit: 'families' },
 *   { organisation: 'b', period, value: 25 },
 *   { organisation: 'c', period, bounds: { min: 0, max: 4 } },
 * ]);
 * pooled.bounds; // => { min: 37, max: 41 }
 * pooled.excluded.map(({ line, reason }) => [line, reason]);
 * // => [[1, 'duplicate'], [2, 'other-unit']]
 * ```
 */
export function poolIndicator(
  shared: SharedIndicator,
  lines: readonly PooledLine[],
  options: PoolIndicatorOptions = {},
): PooledIndicator {
  const { partners, basis, unitOfAnalysis, ...rest } = options;
  const { definition, differing, mixed } = agreementOf(lines, shared, {
    ...(basis !== undefined && { basis }),
    ...(unitOfAnalysis !== undefined && { unitOfAnalysis }),
  });
  const alike = lines.flatMap((_, n) => (differing.has(n) ? [] : [n]));
  const reasons = new Map([...differing, ...unusableLines(lines, alike, options)]);
  const taken = alike.filter((n) => !reasons.has(n));
  const excluded = lines.flatMap((line, n): readonly ExcludedLine[] => {
    const reason = reasons.get(n);
    const { unit = shared.unit } = definitionOf(line, shared);
    const value = typeof line.value === 'number' ? line.value : undefined;
    return reason
      ? [present({ line: n, id: line.id, organisation: line.organisation, reason, value, unit })]
      : [];
  });
  const parts = partners ?? [
    ...shared.partners.map(({ organisation }) => organisation),
    ...lines.map(({ organisation }) => organisation),
  ];
  const { unit = shared.unit, countOf, distinct, basis: agreed } = definition;
  const indicator = present({ unit, countOf, distinct, basis: agreed });
  const result = rollUp(
    indicator,
    taken.flatMap((n) => lines[n] ?? []),
    { ...rest, by: 'organisation', parts },
  );
  const warnings = [...excluded.map(issueOf), ...result.warnings];
  if (mixed) {
    const coverage = { observed: 0, expected: new Set(parts).size };
    return {
      status: 'not-computable',
      reason: mixed,
      coverage,
      by: 'organisation',
      warnings,
      taken: [],
      excluded,
    };
  }
  if (result.status === 'not-computable') return { ...result, warnings, taken, excluded };
  const method: MethodId = 'pooled-indicator@1';
  return { ...result, method, way: result.method, warnings, taken, excluded };
}

const issueOf = ({ reason, organisation, line, unit = '' }: ExcludedLine): Issue => ({
  code: `portfolio/${reason}`,
  severity: reason === 'conflict' || reason === 'not-a-number' ? 'error' : 'warning',
  params: { organisation, line: line + 1, unit },
});
