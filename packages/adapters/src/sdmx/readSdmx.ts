import { type Checked, createDossier, type Dossier, type Issue } from '@jalon/core';
import type { ExchangeSource } from '../carriage/ExchangeFormat.ts';
import { readableStem } from '../spreadsheet/import/readableStem.ts';
import type { ReadSdmxOptions } from './ReadSdmxOptions.ts';
import { readSdmxRows } from './readSdmxRows.ts';
import { SdmxDefinitions } from './SdmxDefinitions.ts';
import { SdmxRecords } from './SdmxRecords.ts';
import { sdmxIssue } from './sdmxIssue.ts';

/**
 * Reads an SDMX-CSV as a dossier: dimensions with their codes, an indicator per code and unit, an observation per row. A row that
 * deletes takes out what stands before it in the file; one that returns with another value replaces the first.
 * @param source SDMX-CSV 2.0 or 1.0, or the CSV of the ECB, as bytes, text, web stream or chunks; comma, semicolon or tab,
 * decimal point or comma
 * @returns no value where it is no SDMX-CSV
 * @example
 * ```ts
 * import { readSdmx } from '@jalon/adapters/sdmx';
 * const text = 'DATAFLOW,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE\nX:SDG(1.0),POV,BE,2014,7,P,PT\nX:SDG(1.0),POV,BE,2015,NaN,Q,PT\n';
 * const { value } = await readSdmx(text);
 * value?.indicators.map(({ id, unit }) => [id, unit]); // => [['pov', 'ratio']]
 * value?.observations.map(({ place, value, stage, state }) => [place, value, stage ?? state]);
 * // => [['BE', 0.07, 'provisional'], ['BE', undefined, 'suppressed']]
 * ```
 */
export async function readSdmx(
  source: ExchangeSource,
  options: ReadSdmxOptions = {},
): Promise<Checked<Dossier>> {
  const { maxRows = 1_000_000, ...settings } = options;
  const { file } = settings;
  const definitions = new SdmxDefinitions(settings.basis);
  const issues: Issue[] = [];
  const records = new SdmxRecords();
  let count = 0;
  let isOdd = false;
  for await (const { row, action, key, observation, skipped, issues: own } of readSdmxRows(
    source,
    definitions,
    settings,
  )) {
    const at = { in: 'sheet', row, ...(file === undefined ? {} : { file }) } as const;
    issues.push(...own);
    isOdd ||= own.some(({ code }) =>
      ['sdmx/not-sdmx', 'sdmx/no-value-column', 'sdmx/no-time-column'].includes(code),
    );
    if (skipped === 'delete' && key)
      issues.push(sdmxIssue('sdmx/deleted', 'warning', { count: records.remove(key) }, at));
    if (!observation || !key) continue;
    count += 1;
    if (count > maxRows) {
      issues.push(sdmxIssue('sdmx/too-long', 'warning', { limit: maxRows }, at));
      break;
    }
    if (records.add(key, observation, action === 'replace'))
      issues.push(sdmxIssue('sdmx/repeated', 'warning', {}, at));
  }
  if (isOdd) return { issues };
  const { indicators, dimensions, structures } = definitions.end();
  for (const { id, unit } of indicators)
    if (unit === '1') issues.push(sdmxIssue('sdmx/unknown-unit', 'hint', { indicator: id }));
  const stem = readableStem(
    'dossier',
    file?.replace(/^.*[\\/]|\.[^.]*$/g, '') ?? indicators[0]?.id ?? 'sdmx',
  );
  const title = file ?? 'SDMX';
  const extensions = { sdmx: { structures: structures.map((each) => ({ ...each })) } };
  return {
    value: createDossier({
      ...{ id: stem, title, indicators, dimensions, observations: records.observations },
      ...(structures.length === 0 ? {} : { extensions }),
    }),
    issues,
  };
}
