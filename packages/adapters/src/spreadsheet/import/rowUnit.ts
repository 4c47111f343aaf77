import type { ReadingRow, ReadingValue } from '../Reading.ts';
import { compareUnits } from './compareUnits.ts';
import { modelUnit } from './modelUnit.ts';
import type { BareRatio } from './toIndicatorUnit.ts';

/** The unit that a row shows, and whether all its cells agree on it. */
export interface RowUnit {
  /** `ratio` for percentages, an ISO 4217 code for money, else the words of the row; absent where it shows none. */
  readonly unit?: string;
  /** A cell whose unit is another one. */
  readonly odd?: ReadingValue;
}

/** Declared shares of the way are percentages whatever is measured: they say nothing about the unit. */
const measures = ({ field, value, min, max, below, ratio }: ReadingValue): boolean =>
  field !== 'progress' && [value, min, max, below, ratio].some((part) => part !== undefined);

/**
 * The unit of a row for an indicator that is not known yet: that of its unit column, else of its cells. `%` becomes
 * `ratio`, a sign of money its code.
 */
export function rowUnit(row: ReadingRow): RowUnit {
  const cells = row.values.filter(measures);
  const written = cells.filter(({ unit }) => unit !== undefined && unit !== '');
  const own = row.text['unit']?.trim() || written[0]?.unit;
  const unit = own === undefined ? (cells.some(isShare) ? 'ratio' : undefined) : modelUnit(own);
  if (unit === undefined) return {};
  const odd = written.find((cell) => compareUnits(cell.unit ?? '', unit) === 'other');
  return { unit, ...(odd ? { odd } : {}) };
}

const isShare = ({ ratio, value }: ReadingValue): boolean => ratio !== undefined && value === undefined;

/**
 * How the bare numbers of a row of percentages are meant: 0.75 beside 0.4 are fractions, beside 40 it would be points.
 */
export function bareRatioOf(row: ReadingRow): BareRatio {
  const bare = row.values.filter((cell) => measures(cell) && cell.unit === undefined);
  const numbers = bare.flatMap(({ value, min, max }) => [value, min, max]).filter((x) => x !== undefined);
  return numbers.every((x) => Math.abs(x) <= 1.5) ? 'fraction' : 'points';
}
