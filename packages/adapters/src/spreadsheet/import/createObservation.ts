import type { GapState, Observation, ObservationState, Period } from '@jalon/core';
import type { ReadingGap, ReadingValue } from '../Reading.ts';
import { periodKey } from './periodKey.ts';
import { placeOf, type RowSource, writtenOf } from './RowSource.ts';
import type { Amount } from './toIndicatorUnit.ts';

/** A record as a cell gives it; its id is the readable stem, not yet made unique. */
export function createObservation(
  source: RowSource,
  cell: ReadingValue,
  amount: Amount,
  about: { readonly indicator: string; readonly period: Period; readonly organisation?: string },
): Observation {
  const { bounds, numerator, denominator } = amount;
  const value = amount.answer ?? amount.value;
  const written = writtenOf(cell);
  const { file, sheet } = placeOf(source);
  return {
    id: `${about.indicator}.${periodKey(about.period)}`,
    indicator: about.indicator,
    period: about.period,
    ...(about.organisation === undefined ? {} : { organisation: about.organisation }),
    ...(value === undefined ? {} : { value }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(cell.n === undefined ? {} : { n: cell.n }),
    ...(bounds === undefined ? {} : { bounds }),
    ...(cell.approx ? { approximate: true } : {}),
    state: stateOf(cell, amount),
    ...(cell.provisional ? { stage: 'provisional' } : {}),
    ...(cell.note ? { comment: cell.note } : {}),
    provenance: {
      ...(file === undefined ? {} : { file }),
      ...(sheet === undefined ? {} : { sheet }),
      cell: cell.cell,
      ...(written === '' ? {} : { text: written }),
    },
  };
}

/** A hidden small count (« <5 ») is suppressed although its limits are known; any other limits are a reported value. */
function stateOf(cell: ReadingValue, { value, answer, bounds }: Amount): ObservationState {
  if (value !== undefined || answer !== undefined) return 'reported';
  if (bounds) return cell.below === undefined ? 'reported' : 'suppressed';
  return gapOf(cell.state);
}

/** An error of the program is a value that nobody can read. */
const gapOf = (state: ReadingGap | undefined): GapState =>
  state === 'error' || state === 'off-scale'
    ? 'unreadable'
    : state === undefined || state === 'empty'
      ? 'not-available'
      : state;
