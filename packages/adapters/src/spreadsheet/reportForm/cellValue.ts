import type { Issue, Place } from '@jalon/core';
import type { FilledValue, FormInput, FormValue } from '@jalon/report-schema';
import type { Cell } from '../../workbook/Workbook.ts';

/** What one cell says for a field, with what is wrong with the cell. */
export interface ReadCell {
  /** Absent where the cell cannot be read: what the report said is kept. */
  readonly value?: FilledValue;
  readonly issues: readonly Issue[];
}

/**
 * Reads the cell of a field. A formula counts by its stored result.
 * @param unit of the row, where the input has none
 */
export function cellValue(
  id: string,
  cell: Cell | undefined,
  { input, at, unit }: { readonly input: FormInput | undefined; readonly at: Place; readonly unit?: string },
): ReadCell {
  if (cell?.type === 'error')
    return { issues: [{ code: 'sheet/error-cell', severity: 'warning', params: { text: cell.value }, at }] };
  if (cell?.type === 'uncached') {
    const params = { formula: cell.formula ?? '' };
    return { issues: [{ code: 'sheet/formula-without-value', severity: 'warning', params, at }] };
  }
  const value = cell && contentOf(cell, input, unit);
  return { value: value === undefined ? { id, at } : { id, value, at }, issues: [] };
}

function contentOf(
  cell: Cell,
  input: FormInput | undefined,
  ofRow: string | undefined,
): FormValue | undefined {
  if (cell.type === 'empty' || cell.type === 'error' || cell.type === 'uncached') return undefined;
  if (cell.type === 'boolean') return input?.kind === 'yes-no' ? cell.value : cell.shown;
  if (cell.type !== 'number') return cell.value;
  if (input?.kind === 'money') return cell.value;
  if (input?.kind !== 'number') return cell.shown === '' ? String(cell.value) : cell.shown;
  const unit = input.unit ?? ofRow;
  const isPercent = cell.format?.includes('%') ?? false;
  // a percentage in a cell of percentages is a fraction; elsewhere it is what it says
  if (isPercent && unit !== 'ratio') return `${points(cell.value)} %`;
  if (!isPercent && unit === 'ratio' && Math.abs(cell.value) > 1) return `${cell.value} %`;
  return cell.value;
}

const points = (share: number): number => Number(`${share}e2`);
