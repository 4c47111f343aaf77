import { decimalsOf } from '../../check/decimalsOf.ts';
import { nearlyEqual } from '../../check/nearlyEqual.ts';
import type { ReadingRow, ReadingValue } from '../../Reading.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import { questionHeader } from '../survey/questionHeader.ts';

/** The answers to one question. */
export interface SummaryBlock {
  readonly question?: string;
  /** How many people answered. */
  readonly base?: number;
  readonly rows: readonly ReadingRow[];
}

/**
 * Checks what a question's answers add up to: their number against how many answered, their shares against 100 %, each
 * share against its number. Where several answers were possible nothing need add up.
 * @returns the rows with how many answered
 */
export function checkBlock(
  { question = '', base, rows }: SummaryBlock,
  { say }: IssueSink,
): readonly ReadingRow[] {
  const [first] = rows;
  if (!first) return [];
  const of = (row: ReadingRow, field: string) => row.values.find((value) => value.field === field);
  const counts = rows.flatMap((row) => of(row, 'count')?.value ?? []);
  const shares = rows.flatMap((row) => of(row, 'percent') ?? []);
  const sum = counts.reduce((whole, part) => whole + part, 0);
  const isWhole = counts.length === rows.length;
  const isMultiple = questionHeader(question).isMultiple;
  const spot = { row: first.row };
  if (!isMultiple && isWhole && base !== undefined && sum !== base)
    say('sheet/counts-do-not-add-up', 'warning', spot, { question, sum, base });
  const total = base ?? (isWhole && !isMultiple ? sum : undefined);
  const written = shares.flatMap(({ value }) => value ?? []);
  const points = written.reduce((whole, part) => whole + part, 0);
  const slack = shares.reduce((whole, { value = 0 }) => whole + 0.5 * 10 ** -decimalsOf(String(value)), 0.05);
  if (!isMultiple && written.length === rows.length && written.length > 1 && Math.abs(points - 100) > slack)
    say('sheet/shares-do-not-add-up', 'warning', spot, { question, sum: Number(points.toPrecision(6)) });
  for (const row of rows) {
    const [count, share] = [of(row, 'count')?.value, of(row, 'percent')];
    if (count === undefined || share?.value === undefined || !total) continue;
    sayShare(share, (count / total) * 100, say);
  }
  return base === undefined
    ? rows
    : rows.map((row) => ({ ...row, values: row.values.map((value) => withBase(value, base)) }));
}

function sayShare(share: ReadingValue, computed: number, say: IssueSink['say']): void {
  const { value = 0, written = '', cell } = share;
  // a format may show more digits than anyone typed
  const decimals = Math.min(decimalsOf(written), decimalsOf(String(value)));
  if (nearlyEqual(value, computed, decimals)) return;
  const params = { declared: value, computed: Number(computed.toPrecision(4)) };
  say('sheet/answer-share-does-not-match', 'warning', { cell }, params);
}

const withBase = (value: ReadingValue, n: number): ReadingValue =>
  value.value === undefined || value.n !== undefined ? value : { ...value, n };
