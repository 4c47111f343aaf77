/**
 * Tables of figures, brought to the indicators that they are of.
 * @module
 */
import type { Dossier, IsoDay, Issue, Observation } from '@jalon/core';
import type { ReadingRow, ReadingTable } from '../../Reading.ts';
import { compareProgress, declares } from '../compareProgress.ts';
import type { ImportState } from '../ImportState.ts';
import { type FigureLine, type ImportedRow, importRow } from '../importRow.ts';
import { matchRows, type RowMatch } from '../matchRows.ts';
import { findOrganisation } from '../organisation/findOrganisation.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import type { ImportSetting, LastLook, TableImporter } from '../TableImporter.ts';
import { gatherSeries, partsOfRow } from './gatherSeries.ts';
import { takeLevels } from './takeLevels.ts';

/** Indicators with their aims and values by period. */
export const trackingImporter: TableImporter = {
  kind: 'indicator-tracking',
  import: importFigures,
};

/** Figures of several partners in one table, each recorded for the partner who gave it. */
export const pooledImporter: TableImporter = { kind: 'pooled-data', import: importFigures };

function importFigures(state: ImportState, table: ReadingTable, setting: ImportSetting): LastLook {
  const { mapping, file, ...told } = setting;
  const imported: ImportedRow[] = [];
  const series = gatherSeries(table);
  const linesOf = new Map(series.map(({ row, lines }) => [row, lines]));
  const rows = series.map(({ row }) => row);
  const under = takeLevels(state, table, file);
  const known = state.known;
  for (const match of matchRows(state.indicators, { ...table, rows }, mapping)) {
    const { row } = match;
    const source: RowSource = { table, row, ...(file === undefined ? {} : { file }) };
    if ('indicator' in match || match.by === 'nothing') {
      const lines = linesOf.get(row)?.map((line) => figureLine(state, source, line));
      const result = importRow(state, match, source, { ...told, dossier: known }, lines);
      if (!result) continue;
      imported.push(result);
      measure(state, result.indicator, under.get(row.row) ?? [], match.by === 'nothing');
    } else state.issues.push(leftOut(match, source));
  }
  return (dossier) => compareDeclared(dossier, imported, setting.asOf);
}

/** A new indicator measures the statements that its row stands under, and so does one that measured nothing. */
function measure(state: ImportState, id: string, nodes: readonly string[], isNew: boolean): void {
  const indicator = state.indicator(id);
  if (!indicator || nodes.length === 0) return;
  if (isNew || indicator.measures.length === 0) state.putIndicator({ ...indicator, measures: nodes });
}

/** One row of a long table: whose figure of which part it is. */
function figureLine(state: ImportState, main: RowSource, row: ReadingRow): FigureLine {
  const source = { ...main, row };
  const parts = partsOfRow(row, main.table.headers);
  const name = row.text['organisation']?.trim();
  return {
    source,
    ...(parts.length > 0 ? { parts } : {}),
    ...(name ? { organisation: findOrganisation(state, source, name) } : {}),
  };
}

/** What the rows declare of progress, against what the dossier gives. */
function compareDeclared(
  dossier: Dossier,
  imported: readonly ImportedRow[],
  asOf: IsoDay | undefined,
): readonly Issue[] {
  const declaring = imported.filter(({ source }) => source.row.values.some(declares));
  const records = new Map<string, Observation[]>(declaring.map(({ indicator }) => [indicator, []]));
  for (const record of dossier.observations) records.get(record.indicator)?.push(record);
  const indicators = new Map(dossier.indicators.map((indicator) => [indicator.id, indicator]));
  const { programme } = dossier;
  return declaring.flatMap((row) => {
    const indicator = indicators.get(row.indicator);
    return indicator
      ? compareProgress(row, indicator, records.get(row.indicator) ?? [], { programme, asOf })
      : [];
  });
}

type LeftOut = Exclude<RowMatch, { by: 'mapping' | 'code' | 'extension' | 'name' | 'nothing' }>;

/** Why a row did not get in. */
function leftOut(match: LeftOut, source: RowSource) {
  switch (match.by) {
    case 'left-out':
      return rowIssue(source, 'import/row-left-out', 'hint', {});
    case 'unknown-id':
      return rowIssue(source, 'import/mapping-unknown-id', 'error', { id: match.id });
    case 'nameless':
      return rowIssue(source, 'import/row-without-name', 'warning', {});
    case 'twice':
      return rowIssue(source, 'import/row-twice', 'error', { first: match.first.row });
    case 'ambiguous':
      return rowIssue(source, 'import/row-ambiguous', 'error', {
        candidates: match.candidates.map(({ id }) => id).join(', '),
      });
  }
}
