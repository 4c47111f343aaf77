import type { Column } from '../header/recogniseColumns.ts';
import type { SurveyQuestion } from '../record/survey/SurveyQuestion.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import type { PlacedForm } from './placeColumns.ts';

/** The answers of a form as a table in its sheet, with its questions: what the checks of any answers look at. */
export interface FormTable {
  readonly table: TableSheet;
  readonly questions: readonly SurveyQuestion[];
}

/** Makes a table of the columns of a form. */
export function formTable(
  grid: Grid,
  { headerRow, columns }: PlacedForm,
  context: ReadingContext,
): FormTable {
  const own = new Map([...columns].map(([column, index]) => [index, column]));
  const all = grid.filled(headerRow).map((index): Column => {
    const header = grid.text(headerRow, index);
    const field = own.get(index)?.field ?? 'unknown';
    return { index, field, header, hidden: grid.isColumnHidden(index), issues: [] };
  });
  const isAsked = ({ index }: Column) => own.get(index)?.kind !== undefined;
  const texts = all.filter((column) => own.has(column.index) && !isAsked(column));
  const name = texts[0] ?? all[0];
  if (!name) throw new RangeError('a form without columns');
  const box = { header: { top: headerRow, bottom: headerRow }, columns: all, end: grid.height };
  return {
    table: { grid, box, context, name, measured: [], texts },
    questions: all.filter(isAsked).map((column): SurveyQuestion => {
      const { field, header } = column;
      return { field, header, columns: [column], reads: { sort: 'text' } };
    }),
  };
}
