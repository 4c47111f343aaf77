import { parseMapping, type ReadingMapping } from '@jalon/adapters/spreadsheet';
import { CannotGoOn } from '../CannotGoOn.ts';
import { readInput } from '../files/readInput.ts';

/**
 * A mapping from its file.
 * @throws a {@link CannotGoOn} where the file cannot be opened or is no mapping
 */
export async function readMapping(path: string): Promise<ReadingMapping> {
  const { value, issues } = parseMapping(new TextDecoder().decode(await readInput(path)));
  if (!value) throw new CannotGoOn(...issues);
  return value;
}
