import type { Checked, Issue } from '@jalon/core';
import type { CsvSource } from '../csv/CsvSource.ts';
import { decodeText } from '../csv/decodeText.ts';
import { openSource } from '../csv/openSource.ts';
import { readCsvRows } from '../csv/readCsvRows.ts';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { sniffFile } from '../workbook/sniffFile.ts';
import { cellText } from './cellText.ts';
import { hashtagReach } from './findHashtagRow.ts';
import type { HxlTable } from './HxlTable.ts';
import { hxlIssue } from './hxlIssue.ts';
import { jsonRows } from './jsonRows.ts';
import { separatorOf } from './separatorOf.ts';
import { TableGatherer } from './TableGatherer.ts';

/** What is known of tagged tables beforehand, and what bounds their reading. */
export interface ReadHxlTablesOptions {
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** Rows that are read of one table, default 1,000,000. */
  readonly maxRows?: number;
}

/**
 * Reads the tagged tables of a file: delimited text of any encoding, a workbook with one table per sheet, or JSON as
 * lists of cells or as objects keyed by hashtag. The hashtags may stand in any of the first 25 rows; what stands above
 * the header row is left out, columns without hashtags are kept.
 * @param source bytes, text, web stream or chunks; of a stream without hashtags no more than the beginning is read
 * @returns no value where no table has hashtags
 * @throws JalonError `missing-peer` where a workbook is read and hucre is not installed
 * @example
 * ```ts
 * import { readHxlTables } from '@jalon/adapters/hxl';
 * const { value } = await readHxlTables('Who,How many\n#org,#affected +F\nNorth,12\n');
 * value?.[0]?.columns[1]; // => { header: 'How many', tag: '#affected', attributes: ['f'] }
 * value?.[0]?.rows; // => [['North', '12']]
 * ```
 */
export async function readHxlTables(
  source: CsvSource,
  options: ReadHxlTablesOptions = {},
): Promise<Checked<readonly HxlTable[]>> {
  const { file, maxRows = 1_000_000 } = options;
  const opened = await openSource(source);
  const kind = sniffFile(opened.head);
  if (kind === 'zip' || kind === 'compound' || kind === 'flat-ods') {
    const bytes = await opened.whole();
    if (!bytes) return tooLarge(file);
    const { value: book, issues } = await readWorkbook(bytes, file === undefined ? {} : { file });
    const sheets = (book?.sheets ?? []).map(({ name, rows }) => ({
      sheet: name,
      rows: Array.from(rows, (row) => Array.from(row ?? [], cellText)),
    }));
    return book ? tablesOf(sheets, { file, maxRows }) : { issues };
  }
  const { text } = decodeText(opened.head);
  if (/^[\s\ufeff]*[[{]/.test(text)) {
    const bytes = await opened.whole();
    if (!bytes) return tooLarge(file);
    const { value, issues } = jsonRows(decodeText(bytes).text, file);
    return value ? tablesOf([{ rows: value }], { file, maxRows }) : { issues };
  }
  return readDelimited(opened.rest(), separatorOf(text), { file, maxRows });
}

interface Settings {
  readonly file: string | undefined;
  readonly maxRows: number;
}

async function readDelimited(
  source: CsvSource,
  delimiter: string | undefined,
  { file, maxRows }: Settings,
): Promise<Checked<readonly HxlTable[]>> {
  const named = file === undefined ? {} : { file };
  const gatherer = new TableGatherer(named, maxRows);
  for await (const { cells, issues } of readCsvRows(source, {
    ...named,
    ...(delimiter === undefined ? {} : { delimiter }),
  })) {
    gatherer.add(cells, issues);
    if (gatherer.isOver) break;
  }
  return gathered([gatherer], file);
}

function tablesOf(
  sheets: readonly { readonly sheet?: string; readonly rows: readonly (readonly string[])[] }[],
  { file, maxRows }: Settings,
): Checked<readonly HxlTable[]> {
  return gathered(
    sheets.map(({ sheet, rows }) => {
      const gatherer = new TableGatherer({ file, sheet }, maxRows);
      for (const cells of rows) {
        gatherer.add(cells, []);
        if (gatherer.isOver) break;
      }
      return gatherer;
    }),
    file,
  );
}

function gathered(
  gatherers: readonly TableGatherer[],
  file: string | undefined,
): Checked<readonly HxlTable[]> {
  const ends = gatherers.map((each) => each.end());
  const tables = ends.flatMap(({ table }) => (table ? [table] : []));
  const issues: Issue[] = ends.flatMap((each) => each.issues);
  if (tables.length > 0) return { value: tables, issues };
  return { issues: [...issues, hxlIssue('hxl/no-hashtags', 'error', { reach: hashtagReach }, { file })] };
}

const tooLarge = (file: string | undefined): Checked<never> => ({
  issues: [hxlIssue('hxl/too-large', 'error', { limit: 100 }, { file })],
});
