import type { Basis, Checked, Dossier, Issue } from '@jalon/core';
import type { ExchangeFile, ExchangeSource } from '../carriage/ExchangeFormat.ts';
import { dossierOfDhis2 } from './read/dossierOfDhis2.ts';
import type { RawObject } from './read/RawDhis2.ts';
import { readRawDhis2 } from './read/readRawDhis2.ts';

/** What is known of files of DHIS2 beforehand. */
export interface ReadDhis2Options {
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** What collected values stand for in time; DHIS2 does not say, so nothing is assumed. */
  readonly basis?: Basis;
  /** Further files of the same set: the metadata of data values, the types of indicators. */
  readonly companions?: readonly ExchangeFile[];
  /** Data values that are read of one file, default 1,000,000. */
  readonly maxValues?: number;
}

/**
 * Reads metadata and data values of DHIS2, in JSON, XML or CSV, into a dossier: data elements become indicators with
 * values, indicators of DHIS2 such with a formula, categories dimensions, organisation units organisations.
 * @returns one dossier, with all there is to say about the files; no value where the first file is none of DHIS2
 * @example
 * ```ts
 * import { readDhis2 } from '@jalon/adapters/dhis2';
 * const values = 'dataelement,period,orgunit,value\nf7n9E0hX8qk,2024Q1,DiszpKrYNg8,12\n';
 * const [dossier] = (await readDhis2(values, { basis: 'increment' })).value ?? [];
 * dossier?.observations[0]?.value; // => 12
 * dossier?.observations[0]?.period.end; // => '2024-03-31'
 * dossier?.indicators[0]?.basis; // => 'increment'
 * ```
 */
export async function readDhis2(
  source: ExchangeSource,
  options: ReadDhis2Options = {},
): Promise<Checked<readonly Dossier[]>> {
  const { file, companions = [], basis, maxValues } = options;
  const lists = new Map<string, RawObject[]>();
  const values: RawObject[] = [];
  const issues: Issue[] = [];
  const sources = [{ source, file }, ...companions.map(({ name, bytes }) => ({ source: bytes, file: name }))];
  for (const each of sources) {
    const raw = await readRawDhis2(each.source, each.file, maxValues);
    for (const issue of raw.issues) issues.push(issue);
    for (const value of raw.values) values.push(value);
    for (const [name, objects] of raw.lists) lists.set(name, [...(lists.get(name) ?? []), ...objects]);
  }
  const isNothing = lists.size === 0 && values.length === 0;
  if (isNothing && issues.some(({ severity }) => severity === 'error')) return { issues };
  const { dossier, issues: own } = dossierOfDhis2(lists, values, basis, file);
  return { value: [dossier], issues: [...issues, ...own] };
}
