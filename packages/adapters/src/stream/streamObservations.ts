/**
 * Long tables of any length, each row one observation.
 * @module
 */
import type { MakeRow } from '../csv/CsvBlock.ts';
import type { CsvRow } from '../csv/CsvRow.ts';
import type { CsvSource } from '../csv/CsvSource.ts';
import { readCsvBlocks } from '../csv/readCsvBlocks.ts';
import { type Batch, unbatched } from '../csv/unbatched.ts';
import { sniffFile } from '../workbook/sniffFile.ts';
import { findHeader } from './findHeader.ts';
import type { ObservationRow } from './ObservationRow.ts';
import { readSheetObservations } from './readSheetObservations.ts';
import type { ReadRow } from './rowReader.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';

/**
 * Reads a long table (one observation per row, as networks pool the figures of their partners) of any length row by
 * row, in the memory of a block. Each row gives an observation or the reason why it gives none; nothing unreadable
 * becomes a number. A percentage becomes a ratio (75 % is 0.75).
 * @param source a delimited text as bytes, text, web stream or chunks; or an .xlsx as bytes, of which one sheet is read
 * with its number formats, remarks and merges, without what is hidden
 * @returns the rows in their order, those before and of the header included
 * @throws JalonError `invalid-argument` where `columns` name no indicator or no value, or a bound is less than 1
 * @throws the reason of `signal`, once it is aborted
 * @example
 * ```ts
 * import { streamObservations } from '@jalon/adapters/spreadsheet';
 * const table = 'Indicateur;Période;Sexe;Valeur\nVisites;T1 2024;F;12\nVisites;T1 2024;H;<5\nVisites;T2 2024;F;\n';
 * const found = [];
 * for await (const { row, observation, skipped } of streamObservations(table))
 *   found.push([row, observation?.id ?? skipped, observation?.value ?? observation?.bounds]);
 * found;
 * // => [
 * //   [1, 'header', undefined],
 * //   [2, 'visites.2024-q1.sex-f', 12],
 * //   [3, 'visites.2024-q1.sex-h', { min: 0, max: 4 }],
 * //   [4, 'no-value', undefined],
 * // ]
 * ```
 */
export function streamObservations(
  source: CsvSource,
  options: StreamObservationsOptions = {},
): AsyncIterableIterator<ObservationRow> {
  return unbatched(readObservationBlocks(source, options));
}

async function* readObservationBlocks(
  source: CsvSource,
  options: StreamObservationsOptions,
): AsyncGenerator<Batch<ObservationRow>, void, undefined> {
  if (source instanceof Uint8Array && sniffFile(source) === 'zip') {
    yield* readSheetObservations(source, options);
    return;
  }
  let make: MakeRow<ObservationRow> | undefined;
  let unread: readonly boolean[] | undefined;
  const head: CsvRow[] = [];
  for await (const block of readCsvBlocks(source, options)) {
    if (make) {
      const known = make;
      yield { next: () => block.next(known, unread) };
      continue;
    }
    for (let record = block.next(asHead); record; record = block.next(asHead)) head.push(record);
    const table = findHeader(head, options);
    if (!table) continue;
    ({ unread } = table);
    make = rowMaker(table.read);
    yield rowsOf(head, make);
  }
  if (!make) yield rowsOf(head, rowMaker(findHeader(head, options, true).read));
}

const asHead: MakeRow<CsvRow> = (cells, row, issues) => ({ cells, row, issues });

function rowsOf(head: readonly CsvRow[], make: MakeRow<ObservationRow>): Batch<ObservationRow> {
  const records = head.values();
  return {
    next() {
      const { value } = records.next();
      return value && make(value.cells, value.row, value.issues);
    },
  };
}

/** What is wrong with the text stands with its row; a row that could not be read at all says nothing else. */
const rowMaker =
  (read: ReadRow): MakeRow<ObservationRow> =>
  (cells, row, issues) => {
    if (issues.length === 0) return read(cells, row);
    if (cells.length === 0) return { row, skipped: 'broken', issues };
    const own = read(cells, row);
    return { ...own, issues: [...own.issues, ...issues] };
  };
