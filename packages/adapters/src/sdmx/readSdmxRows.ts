import type { CsvSource } from '../csv/CsvSource.ts';
import { decodeText } from '../csv/decodeText.ts';
import { openSource } from '../csv/openSource.ts';
import { readCsvRows } from '../csv/readCsvRows.ts';
import type { StreamSdmxOptions } from './ReadSdmxOptions.ts';
import type { SdmxDefinitions } from './SdmxDefinitions.ts';
import type { SdmxRow } from './SdmxRow.ts';
import { type SdmxHeader, sdmxHeader } from './sdmxHeader.ts';
import { sdmxIssue } from './sdmxIssue.ts';
import { sdmxPeriod } from './sdmxPeriod.ts';
import { sdmxRowReader } from './sdmxRowReader.ts';

/** How an SDMX-CSV begins, and what separates its cells. */
export const sdmxStart = /^\ufeff?"?(?:STRUCTURE(?:\[.\])?|DATAFLOW)(?:: [^",;\t]*)?"?([,;\t|])/i;

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
      header = sdmxHeader(cells);
      const fault = header
        ? header.value === undefined
          ? 'sdmx/no-value-column'
          : undefined
        : 'sdmx/not-sdmx';
      yield {
        row,
        skipped: 'header',
        issues: fault ? [...issues, sdmxIssue(fault, 'error', {}, at)] : issues,
      };
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

const hasTime = ({ dimensions }: SdmxHeader, first: readonly string[], told: string | undefined): boolean =>
  dimensions.some(({ id, at }) =>
    told === undefined
      ? ['TIME_PERIOD', 'TIME'].includes(id.toUpperCase()) ||
        sdmxPeriod((first[at] ?? '').split(': ', 1)[0] ?? '') !== undefined
      : id.toUpperCase() === told.toUpperCase(),
  );
