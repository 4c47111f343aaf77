import { currencyOf, foldText, type Issue } from '@jalon/core';
import { type SecrecyOptions, suppressCells, type TableCell } from '@jalon/indicators';
import { isToFall, rowFigures } from '../items/rowFigures.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import type { PivotFigure, PivotHeat } from './PivotMatrix.ts';

/** Under which rules figures leave the house; see `suppressCells` of `@jalon/indicators`. */
export type PivotSecrecy = Pick<
  SecrecyOptions,
  'profile' | 'subject' | 'threshold' | 'rules' | 'minimumForPercentage'
>;

/** The figures of one report, those of too few people withheld. */
export function pivotFigures(
  groups: readonly (readonly IndicatorRow[])[],
  report: string,
  secrecy: PivotSecrecy,
  isThing: (unit: string) => boolean,
): { readonly groups: readonly (readonly PivotFigure[])[]; readonly issues: readonly Issue[] } {
  const cells = groups.flatMap((rows, group) =>
    rows.map((row, at) => cellOf(row, `${group}/${at}`, isThing)),
  );
  const released = suppressCells({ cells }, secrecy);
  const shown = new Map(released.value?.cells.map((cell) => [cell.id, cell]));
  return {
    groups: groups.map((rows, group) =>
      rows.map((row, at) => {
        const cell = shown.get(`${group}/${at}`);
        // a value withheld at the source must not come back through its share
        if (!cell || cell.suppressed || row.gap === 'suppressed') return withheld(row, 'small-cell');
        return cell.imprecise ? withheld(row, 'too-few-for-a-percentage') : figureOf(row);
      }),
    ),
    issues: released.value
      ? []
      : [{ code: 'pivot/number-too-large', severity: 'warning', params: { report } }],
  };
}

/** The rule of units that count no people: those named, whatever their case or accents. */
export function thingUnits(units: readonly string[]): (unit: string) => boolean {
  const things = new Set(units.map(foldText));
  return (unit) => things.has(foldText(unit));
}

/** A report does not say what it counts: a count is one of people unless its unit is known to be something else. */
function cellOf(row: IndicatorRow, id: string, isThing: (unit: string) => boolean): TableCell {
  const { value, n, min, max } = row.actual ?? {};
  const isShare = row.unit === 'ratio' || row.unit === '%';
  const isAmount = row.unit === 'ratio-point' || currencyOf(row.unit) === row.unit;
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return {
    id,
    measure: isShare ? 'ratio' : isAmount ? 'amount' : isThing(row.unit) ? 'things' : 'people',
    ...(value !== undefined && { value: row.unit === '%' ? value / 100 : value }),
    ...(n !== undefined && { people: n }),
    ...((min !== undefined || max !== undefined) && { bounds }),
  };
}

const namesOf = ({ id, code, name, unit, unitLabel, target, gap }: IndicatorRow) => ({
  indicator: id,
  ...(code !== undefined && { code }),
  name,
  unit,
  ...(unitLabel !== undefined && { unitLabel }),
  ...(target && { planned: target }),
  ...(gap && { gap }),
});

/** Neither the value nor what follows from it: a rating beside its target can give a small number away. */
const withheld = (row: IndicatorRow, reason: PivotFigure['withheld'] & string): PivotFigure => ({
  ...namesOf(row),
  heat: 'withheld',
  withheld: reason,
});

function figureOf(row: IndicatorRow): PivotFigure {
  const { value, method, rating } = rowFigures(row);
  const atLeast = row.actual?.atLeast === true && !isToFall(row);
  return {
    ...namesOf(row),
    ...(row.actual && { actual: row.actual }),
    ...(value !== undefined &&
      method !== undefined && { progress: { value, method, ...(atLeast && { atLeast }) } }),
    heat: rating ?? heatOf(value),
  };
}

const heatOf = (share: number | undefined): PivotHeat => {
  if (share === undefined) return 'no-figure';
  return Number(share.toPrecision(12)) >= 1 ? 'target-reached' : 'below-target';
};
