import type { Issue, Place } from '@jalon/core';
import type { CsvSource } from '../csv/CsvSource.ts';
import { decodeText } from '../csv/decodeText.ts';
import { openSource } from '../csv/openSource.ts';
import { readCsvRows } from '../csv/readCsvRows.ts';
import { cellAddress } from '../workbook/cellAddress.ts';
import type { StreamSdmxOptions } from './ReadSdmxOptions.ts';
import type { SdmxDefinitions } from './SdmxDefinitions.ts';
import type { SdmxRow } from './SdmxRow.ts';
import { type SdmxHeader, sdmxHeader } from './sdmxHeader.ts';
import { sdmxIssue } from './sdmxIssue.ts';
import { sdmxPeriod } from './sdmxPeriod.ts';
import { sdmxRowReader } from './sdmxRowReader.ts';

/** How an SDMX-CSV begins, and what separates its cells; a spreadsheet may have told the separator in a line before. */
export const sdmxStart =
  /^\ufeff?(?:"?sep=.+\r?\n)?"?(?:STRUCTURE(?:\[.\])?|DATAFLOW|KEY)(?::[^",;\t|]*)?"?([,;\t|])/i;

/** The rows of a file one by one; what they speak of is noted in `definitions`. */
export async function* readSdmxRows(
  source: CsvSource,
  definitions: SdmxDefinitions,
  options: StreamSdmxOptions,
): AsyncGenerator<SdmxRow, void, undefined> {
  const { file, signal } = options;
  const opened = await openSource(source);
  const delimiter = sdmxStart.exec(decodeText(opened.head).text)?.[1] ?? ',';
  const settings = { delimiter, ...(file === undefined ? {} : { file }), ...(signal ? { signal } : {}) };
  let header: SdmxHeader | undefined;
  let read: ReturnType<typeof sdmxRowReader> | undefined;
  for await (const { row, cells, issues } of readCsvRows(opened.rest(), settings)) {
    const at = { in: 'sheet', row, ...(file === undefined ? {} : { file }) } as const;
    if (cells.length === 0 && issues.length > 0) yield { row, skipped: 'broken', issues };
    else if (!header) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      header = sdmxHeader(cells, [options.indicator, options.time]);
      const fault = header
        ? header.value === undefined
          ? 'sdmx/no-value-column'
          : undefined
        : 'sdmx/not-sdmx';
      const own = fault ? [sdmxIssue(fault, 'error', {}, at)] : reservedColumns(header, at);
      yield { row, skipped: 'header', issues: [...issues, ...own] };
      if (fault) return;
    } else {
      if (!read) {
        read = sdmxRowReader(header, cells, delimiter, definitions, options);
        if (!hasTime(header, cells, options.time)) {
          yield { row, skipped: 'no-period', issues: [sdmxIssue('sdmx/no-time-column', 'error', {}, at)] };
          return;
        }
      }
      const own = read(row, cells);
      yield issues.length === 0 ? own : { ...own, issues: [...own.issues, ...issues] };
    }
  }
  if (!header)
    yield {
      row: 1,
      skipped: 'header',
      issues: [sdmxIssue('sdmx/not-sdmx', 'error', {}, { in: 'sheet', row: 1 })],
    };
}

/** An attribute of the name that JavaScript reserves: no document of ours can hold it. */
const reservedColumns = (header: SdmxHeader | undefined, at: Place): readonly Issue[] =>
  (header?.attributes ?? []).flatMap(({ id, at: column }) => {
    if (id !== '__proto__' || at.in !== 'sheet') return [];
    const cell = cellAddress((at.row ?? 1) - 1, column);
    return [sdmxIssue('sdmx/reserved-column', 'warning', { column: id }, { ...at, cell })];
  });

const hasTime = ({ dimensions }: SdmxHeader, first: readonly string[], told: string | undefined): boolean =>
  dimensions.some(({ id, at }) =>
    told === undefined
      ? ['TIME_PERIOD', 'TIME'].includes(id.toUpperCase()) ||
        sdmxPeriod((first[at] ?? '').trim().split(': ', 1)[0] ?? '') !== undefined
      : id.toUpperCase() === told.toUpperCase(),
  );
