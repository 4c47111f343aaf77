import type { ReadingRow, ReadingValue } from '../../Reading.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import type { SummaryBlock } from './checkBlock.ts';

/**
 * The shares of a question in points. Where a program stored fractions without a format that shows it, they add up to
 * one: then they are read as such, and it is said.
 */
export function inPoints(block: SummaryBlock, { say }: IssueSink): SummaryBlock {
  const shares = block.rows.flatMap((row) => row.values.filter(isShare));
  const bare = shares.filter(({ value, written = '' }) => value !== undefined && !written.includes('%'));
  const sum = bare.reduce((whole, { value = 0 }) => whole + value, 0);
  const [first] = bare;
  if (!first || bare.length < 2 || bare.length < shares.length || Math.abs(sum - 1) > 0.02) return block;
  say('sheet/fractions-read-as-shares', 'hint', { cell: first.cell }, { question: block.question ?? '' });
  return { ...block, rows: block.rows.map(times100) };
}

const isShare = ({ field, value }: ReadingValue): boolean =>
  (field === 'percent' || field.endsWith('.percent')) && value !== undefined;

const times100 = (row: ReadingRow): ReadingRow => ({
  ...row,
  values: row.values.map((value) =>
    isShare(value) ? { ...value, value: Number(((value.value ?? 0) * 100).toPrecision(12)) } : value,
  ),
});
