import type { ReadingRow } from '../../Reading.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import { summaryFigures } from './recogniseSummary.ts';

/** Checks each question of a wide table: its answers add up to its base, or to 100 %. */
export function checkQuestions(rows: readonly ReadingRow[], { say }: IssueSink): readonly ReadingRow[] {
  for (const row of rows) {
    const base = row.values.find(({ field }) => field === 'base')?.value;
    const answers = row.values.filter(({ field }) => !summaryFigures.has(field));
    const shares = answers.filter(({ unit }) => unit === '%').flatMap(({ value }) => value ?? []);
    const counts = answers.filter(({ unit }) => unit !== '%').flatMap(({ value }) => value ?? []);
    const [sum, points] = [counts, shares].map((parts) => parts.reduce((whole, part) => whole + part, 0));
    const question = row.name ?? '';
    const isWhole = counts.length === answers.length || counts.length === shares.length;
    if (
      base !== undefined &&
      counts.length > 1 &&
      isWhole &&
      sum !== base &&
      !isHundred(sum ?? 0, counts.length)
    )
      say('sheet/counts-do-not-add-up', 'warning', { row: row.row }, { question, sum: sum ?? 0, base });
    if (shares.length > 1 && !isHundred(points ?? 0, shares.length))
      say('sheet/shares-do-not-add-up', 'warning', { row: row.row }, { question, sum: points ?? 0 });
  }
  return rows;
}

/** Shares written without their sign add up to a hundred, as far as rounding lets them. */
const isHundred = (sum: number, parts: number): boolean => Math.abs(sum - 100) <= 0.5 * parts;
