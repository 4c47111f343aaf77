import type { ReadingValue } from '../Reading.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import type { AgeBand } from './AgeBand.ts';

/** Between which ages, in months; that years are meant is said where nothing says it. */
export function monthsOfBand(
  { minMonths, maxMonths, isUnitAssumed }: AgeBand,
  text: string,
  cell: string,
  { pass }: Pick<IssueSink, 'pass'>,
): Pick<ReadingValue, 'unit' | 'min' | 'max'> {
  if (isUnitAssumed) pass([{ code: 'quantity/assumed-years', severity: 'hint', params: { text } }], { cell });
  return { unit: 'month', min: minMonths, ...(maxMonths === undefined ? {} : { max: maxMonths }) };
}
