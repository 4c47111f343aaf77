import type { Checked, Dossier, NumberLocale, Period } from '@jalon/core';
import type { ExchangeSource, ReadExchangeOptions } from '../carriage/ExchangeFormat.ts';
import { foreignDossier } from './foreign/foreignDossier.ts';
import { isOwnTable, readOwnTable } from './own/readOwnTable.ts';
import { readHxlTables } from './readHxlTables.ts';

/** What is known of tagged tables beforehand. */
export interface ReadHxlOptions extends Pick<ReadExchangeOptions, 'file' | 'basis'> {
  /** The period that figures without a date are about. */
  readonly period?: Period;
  /** Where the numbers were written, default `en`: a decimal point. */
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
  const { file, maxRows, ...settings } = options;
  const { value: tables, issues } = await readHxlTables(source, {
    ...(file === undefined ? {} : { file }),
    ...(maxRows === undefined ? {} : { maxRows }),
  });
  if (!tables) return { issues };
  const own = tables.find(isOwnTable);
  const { value, issues: more } = own
    ? readOwnTable(own, file)
    : foreignDossier(tables, { ...settings, file });
  return { ...(value ? { value } : {}), issues: [...issues, ...more] };
}
