import type { TableItem } from '../schema/TableItem.ts';
import { entryRecords } from './entryRecords.ts';
import { entryTable, shownColumns } from './entryTable.ts';
import type { ItemKind } from './ItemKind.ts';
import { reasonBlocks } from './listForm.ts';
import { isBlankEntry, type TableAnswer } from './tableEntries.ts';
import { tableForm } from './tableForm.ts';
import { tableIssues } from './tableIssues.ts';

/** Columns beyond which the cells of a page in portrait hold a word each. */
const mostColumns = 7;

/** A list whose entries have fields of their own. */
export const tableItem: ItemKind<TableItem, TableAnswer> = {
  kind: 'table',
  ...tableForm,
  check: tableIssues,
  toBlocks: (answer, item, context) => {
    if (answer === undefined) return [];
    if (answer.entries.length === 0) return reasonBlocks(answer, context);
    if (answer.entries.every(isBlankEntry)) return [];
    const width = shownColumns(answer, item).length + (item.rows ? 1 : 0);
    const { layout = width > mostColumns ? 'records' : 'table' } = item;
    return layout === 'records' ? entryRecords(answer, item, context) : [entryTable(answer, item, context)];
  },
};
