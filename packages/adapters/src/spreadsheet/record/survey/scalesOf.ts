import type { ReadingRow, ReadingScale } from '../../Reading.ts';
import type { SurveyQuestion } from './SurveyQuestion.ts';

/** The scales that questions were read by, with the words that people used for each level. */
export function scalesOf(
  questions: readonly SurveyQuestion[],
  rows: readonly ReadingRow[],
): readonly (readonly [string, ReadingScale])[] {
  return questions.flatMap(({ field, reads }) => {
    if (reads.sort !== 'scale' && reads.sort !== 'numbered') return [];
    const words = new Map<number, string>();
    for (const { values } of rows) {
      for (const value of values) {
        if (value.field !== field || value.value === undefined || words.has(value.value)) continue;
        words.set(value.value, value.written ?? '');
      }
    }
    if (words.size === 0) return [];
    const levels = [...words].sort(([a], [b]) => a - b).map(([value, word]) => ({ value, word }));
    return [[field, { id: reads.sort === 'scale' ? reads.scale.id : 'numbered', levels }] as const];
  });
}
