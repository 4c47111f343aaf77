import type { Issue, Report } from '@jalon/core';
import { secrecyThreshold } from '@jalon/indicators';
import type { ItemKind } from '../items/ItemKind.ts';
import { standardItems } from '../items/standardItems.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { countExpectations } from './countExpectations.ts';
import type {
  PivotCell,
  PivotColumn,
  PivotHeat,
  PivotMatrix,
  PivotRow,
  UnreadReport,
} from './PivotMatrix.ts';
import { type NamedColumn, pivotColumns } from './pivotColumns.ts';
import { type PivotSecrecy, pivotFigures, thingUnits } from './pivotFigures.ts';
import { type PivotRankBy, rankRows } from './rankRows.ts';
import { readerOf } from './readerOf.ts';
import { type PivotGroup, type PivotPlace, type PivotReading, readPivotReport } from './readPivotReport.ts';

/** Settings of {@link pivotReports}. */
export interface PivotReportsOptions {
  /** Schemas derived from the frame (`basedOn`), whose reports join on the ids that both have. */
  readonly variants?: readonly ReportSchema[];
  /** Which figures are of too few people to be shown; default those of fewer than 5, see `suppressCells`. */
  readonly secrecy?: PivotSecrecy;
  /** Units that count no people, for example `ateliers`: small numbers of them are shown. */
  readonly things?: readonly string[];
  /** The one figure to rank by; without it there is no ranking. */
  readonly rankBy?: PivotRankBy;
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/**
 * Many reports on one frame as one matrix: a row for each report, a column for each sub-objective, in each cell what was
 * planned, reached, how far that is by which method. Beside it the negative results, the coded expectations beyond money
 * counted, the reports that could not be read. Figures of too few people are withheld, each by itself: whoever adds totals
 * across reports has to protect those too. Nothing is averaged over indicators, nobody is ranked unless it is asked for.
 * @param schema the frame that the reports have in common
 * @param reports one per organisation, in the order of the rows
 * @returns the matrix; every cell, result, count names the reports it comes from
 * @throws JalonError `invalid-argument` where a threshold is no whole number of 1 or more
 * @example
 * ```ts
 * import { patronFourParts, pivotReports } from '@jalon/report-schema';
 * const indicators = [
 *   { id: 'meals', name: 'Meals', unit: 'meals', target: { value: 40 }, actual: { value: 30 } },
 * ];
 * const objectives = { subObjectives: [{ id: 'so1', text: 'Eat together', expectedResults: [], indicators }] };
 * const report = {
 *   id: 'r1', schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-03-15', answers: { objectives },
 * };
 * const matrix = pivotReports(patronFourParts, [report]);
 * matrix.columns.map(({ subObjective }) => subObjective); // => ['so1']
 * matrix.rows[0]?.cells[0]?.figures[0]?.progress?.value; // => 0.75
 * ```
 */
export function pivotReports(
  schema: ReportSchema,
  reports: readonly Report[],
  options: PivotReportsOptions = {},
): PivotMatrix {
  const { variants = [], secrecy = {}, things = [], items: kinds = standardItems } = options;
  const threshold = secrecyThreshold(secrecy.subject ?? 'general', secrecy.threshold);
  const isThing = thingUnits(things);
  const release: Release = (groups, report) => pivotFigures(groups, report, secrecy, isThing);
  const { readings, unread, issues } = readAll(schema, reports, variants, kinds, release);
  const columns = pivotColumns(schema, readings);
  const places = new Map(columns.map(({ id }, at) => [id, at]));
  const rows = readings.map((reading) => rowOf(reading, places));
  const ranked = options.rankBy ? rankRows(rows, options.rankBy) : { rows, issues: [] };
  return {
    schema: { id: schema.id, version: schema.version },
    columns: counted(columns, rows),
    rows: ranked.rows,
    negativeResults: readings.flatMap(({ negativeResults }) => negativeResults),
    expectations: countExpectations(readings),
    unread,
    ...(secrecy.profile !== 'internal' && { threshold }),
    issues: [
      ...unread.map(({ reason }) => reason),
      ...issues,
      ...readings.flatMap(({ released }) => released.issues),
      ...columns.flatMap(wordingIssue),
      ...ranked.issues,
    ],
  };
}

type Release = (groups: readonly PivotGroup['rows'][], report: string) => ReturnType<typeof pivotFigures>;

/** What is kept of a report: its figures as they may be shown. The answers they were read from are let go. */
interface ReleasedReading extends Omit<PivotReading, 'groups'> {
  readonly groups: readonly PivotPlace[];
  readonly released: ReturnType<typeof pivotFigures>;
}

/** Every report, read or listed with the reason. Of reports that share an id none is taken: silence would choose one. */
function readAll(
  schema: ReportSchema,
  reports: readonly Report[],
  variants: readonly ReportSchema[],
  kinds: readonly ItemKind[],
  release: Release,
) {
  const uses = new Map<string, number>();
  for (const { id } of reports) uses.set(id, (uses.get(id) ?? 0) + 1);
  const readings: ReleasedReading[] = [];
  const unread: UnreadReport[] = [];
  const issues: Issue[] = [];
  const find = readerOf(schema, variants);
  for (const report of reports) {
    const { id, schemaVersion } = report;
    const count = uses.get(id) ?? 0;
    const found = count > 1 ? { reason: repeated(id, count) } : find(report);
    if ('reason' in found) {
      unread.push({ report: id, schema: report.schema, schemaVersion, reason: found.reason });
      continue;
    }
    const { groups, ...reading } = readPivotReport(schema, found.reader, report, kinds);
    const released = release(
      groups.map(({ rows }) => rows),
      id,
    );
    readings.push({ ...reading, groups: groups.map(({ rows: _, ...place }) => place), released });
    issues.push(...found.issues, ...reading.issues);
  }
  return { readings, unread, issues };
}

const repeated = (report: string, count: number): Issue => ({
  code: 'pivot/duplicate-report',
  severity: 'error',
  params: { report, count },
});

function rowOf(reading: ReleasedReading, places: ReadonlyMap<string, number>): PivotRow {
  const { report, organisation, groups, absent, released } = reading;
  const { id, title, schema, schemaVersion, asOf } = report;
  const byColumn = new Map<string, PivotCell['figures']>();
  for (const [at, { column }] of groups.entries()) {
    byColumn.set(column, [...(byColumn.get(column) ?? []), ...(released.groups[at] ?? [])]);
  }
  const cells = [...byColumn]
    .map(([column, figures]): PivotCell => ({ report: id, column, figures }))
    .sort((a, b) => (places.get(a.column) ?? 0) - (places.get(b.column) ?? 0));
  return {
    report: id,
    ...(organisation !== undefined && { organisation }),
    ...(title !== undefined && { title }),
    schema,
    schemaVersion,
    asOf,
    cells,
    absent,
  };
}

/** Each column with its figures counted by how far they stand. */
function counted(columns: readonly NamedColumn[], rows: readonly PivotRow[]): readonly PivotColumn[] {
  const counts = new Map<string, Map<PivotHeat, number>>(columns.map(({ id }) => [id, new Map()]));
  for (const { column, figures } of rows.flatMap(({ cells }) => cells)) {
    const heats = counts.get(column);
    for (const { heat } of figures) heats?.set(heat, (heats.get(heat) ?? 0) + 1);
  }
  return columns.map((column) => ({
    ...column,
    counts: [...(counts.get(column.id) ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([heat, count]) => ({ heat, count })),
  }));
}

function wordingIssue({ item, code, text, wordings }: NamedColumn): readonly Issue[] {
  if (wordings < 2) return [];
  const params = { label: code ?? text ?? '', count: wordings };
  return [{ code: 'pivot/other-wording', severity: 'warning', params, at: { in: 'report', item } }];
}
