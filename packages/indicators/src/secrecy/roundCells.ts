import { JalonError } from '@jalon/core';
import { componentsOf } from './componentsOf.ts';
import { feasibleRange } from './feasibleRange.ts';
import { checkTable, isReadable } from './recoverableCells.ts';
import type { SecrecyOptions } from './SecrecyOptions.ts';
import type { StatisticalTable, TableCell } from './StatisticalTable.ts';
import type { SumSystem } from './SumSystem.ts';
import { secrecyThreshold } from './secrecyThreshold.ts';
import { releasedResult, type SecrecyResult } from './suppressCells.ts';
import { withheldCells } from './withheldCells.ts';

/** Settings of {@link roundCells}; what was published before is not looked at. */
export interface RoundCellsOptions extends Omit<SecrecyOptions, 'earlier' | 'profile'> {
  /** Counts become multiples of this whole number of 2 or more; default 5. */
  readonly base?: number;
}

/**
 * A table whose counts of people are rounded to a base instead of being withheld. Each is rounded by itself to the nearest
 * multiple (halves up), totals too: so each stays within half a base of the truth, and parts need not add up to their
 * total. A total that, rounded, would give its parts away is withheld. Ratios are computed from the rounded counts; means,
 * extremes, amounts, ratios without counts go by the rules of secrecy.
 * Source: method `rounding@1`, conventional rounding; Hundepool and others, Statistical Disclosure Control (2012), ch. 5.
 * @returns the same way with the same numbers each time; `not-a-number` where a value is not finite or beyond 10¹⁵
 * @throws JalonError `invalid-argument` where ids are not unique, a sum names a cell that is not there, or an option lies
 * outside its range
 * @example
 * ```ts
 * import { roundCells } from '@jalon/indicators';
 * const cells = [{ id: 'f', value: 12 }, { id: 'm', value: 3 }, { id: 'all', value: 15 }];
 * const rounded = roundCells({ cells, sums: [{ total: 'all', parts: ['f', 'm'] }] });
 * rounded.value?.cells.map(({ value }) => value); // => [10, 5, 15]
 * ```
 */
export function roundCells(table: StatisticalTable, options: RoundCellsOptions = {}): SecrecyResult {
  const { base = 5, subject = 'general' } = options;
  if (!(Number.isSafeInteger(base) && base >= 2)) {
    throw new JalonError('invalid-argument', `A base is a whole number of 2 or more, found ${base}.`, {
      base,
    });
  }
  checkTable(table);
  const threshold = secrecyThreshold(subject, options.threshold);
  if (!isReadable(table)) return { status: 'not-computable', reason: 'not-a-number', warnings: [] };
  const others = table.cells.filter((cell) => !isRounded(cell) && !isFromCounts(cell, table));
  const own = new Set(others.map(({ id }) => id));
  const sums = (table.sums ?? []).filter(({ total, parts }) => [total, ...parts].every((id) => own.has(id)));
  const { rules } = withheldCells({ cells: others, sums }, threshold, options);
  const rounded = { ...table, cells: withRatios(table, base) };
  const telling = tellingTotals(rounded, base);
  // a ratio of nothing, or a telling one
  const ratios = rounded.cells.filter((cell) => isFromCounts(cell, table) && hidesRatio(cell, telling));
  const withheld = new Map([
    ...rules,
    ...[...telling].map((id) => [id, 'secondary'] as const),
    ...ratios.map(({ id }) => [id, 'derived'] as const),
  ]);
  const result = releasedResult(rounded, { rules: withheld, exposed: [] }, options, threshold);
  if (result.status === 'not-computable') return result;
  const warnings = [
    ...result.warnings,
    { code: 'secrecy/rounded', severity: 'hint' as const, params: { base } },
  ];
  return { ...result, method: 'rounding@1' as const, warnings };
}

const isRounded = ({ measure = 'people' }: TableCell): boolean => measure === 'people';

/** Whether a ratio can be computed from two counts of the table. */
function isFromCounts({ measure, derivedFrom = [] }: TableCell, { cells }: StatisticalTable): boolean {
  const isCount = (id: string) => cells.some((cell) => cell.id === id && isRounded(cell) && !cell.suppressed);
  return measure === 'ratio' && derivedFrom.length === 2 && derivedFrom.every(isCount);
}

function hidesRatio(
  { value, sensitive, derivedFrom = [] }: TableCell,
  telling: ReadonlySet<string>,
): boolean {
  const isTelling = sensitive === true && (value === 0 || value === 1);
  return isTelling || value === undefined || derivedFrom.some((id) => telling.has(id));
}

/** Counts rounded, ratios of two of them computed anew. */
function withRatios(table: StatisticalTable, base: number): readonly TableCell[] {
  const round = (value: number) => Math.floor(value / base + 0.5) * base + 0;
  const counts = table.cells.map((cell): TableCell => {
    if (!isRounded(cell)) return cell;
    const { value, bounds: _, ...rest } = cell;
    return value === undefined || cell.suppressed ? rest : { ...rest, value: round(value) };
  });
  const values = new Map(counts.map(({ id, value }) => [id, value]));
  return counts.map((cell) => {
    if (!isFromCounts(cell, table)) return cell;
    const [numerator = 0, denominator = 0] = (cell.derivedFrom ?? []).map((id) => values.get(id));
    const { value: _, bounds: _bounds, ...rest } = cell;
    return denominator === 0
      ? { ...rest, people: 0 }
      : { ...rest, value: Math.min(1, numerator / denominator), people: denominator };
  });
}

/** Totals that, beside their rounded parts, would leave one of them fewer values than half a base. */
function tellingTotals(table: StatisticalTable, base: number): ReadonlySet<string> {
  const telling = new Set<string>();
  const half = Math.floor(base / 2);
  for (;;) {
    const narrow = narrowSum(table, telling, half, base);
    if (narrow === undefined) return telling;
    telling.add(narrow);
  }
}

function narrowSum(
  { cells, sums = [] }: StatisticalTable,
  telling: ReadonlySet<string>,
  half: number,
  base: number,
): string | undefined {
  const counts = cells.filter((cell) => isRounded(cell) && cell.value !== undefined && !telling.has(cell.id));
  const places = new Map(counts.map(({ id }, n) => [id, n]));
  const inside = sums.filter(({ total, parts }) => [total, ...parts].every((id) => places.has(id)));
  const system: SumSystem = {
    unknowns: counts.map(({ id, value = 0 }) => ({
      id,
      low: Math.max(0, value - half),
      // halves go up
      high: value + base - half - 1,
      isCount: true,
      isSecret: true,
      isAmount: false,
    })),
    rows: inside.map(({ total, parts }) => ({
      members: [
        [places.get(total) ?? 0, 1] as const,
        ...parts.map((id) => [places.get(id) ?? 0, -1] as const),
      ],
      equals: 0,
    })),
  };
  for (const component of componentsOf(system)) {
    for (const [n, { id, low, high }] of component.unknowns.entries()) {
      const range = component.rows.length > 0 ? feasibleRange(component, n) : undefined;
      if (!range || range.high - range.low >= Math.min(half, high - low)) continue;
      const own = inside.find(({ total, parts }) => total === id || parts.includes(id));
      // the total of a sum that the cell is in, or of any other that ties it
      return own?.total ?? inside[0]?.total;
    }
  }
  return undefined;
}
