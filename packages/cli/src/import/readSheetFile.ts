import { basename } from 'node:path';
import { type Reading, type ReadingMapping, readSpreadsheet } from '@jalon/adapters/spreadsheet';
import { CannotGoOn } from '../CannotGoOn.ts';
import { readInput } from '../files/readInput.ts';

/** What is known of a sheet before it is read. */
export interface SheetKnowledge {
  readonly mapping?: ReadingMapping;
  /** Month in which the programme's year starts. */
  readonly yearStartsInMonth?: number;
}

/**
 * The reading of a spreadsheet file.
 * @throws a {@link CannotGoOn} where the file cannot be opened or holds no table
 */
export async function readSheetFile(path: string, known: SheetKnowledge): Promise<Reading> {
  const reading = await readSpreadsheet(await readInput(path), { file: basename(path), ...known });
  if (reading.tables.length > 0) return reading;
  const errors = reading.issues.filter(({ severity }) => severity === 'error');
  throw new CannotGoOn(...(errors.length > 0 ? errors : reading.issues));
}
