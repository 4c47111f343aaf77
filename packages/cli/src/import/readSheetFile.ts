import { basename } from 'node:path';
import {
  type ImportMapping,
  openSpreadsheet,
  type Reading,
  type ReadingMapping,
  readTables,
  templateMapping,
} from '@jalon/adapters/spreadsheet';
import { CannotGoOn } from '../CannotGoOn.ts';
import { readInput } from '../files/readInput.ts';

/** What is known of a sheet before it is read. */
export interface SheetKnowledge {
  readonly mapping?: ReadingMapping;
  /** Month in which the programme's year starts. */
  readonly yearStartsInMonth?: number;
}

/** A spreadsheet file as read. */
export interface SheetFile {
  readonly reading: Reading;
  /** Which indicator each line is, where the file is a template of ours that was filled in. */
  readonly lines?: ImportMapping;
}

/**
 * The reading of a spreadsheet file.
 * @throws a {@link CannotGoOn} where the file cannot be opened or holds no table
 */
export async function readSheetFile(path: string, known: SheetKnowledge): Promise<SheetFile> {
  const options = { file: basename(path), ...known };
  const { value, issues } = await openSpreadsheet(await readInput(path), options);
  if (!value) throw new CannotGoOn(...issues);
  const read = readTables(value, options);
  const reading = { ...read, issues: [...issues, ...read.issues] };
  const lines = templateMapping(value);
  if (reading.tables.length > 0) return { reading, ...(lines === undefined ? {} : { lines }) };
  const errors = reading.issues.filter(({ severity }) => severity === 'error');
  throw new CannotGoOn(...(errors.length > 0 ? errors : reading.issues));
}
