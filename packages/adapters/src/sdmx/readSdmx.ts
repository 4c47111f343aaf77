import {
  type Checked,
  createDossier,
  type Dossier,
  type Issue,
  type Json,
  type Observation,
  sameJson,
} from '@jalon/core';
import type { ExchangeSource } from '../carriage/ExchangeFormat.ts';
import { readableStem } from '../spreadsheet/import/readableStem.ts';
import { idPart } from '../stream/idPart.ts';
import type { ReadSdmxOptions } from './ReadSdmxOptions.ts';
import { readSdmxRows } from './readSdmxRows.ts';
import { SdmxDefinitions } from './SdmxDefinitions.ts';
import type { SdmxRow } from './SdmxRow.ts';
import { sdmxIssue } from './sdmxIssue.ts';

/**
 * Reads an SDMX-CSV as a dossier: dimensions with their codes, an indicator per code and unit, an observation per row. A row that
 * deletes takes out what stands before it in the file; one that returns with another value replaces the first.
 * @param source SDMX-CSV 2.0 or 1.0 as bytes, text, web stream or chunks; comma, semicolon or tab, decimal point or comma
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
  const records = new Map<string, KeyedRecord[]>();
  const keys = new Map<string, string>();
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
      issues.push(sdmxIssue('sdmx/deleted', 'warning', { count: removed(records, keys, key) }, at));
    if (!observation || !key) continue;
    count += 1;
    if (count > maxRows) {
      issues.push(sdmxIssue('sdmx/too-long', 'warning', { limit: maxRows }, at));
      break;
    }
    const before = records.get(observation.id);
    const last = before?.at(-1)?.observation;
    if (!before || !last) {
      keys.set(JSON.stringify(key), observation.id);
      records.set(observation.id, [{ key, observation }]);
      continue;
    }
    if (action !== 'replace' && isSame(last, observation)) continue;
    issues.push(sdmxIssue('sdmx/repeated', 'warning', {}, at));
    before.push({
      key,
      observation: { ...observation, id: idAgain(observation.id, before.length + 1), revises: last.id },
    });
  }
  if (isOdd) return { issues };
  const { indicators, dimensions, structures } = definitions.end();
  for (const { id, unit } of indicators)
    if (unit === '1') issues.push(sdmxIssue('sdmx/unknown-unit', 'hint', { indicator: id }));
  const stem = readableStem(
    'dossier',
    file?.replace(/^.*[\\/]|\.[^.]*$/g, '') ?? indicators[0]?.id ?? 'sdmx',
  );
  const observations = [...records.values()].flatMap((each) => each.map(({ observation }) => observation));
  const title = file ?? 'SDMX';
  const extensions = { sdmx: { structures: structures.map((each) => ({ ...each })) } };
  return {
    value: createDossier({
      ...{ id: stem, title, indicators, dimensions, observations },
      ...(structures.length === 0 ? {} : { extensions }),
    }),
    issues,
  };
}

type Keys = NonNullable<SdmxRow['key']>;

/** What rows gave about the same thing. */
interface KeyedRecord {
  readonly key: Keys;
  readonly observation: Observation;
}

/** Whether two rows say the same: what a row leaves out it leaves as it was. */
const isSame = (before: Observation, after: Observation): boolean =>
  before.value === after.value &&
  before.state === after.state &&
  (['stage', 'flags', 'comment', 'extensions'] as const).every(
    (field) =>
      after[field] === undefined || sameJson(before[field] as Json | undefined, after[field] as Json),
  );

/** The id of what the same dimensions say once more; no first id ends like this. */
const idAgain = (id: string, count: number): string =>
  id.length + String(count).length < 128
    ? `${id}~${count}`
    : `${id.slice(0, 100)}~${idPart('key', `<${id}>`).split('-').at(-1)}~${count}`;

/** Takes out what a row deletes: where it leaves a dimension blank, all codes of it. */
function removed(records: Map<string, KeyedRecord[]>, keys: Map<string, string>, key: Keys): number {
  const asked = Object.entries(key).filter(([, code]) => code !== '');
  const isWhole = asked.length === Object.keys(key).length;
  const known = keys.get(JSON.stringify(key));
  const ids = isWhole ? (known === undefined ? [] : [known]) : [...records.keys()];
  let count = 0;
  for (const id of ids) {
    const all = records.get(id) ?? [];
    if (!all.every(({ key: own }) => asked.every(([dimension, code]) => own[dimension] === code))) continue;
    records.delete(id);
    count += all.length;
  }
  return count;
}
