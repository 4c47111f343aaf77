import type { FoundTable } from '../header/findTables.ts';
import type { ReadingTable } from '../Reading.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { formPhrases } from './formPhrases.ts';
import { formResumes } from './formResumes.ts';
import { isLabelRow } from './isLabelRow.ts';
import { readForm } from './readForm.ts';

/** A report form with the tables that stand inside it. */
export interface FoundForm {
  readonly form: ReadingTable;
  /** The tables, each ending where the form goes on. */
  readonly inside: readonly FoundTable[];
  /** Whether a row, from 0, belongs to the form and to no table. */
  isOfForm(row: number): boolean;
}

/** A form has some tens of rows; what is longer is data, and is not looked through for labels. */
const longest = 2_000;

/**
 * Finds the report form around the tables of a sheet: rows of labels are no headers, and a table ends where the form goes
 * on.
 * @param isDecided whether a person said which tables there are
 * @returns `undefined` where the sheet is no form
 */
export function findForm(
  grid: Grid,
  found: readonly FoundTable[],
  isDecided: boolean,
  context: ReadingContext,
  sink: IssueSink,
): FoundForm | undefined {
  if (grid.height > longest) return undefined;
  const phrases = formPhrases(context.lexicon);
  const inside = found
    .filter((table) => isDecided || !isLabelRow(grid, table, phrases))
    .map((table) => ({ ...table, end: Math.min(table.end, formResumes(grid, table, context, phrases)) }));
  const isFree = (row: number) => inside.every(({ header, end }) => row < header.top || row >= end);
  const form = readForm(grid, isFree, inside.length > 0, context, sink);
  return form && { form, inside, isOfForm: isFree };
}
