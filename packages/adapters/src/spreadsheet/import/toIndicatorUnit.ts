import type { Bounds } from '@jalon/core';
import type { ReadingValue } from '../Reading.ts';
import { compareUnits, isContinuousUnit } from './compareUnits.ts';
import { ratioOfPercent } from './ratioOfPercent.ts';

/** What a cell holds, in the unit of the indicator. */
export interface Amount {
  readonly value?: number;
  /** Yes or no, the code of a level, a day, a text: where that is what was asked. */
  readonly answer?: boolean | string;
  readonly bounds?: Bounds;
  readonly numerator?: number;
  readonly denominator?: number;
  /** A number without a unit was taken for a ratio: written in points, or as a fraction. */
  readonly assumed?: 'points' | 'fraction';
  /** The sheet has another word for the unit, and nothing says whether it means another thing. */
  readonly unclearUnit?: string;
}

/** Why a cell cannot be said in the unit of the indicator. */
export interface UnitConflict {
  readonly conflict: string;
}

/** How numbers that bear no unit are to be read in a row of a ratio: what its other numbers show. */
export type BareRatio = 'points' | 'fraction';

/**
 * Says a measured cell in the unit of its indicator. Percentages become fractions where the unit is `ratio`; an amount
 * of another unit is refused.
 * @param cell the cell, as the sheet says it
 * @param unit of the indicator
 * @param bare how a number without a unit is read where the unit is `ratio`
 * @param least the lower end of a small count (« <5 »); 0 unless it is known to be 1
 */
export function toIndicatorUnit(
  cell: ReadingValue,
  unit: string,
  bare: BareRatio,
  least: 0 | 1 = 0,
): Amount | UnitConflict {
  const written = cell.unit;
  const asRatio = unit === 'ratio';
  const likeness = written === undefined || written === '' ? undefined : compareUnits(written, unit);
  if (likeness === 'other') return { conflict: written ?? '' };
  if (cell.ratio && !asRatio && cell.value === undefined)
    return { conflict: `${cell.ratio[0]}/${cell.ratio[1]}` };
  const inPoints = asRatio && (written === '%' || (written === undefined && bare === 'points'));
  const convert = inPoints ? ratioOfPercent : (value: number) => value;
  const ratio = asRatio ? ratioParts(cell) : {};
  const exact = cell.op === undefined && cell.value !== undefined ? convert(cell.value) : ratioValue(ratio);
  const bounds = boundsOf(cell, convert, unit, least);
  const holdsNumber = exact !== undefined || bounds !== undefined;
  // nearly all cells are such
  const isPlain = exact !== undefined && !bounds && !cell.ratio;
  if (isPlain && (likeness === 'same' || (likeness === undefined && !asRatio))) return { value: exact };
  return {
    ...(exact === undefined ? {} : { value: exact }),
    ...(bounds === undefined ? {} : { bounds }),
    ...ratio,
    ...(asRatio && written === undefined && holdsNumber && !cell.ratio ? { assumed: bare } : {}),
    ...(likeness === 'unclear' ? { unclearUnit: written ?? '' } : {}),
  };
}

/** A word for things one counts has whole values; money, rates and durations do not. */
const isWhole = (unit: string): boolean => !isContinuousUnit(unit);

function ratioParts({ ratio }: ReadingValue): { numerator?: number; denominator?: number } {
  return ratio ? { numerator: ratio[0], denominator: ratio[1] } : {};
}

function ratioValue({ numerator, denominator }: { numerator?: number; denominator?: number }) {
  return numerator === undefined || !denominator ? undefined : numerator / denominator;
}

/** « <5 » is 0 to 4 for what is counted, « plus de 100 » at least 101; both ends inclusive. */
function boundsOf(
  cell: ReadingValue,
  convert: (value: number) => number,
  unit: string,
  least: 0 | 1,
): Bounds | undefined {
  const { op, value, below } = cell;
  if (op === undefined && below === undefined && cell.min === undefined && cell.max === undefined)
    return undefined;
  const whole = isWhole(unit);
  const step = (limit: number) => (whole && Number.isInteger(limit) ? 1 : 0);
  let { min, max } = cell;
  if (below !== undefined) {
    min ??= whole && below > least ? least : 0;
    max ??= below - step(below);
  }
  if (value !== undefined && (op === '>' || op === '>=')) min = op === '>' ? value + step(value) : value;
  if (value !== undefined && (op === '<' || op === '<=')) max = op === '<' ? value - step(value) : value;
  if (min === undefined && max === undefined) return undefined;
  return {
    ...(min === undefined ? {} : { min: convert(min) }),
    ...(max === undefined ? {} : { max: convert(max) }),
  };
}
