import type { GapState, Observation, ObservationState } from '@jalon/core';
import type { ReadingGap, ReadingValue } from '../Reading.ts';
import type { Amount } from './toIndicatorUnit.ts';

/** The part of a record that says what was observed, or why nothing was. */
export type RecordedAmount = Omit<Observation, 'id' | 'indicator' | 'period'>;

/**
 * What a cell says as a record holds it.
 * @param amount the same cell in the unit of the indicator
 */
export function recordedAmount(
  cell: Pick<ReadingValue, 'n' | 'approx' | 'below' | 'state' | 'provisional' | 'note'>,
  amount: Amount,
): RecordedAmount {
  const { bounds, numerator, denominator } = amount;
  const value = amount.answer ?? amount.value;
  const recorded: AmountDraft = {};
  if (value !== undefined) recorded.value = value;
  if (numerator !== undefined) recorded.numerator = numerator;
  if (denominator !== undefined) recorded.denominator = denominator;
  if (cell.n !== undefined) recorded.n = cell.n;
  if (bounds !== undefined) recorded.bounds = bounds;
  if (cell.approx) recorded.approximate = true;
  recorded.state = stateOf(cell, amount);
  if (cell.provisional) recorded.stage = 'provisional';
  if (cell.note) recorded.comment = cell.note;
  return recorded;
}

type AmountDraft = { -readonly [Part in keyof RecordedAmount]: RecordedAmount[Part] };

/** A hidden small count (« <5 ») is suppressed although its limits are known; any other limits are a reported value. */
function stateOf(
  cell: Pick<ReadingValue, 'below' | 'state'>,
  { value, answer, bounds }: Amount,
): ObservationState {
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
