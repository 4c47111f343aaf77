import { parseQuantity } from '@jalon/core';
import type { ColumnPlan } from './ColumnPlan.ts';
import { plainNumber } from './plainNumber.ts';
import type { Remark } from './Remark.ts';

/** The counts of a row: of how many its value is, and the two parts of a ratio. */
export interface Counts {
  readonly numerator?: number;
  readonly denominator?: number;
  readonly n?: number;
  /** What is to be said of one that is no number. */
  readonly remark?: Remark;
}

type Draft = { -readonly [K in keyof Counts]: Counts[K] };

/** Makes the reading of the columns that count; without such a column there is nothing to read. */
export function countReader(
  plan: Pick<ColumnPlan, 'n' | 'numerator' | 'denominator'>,
): ((cells: readonly string[]) => Counts) | undefined {
  const fields = (['numerator', 'denominator', 'n'] as const).filter((field) => plan[field] !== -1);
  if (fields.length === 0) return undefined;
  return (cells) => {
    const counts: Draft = {};
    for (const field of fields) {
      const written = cells[plan[field]] ?? '';
      const count = written === '' ? undefined : (plainNumber(written) ?? countOf(written));
      if (count === undefined) continue;
      if (count !== 'unreadable' && (field !== 'n' || (Number.isInteger(count) && count >= 0)))
        counts[field] = count;
      else counts.remark = unreadable(written);
    }
    return counts;
  };
}

/** A count that is given as missing (« n.d. ») was read, one that nobody understands was not. */
function countOf(written: string): number | 'unreadable' | undefined {
  const { value: quantity, issues } = parseQuantity(written);
  const { value, state, unit, op } = quantity ?? {};
  if (value === undefined) return state === 'unreadable' ? state : undefined;
  return issues.length === 0 && unit === undefined && op === undefined ? value : 'unreadable';
}

const unreadable = (written: string): Remark => ({
  code: 'observations/unreadable-count',
  severity: 'warning',
  params: { written: written.trim() },
});
