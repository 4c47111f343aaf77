import { type Basis, daysBetween, type Indicator, type IsoDay } from '@jalon/core';
import {
  achievementOfTarget,
  distanceTravelled,
  type Progress,
  type ProgressFigure,
} from '@jalon/indicators';
import { cellAddress } from '../../workbook/cellAddress.ts';
import type { Content } from '../canvas/DrawnSheet.ts';
import { rangeOf } from '../canvas/SheetCanvas.ts';
import type { TrackingColumns } from './trackingColumns.ts';

/** What the cells of a row hold that its formulas look at: a number, or nothing that counts. */
export interface RowNumbers {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly baseline?: number;
  readonly target?: number;
  /** By column of the periods, in order. */
  readonly periods: readonly (number | undefined)[];
  /** Last day of each of them. */
  readonly ends: readonly IsoDay[];
  /** Column from which periods belong to the programme. */
  readonly from: number;
}

/** A cell that is computed: its formula with the result of now, or a value where no formula says the same. */
export interface ComputedCell {
  readonly content: Content;
  readonly isLive: boolean;
  /** Share of the period that has passed, where the formula takes only that part of the reference. */
  readonly elapsed?: number;
}

/** Total, share of the target and distance travelled of one row. */
export interface ComputedCells {
  readonly total: ComputedCell;
  readonly achievement: ComputedCell;
  readonly distance: ComputedCell;
}

/** The basis on which values are read where the indicator declares none, as `progress` reads them. */
export function basisOf({ basis, unit, additivity }: Indicator): Basis {
  if (basis) return basis;
  if (unit === 'ratio') return 'ratio';
  return additivity?.['time'] === 'sum' ? 'increment' : 'snapshot';
}

/**
 * The live formulas of a row with the results that they have now. Where a figure of `progress` is another one (a target
 * for each period by itself, records that disagree), the figure is written instead, and no formula contradicts it.
 */
export function trackingFormulas(
  indicator: Indicator,
  columns: TrackingColumns,
  numbers: RowNumbers,
  progress: Progress | undefined,
): ComputedCells {
  const { row, target } = numbers;
  const total = totalCell(basisOf(indicator), columns, numbers, progress);
  const actual = typeof resultOf(total) === 'number' ? (resultOf(total) as number) : undefined;
  const [b, t, a] = [columns.baseline, columns.target, columns.total].map((column) =>
    cellAddress(row, column),
  );
  // a total since the start has nothing before it: its path begins at 0, whatever stands in the column of references
  const fromZero = progress?.baseline?.value === 0 && numbers.baseline !== 0;
  const baseline = fromZero ? 0 : numbers.baseline;
  const travelled =
    baseline === undefined || target === undefined || actual === undefined
      ? undefined
      : distanceTravelled({ baseline, target, actual });
  const achieved =
    target === undefined || actual === undefined ? undefined : achievementOfTarget({ target, actual });
  const passed = partOfReference({ baseline, target, actual }, progress);
  const factor =
    passed.elapsed === undefined
      ? ''
      : `*${elapsedFormula(passed.elapsed, indicator, columns, numbers, progress)}`;
  const overTarget = `IF(COUNT(${t},${a})<2,"",IF(${t}=0,"",${a}/${t}))`;
  return {
    total,
    achievement: figureCell(overTarget, achieved, progress?.figures.achievementOfTarget),
    distance: figureCell(
      fromZero
        ? overTarget
        : `IF(COUNT(${b},${t},${a})<3,"",IF(${t}=${b},"",(${a}-${b}${factor})/(${t}-${b})))`,
      passed.travelled ?? travelled,
      progress?.figures.distanceTravelled,
      passed.elapsed,
    ),
  };
}

interface PassedPart {
  readonly travelled?: number;
  readonly elapsed?: number;
}

/** Of a year that is not over, `progress` takes the part of the reference that has passed; so does the formula. */
function partOfReference(
  { baseline, target, actual }: { readonly [K in 'baseline' | 'target' | 'actual']: number | undefined },
  progress: Progress | undefined,
): PassedPart {
  const elapsed = progress?.expected?.elapsed;
  const figure = progress?.figures.distanceTravelled.value;
  if (elapsed === undefined || figure === undefined || progress?.comparison?.over !== 'per-period') return {};
  if (baseline === undefined || target === undefined || actual === undefined) return {};
  const share = Number(elapsed.toPrecision(15));
  const travelled = distanceTravelled({
    baseline: 0,
    target: target - baseline,
    actual: actual - baseline * share,
  });
  if (travelled === undefined || !isNear(travelled, figure)) return {};
  return { travelled, elapsed: share };
}

/**
 * The share of the target's period that has passed by the last number of the row: it moves on when a period is filled
 * in. Where the columns do not tell it, the share of now.
 */
function elapsedFormula(
  elapsed: number,
  { targets }: Indicator,
  { firstPeriod, lastPeriod }: TrackingColumns,
  { row, periods, ends }: RowNumbers,
  progress: Progress | undefined,
): string {
  const period = targets.find(({ id }) => id === progress?.target?.id)?.period;
  const length = period ? daysBetween(period.start, period.end) : 0;
  if (!period || length <= 0) return String(elapsed);
  const shares = ends.map((end) => Math.min(1, Math.max(0, daysBetween(period.start, end) / length)));
  const last = periods.findLastIndex((value) => value !== undefined);
  if (!isNear(shares[last] ?? Number.NaN, elapsed)) return String(elapsed);
  return `CHOOSE(${lastNumber(rangeOf(row, firstPeriod, lastPeriod))},${shares.map((share) => Number(share.toPrecision(15))).join(',')})`;
}

/** Which cell of a row holds its last number, whatever words stand among them; it works in every program. */
function lastNumber(cells: string): string {
  const [start] = cells.split(':', 1);
  return `SUMPRODUCT(MAX(ISNUMBER(${cells})*(COLUMN(${cells})-COLUMN(${start})+1)))`;
}

function totalCell(
  basis: Basis,
  { firstPeriod, lastPeriod }: TrackingColumns,
  { row, periods, from }: RowNumbers,
  progress: Progress | undefined,
): ComputedCell {
  const adds = basis === 'increment';
  const first = adds ? from : firstPeriod;
  const told = progress?.actual?.value;
  if (first > lastPeriod) return told === undefined ? still('') : still(told);
  const counted = periods.slice(first - firstPeriod).filter((value) => value !== undefined);
  const result = adds ? counted.reduce((sum, value) => sum + value, 0) : counted.at(-1);
  const cells = rangeOf(row, first, lastPeriod);
  const value = adds ? `SUM(${cells})` : `INDEX(${cells},${lastNumber(cells)})`;
  const shown = counted.length === 0 || result === undefined ? '' : result;
  const isOther = told !== undefined && (shown === '' || !isNear(shown, told));
  if (isOther || isFaulty(progress)) return still(told ?? '');
  return { content: { formula: `IF(COUNT(${cells})=0,"",${value})`, result: shown }, isLive: true };
}

const isFaulty = (progress: Progress | undefined): boolean =>
  progress?.status === 'not-computable' && progress.actual === undefined && faults.has(progress.reason);

/** Reasons that speak against any figure, not only for want of one. */
const faults: ReadonlySet<string> = new Set([
  'conflict',
  'not-a-number',
  'not-additive',
  'basis-mismatch',
  'unknown-method',
]);

function figureCell(
  formula: string,
  result: number | undefined,
  figure: ProgressFigure | undefined,
  elapsed?: number,
): ComputedCell {
  const live: ComputedCell = {
    content: { formula, result: result ?? '' },
    isLive: true,
    ...(elapsed === undefined ? {} : { elapsed }),
  };
  if (!figure) return live;
  if (figure.value === undefined)
    return result === undefined && !faults.has(figure.reason) ? live : still('');
  return result !== undefined && isNear(result, figure.value) ? live : still(figure.value);
}

const still = (content: Content): ComputedCell => ({ content, isLive: false });

/** What a cell shows now. */
const resultOf = ({ content }: ComputedCell): Content =>
  typeof content === 'object' && 'formula' in content ? content.result : content;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
