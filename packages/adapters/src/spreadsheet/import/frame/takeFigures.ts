import type { ReadingRow } from '../../Reading.ts';
import type { ImportState } from '../ImportState.ts';
import { importRow } from '../importRow.ts';
import { normaliseCode } from '../normaliseName.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import type { ImportSetting } from '../TableImporter.ts';
import { codedName } from './codedName.ts';
import { isFigure } from './isFigure.ts';
import { itemsOf } from './itemsOf.ts';
import { sameText } from './sameText.ts';

/** Figures beside an indicator are its aims and values; beside several in one cell nobody can tell whose they are. */
export function takeFigures(state: ImportState, source: RowSource, setting: ImportSetting): void {
  const { row } = source;
  const figures = row.values.filter(isFigure);
  if (figures.length === 0) return;
  const names = itemsOf(row, 'indicator');
  const [name] = names;
  if (name === undefined || names.length > 1) {
    state.issues.push(
      rowIssue(source, 'import/figures-of-several', 'warning', { count: names.length }, figures[0]),
    );
    return;
  }
  const { code, text } = codedName(name);
  const { nodes } = state.dossier.results;
  const coded = row.code === undefined ? undefined : normaliseCode(row.code);
  const statement =
    nodes.find((node) => node.code !== undefined && normaliseCode(node.code) === coded) ??
    nodes.find((node) => sameText(node.statement, row.name ?? ''));
  const named = state.indicators.filter(
    (one) =>
      (code !== undefined && one.code && normaliseCode(one.code) === normaliseCode(code)) ||
      sameText(one.name, text),
  );
  const [only, ...others] = named;
  const indicator =
    named.find(({ measures }) => statement && measures.includes(statement.id)) ??
    (others.length === 0 ? only : undefined);
  if (!indicator) {
    const candidates = named.map(({ id }) => id).join(', ');
    state.issues.push(rowIssue(source, 'import/row-ambiguous', 'error', { candidates }, figures[0]));
    return;
  }
  const { section: _above, ...rest } = row;
  const own: ReadingRow = { ...rest, name: text, values: figures, ...(code === undefined ? {} : { code }) };
  importRow(
    state,
    { by: 'mapping', row: own, indicator },
    { ...source, row: own },
    { ...setting, dossier: state.known },
  );
}
