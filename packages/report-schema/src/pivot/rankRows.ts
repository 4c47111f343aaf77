import type { Issue } from '@jalon/core';
import { ranks } from '@jalon/indicators';
import type { PivotRow } from './PivotMatrix.ts';
import { columnId } from './readPivotReport.ts';

/** The one figure by which a reader asks to rank. */
export interface PivotRankBy {
  /** Id of the item that holds the indicator. */
  readonly item: string;
  /** Id of the sub-objective; absent for a table of indicators, or those that belong to none. */
  readonly subObjective?: string;
  /** Id of the indicator. */
  readonly indicator: string;
}

/** The rows from the furthest to the least far; those without a figure that is shown come last, without a rank. */
export function rankRows(
  rows: readonly PivotRow[],
  { item, subObjective, indicator }: PivotRankBy,
): { readonly rows: readonly PivotRow[]; readonly issues: readonly Issue[] } {
  const column = columnId(item, subObjective);
  const figures = rows.map((row) => progressOf(row, column, indicator));
  const methods = [...new Set(figures.flatMap((figure) => figure?.method ?? []))].sort();
  const refuse = (code: string, params: Issue['params']) => ({
    rows,
    issues: [{ code, severity: 'warning' as const, params: { indicator, ...params } }],
  });
  if (methods.length === 0) return refuse('pivot/nothing-to-rank', {});
  // a distance travelled and a share of the target are no places on one scale
  if (methods.length > 1) {
    return refuse('pivot/rank-other-methods', { count: methods.length, methods: methods.join(', ') });
  }
  const places = ranks(
    figures.map((figure) => (figure ? -Number(figure.value.toPrecision(12)) : undefined)),
    { ties: 'min' },
  );
  const ranked = rows.map((row, at) => {
    const rank = places[at];
    return rank === undefined ? row : { ...row, rank };
  });
  return {
    rows: ranked.sort((a, b) => (a.rank ?? ranked.length + 1) - (b.rank ?? ranked.length + 1)),
    issues: [],
  };
}

/** The progress of one indicator; nothing where a report has it twice. */
function progressOf({ cells }: PivotRow, column: string, indicator: string) {
  const figures = cells
    .filter((cell) => cell.column === column)
    .flatMap((cell) => cell.figures.filter((figure) => figure.indicator === indicator));
  return figures.length === 1 ? figures[0]?.progress : undefined;
}
