import {
  type Basis,
  type Checked,
  createDossier,
  type Dimension,
  type Dossier,
  type Indicator,
  type Issue,
  type Json,
  type Observation,
} from '@jalon/core';
import type { ExchangeFile } from '../carriage/ExchangeFormat.ts';
import { IdMint } from '../spreadsheet/import/IdMint.ts';
import { readableStem } from '../spreadsheet/import/readableStem.ts';
import { Axes } from './Axes.ts';
import { carriedFields, dossierFile, noteKey } from './carriedFields.data.ts';
import { type Config, parseConfig } from './config/parseConfig.ts';
import { indicatorSets } from './indicatorSets.ts';
import { openSdgIssue } from './openSdgIssue.ts';
import { patched } from './patch.ts';
import { isConfig } from './progressSettings.ts';
import { type IndicatorSet, type ReadSet, readSet } from './readSet.ts';

/** What is known beside the files of a site. */
export interface ReadOpenSdgOptions {
  /** What values stand for in time: it is told and never assumed. */
  readonly basis?: Basis;
  /** Month (1 to 12) in which the year starts, for years such as « 2015/16 ». */
  readonly yearStartsInMonth?: number;
}

/**
 * Reads the files of a data repository of Open SDG: data (`indicator_1-1-1.csv`), configuration or metadata (`1-1-1.yml`, `.md`,
 * `.json`). Blank columns stand for the total; each series and unit is an indicator of its own; where progress is counted
 * automatically, baseline, direction and target are those that it is counted from. Everything else of a configuration is
 * kept in `extensions['open-sdg']`.
 * @param files by name, in any order
 * @throws JalonError `missing-peer` where a configuration is read and yaml is not installed
 * @example
 * ```ts
 * import { readOpenSdg } from '@jalon/adapters/open-sdg';
 * const bytes = new TextEncoder().encode('Year,Sex,Value\n2015,,40\n2015,Female,\n2020,,30\n');
 * const { value } = await readOpenSdg([{ name: 'indicator_3-1-1.csv', bytes }]);
 * value?.indicators[0]?.sdgs; // => [{ goal: 3, target: '3.1' }]
 * value?.observations.map(({ value, state }) => value ?? state); // => [40, 'not-available', 30]
 * ```
 */
export async function readOpenSdg(
  files: readonly ExchangeFile[],
  options: ReadOpenSdgOptions = {},
): Promise<Checked<Dossier>> {
  const { yearStartsInMonth: month } = options;
  // a command line tells it as a text
  if (month !== undefined && !/^(?:[1-9]|1[0-2])$/.test(String(month))) {
    const expected = { fr: 'un mois, de 1 à 12', en: 'a month, from 1 to 12' };
    const params = { option: 'yearStartsInMonth', written: String(month), expected };
    return { issues: [openSdgIssue('open-sdg/bad-option', 'error', params)] };
  }
  const { basis } = options;
  const issues: Issue[] = [];
  const notes = await dossierNotes(files, issues);
  const { sets, issues: more } = await indicatorSets(
    files.filter(({ name }) => plainName(name) !== dossierFile),
  );
  issues.push(...more);
  if (sets.length === 0 && !notes) {
    const [first] = files;
    const at = first ? ({ in: 'sheet', file: first.name } as const) : undefined;
    return { issues: [...issues, openSdgIssue('open-sdg/no-data', 'error', {}, at)] };
  }
  const dimensions = dimensionsIn(notes);
  const mint = new IdMint([]);
  const axes = new Axes(mint);
  for (const { dimension, header, cells } of dimensions) axes.know(header, dimension, cells);
  const indicators: Indicator[] = [];
  const observations: Observation[] = [];
  for (const set of sets) {
    const own = set.config?.[noteKey];
    const read = readSet(withoutNotes(set), axes, {
      ...{ basis, mint, withProvenance: !isConfig(own) },
      yearStartsInMonth: month === undefined ? undefined : Number(month),
    });
    issues.push(...read.issues);
    indicators.push(
      ...read.indicators.map((each) =>
        patched(each, isConfig(own) ? own['indicator'] : undefined, indicatorFields),
      ),
    );
    observations.push(...withNotes(set.slug, read, isConfig(own) ? own['records'] : undefined, issues));
  }
  const id = sets[0] ? readableStem('dossier', `open-sdg-${sets[0].slug}`) : 'open-sdg';
  const dossier = createDossier({ id, title: 'Open SDG', indicators, observations, dimensions: axes.end() });
  return { value: patched(dossier, notes?.['dossier'], carriedFields.dossier), issues };
}

const indicatorFields = [...carriedFields.indicator, 'targets'];

const plainName = (name: string): string => name.replace(/^.*[\\/]/, '');

async function dossierNotes(files: readonly ExchangeFile[], issues: Issue[]): Promise<Config | undefined> {
  const file = files.find(({ name }) => plainName(name) === dossierFile);
  if (!file) return undefined;
  const read = await parseConfig(file);
  issues.push(...read.issues);
  const own = read.value?.[noteKey];
  return isConfig(own) ? own : undefined;
}

/** Our notes are no part of what a site keeps. */
function withoutNotes({ config, ...set }: IndicatorSet): IndicatorSet {
  const rest = Object.entries(config ?? {}).filter(([field]) => field !== noteKey);
  return { ...set, ...(config ? { config: Object.fromEntries(rest) } : {}) };
}

/** The columns that stand for dimensions, as they were noted. */
function dimensionsIn(notes: Config | undefined) {
  const written = notes?.['dimensions'];
  return (Array.isArray(written) ? written.filter(isConfig) : []).flatMap((note) => {
    const { dimension, header, cells } = note;
    if (!isConfig(dimension) || typeof header !== 'string' || !Array.isArray(cells)) return [];
    const pairs = cells.flatMap((pair: Json) => {
      const [cell, code] = Array.isArray(pair) ? pair : [];
      return typeof cell === 'string' && typeof code === 'string' ? [[cell, code] as const] : [];
    });
    // the note was made from a dimension, field by field
    return [{ dimension: dimension as unknown as Dimension, header, cells: pairs }];
  });
}

/** The observations of a set, with what was noted about their rows. */
function withNotes(
  slug: string,
  { observations, keys }: ReadSet,
  written: unknown,
  issues: Issue[],
): readonly Observation[] {
  const notes = new Map<string, Json[]>();
  for (const note of Array.isArray(written) ? written.filter(isConfig) : []) {
    const key = JSON.stringify(note['row']);
    notes.set(key, [...(notes.get(key) ?? []), note['note'] ?? null]);
  }
  const found = observations.map((observation, at) => {
    const note = notes.get(keys[at] ?? '')?.shift();
    return patched(observation, note, carriedFields.observation);
  });
  const left = [...notes.values()].reduce((sum, each) => sum + each.length, 0);
  if (left > 0) issues.push(openSdgIssue('open-sdg/row-gone', 'hint', { count: left, indicator: slug }));
  return found;
}
