import type { PeriodAmount } from './compareCumulative.ts';
import type { ImportState } from './ImportState.ts';
import { type RowSource, rowIssue } from './RowSource.ts';
import type { BareRatio } from './toIndicatorUnit.ts';

/** Says once for a row: another word for the unit, or percentages without their sign. */
export function sayAboutUnits(
  state: ImportState,
  source: RowSource,
  unit: string,
  bare: BareRatio,
  amounts: readonly PeriodAmount[],
): void {
  const unclear = amounts.find(({ amount }) => amount.unclearUnit !== undefined);
  if (unclear) {
    const params = { found: unclear.amount.unclearUnit ?? '', unit };
    state.issues.push(rowIssue(source, 'import/unit-unclear', 'warning', params, unclear.cell));
  }
  const assumed = amounts.find(({ amount }) => amount.assumed !== undefined);
  if (assumed) {
    const code = bare === 'points' ? 'import/percent-assumed-points' : 'import/percent-assumed-fraction';
    const value = assumed.cell.value ?? assumed.cell.min ?? assumed.cell.max ?? 0;
    state.issues.push(rowIssue(source, code, 'warning', { value }, assumed.cell));
  }
}
