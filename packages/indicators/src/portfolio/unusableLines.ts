import { isUnknown } from '../observed/ObservedSeries.ts';
import { readValue } from '../observed/readValue.ts';
import type { ExclusionReason, PooledLine, PoolIndicatorOptions } from './PooledLine.ts';

/** What keeps lines of one definition out of the figure: nothing there, another period, replaced, twice, contradicted. */
export function unusableLines(
  lines: readonly PooledLine[],
  taken: readonly number[],
  { period, asOf, finalOnly = false }: PoolIndicatorOptions,
): ReadonlyMap<number, ExclusionReason> {
  const reasons = new Map<number, ExclusionReason>();
  for (const n of taken) {
    const line = lines[n];
    const reason = line && faultOf(line, period, asOf, finalOnly);
    if (reason) reasons.set(n, reason);
  }
  const open = () => taken.flatMap((n) => (reasons.has(n) || !lines[n] ? [] : [{ n, line: lines[n] }]));
  const claims = open().flatMap(({ line }) => line.revises ?? []);
  for (const { n, line } of open()) {
    const isRival =
      line.revises !== undefined && claims.indexOf(line.revises) < claims.lastIndexOf(line.revises);
    if (line.id !== undefined && claims.includes(line.id)) reasons.set(n, 'replaced');
    else if (isRival) reasons.set(n, 'conflict');
  }
  const cells = new Map<string, { readonly n: number; readonly said: string }[]>();
  for (const { n, line } of open()) {
    const key = cellOf(line);
    cells.set(key, [...(cells.get(key) ?? []), { n, said: saidBy(line) }]);
  }
  for (const cell of cells.values()) {
    const isOne = cell.every(({ said }) => said === cell[0]?.said);
    for (const { n } of isOne ? cell.slice(1) : cell) reasons.set(n, isOne ? 'duplicate' : 'conflict');
  }
  return reasons;
}

function faultOf(
  line: PooledLine,
  period: PoolIndicatorOptions['period'],
  asOf: PoolIndicatorOptions['asOf'],
  finalOnly: boolean,
): ExclusionReason | undefined {
  const isOther = period && (period.start !== line.period.start || period.end !== line.period.end);
  if (isOther || (asOf !== undefined && line.period.end > asOf)) return 'other-period';
  const { value, numerator, denominator } = line;
  const hasRatio = value === undefined && numerator !== undefined && denominator !== undefined;
  const read = readValue({ ...line, ...(hasRatio && { value: numerator }) }, finalOnly);
  if (!isUnknown(read) || line.bounds?.max !== undefined) return undefined;
  return read.reason === 'no-actual' ? 'no-value' : 'not-a-number';
}

const cellOf = ({ organisation, period, place, categories = {} }: PooledLine): string =>
  JSON.stringify([organisation, period.start, period.end, place, Object.entries(categories).sort()]);

const saidBy = ({ value, bounds, numerator, denominator }: PooledLine): string =>
  JSON.stringify([value, bounds?.min, bounds?.max, numerator, denominator]);
