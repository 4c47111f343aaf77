import type { TableBox } from '../kind/TableReader.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { findLabel } from './findLabel.ts';
import { formFields } from './formFields.ts';
import type { FormPhrases } from './formPhrases.ts';
import { readSignature } from './readSignature.ts';

/**
 * The row, from 0, in which a form goes on below a table that stands in it: the heading of a part that is known, a label
 * that asks, a label after a blank row, the line over a signature.
 * @returns the end of the table where none does
 */
export function formResumes(
  grid: Grid,
  { header, end }: TableBox,
  context: ReadingContext,
  phrases: FormPhrases,
): number {
  for (let row = header.bottom + 2; row < end; row += 1) {
    if (resumes(grid, row, context, phrases)) return row;
  }
  return end;
}

function resumes(grid: Grid, row: number, context: ReadingContext, phrases: FormPhrases): boolean {
  const filled = grid.filled(row);
  const [column = 0] = filled;
  const text = grid.text(row, column);
  if (filled.length === 0 || filled.length > 4) return false;
  if (readSignature(filled.map((each) => grid.text(row, each)).join(' '), context)) return true;
  const label = findLabel(text, phrases);
  if (!label || label.fit === 'within') return false;
  const parted = grid.filled(row - 1).length === 0;
  const [field = ''] = label.fields;
  if (field.startsWith('part.')) return filled.length === 1 && (parted || label.fit === 'exact');
  const weight = Math.max(...label.fields.map((each) => formFields.get(each)?.weight ?? 0));
  return label.asks ? filled.length <= 2 && weight >= 0.5 : parted && weight >= 1;
}
