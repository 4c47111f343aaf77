import { openSpreadsheet, proposeMapping } from '@jalon/adapters/spreadsheet';
import { CannotGoOn } from '../CannotGoOn.ts';
import { readInput } from '../files/readInput.ts';
import type { Terminal } from '../terminal/Terminal.ts';
import { type SheetTask, sheetOptions } from './sheetOptions.ts';

/**
 * Prints how the tables of a spreadsheet would be read, as a mapping that a person can correct and hand back.
 * @throws a {@link CannotGoOn} where the file cannot be opened
 */
export async function printProposal({
  terminal,
  ...task
}: SheetTask & { readonly terminal: Terminal }): Promise<void> {
  const options = await sheetOptions(task);
  const { value, issues } = await openSpreadsheet(await readInput(task.file), options);
  if (!value) throw new CannotGoOn(...issues);
  terminal.out(JSON.stringify(proposeMapping(value, options), null, 2));
}
