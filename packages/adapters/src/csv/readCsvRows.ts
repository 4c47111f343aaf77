import type { MakeRow } from './CsvBlock.ts';
import type { CsvRow } from './CsvRow.ts';
import type { CsvSource } from './CsvSource.ts';
import type { ReadCsvRowsOptions } from './ReadCsvRowsOptions.ts';
import { readCsvBlocks } from './readCsvBlocks.ts';
import { type Batch, unbatched } from './unbatched.ts';

/**
 * Reads a delimited text of any length record by record, in the memory of a block: whatever its encoding, separator and
 * line ends, also where a chunk ends inside a letter or a quoted cell. The records are those of `readCsvSheet`.
 * @param source the bytes, the text, a web stream or any chunks
 * @returns the records in their order; what is wrong stands with the record where it was found
 * @throws JalonError `invalid-argument` where a bound is less than 1
 * @throws the reason of `signal`, once it is aborted
 * @example
 * ```ts
 * import { readCsvRows } from '@jalon/adapters/csv';
 * const rows = [];
 * for await (const { cells } of readCsvRows('sep=;\nIndicateur;T1 2024\n"Délai\nmoyen";12,5\n')) rows.push(cells);
 * rows; // => [[], ['Indicateur', 'T1 2024'], ['Délai\nmoyen', '12,5']]
 * ```
 */
export function readCsvRows(
  source: CsvSource,
  options: ReadCsvRowsOptions = {},
): AsyncIterableIterator<CsvRow> {
  return unbatched(readRows(source, options));
}

async function* readRows(source: CsvSource, options: ReadCsvRowsOptions): AsyncGenerator<Batch<CsvRow>> {
  for await (const block of readCsvBlocks(source, options)) yield { next: () => block.next(rowOf) };
}

const rowOf: MakeRow<CsvRow> = (cells, row, issues) => ({ row, cells, issues });
