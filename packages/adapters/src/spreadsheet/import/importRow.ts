/**
 * What a row of a sheet means in a dossier.
 * @module
 */
import type { Dossier, IsoDay, Observation, Period } from '@jalon/core';
import type { ReadingValue } from '../Reading.ts';
import { type FoundCategories, findCategories } from './breakdown/findCategories.ts';
import type { PartLabel } from './breakdown/PartLabel.ts';
import { compareCumulative, type DeclaredTotal } from './compareCumulative.ts';
import { compareIndicator } from './compareIndicator.ts';
import { createObservation } from './createObservation.ts';
import { type DatedAmount, datedAmounts, declaredTotal, sayUnitConflict } from './datedAmounts.ts';
import type { ImportState } from './ImportState.ts';
import { introduceIndicator } from './introduceIndicator.ts';
import type { RowMatch } from './matchRows.ts';
import { type RowSource, rowIssue } from './RowSource.ts';
import { recordObservation } from './recordObservation.ts';
import { type RowAims, rowAims } from './rowAims.ts';
import { bareRatioOf, type RowUnit, rowUnit } from './rowUnit.ts';
import { sayAboutUnits } from './sayAboutUnits.ts';
import { isWorded, scaleValue } from './scaleValue.ts';

/** What an import was told beside the reading. */
export interface RowOptions {
  readonly dossier: Dossier;
  readonly organisation?: string;
  readonly recordedOn?: IsoDay;
  readonly period?: Period;
  /** What « moins de 5 » leaves open at its lower end; default 0. */
  readonly smallCounts?: { readonly min: 0 | 1 };
}

/** One line of figures of an indicator: the whole, a part of it, the figures of one organisation. */
export interface FigureLine {
  readonly source: RowSource;
  /** What part of the whole it is about; without it the whole. */
  readonly parts?: readonly PartLabel[];
  /** Id of the organisation whose figures they are. */
  readonly organisation?: string;
}

/** A row that came in: its indicator, and what the row itself declares of it. */
export interface ImportedRow {
  readonly source: RowSource;
  readonly indicator: string;
  readonly aims: RowAims;
  readonly total?: DeclaredTotal;
}

export type MatchedRow = Extract<RowMatch, { by: 'mapping' | 'code' | 'extension' | 'name' | 'nothing' }>;

/**
 * Brings one row into the dossier: its indicator, its aims, its values by period, its own total.
 * @param lines the figures of the row; by default its own with those of its parts
 */
export function importRow(
  state: ImportState,
  match: MatchedRow,
  source: RowSource,
  options: RowOptions,
  lines: readonly FigureLine[] = linesOf(source),
): ImportedRow | undefined {
  const { row } = source;
  const known = match.by === 'nothing' ? undefined : match.indicator;
  const figures = { ...row, values: withValuesBeside(row, lines) };
  const scale = figures.values.some(({ answer }) => answer !== undefined) ? 'yes-no' : 'quantity';
  const isOther = (value: ReadingValue) =>
    isFilled(value) && !(known && isWorded(known) && scaleValue(value.written ?? '', known) !== undefined);
  if (known && figures.values.some(isOther) && (known.scale ?? 'quantity') !== scale) {
    const params = { found: scaleWords[scale], recorded: scaleWords[known.scale ?? 'quantity'] };
    state.issues.push(rowIssue(source, 'import/scale-differs', 'error', params));
    return undefined;
  }
  const shown: RowUnit = scale === 'yes-no' ? { unit: scale } : rowUnit(figures);
  const unit = known?.unit ?? shown.unit ?? unitless;
  const bare = bareRatioOf(figures);
  const aims = rowAims(source, unit, bare);
  const amounts = lines.map((line) => ({
    line,
    periods: datedAmounts(state, line.source, unit, bare, options, known),
  }));
  const whole = amounts.filter(({ line }) => isWhole(line)).flatMap(({ periods }) => periods);
  for (const { cell, found } of aims.refused) sayUnitConflict(state, source, cell, found, unit);
  const total = declaredTotal(state, source, unit, bare);
  sayAboutUnits(state, source, unit, bare, [
    ...amounts.flatMap(({ periods }) => periods),
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
        periods: whole.length > 0 ? whole : amounts.flatMap(({ periods }) => periods),
      });
  recordLines(state, indicator.id, amounts, source, options, unit);
  if (total && indicator.basis) {
    const issue = compareCumulative(source, total, whole, indicator.basis, unit);
    if (issue) state.issues.push(issue);
  }
  return { source, indicator: indicator.id, aims, ...(total ? { total } : {}) };
}

/** The figures of a row with those of the rows that break it down. */
function linesOf(source: RowSource): readonly FigureLine[] {
  const { row } = source;
  const parts = (row.parts ?? []).map(({ row: at, disaggregation, values }): FigureLine => {
    const { comment: _whole, ...text } = row.text;
    return {
      source: { ...source, row: { ...row, row: at, values, text } },
      parts: [{ label: disaggregation }],
    };
  });
  return [{ source }, ...parts];
}

/** The figures of a row with those of its lines that are not among them. */
function withValuesBeside(
  { values }: RowSource['row'],
  lines: readonly FigureLine[],
): readonly ReadingValue[] {
  const own = new Set(values);
  const beside = lines.filter(({ source }) => source.row.values.some((value) => !own.has(value)));
  return beside.length === 0 ? values : [...values, ...beside.flatMap(({ source }) => source.row.values)];
}

const isWhole = ({ parts = [], organisation }: FigureLine): boolean =>
  parts.length === 0 && organisation === undefined;

interface LineAmounts {
  readonly line: FigureLine;
  readonly periods: readonly DatedAmount[];
}

/** Records the values of all lines, each under the categories that its labels stand for. */
function recordLines(
  state: ImportState,
  indicator: string,
  amounts: readonly LineAmounts[],
  main: RowSource,
  options: RowOptions,
  unit: string,
): void {
  const labels = new Set<PartLabel>();
  for (const { line, periods } of amounts) {
    if (periods.length > 0) for (const part of line.parts ?? []) labels.add(part);
  }
  const categoryOf = labels.size > 0 ? findCategories(state, main, [...labels]) : () => undefined;
  const categories = sharedCategories();
  for (const { line, periods } of amounts) {
    const { source, parts = [] } = line;
    const organisation = line.organisation ?? options.organisation;
    const comment = source.row.text['comment']?.trim();
    const latest = comment ? latestOf(periods) : undefined;
    for (const { cell, amount, period } of periods) {
      const remarked =
        comment && cell === latest?.cell ? { ...cell, note: remarksOf(cell.note, comment) } : cell;
      const record = createObservation(source, remarked, amount, {
        indicator,
        period,
        organisation,
        isOneOf: line.organisation !== undefined,
        categories: categories.of(parts, categoryOf),
        recordedOn: options.recordedOn,
      });
      recordObservation(state, source, cell, record, unit);
    }
  }
  if (categories.dimensions.size > 0) nameDimensions(state, indicator, categories.dimensions);
}

const latestOf = (periods: readonly DatedAmount[]): DatedAmount | undefined =>
  [...periods].sort((a, b) => (a.period.end < b.period.end ? 1 : -1))[0];

/** The categories of records by dimension: lines with the same labels share one object. */
function sharedCategories() {
  const known = new Map<string, Observation['categories']>();
  const dimensions = new Set<string>();
  const of = (parts: readonly PartLabel[], categoryOf: FoundCategories): Observation['categories'] => {
    let key = '';
    for (const part of parts) {
      const found = categoryOf(part);
      if (found) key += `${found.dimension} ${found.code} `;
    }
    if (key === '' || known.has(key)) return known.get(key);
    const found = parts.map(categoryOf).filter((category) => category !== undefined);
    for (const { dimension } of found) dimensions.add(dimension);
    const categories = Object.fromEntries(found.map(({ dimension, code }) => [dimension, code]));
    known.set(key, categories);
    return categories;
  };
  return { of, dimensions };
}

/** An indicator that is broken down along an axis says so. */
function nameDimensions(state: ImportState, id: string, used: ReadonlySet<string>): void {
  const indicator = state.indicator(id);
  const own = indicator?.dimensions ?? [];
  const added = [...used].filter((dimension) => !own.includes(dimension));
  if (indicator && added.length > 0) state.putIndicator({ ...indicator, dimensions: [...own, ...added] });
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

const remarksOf = (note: string | undefined, comment: string): string =>
  note === undefined || note === comment ? comment : `${note}\n${comment}`;
