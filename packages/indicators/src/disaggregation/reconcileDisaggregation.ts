/**
 * Totals beside the parts that they are broken down into.
 * @module
 */
import type { Issue } from '@jalon/core';
import { present } from '../result/present.ts';
import type { Reason } from '../result/Result.ts';
import { addsUp, breakdownOf, isOverlapping, sumAlong } from './breakdownOf.ts';
import type {
  Breakdown,
  DisaggregatedIndicator,
  DisaggregatedValue,
  DisaggregatingDimension,
  DisaggregationResult,
  FittedCell,
  MarginGap,
} from './Disaggregation.ts';
import { fitCrossed } from './fitCrossed.ts';
import { type PartGroup, partsByDimensions, type SortedParts } from './partsByDimensions.ts';
import { reconcileParts } from './reconcileParts.ts';

/** Settings of {@link reconcileDisaggregation}. */
export interface ReconcileDisaggregationOptions {
  /** The axes along which values are broken down. */
  readonly dimensions: readonly DisaggregatingDimension[];
  /** `ipf`: fit the crossed cells to the parts along each dimension; default: force nothing. */
  readonly reconcile?: 'ipf';
  /** Whether the result carries its trace. */
  readonly trace?: boolean;
}

/**
 * Totals against parts: for each single, crossed or overlapping breakdown whether it agrees with the total, which residual is
 * left, what is missing; for each part whether the cells crossed with it make it. Nothing is forced: only
 * `reconcile: 'ipf'` fits crossed cells to their margins. “Other”, “prefers not to say”, “not recorded” stay apart.
 * Source: methods `disaggregation-reconciliation@1` (ours) and `iterative-proportional-fitting@1` (Deming, Stephan 1940).
 * @param indicator unit and additivity; a ratio does not add up
 * @param observations values of one indicator for one period, one place, one organisation; in any order
 * @returns in the unit of the indicator; `no-actual` without any number, `not-additive` for a ratio, `no-margins`,
 * `missing-value` or `not-converged` where a table cannot be fitted
 * @example
 * ```ts
 * import { reconcileDisaggregation } from '@jalon/indicators';
 * const sex = { id: 'sex', categories: [{ code: 'f' }, { code: 'm' }, { code: 'nr', rest: 'not-recorded' as const }] };
 * const families = [
 *   { value: 100 },
 *   { value: 60, categories: { sex: 'f' } },
 *   { value: 38, categories: { sex: 'm' } },
 * ];
 * const result = reconcileDisaggregation({ unit: 'families' }, families, { dimensions: [sex] });
 * result.value?.breakdowns[0]?.standing; // => 'residual'
 * result.value?.breakdowns[0]?.residual; // => 2
 * ```
 */
export function reconcileDisaggregation(
  indicator: DisaggregatedIndicator,
  observations: readonly DisaggregatedValue[],
  options: ReconcileDisaggregationOptions,
): DisaggregationResult {
  const sorted = partsByDimensions(observations, options.dimensions);
  const [first] = sorted.groups;
  const isTotal = first?.dimensions.length === 0;
  const total = isTotal ? [...first.parts.values()][0]?.value : undefined;
  const groups = isTotal ? sorted.groups.slice(1) : sorted.groups;
  const breakdowns = groups.map((group) => breakdownOf(indicator, group, total));
  const gaps = gapsBetween(indicator, groups, breakdowns);
  const warnings = issuesOf(indicator.id, sorted, breakdowns, gaps);
  const reason = obstacle(indicator, groups, breakdowns);
  if (reason) return { status: 'not-computable', reason, warnings };
  const fitted = options.reconcile === 'ipf' ? fittedCells(groups) : undefined;
  if (fitted && 'reason' in fitted) return { status: 'not-computable', reason: fitted.reason, warnings };
  const observed = groups.flatMap(({ parts }) => [...parts.values()].flatMap(({ value }) => value ?? []));
  const missing = breakdowns.flatMap((breakdown) => breakdown.missing);
  const trace = breakdowns.map((breakdown) => ({ step: 'breakdown', params: { ...breakdown } }));
  return present({
    status: 'computed' as const,
    value: present({ breakdowns, gaps, fitted: fitted as readonly FittedCell[] | undefined }),
    unit: indicator.unit ?? 'n',
    method: fitted
      ? ('iterative-proportional-fitting@1' as const)
      : ('disaggregation-reconciliation@1' as const),
    coverage: { observed: observed.length, expected: observed.length + missing.length },
    warnings,
    trace: options.trace ? trace : undefined,
  });
}

function obstacle(
  indicator: DisaggregatedIndicator,
  groups: readonly PartGroup[],
  breakdowns: readonly Breakdown[],
): Reason | undefined {
  if (!addsUp(indicator, [])) return 'not-additive';
  const isKnown = groups.some(({ parts }) => [...parts.values()].some(({ value }) => value !== undefined));
  if (!isKnown) return 'no-actual';
  // a sum beyond what a number can hold
  const isTooLarge = ({ standing, sum, dimensions }: Breakdown, n: number) =>
    standing !== 'not-additive' &&
    sum === undefined &&
    dimensions.length > 0 &&
    !isOverlapping(groups[n]?.dimensions ?? []);
  return breakdowns.some(isTooLarge) ? 'too-large' : undefined;
}

/** The table with the most dimensions is fitted to all that is known along fewer. */
function fittedCells(groups: readonly PartGroup[]): readonly FittedCell[] | { readonly reason: Reason } {
  const crossed = groups.at(-1);
  if (!crossed || crossed.dimensions.length < 2) return { reason: 'no-margins' };
  return fitCrossed(crossed, groups);
}

function gapsBetween(
  indicator: DisaggregatedIndicator,
  groups: readonly PartGroup[],
  breakdowns: readonly Breakdown[],
): readonly MarginGap[] {
  return groups.flatMap((group) =>
    groups.flatMap((crossed, n) => {
      const others = crossed.dimensions.filter((dimension) => !group.dimensions.includes(dimension));
      const isInside = crossed.dimensions.length === group.dimensions.length + others.length;
      if (others.length === 0 || !isInside || isOverlapping(others) || !addsUp(indicator, others)) return [];
      return [...group.parts.values()].flatMap(({ codes, value }) => {
        const made = sumAlong(crossed, group.dimensions, codes, breakdowns[n]?.missing);
        const found = made === undefined || value === undefined ? undefined : reconcileParts(value, [made]);
        if (value === undefined || found?.residual === undefined || found.consistent) return [];
        return {
          dimensions: group.dimensions.map(({ id }) => id),
          codes,
          crossed: crossed.dimensions.map(({ id }) => id),
          part: value,
          sum: found.sum,
          residual: found.residual,
        };
      });
    }),
  );
}

function issuesOf(
  id: string | undefined,
  { undeclared, conflicts, unusable }: SortedParts,
  breakdowns: readonly Breakdown[],
  gaps: readonly MarginGap[],
): readonly Issue[] {
  const issues: Issue[] = [];
  const warn = (code: string, params: Issue['params'], severity: Issue['severity'] = 'warning') =>
    issues.push({
      code: `disaggregation/${code}`,
      severity,
      params,
      ...(id !== undefined && { at: { in: 'dossier', entity: { kind: 'indicator', id } } }),
    });
  for (const dimension of undeclared) warn('undeclared-dimension', { dimension });
  for (const codes of conflicts) warn('conflict', { codes: codes.join(', ') }, 'error');
  if (unusable > 0) warn('not-a-number', { count: unusable }, 'error');
  for (const { dimensions, standing, missing, residual, sum, total = 0 } of breakdowns) {
    const dimension = dimensions.join(' × ');
    if (missing.length > 0) warn('parts-missing', { dimension, count: missing.length });
    if (standing === 'residual') warn('residual', { dimension, residual: residual ?? 0, total });
    if (standing === 'overcount' && sum !== undefined) warn('overcount', { dimension, sum, total }, 'error');
    if (standing === 'overcount' && sum === undefined)
      warn('part-beyond-total', { dimension, total }, 'error');
  }
  if (gaps.length > 0) warn('margins-differ', { count: gaps.length });
  return issues;
}
