import type { Column } from '../../header/recogniseColumns.ts';
import { wordKey } from '../../lexicon/wordKey.ts';
import type { ReadingRow, ReadingValue, SkippedRow } from '../../Reading.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import type { SurveyQuestion } from './SurveyQuestion.ts';
import { waveOf } from './waveOf.ts';

/**
 * Leaves out answers that were sent twice: of one person in one round the first are kept, and where the later differ it
 * is said. Without a code and a round only rows that are the same to the second are one.
 */
export function dropRepeated(
  rows: readonly ReadingRow[],
  questions: readonly SurveyQuestion[],
  known: readonly Column[],
  { say }: IssueSink,
): { readonly rows: readonly ReadingRow[]; readonly skipped: readonly SkippedRow[] } {
  const first = new Map<string, ReadingRow>();
  const kept: ReadingRow[] = [];
  const skipped: SkippedRow[] = [];
  const has = (field: string) => known.some((column) => column.field === field);
  for (const row of rows) {
    const key = keyOf(row, has('wave'));
    const before = key === undefined ? undefined : first.get(key);
    if (key === undefined || !before) {
      if (key !== undefined) first.set(key, row);
      kept.push(row);
      continue;
    }
    const differing = questions.filter(({ field }) => answerIn(row, field) !== answerIn(before, field));
    const params = {
      first: before.row,
      code: row.code ?? '',
      fields: differing.map(({ field }) => field).join(', '),
    };
    if (differing.length > 0 && !has('wave') && !sameDay(row, before)) {
      // without rounds the same person on another day may have been asked again
      say('sheet/respondent-returns', 'warning', { row: row.row }, params);
      kept.push(row);
      continue;
    }
    if (row.code === undefined)
      say('sheet/response-sent-twice', 'hint', { row: row.row }, { first: before.row });
    else if (differing.length === 0) say('sheet/response-repeated', 'hint', { row: row.row }, params);
    else say('sheet/response-differs', 'warning', { row: row.row }, params);
    skipped.push({ row: row.row, reason: 'duplicate', of: before.row });
  }
  return { rows: kept, skipped };
}

function keyOf(row: ReadingRow, hasWaves: boolean): string | undefined {
  if (row.code !== undefined)
    return `${wordKey(row.code).replace(/\s/g, '')} ${hasWaves ? waveKey(row) : ''}`;
  const stamp = row.values.find(({ field, at }) => field === 'stamp' && at !== undefined)?.at;
  return stamp === undefined
    ? undefined
    : `${stamp} ${row.values.map(valueKey).join('|')} ${JSON.stringify(row.text)}`;
}

/** The round of a row: the one that it is known as, the first, the second …, else as written. */
export const waveKey = ({ values, text }: ReadingRow): string =>
  values.find(({ field }) => field === 'wave')?.code ??
  waveOf(text['wave'] ?? '').code ??
  wordKey(text['wave'] ?? '');

const sameDay = (a: ReadingRow, b: ReadingRow): boolean => dayIn(a) === dayIn(b);
const dayIn = ({ values }: ReadingRow): string =>
  values.find(({ field }) => field === 'stamp')?.period?.start ?? '';

const answerIn = ({ values, text }: ReadingRow, field: string): string => {
  const value = values.find((each) => each.field === field);
  return value ? valueKey(value) : wordKey(text[field] ?? '');
};

/** An answer for comparing: what it says, not how it was written. */
const valueKey = ({ value, state, answer, items, period, code }: ReadingValue): string =>
  JSON.stringify([value, state, answer, items?.toSorted(), period?.start, code]);
