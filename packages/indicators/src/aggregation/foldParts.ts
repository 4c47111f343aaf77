import type { Additivity } from '@jalon/core';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { Notes } from '../result/takeNotes.ts';
import { mean } from '../statistics/mean.ts';
import { sum } from '../statistics/sum.ts';
import type { FoldCase, Folded } from './Folded.ts';
import { foldSum } from './foldSum.ts';
import type { KnownPart } from './Part.ts';
import type { RollUpOptions } from './RollUpOptions.ts';
import { ratioOfSums } from './ratioOfSums.ts';
import { type WeightedValue, weightedMean } from './weightedMean.ts';

/** What parts, one at least, come to along one dimension, in every way but that of distinct units. */
export function foldParts(
  way: Exclude<Additivity, 'none' | 'distinct'>,
  parts: readonly KnownPart[],
  facts: FoldCase,
  options: RollUpOptions,
  notes: Notes,
): Folded {
  switch (way) {
    case 'sum':
      return foldSum(parts, facts);
    case 'last':
      return foldLast(parts, facts, options, notes);
    case 'mean':
      return foldMean(parts);
    case 'weighted-mean':
      return foldWeighted(parts, facts, options);
    case 'max':
      return foldExtreme(parts, facts, Math.max);
    case 'min':
      return foldExtreme(parts, facts, Math.min);
    case 'ratio-of-sums':
      return foldRatio(parts, notes);
  }
}

/** A last value stands for a while; beyond that it is carried forward on request alone. */
function foldLast(
  parts: readonly KnownPart[],
  { day, maxAge }: FoldCase,
  { carryForward }: RollUpOptions,
  notes: Notes,
): Folded {
  const { value, low, high, marks, end } = parts.at(-1) as KnownPart;
  const days = day - end;
  const isStale = days < Infinity && days > maxAge;
  if (isStale) notes.warn('stale', { days });
  if (isStale && !carryForward) return { reason: 'no-actual' };
  const said: readonly Mark[] = isStale ? [...new Set<Mark>([...marks, 'carried-forward'])] : marks;
  return { value, low, high, observed: parts.length, marks: said };
}

function foldMean(parts: readonly KnownPart[]): Folded {
  const value = mean(parts.map((part) => part.value));
  if (value === undefined) return { reason: 'too-large' };
  return {
    value,
    low: mean(parts.map(({ low }) => low)) ?? -Infinity,
    high: mean(parts.map(({ high }) => high)) ?? Infinity,
    observed: parts.length,
  };
}

/** The largest of what is known is no more than a bound where something is missing. */
function foldExtreme(
  parts: readonly KnownPart[],
  { missing }: FoldCase,
  extreme: (...values: readonly number[]) => number,
): Folded {
  const of = (side: 'value' | 'low' | 'high') =>
    parts.map((part) => part[side]).reduce((found, next) => extreme(found, next));
  const isMost = extreme === Math.max;
  return {
    value: of('value'),
    low: missing > 0 && !isMost ? -Infinity : of('low'),
    high: missing > 0 && isMost ? Infinity : of('high'),
    observed: parts.length,
  };
}

function foldWeighted(parts: readonly KnownPart[], facts: FoldCase, { weights }: RollUpOptions): Folded {
  const weightOf = ({ code, n }: KnownPart) => (weights ? weights.get(code as string) : n);
  const absent = facts.missingCodes.map((code): WeightedValue => ({ weight: weights?.get(code) }));
  const known = parts.map((part) => ({ ...part, weight: weightOf(part) }));
  const weighed: readonly WeightedValue[] = weights ? [...known, ...absent] : known;
  if (weighed.some(({ weight }) => weight === undefined)) return { reason: 'no-weights' };
  const found = weightedMean(weighed);
  if (found?.value === undefined) return { reason: 'no-weights' };
  const side = (limit: 'low' | 'high') =>
    weightedMean(known.map((part) => ({ value: part[limit], weight: part.weight })))?.value;
  return {
    value: found.value,
    low: side('low') ?? -Infinity,
    high: side('high') ?? Infinity,
    observed: parts.length,
    // the weight of what is missing is told by a list of weights alone
    ...(weights && { shareOfWeight: found.coverage, ifMissingZero: found.ifMissingZero }),
  };
}

/** Parts without numerator and denominator are as good as missing. */
function foldRatio(parts: readonly KnownPart[], notes: Notes): Folded {
  const whole = parts.filter(
    ({ numerator, denominator }) => numerator !== undefined && denominator !== undefined,
  );
  if (whole.length < parts.length) notes.warn('no-numerators', { missing: parts.length - whole.length });
  if (whole.length === 0) return { reason: 'not-additive' };
  const numerator = sum(whole.map((part) => part.numerator ?? 0));
  const denominator = sum(whole.map((part) => part.denominator ?? 0));
  if (numerator === undefined || denominator === undefined) return { reason: 'not-a-number' };
  const value = ratioOfSums([numerator], [denominator]);
  if (value === undefined) return { reason: 'division-by-zero' };
  return { value, low: value, high: value, observed: whole.length, numerator, denominator };
}
