/**
 * What a row of a sheet means in a dossier.
 * @module
 */
import type { Dossier, IsoDay, Period } from '@jalon/core';
import type { ReadingValue } from '../Reading.ts';
import { compareCumulative, type DeclaredTotal, type PeriodAmount } from './compareCumulative.ts';
import { compareIndicator } from './compareIndicator.ts';
import { createObservation } from './createObservation.ts';
import type { ImportState } from './ImportState.ts';
import { introduceIndicator } from './introduceIndicator.ts';
import type { RowMatch } from './matchRows.ts';
import { type RowSource, rowIssue, writtenOf } from './RowSource.ts';
import { recordObservation } from './recordObservation.ts';
import { type RowAims, rowAims } from './rowAims.ts';
import { bareRatioOf, type RowUnit, rowUnit } from './rowUnit.ts';
import { type BareRatio, toIndicatorUnit } from './toIndicatorUnit.ts';

/** What an import was told beside the reading. */
export interface RowOptions {
  readonly dossier: Dossier;
  readonly organisation?: string;
  readonly recordedOn?: IsoDay;
  readonly period?: Period;
}

/** A row that came in: its indicator, and what the row itself declares of it. */
export interface ImportedRow {
  readonly source: RowSource;
  readonly indicator: string;
  readonly aims: RowAims;
  readonly total?: DeclaredTotal;
}

type MatchedRow = Extract<RowMatch, { by: 'mapping' | 'code' | 'extension' | 'name' | 'nothing' }>;

/** Brings one row into the dossier: its indicator, its aims, its values by period, its own total. */
export function importRow(
  state: ImportState,
  match: MatchedRow,
  source: RowSource,
  options: RowOptions,
): ImportedRow | undefined {
  const { row } = source;
  const known = match.by === 'nothing' ? undefined : match.indicator;
  const scale = row.values.some(({ answer }) => answer !== undefined) ? 'yes-no' : 'quantity';
  if (known && row.values.some(isFilled) && (known.scale ?? 'quantity') !== scale) {
    const params = { found: scaleWords[scale], recorded: scaleWords[known.scale ?? 'quantity'] };
    state.issues.push(rowIssue(source, 'import/scale-differs', 'error', params));
    return undefined;
  }
  if (row.parts)
    state.issues.push(rowIssue(source, 'import/parts-left-out', 'hint', { count: row.parts.length }));
  const shown: RowUnit = scale === 'yes-no' ? { unit: scale } : rowUnit(row);
  const unit = known?.unit ?? shown.unit ?? unitless;
  const bare = bareRatioOf(row);
  const aims = rowAims(source, unit, bare);
  const periods = periodAmounts(state, source, unit, bare, options);
  for (const { cell, found } of aims.refused) sayUnitConflict(state, source, cell, found, unit);
  const total = declaredTotal(state, source, unit, bare);
  sayAboutUnits(state, source, unit, bare, [
    ...periods,
    ...aims.targets,
    ...(aims.baseline ? [aims.baseline] : []),
  ]);
  const indicator = known
    ? compareIndicator(state, match, known, aims, source, options.dossier)
    : introduceIndicator(state, match, aims, source, options.dossier, {
        unit,
        scale,
        isShown: shown.unit !== undefined,
        total,
        periods,
      });
  const comment = row.text['comment']?.trim();
  const latest = [...periods].sort((a, b) => (a.period.end < b.period.end ? 1 : -1))[0];
  for (const { cell, amount, period } of periods) {
    const remarked =
      comment && cell === latest?.cell ? { ...cell, note: remarksOf(cell.note, comment) } : cell;
    const about = { indicator: indicator.id, period, ...organisationOf(options) };
    const record = createObservation(source, remarked, amount, about);
    const dated = options.recordedOn === undefined ? record : { ...record, recordedOn: options.recordedOn };
    recordObservation(state, source, cell, dated, unit);
  }
  if (total && indicator.basis) {
    const issue = compareCumulative(source, total, periods, indicator.basis, unit);
    if (issue) state.issues.push(issue);
  }
  return { source, indicator: indicator.id, aims, ...(total ? { total } : {}) };
}

const isFilled = ({ field, state }: ReadingValue): boolean => field !== 'progress' && state === undefined;

const scaleWords = {
  quantity: { fr: 'des nombres', en: 'numbers' },
  ordinal: { fr: 'des niveaux d’une échelle', en: 'levels of a scale' },
  'yes-no': { fr: 'des oui ou non', en: 'yes or no' },
  date: { fr: 'des dates', en: 'dates' },
  text: { fr: 'du texte', en: 'text' },
} as const;

/** Counted in nothing that the sheet names; a unit is required, and an issue asks for it. */
const unitless = 'n';

interface DatedAmount extends PeriodAmount {
  readonly period: Period;
}

/** The values of the row with their periods, in the unit of the indicator; an empty cell is nothing. */
function periodAmounts(
  state: ImportState,
  source: RowSource,
  unit: string,
  bare: BareRatio,
  options: RowOptions,
): readonly DatedAmount[] {
  return source.row.values.flatMap((cell): readonly DatedAmount[] => {
    if (cell.field !== 'actual' || cell.state === 'empty') return [];
    const period = cell.period ?? options.period;
    if (!period) {
      const written = writtenOf(cell);
      state.issues.push(rowIssue(source, 'import/actual-without-period', 'warning', { written }, cell));
      return [];
    }
    const { answer } = cell;
    const amount = answer === undefined ? toIndicatorUnit(cell, unit, bare) : { answer };
    if (!('conflict' in amount)) return [{ cell, amount, period }];
    sayUnitConflict(state, source, cell, amount.conflict, unit);
    return [];
  });
}

function declaredTotal(
  state: ImportState,
  source: RowSource,
  unit: string,
  bare: BareRatio,
): DeclaredTotal | undefined {
  for (const cell of source.row.values) {
    if (cell.field !== 'actual.cumulative') continue;
    const amount = toIndicatorUnit(cell, unit, bare);
    if ('conflict' in amount) sayUnitConflict(state, source, cell, amount.conflict, unit);
    else if (amount.value !== undefined) return { cell, value: amount.value };
  }
  return undefined;
}

function sayUnitConflict(
  state: ImportState,
  source: RowSource,
  cell: ReadingValue,
  found: string,
  unit: string,
): void {
  const params = { written: writtenOf(cell), found, unit };
  state.issues.push(rowIssue(source, 'import/unit-conflict', 'error', params, cell));
}

/** Once for a row: another word for the unit, or percentages without their sign. */
function sayAboutUnits(
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

const organisationOf = ({ organisation }: RowOptions): { organisation?: string } =>
  organisation === undefined ? {} : { organisation };

const remarksOf = (note: string | undefined, comment: string): string =>
  note === undefined || note === comment ? comment : `${note}\n${comment}`;
