import { isUnderstood } from '../header/isUnderstood.ts';
import type { TableBox } from '../kind/TableReader.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import type { RecordKind } from './RecordKind.ts';

/** A table of records in its sheet, with its columns at hand; `undefined` where none names the rows. */
export function recordSheet(
  kind: RecordKind,
  grid: Grid,
  box: TableBox,
  context: ReadingContext,
): TableSheet | undefined {
  const of = (field: string) => box.columns.find((column) => column.field === field);
  const name = kind.names.map(of).find((column) => column !== undefined) ?? box.columns[0];
  if (!name) return undefined;
  const [code, unit] = [of('code'), of('unit')];
  const visible = box.columns.filter((column) => !column.hidden && isUnderstood(column));
  const isFigure = (field: string) => ['figure', 'percent'].includes(kind.fields[field] ?? '');
  return {
    grid,
    box,
    context,
    name,
    ...(code && code !== name ? { code } : {}),
    ...(unit && unit !== name ? { unit } : {}),
    measured: visible.filter(({ field }) => isFigure(field)),
    texts: visible.filter((column) => column !== name && column !== code && !isFigure(column.field)),
    keys: visible.filter(({ field }) => field !== 'comment'),
    ...(kind.loneNames ? { loneNames: true } : {}),
  };
}
