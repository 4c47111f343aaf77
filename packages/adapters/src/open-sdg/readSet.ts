import {
  type Basis,
  type Indicator,
  type Issue,
  type Observation,
  parsePeriod,
  type SdgLink,
  shiftFigure,
} from '@jalon/core';
import { writtenLocale } from '../csv/writtenLocale.ts';
import type { IdMint } from '../spreadsheet/import/IdMint.ts';
import { readableStem } from '../spreadsheet/import/readableStem.ts';
import type { Axes } from './Axes.ts';
import type { Config } from './config/parseConfig.ts';
import type { DataTable } from './data/DataTable.ts';
import { type DataColumns, dataColumns } from './data/dataColumns.ts';
import { siteUnit } from './data/siteUnit.ts';
import { openSdgIssue } from './openSdgIssue.ts';
import { progressFields } from './progressFields.ts';
import { progressSettings } from './progressSettings.ts';
import { type ReadRow, rowReader } from './rowReader.ts';

/** Data and configuration of one indicator of a site. */
export interface IndicatorSet {
  /** As files are named after it, for example `1-1-1`. */
  readonly slug: string;
  readonly data?: DataTable;
  readonly config?: Config;
  /** Name of the file of the configuration. */
  readonly configFile?: string;
}

/** What is known beside the files. */
export interface SetSettings {
  readonly basis?: Basis | undefined;
  readonly yearStartsInMonth?: number | undefined;
  /** Ids of the dossier that grows. */
  readonly mint: IdMint;
  /** Whether to say where values were read. */
  readonly withProvenance: boolean;
}

/** What a set holds, each indicator with its rows. */
export interface ReadSet {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  /** By observation, in the same order: its row as text, without the value. */
  readonly keys: readonly string[];
  readonly issues: readonly Issue[];
}

/** The indicators of a set: one, or one for each series and unit that its data holds. */
export function readSet(
  { slug, data, config, configFile }: IndicatorSet,
  axes: Axes,
  settings: SetSettings,
): ReadSet {
  const columns = data && dataColumns(data.columns);
  const issues: Issue[] = [...(data?.issues ?? [])];
  const own = config ?? {};
  const at = { in: 'text', file: configFile ?? data?.file ?? slug, line: 1, column: 1 } as const;
  const groups =
    data && columns ? groupsOf(data, columns) : new Map([['', { series: '', units: '', rows: [] }]]);
  const indicators: Indicator[] = [];
  const observations: Observation[] = [];
  const keys: string[] = [];
  const unread: NonNullable<ReadRow['badYear']>[] = [];
  const id = readableStem('indicator', slug);
  const locale =
    data && columns ? writtenLocale(data.rows.map(({ cells }) => cells[columns.value] ?? '')) : 'en';
  if (!config) issues.push(openSdgIssue('open-sdg/no-config', 'warning', { indicator: slug }, at));
  const allUnits = new Set([...groups.values()].map(({ units }) => units));
  for (const { series, units, rows } of groups.values()) {
    const parts = [groups.size > 1 ? series : '', groups.size > 1 ? units : ''].filter((part) => part !== '');
    const stem = [id, ...parts.map((part) => readableStem('series', part))].join('.').slice(0, 100);
    const indicator = settings.mint.fromId(stem);
    const written = units || textOf(own['computation_units']);
    const unit = written === '' ? '1' : siteUnit(written);
    if (written === '' && config)
      issues.push(openSdgIssue('open-sdg/unknown-unit', 'hint', { indicator: slug }, at));
    const reader =
      data && columns && rowReader(data, columns, axes, { ...settings, indicator, unit, locale });
    const read = reader ? rows.map(({ row, cells }) => reader(row, cells)) : [];
    issues.push(...read.flatMap((each) => each.issues));
    unread.push(...read.flatMap(({ badYear }) => badYear ?? []));
    for (const { observation, key } of read) {
      if (!observation) continue;
      observations.push(observation);
      keys.push(key);
    }
    const told = progressSettings(own, { indicator: slug, series, unit: units, file: at.file });
    const { fields, issues: more } = progressFields(own, told.settings, {
      ...{ indicator, series, unit: units, headline: headlineOf(read), mint: settings.mint },
      toModel: (figure) => shiftFigure(String(figure), (read[0]?.power ?? 0) - (unit === 'ratio' ? 2 : 0)),
    });
    issues.push(...[...told.issues, ...more].map((issue) => ({ at, ...issue })));
    const dimensions =
      data && columns ? columns.disaggregations.map((index) => axes.idOf(data.columns[index] ?? '')) : [];
    indicators.push({
      id: indicator,
      code: codeOf(own, slug),
      name: [
        nameOf(own, slug),
        ...[series, allUnits.size > 1 ? units : ''].filter((part) => part !== ''),
      ].join(' – '),
      unit,
      ...(written !== '' && unit !== 'ratio' && unit !== written ? { unitLabel: written } : {}),
      ...(settings.basis === undefined ? {} : { basis: settings.basis }),
      ...(dimensions.length === 0 ? {} : { dimensions }),
      measures: [],
      ...fields,
      ...sdgsOf(codeOf(own, slug)),
      extensions: {
        'open-sdg': {
          slug,
          ...(series === '' ? {} : { series }),
          ...(units === '' ? {} : { units }),
          ...(config ? { config } : {}),
        },
      },
    });
  }
  if (data) issues.push(...yearIssues(data.file, unread));
  const key = nameOf(own, slug);
  if (isKey(key) && config && key !== slug)
    issues.push(openSdgIssue('open-sdg/name-elsewhere', 'hint', { indicator: slug, key }, at));
  return { indicators, observations, keys, issues };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const codeOf = (config: Config, slug: string): string =>
  textOf(config['indicator_number']) || textOf(config['indicator']) || slug.replace(/[-_]/g, '.');

/** Fields that name an indicator, the best first; where the better one is a key, the next in words. */
const nameFields = [
  ...['indicator_name', 'indicator_name_national', 'graph_title'],
  ...['national_indicator_available', 'indicator_available'],
];

function nameOf(config: Config, slug: string): string {
  const names = nameFields.map((field) => textOf(config[field])).filter((name) => name !== '');
  return names.find((name) => !isKey(name)) ?? names[0] ?? slug;
}

/** Whether a text is the key of a translation, for example `global_indicators.1-1-1-title`. */
const isKey = (text: string): boolean => /^[\w-]+\.[\w.-]+$/.test(text);

/** Years that cannot be read are said once each, with the number of their rows. */
function yearIssues(file: string, unread: readonly NonNullable<ReadRow['badYear']>[]): readonly Issue[] {
  const found = new Map<string, { count: number; readonly row: number; readonly cell: string }>();
  for (const { row, cell, written } of unread) {
    const known = found.get(written);
    if (known) known.count += 1;
    else found.set(written, { count: 1, row, cell });
  }
  return [...found].map(([written, { count, row, cell }]) => {
    const isSplit = parsePeriod(written).issues.some(({ code }) => code === 'time/ambiguous-period');
    const code = isSplit ? 'open-sdg/split-year' : 'open-sdg/bad-year';
    return openSdgIssue(code, 'warning', { count, written }, { in: 'sheet', file, row, cell });
  });
}

/** The goal and the target that the number of a global indicator names: 3.1.1, 1.a.2. */
function sdgsOf(code: string): { readonly sdgs?: readonly SdgLink[] } {
  const found = /^(\d{1,2})\.(\d{1,2}|[a-z])\.\d/.exec(code);
  const goal = Number(found?.[1] ?? 0);
  return goal >= 1 && goal <= 17 ? { sdgs: [{ goal, target: `${goal}.${found?.[2]}` }] } : {};
}

interface Group {
  readonly series: string;
  readonly units: string;
  readonly rows: DataTable['rows'][number][];
}

/** Values of two series or of two units are not of one indicator. */
function groupsOf({ rows }: DataTable, { series, units }: DataColumns): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const cell = (at: number | undefined) => (at === undefined ? '' : (row.cells[at] ?? '').trim());
    const key = JSON.stringify([cell(series), cell(units)]);
    const group = groups.get(key) ?? { series: cell(series), units: cell(units), rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return groups.size > 0 ? groups : new Map([['', { series: '', units: '', rows: [] }]]);
}

/** The figures of rows about everybody, as written. */
const headlineOf = (read: readonly ReadRow[]): ReadonlyMap<number, number> =>
  new Map(read.flatMap(({ headline }) => (headline ? [headline] : [])));
