import type { KnownPart, Part } from '../aggregation/Part.ts';
import type { RollUpOptions } from '../aggregation/RollUpOptions.ts';
import { present } from '../result/present.ts';
import { exactTerms } from './exactTerms.ts';
import type { BoundedStatistics, GroupPeriod, GroupStatistics, LastValue } from './GroupStatistics.ts';

/** What is remembered of the parts of one cell. */
export function statisticsOfParts(
  cell: readonly Part[],
  { by, parts: wanted = [] }: Pick<RollUpOptions, 'by' | 'parts'>,
  asked: { readonly start: number; readonly end: number },
): GroupStatistics {
  const isOverTime = by === 'time';
  const expected = new Set(wanted);
  const isListed = ({ attributes }: Part) => expected.has(attributes.get(by) ?? '');
  const members = isOverTime
    ? cell.filter(({ start, end }) => start >= asked.start && end <= asked.end)
    : cell.filter(({ attributes }) => attributes.has(by));
  const parts = members.filter(({ reason }) => reason !== 'no-actual');
  const known = parts.flatMap((part) => part.known ?? []);
  const exact = known.filter(({ value, low, high }) => value === low && value === high);
  const whole = known.filter(
    ({ numerator, denominator }) => numerator !== undefined && denominator !== undefined,
  );
  const sound = whole.filter(
    ({ numerator, denominator }) => Number.isFinite(numerator) && Number.isFinite(denominator),
  );
  const counts = known.flatMap(({ n }) => (n !== undefined && Number.isFinite(n) ? [n] : []));
  const mostLow = known.reduce((most, { low }) => Math.max(most, low), -Infinity) + 0;
  return present({
    parts: parts.length,
    known: known.length,
    listed: isOverTime ? 0 : parts.filter(isListed).length,
    absent: isOverTime ? 0 : members.filter((part) => part.reason === 'no-actual' && !isListed(part)).length,
    fault: parts
      .flatMap(({ start, end, reason }) => (reason === undefined ? [] : [{ start, end, reason }]))
      .sort(byFault)[0],
    sum: exactTerms(exact.map(({ value }) => value)),
    bounded:
      exact.length < known.length ? boundedOf(known.filter((part) => !exact.includes(part))) : undefined,
    negative: known.filter(({ low }) => low < 0).length,
    surelyNegative: known.filter(({ high }) => high < 0).length,
    mostLow,
    counted: { parts: counts.length, n: exactTerms(counts) },
    ratio: {
      parts: whole.length,
      faulty: whole.length - sound.length,
      numerator: exactTerms(sound.map(({ numerator = 0 }) => numerator)),
      denominator: exactTerms(sound.map(({ denominator = 0 }) => denominator)),
    },
    marks: [...new Set(known.flatMap(({ marks }) => marks))].sort(),
    periods: isOverTime ? members.map(periodOfPart).sort(byEnd) : undefined,
    last: isOverTime ? known.map(lastOf).sort(byLast).at(-1) : undefined,
    outside: isOverTime ? cell.length - members.length : 0,
  }) as GroupStatistics;
}

/** Faults in the order of their periods; the first one is told. */
export const byFault = (
  a: { readonly start: number; readonly end: number; readonly reason: string },
  b: { readonly start: number; readonly end: number; readonly reason: string },
): number => byEnd(a, b) || (a.reason < b.reason ? -1 : 1);

/** Periods in the order of their last days, and of two that end together the longer first. */
export const byEnd = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number => a.end - b.end || a.start - b.start;

/** Values in the order of time; two of one period in an order that does not depend on where they came from. */
export const byLast = (a: LastValue, b: LastValue): number => byEnd(a, b) || a.value - b.value;

function boundedOf(parts: readonly KnownPart[]): BoundedStatistics {
  const lows = parts.map(({ low }) => low).filter(Number.isFinite);
  const highs = parts.map(({ high }) => high).filter(Number.isFinite);
  return {
    parts: parts.length,
    value: exactTerms(parts.map(({ value }) => value)),
    low: exactTerms(lows),
    high: exactTerms(highs),
    openBelow: parts.length - lows.length,
    openAbove: parts.length - highs.length,
  };
}

const periodOfPart = ({ start, end, known, reason }: Part): GroupPeriod => ({
  start,
  end,
  state: known ? 'known' : reason === 'no-actual' ? 'gap' : 'fault',
});

const lastOf = ({ start, end, value, low, high, marks }: KnownPart): LastValue =>
  // JSON knows no −0
  present({ start, end, value: value + 0, low: low + 0, high: high + 0, marks }) as LastValue;
