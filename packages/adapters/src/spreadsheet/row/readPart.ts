import { leadingPhrase } from '../lexicon/leadingPhrase.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import type { ReadingPart, ReadingRow } from '../Reading.ts';
import type { RowKind } from './classifyRows.ts';
import { ownText } from './ownText.ts';
import { type RowSetting, readRow } from './readRow.ts';
import { readValues } from './readValues.ts';
import type { TableSheet } from './TableSheet.ts';

/** An indicator of which a row is one breakdown. */
export interface BrokenDown {
  readonly row: ReadingRow;
  /** Whether the row goes on with the indicator above; else it opens one that has no total. */
  readonly of: boolean;
}

/**
 * Reads a row that breaks an indicator down (« Femmes » under « Total », "South" under "North").
 * @returns `undefined` for a row that is an indicator of its own
 */
export function readPart(
  table: TableSheet,
  row: number,
  kinds: ReadonlyMap<number, RowKind>,
  setting: RowSetting,
): BrokenDown | undefined {
  const label = ownText(table, row, table.disaggregation);
  if (label === '') return undefined;
  const { above } = setting;
  if (above && goesOn(table, row, above)) {
    const values = readValues(table, row, table.measured, above.text['unit'], setting.footnotes, setting);
    const part: ReadingPart = { row: row + 1, disaggregation: label, values };
    return { row: { ...above, parts: [...(above.parts ?? []), part] }, of: true };
  }
  const isTotal = leadingPhrase(label, table.context.lexicon.words.totals) !== undefined;
  if (isTotal || !isFollowed(table, row, kinds)) return undefined;
  const { values, ...rest } = readRow(table, row, setting);
  return {
    row: { ...rest, values: [], parts: [{ row: row + 1, disaggregation: label, values }] },
    of: false,
  };
}

/** A row without a name and a number of its own, or with those of the row above, goes on with the indicator above. */
function goesOn(table: TableSheet, row: number, above: ReadingRow): boolean {
  const [code, name] = [ownText(table, row, table.code), ownText(table, row, table.name)];
  if (code === '' && name === '') return true;
  return code === '' ? wordKey(name) === wordKey(above.name ?? '') : code === above.code;
}

/** Whether the next row of data goes on with this one: « par sexe » beside a name alone only describes. */
function isFollowed(table: TableSheet, row: number, kinds: ReadonlyMap<number, RowKind>): boolean {
  for (let next = row + 1; next < table.box.end; next += 1) {
    const kind = kinds.get(next);
    if (kind === 'blank' || kind === 'hidden') continue;
    if (kind !== 'data') return false;
    const [code, name] = [ownText(table, next, table.code), ownText(table, next, table.name)];
    return code === ''
      ? name === '' || name === ownText(table, row, table.name)
      : code === ownText(table, row, table.code);
  }
  return false;
}
