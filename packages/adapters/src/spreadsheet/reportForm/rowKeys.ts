import type { Json } from '@jalon/core';

// The first column of each sheet is hidden: what stands there says what its row is, wherever the row has moved.

/** What one row of a report to fill in is. */
export type RowKey =
  /** The sheet is one of ours: schema, its version, language, report, day. */
  | readonly ['jalon', 'report-form', '1', string, string, string, string, string]
  /** The fields of this item follow. */
  | readonly ['field', item: string, field: string]
  /** A field whose text does not fit into a cell: shown in part, not read. */
  | readonly ['kept', item: string, field: string]
  /** One option of several, to tick. */
  | readonly ['tick', item: string, field: string, code: string]
  /** A table begins: this row says which column is which field. */
  | readonly ['group', item: string, group: string]
  /** An entry that the report had, with the fields that do not fit into a cell. */
  | readonly ['row', id: string, ...kept: readonly string[]]
  /** A heading or an explanation inside a table. */
  | readonly ['words']
  /** The table ends. */
  | readonly ['end'];

/** Of the column whose cells are the answers. */
export const valueColumn = 'value';
/** Of the column that numbers the rows of a table. */
export const numberColumn = '#';

export const writeRowKey = (key: RowKey): string => JSON.stringify(key);

/** The words of a key; `undefined` for what a person typed. */
export function readRowKey(text: string): readonly string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const read = JSON.parse(text) as Json;
    return Array.isArray(read) && read.every((each) => typeof each === 'string')
      ? (read as string[])
      : undefined;
  } catch {
    return undefined;
  }
}
