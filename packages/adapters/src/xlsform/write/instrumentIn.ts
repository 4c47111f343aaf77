import type { Instrument } from '@jalon/core';
import { sheetOfGrid } from '../sheets/sheetOfGrid.ts';
import { readForm } from '../survey/readForm.ts';
import type { XlsFormTable } from './XlsFormTable.ts';

/** The instrument that a reader finds in tables. */
export function instrumentIn(tables: readonly XlsFormTable[]): Instrument | undefined {
  return readForm(
    tables.flatMap(({ name, rows }) => sheetOfGrid(name, rows) ?? []),
    {},
  ).value?.instrument;
}
