import type { Bounds } from '@jalon/core';
import { collectionInterval } from '../observed/collectionInterval.ts';
import { roundedForCutOff } from '../rating/roundedForCutOff.ts';
import { present } from '../result/present.ts';
import type { Notes } from '../result/takeNotes.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { additivityOf } from './additivityOf.ts';
import type { Figure, Folded } from './Folded.ts';
import { foldDistinct } from './foldDistinct.ts';
import { foldParts } from './foldParts.ts';
import { overlapIn } from './overlapIn.ts';
import type { KnownPart, Part } from './Part.ts';
import type { RollUpIndicator, RollUpOptions } from './RollUpOptions.ts';
import type { RollUp } from './RollUpResult.ts';
import type { Selection } from './Selection.ts';
import { selectDimension } from './selectDimension.ts';
import { selectTime } from './selectTime.ts';

/** The figure of the parts that differ in nothing but the dimension that is rolled up. */
export function rollUpCell(
  cell: readonly Part[],
  indicator: RollUpIndicator,
  options: RollUpOptions,
  notes: Notes,
): RollUp {
  const { by } = options;
  const isOverTime = by === 'time';
  const selection = isOverTime ? selectTime(cell, options, notes) : selectDimension(cell, options, notes);
  const { parts, missing, start, end } = selection;
  const way = additivityOf(indicator, options, notes);
  const folded = typeof way === 'string' ? fold(way, selection, indicator, options, notes) : way;
  const expected = parts.length + missing;
  const setting = {
    by,
    period: start <= end ? { start: isoDay(start), end: isoDay(end) } : undefined,
    warnings: notes.warnings,
    trace: options.trace ? traceOf(way, selection, folded) : undefined,
  };
  if ('reason' in folded) {
    const coverage = { observed: parts.filter(({ known }) => known).length, expected };
    return present({ status: 'not-computable', ...folded, coverage, ...setting }) as RollUp;
  }
  const { value, low, high, observed, way: made = way, marks: own, ...rest } = folded;
  // a figure has no part without a number
  const marks = [...(own ?? new Set(parts.flatMap(({ known }) => (known as KnownPart).marks)))].sort();
  tell(folded, way, selection, options, notes);
  if (marks.includes('provisional')) notes.warn('provisional', {}, 'hint');
  const isExact = low === value && high === value;
  return present({
    status: 'computed',
    value,
    unit: indicator.unit ?? '',
    method: `roll-up-${made as string}@1`,
    coverage: { observed, expected },
    ...rest,
    bounds: isExact ? undefined : boundsOf(low, high),
    atLeast: low === value && high === Infinity ? true : undefined,
    atMost: high === value && low === -Infinity ? true : undefined,
    marks: marks.length > 0 ? marks : undefined,
    ...setting,
  }) as RollUp;
}

const boundsOf = (min: number, max: number): Bounds =>
  present({ min: Number.isFinite(min) ? min : undefined, max: Number.isFinite(max) ? max : undefined });

function fold(
  way: Exclude<ReturnType<typeof additivityOf>, object>,
  { parts, missing, missingCodes, day }: Selection,
  indicator: RollUpIndicator,
  options: RollUpOptions,
  notes: Notes,
): Folded {
  const fault = parts.find(({ reason }) => reason !== undefined)?.reason;
  if (fault) return { reason: fault };
  const known = parts.map((part) => part.known as KnownPart);
  if (known.length === 0) return { reason: 'no-actual' };
  const picksOne = way === 'last' || way === 'max' || way === 'min';
  if (options.by === 'time' && !picksOne && overlapIn(parts, notes)) return { reason: 'conflict' };
  const mayBeNegative = indicator.net === true || (indicator.min ?? 0) < 0;
  const maxAge = indicator.maxAgeDays ?? collectionInterval(known);
  const facts = { missing, missingCodes, mayBeNegative, day, maxAge };
  return way === 'distinct'
    ? foldDistinct(known, facts, indicator, options, notes)
    : foldParts(way, known, facts, options, notes);
}

/** What a reader of the figure has to know. */
function tell(
  { value, low, high, observed }: Figure,
  way: unknown,
  { parts, missing, whole }: Selection,
  { minCoverage = 0.8 }: RollUpOptions,
  notes: Notes,
): void {
  const expected = parts.length + missing;
  if (missing > 0) notes.warn('parts-missing', { missing, expected });
  if (roundedForCutOff(observed / expected) < minCoverage) notes.warn('low-coverage', { observed, expected });
  const total = whole?.value;
  // the mean of parts need not be that of the whole
  if (total === undefined || missing > 0 || way === 'mean' || way === 'weighted-mean') return;
  const [least, most, told] = [low, high, total].map(roundedForCutOff) as [number, number, number];
  if (told < least || told > most) notes.warn('does-not-reconcile', { sum: value, total });
}

const traceOf = (way: unknown, { parts, missing }: Selection, folded: Folded) => [
  { step: 'parts', params: { known: parts.length, missing } },
  { step: 'way', params: { way } },
  { step: 'figure', params: present(folded) },
];
