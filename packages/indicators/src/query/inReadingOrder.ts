import type { QueryObservation } from './QueryObservation.ts';
import { byCodeUnits } from './queryKey.ts';

/**
 * Records in an order in which those of one cell do not depend on where they came from: a cell that has several keeps the first
 * of two that say the same.
 */
export function inReadingOrder(records: readonly QueryObservation[]): readonly QueryObservation[] {
  const cells = records.map(cellText);
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const isCrowded = (n: number) => (counts.get(cells[n] ?? '') ?? 0) > 1;
  const crowded = records.filter((_, n) => isCrowded(n));
  if (crowded.length === 0) return records;
  const sorted = crowded
    .map((record) => ({ record, text: contentText(record) }))
    .sort((a, b) => byCodeUnits(a.text, b.text))
    .map(({ record }) => record);
  return [...records.filter((_, n) => !isCrowded(n)), ...sorted];
}

function cellText({ period, place, organisation, categories }: QueryObservation): string {
  // lengths first, so that no two cells are written alike
  const written = (text: string | undefined) => (text === undefined ? '-' : `${text.length} ${text}`);
  const days = `${written(period.start)}${written(period.end)}`;
  const along = categories ? JSON.stringify(Object.entries(categories).sort()) : '';
  return `${days}${written(place)}${written(organisation)}${along}`;
}

/** What tells records of one cell apart, however they were stored. */
function contentText(record: QueryObservation): string {
  const { id, revises, value, numerator, denominator, n, bounds, uncertainty, approximate } = record;
  const state = record.state === 'reported' ? undefined : record.state;
  const stage = record.stage === 'provisional';
  const limits = [bounds?.min, bounds?.max, uncertainty?.low, uncertainty?.high];
  return JSON.stringify([
    value,
    numerator,
    denominator,
    n,
    limits,
    approximate === true,
    state,
    stage,
    id,
    revises,
  ]);
}
