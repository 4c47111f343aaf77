import type { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { exactLine } from '../exactCell.ts';
import { plainCell } from './FormRow.ts';
import type { SurveyRow } from './readSurvey.ts';

const idForm = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;

/** Whether a row puts a question: it becomes an item of the instrument. */
export const isQuestion = ({ type }: SurveyRow): boolean =>
  type !== undefined && 'use' in type
    ? typeof type.use === 'object'
    : type !== undefined && !('opens' in type) && !('closes' in type);

/** The id of each question: its name where that is well-formed and free, else one made from it. */
export function questionIds(
  rows: readonly SurveyRow[],
  { isOurs, mint }: { readonly isOurs: boolean; readonly mint: IdMint },
): ReadonlyMap<SurveyRow, string> {
  return new Map(
    rows.filter(isQuestion).map((row) => {
      const told = isOurs ? (exactLine(plainCell(row.row, 'jalon_id')) ?? row.name) : undefined;
      if (told !== undefined) return [row, told];
      const seed = row.name || plainCell(row.row, 'label');
      return [row, idForm.test(seed) ? mint.fromId(seed) : mint.fromText('question', seed)];
    }),
  );
}
