import type { ReadingRow } from '../../Reading.ts';
import type { FinishRecords } from '../FinishRecords.ts';

/** Says where a score is not the product of likelihood and severity. */
export const checkScores: FinishRecords = (read, _table, { say }) => {
  for (const row of read.rows) {
    const [likelihood, severity] = [figure(row, 'likelihood')?.value, figure(row, 'severity')?.value];
    const score = figure(row, 'score');
    if (likelihood === undefined || severity === undefined || score?.value === undefined) continue;
    const computed = likelihood * severity;
    if (score.value !== computed)
      say(
        'sheet/score-does-not-match',
        'warning',
        { cell: score.cell },
        { declared: score.value, likelihood, severity, computed },
      );
  }
  return read;
};

const figure = ({ values }: ReadingRow, field: string) => values.find((value) => value.field === field);
