import type { ReadingRow, ReadingValue } from '../../../Reading.ts';
import { readMeasure } from '../../../row/readMeasure.ts';
import { rowUnit } from '../../../row/rowUnit.ts';
import type { IssueSink } from '../../../sheet/IssueSink.ts';
import type { ReadingContext } from '../../../sheet/ReadingContext.ts';
import { indicatorLines } from './indicatorLines.ts';
import type { AimField, TimedFigure } from './LabelledFigure.ts';
import type { SplitIndicator } from './splitFigures.ts';
import type { TimedColumn } from './timedColumns.ts';

/** An indicator of a cell. */
interface PlacedIndicator extends SplitIndicator {
  readonly value: ReadingValue;
}

/**
 * A row of a frame with the figures that stand in the text of its indicators. Where a cell lists several indicators
 * with figures of their own, each becomes a row, so that the figures stay with what they measure.
 * @param columns cells of its columns of figures that say more than one figure
 */
export function indicatorRows(
  row: ReadingRow,
  columns: readonly TimedColumn[],
  context: ReadingContext,
  sink: IssueSink,
): readonly ReadingRow[] {
  const values = row.values.filter(({ field }) => field === 'indicator');
  const found = values.flatMap((value) =>
    indicatorLines(value.written ?? '', context).map((one): PlacedIndicator => ({ ...one, value })),
  );
  for (const { unclear, value } of found) {
    if (unclear !== undefined)
      sink.say('sheet/figure-unclear', 'hint', { cell: value.cell }, { text: unclear });
  }
  const paired = columns.filter(({ figures }) => figures.length === found.length);
  const isFigured =
    found.some(({ figures }) => figures.length > 0) || (found.length > 1 && paired.length > 0);
  if (!isFigured || found.length < 2) {
    const own = columns.flatMap((column) => valuesOf(column, column.figures, row, context, sink));
    return [isFigured ? withIndicator(row, found, own, context, sink) : withValues(row, own)];
  }
  for (const { cell, figures } of columns) {
    if (figures.length !== found.length)
      sink.say(
        'sheet/figure-unclear',
        'hint',
        { cell },
        { text: figures.map(({ written }) => written).join(' ; ') },
      );
  }
  return found.map((one, at) => {
    const own = paired.flatMap((column) =>
      valuesOf(column, column.figures.slice(at, at + 1), row, context, sink),
    );
    return withIndicator(verifiedBy(row, at, found.length), [one], own, context, sink);
  });
}

function withIndicator(
  row: ReadingRow,
  [one]: readonly PlacedIndicator[],
  beside: readonly ReadingValue[],
  context: ReadingContext,
  sink: IssueSink,
): ReadingRow {
  if (!one) return row;
  const { value, figures } = one;
  const { cell, written = '' } = value;
  // a cell of figures only names nothing: its text is kept
  if (one.name === '') sink.say('sheet/indicator-without-name', 'hint', { cell }, { text: written });
  const name = one.name === '' ? written : one.name;
  const named: ReadingRow = { ...row, text: { ...row.text, indicator: name } };
  const own = figures.flatMap((figure) =>
    valuesOf({ field: figure.field, cell }, [figure], named, context, sink),
  );
  const at = row.values.findIndex(({ field }) => field === 'indicator');
  const others = (part: readonly ReadingValue[]) => part.filter(({ field }) => field !== 'indicator');
  return withValues(
    {
      ...named,
      values: [
        ...others(row.values.slice(0, at)),
        { ...value, items: [name] },
        ...own,
        // an empty column of targets says nothing where the target stands in the text
        ...others(row.values.slice(at)).filter(
          ({ field, state }) => state !== 'empty' || !own.some((figure) => figure.field === field),
        ),
      ],
    },
    beside,
  );
}

const withValues = (row: ReadingRow, values: readonly ReadingValue[]): ReadingRow =>
  values.length === 0 ? row : { ...row, values: [...row.values, ...values] };

/** Sources go with their indicators where there is one for each. */
function verifiedBy(row: ReadingRow, at: number, count: number): ReadingRow {
  const values = row.values.map((value): ReadingValue => {
    const { field, items = [] } = value;
    return field === 'verification' && items.length === count
      ? { ...value, items: items.slice(at, at + 1) }
      : value;
  });
  return { ...row, values };
}

function valuesOf(
  { field, cell, column }: Pick<TimedColumn, 'field' | 'cell'> & Partial<TimedColumn>,
  figures: readonly TimedFigure[],
  { text }: ReadingRow,
  context: ReadingContext,
  { say, pass }: IssueSink,
): readonly ReadingValue[] {
  const unit = rowUnit(text['unit'] ?? '', text['indicator'] ?? '') ?? column?.unit;
  return figures.map(({ figure, written, period = column?.period, issues }): ReadingValue => {
    pass(issues, { cell });
    const setting = {
      field: field as AimField,
      address: cell,
      isYesNo: false,
      ...(period ? { period } : {}),
      ...(unit === undefined ? {} : { unit }),
    };
    return {
      ...readMeasure({ type: 'text', value: figure, shown: written }, setting, context, say, pass),
    };
  });
}
