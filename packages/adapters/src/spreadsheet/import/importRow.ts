import type { Dossier, Indicator, IsoDay, Period } from '@jalon/core';
import type { ReadingValue } from '../Reading.ts';
import { compareAims } from './compareAims.ts';
import {
  agreesInUnit,
  compareCumulative,
  type DeclaredTotal,
  type PeriodAmount,
  valuesUnder,
} from './compareCumulative.ts';
import { createIndicator } from './createIndicator.ts';
import { createObservation } from './createObservation.ts';
import type { ImportState } from './ImportState.ts';
import { inferBasis } from './inferBasis.ts';
import type { RowMatch } from './matchRows.ts';
import { nameLikeness } from './nameLikeness.ts';
import { nodesOfSection } from './nodesOfSection.ts';
import { labelOf, type RowSource, rowIssue, writtenOf } from './RowSource.ts';
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
    ? compared(state, match, known, aims, source, options)
    : created(state, match, aims, source, options, {
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

/** A known indicator, held against what the row says of it. */
function compared(
  state: ImportState,
  match: MatchedRow,
  known: Indicator,
  aims: RowAims,
  source: RowSource,
  options: RowOptions,
): Indicator {
  const { row } = source;
  const { name, code } = known;
  const say = (...[issue, severity, params]: [Parameters<typeof rowIssue>[1], 'warning' | 'hint', object]) =>
    state.issues.push(rowIssue(source, issue, severity, { ...params }));
  if (match.by === 'name') {
    if (row.code !== undefined && code !== undefined)
      say('import/code-differs', 'warning', { found: row.code, recorded: code });
    else say('import/matched-by-name', 'hint', { indicator: name });
  }
  if (match.by === 'code' && row.name && likenessTo(row.name, known) < 0.2)
    say('import/name-differs', 'warning', { code: row.code ?? '', indicator: name });
  if (row.direction && known.direction && row.direction !== known.direction)
    say('import/direction-differs', 'warning', {
      found: directionWords[row.direction],
      recorded: directionWords[known.direction],
    });
  const result = compareAims(known, aims, source, { dossier: options.dossier, mint: state.mint });
  state.issues.push(...result.issues);
  if (result.indicator !== known) state.putIndicator(result.indicator);
  return result.indicator;
}

const directionWords = {
  increase: { fr: 'augmenter', en: 'increase' },
  decrease: { fr: 'diminuer', en: 'decrease' },
  maintain: { fr: 'se maintenir', en: 'stay' },
};

const likenessTo = (name: string, { name: text }: Indicator): number =>
  Math.max(
    ...(typeof text === 'string' ? [text] : Object.values(text)).map((one) => nameLikeness(one, name)),
  );

/** An indicator that the dossier does not have yet, from what the row shows. */
function created(
  state: ImportState,
  match: MatchedRow,
  aims: RowAims,
  source: RowSource,
  { dossier }: RowOptions,
  shown: {
    readonly unit: string;
    readonly scale: 'quantity' | 'yes-no';
    readonly isShown: boolean;
    readonly total: DeclaredTotal | undefined;
    readonly periods: readonly PeriodAmount[];
  },
): Indicator {
  const { row } = source;
  const { unit, total } = shown;
  // only what was there before: a thousand new rows are not compared with each other
  const similar = dossier.indicators
    .map((indicator) => ({ indicator, likeness: likenessTo(labelOf(row), indicator) }))
    .filter(({ likeness }) => likeness >= 0.6)
    .sort((a, b) => b.likeness - a.likeness)[0]?.indicator;
  const id = state.mint.fromText('indicator', labelOf(row));
  const values = total ? valuesUnder(total.cell, shown.periods) : [];
  const numbers = values.flatMap(({ amount }) => (amount.value === undefined ? [] : [amount.value]));
  const basis = total && inferBasis(numbers, total.value, unit, agreesInUnit(unit));
  const indicator = createIndicator(
    source,
    {
      id,
      unit,
      ...(shown.scale === 'quantity' ? {} : { scale: shown.scale }),
      aims,
      ...(basis ? { basis } : {}),
      ...(match.by === 'nothing' && match.key !== undefined ? { key: match.key } : {}),
      measures: nodesOfSection(row.section, dossier.results, dossier.frames),
    },
    state.mint,
  );
  state.putIndicator(indicator);
  const say = (...[issue, severity, params]: [Parameters<typeof rowIssue>[1], 'warning' | 'hint', object]) =>
    state.issues.push(rowIssue(source, issue, severity, { ...params }));
  if (similar) say('import/new-indicator-resembles', 'warning', { id, similar: similar.name });
  else say('import/new-indicator', 'hint', { id });
  if (!shown.isShown) say('import/unit-missing', 'warning', { id });
  if (basis) say('import/basis-inferred', 'hint', { basis: basis.basis, evidence: basis.evidence });
  else if (shown.periods.length > 0 && shown.scale === 'quantity')
    say('import/basis-unknown', 'warning', { id });
  return indicator;
}

const organisationOf = ({ organisation }: RowOptions): { organisation?: string } =>
  organisation === undefined ? {} : { organisation };

const remarksOf = (note: string | undefined, comment: string): string =>
  note === undefined || note === comment ? comment : `${note}\n${comment}`;
