import type { Indicator } from '@jalon/core';
import type { ReadingRow } from '../../Reading.ts';
import type { ImportState } from '../ImportState.ts';
import { importRow } from '../importRow.ts';
import { normaliseCode } from '../normaliseName.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import { dueOf, rowAims, toTarget } from '../rowAims.ts';
import { bareRatioOf } from '../rowUnit.ts';
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
  const aimed = withTargets(state, indicator, { ...source, row: own });
  importRow(
    state,
    { by: 'mapping', row: own, indicator: aimed },
    { ...source, row: own },
    { ...setting, dossier: state.known },
  );
}

/** Several targets come in together where there were none, for each of them is due on a day of its own. */
function withTargets(state: ImportState, indicator: Indicator, source: RowSource): Indicator {
  if (indicator.targets.length > 0 || state.dossier.agreements.length > 0) return indicator;
  const { targets } = rowAims(source, indicator.unit, bareRatioOf(source.row));
  const days = new Set(targets.map(dueOf));
  if (targets.length < 2 || days.size < targets.length || days.has(undefined)) return indicator;
  const isState = indicator.basis === 'snapshot' || indicator.basis === 'ratio';
  const aimed = {
    ...indicator,
    targets: targets.map((aim) =>
      toTarget(aim, state.mint.fromId(`${indicator.id}.target-${dueOf(aim) ?? ''}`), isState),
    ),
  };
  state.putIndicator(aimed);
  return aimed;
}
