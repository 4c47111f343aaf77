import type { CsvSource } from '../csv/CsvSource.ts';
import type { StreamSdmxOptions } from './ReadSdmxOptions.ts';
import { readSdmxRows } from './readSdmxRows.ts';
import { SdmxDefinitions } from './SdmxDefinitions.ts';
import type { SdmxRow } from './SdmxRow.ts';

/**
 * Reads an SDMX-CSV of any length row by row, in the memory of a block. Each row gives an observation, or the reason why it
 * gives none; a row that deletes is given with its key, and what it deletes is for whoever keeps the data.
 * @param source SDMX-CSV 2.0 or 1.0 as bytes, text, web stream or chunks; comma, semicolon or tab, decimal point or comma
 * @returns the rows in their order, the header included
 * @throws the reason of `signal`, once it is aborted
 * @example
 * ```ts
 * import { streamSdmx } from '@jalon/adapters/sdmx';
 * const text = 'STRUCTURE;STRUCTURE_ID;ACTION;SEX;TIME_PERIOD;OBS_VALUE;UNIT_MULT\ndataflow;X:JOBS(1.0);I;F;2014-Q1;12,4;3\n';
 * const found = [];
 * for await (const { action, observation } of streamSdmx(text))
 *   if (observation) found.push([action, observation.id, observation.value]);
 * found; // => [['information', 'jobs.2014-Q1.F', 12400]]
 * ```
 */
export const streamSdmx = (
  source: CsvSource,
  options: StreamSdmxOptions = {},
): AsyncIterableIterator<SdmxRow> => readSdmxRows(source, new SdmxDefinitions(options.basis), options);
