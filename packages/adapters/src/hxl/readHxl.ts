import type { Checked, Dossier, NumberLocale, Period } from '@jalon/core';
import type { ExchangeSource, ReadExchangeOptions } from '../carriage/ExchangeFormat.ts';
import { foreignDossier } from './foreign/foreignDossier.ts';
import { isOwnTable, readOwnTable } from './own/readOwnTable.ts';
import { readHxlTables } from './readHxlTables.ts';
import { toldPeriod } from './toldPeriod.ts';

/** What is known of tagged tables beforehand. */
export interface ReadHxlOptions extends Pick<ReadExchangeOptions, 'file' | 'basis'> {
  /** The period that figures without a date are about, for example `2024` or `2024-Q1`. */
  readonly period?: Period | string;
  /** Where the numbers were written; by default a decimal point, or the comma that the figures show beyond doubt. */
  readonly locale?: NumberLocale;
  /** Whether the day or the month comes first in dates written in digits. */
  readonly order?: 'dmy' | 'mdy';
  /** Rows that are read of one table, default 1,000,000. */
  readonly maxRows?: number;
}

/**
 * Reads the tagged tables of a file as a dossier. Each column of figures becomes an indicator whose attributes tell the
 * categories (`#affected+f+children`); in a long table (`#indicator+name` beside `#indicator+value`) the rows name
 * theirs. An empty cell gives no observation; what else stands in a row is kept in its `extensions.hxl`.
 * @param source delimited text, a workbook or JSON, as `readHxlTables` takes it
 * @throws JalonError `missing-peer` where a workbook is read and hucre is not installed
 * @example
 * ```ts
 * import { readHxl } from '@jalon/adapters/hxl';
 * const { value } = await readHxl('#adm1,#date,#affected+f,#affected+m\nNorth,2024-03,12,0\n');
 * value?.indicators.map(({ id, unit }) => [id, unit]); // => [['affected', 'people']]
 * value?.observations.map(({ categories, value }) => [categories, value]);
 * // => [[{ sex: 'f' }, 12], [{ sex: 'm' }, 0]]
 * ```
 */
export async function readHxl(
  source: ExchangeSource,
  options: ReadHxlOptions = {},
): Promise<Checked<Dossier>> {
  const { file, maxRows, period: told, ...settings } = options;
  const { value: period, issues: doubts } = toldPeriod(told, options);
  if (told !== undefined && !period) return { issues: doubts };
  const { value: tables, issues } = await readHxlTables(source, {
    ...(file === undefined ? {} : { file }),
    ...(maxRows === undefined ? {} : { maxRows }),
  });
  if (!tables) return { issues };
  const own = tables.find(isOwnTable);
  const { value, issues: more } = own
    ? readOwnTable(own, file)
    : foreignDossier(tables, { ...settings, period, file });
  return { ...(value ? { value } : {}), issues: [...doubts, ...issues, ...more] };
}
