import type { Block } from '../document/Document.ts';
import type { TableItem, TableItemColumn } from '../schema/TableItem.ts';
import { columnText } from './columnText.ts';
import { shownColumns } from './entryTable.ts';
import type { BlockContext } from './ItemKind.ts';
import { say } from './say.ts';
import { cellValue, type TableAnswer, type TableRow, tableRows } from './tableEntries.ts';
import { tableWords } from './tableWords.data.ts';
import { itemWords } from './words.data.ts';

/** A heading longer than this is a paragraph. */
const longestHeading = 120;

/** The entries of a table one below the other, each under a heading with its fields. */
export function entryRecords(answer: TableAnswer, item: TableItem, context: BlockContext): readonly Block[] {
  const columns = shownColumns(answer, item);
  return tableRows(item, answer).flatMap((row, index): readonly Block[] => {
    const { text, from } = headingOf(row, index, columns, context);
    const shown = columns.filter((column) => column !== from);
    return [
      { kind: 'heading', level: context.level, text, id: `${item.id}-${index + 1}` },
      ...factsOf(row, shown, context),
    ];
  });
}

/** The heading of an entry, with the column that it is taken from. */
function headingOf(
  { entry, title }: TableRow,
  index: number,
  columns: readonly TableItemColumn[],
  { lang }: BlockContext,
): { readonly text: string; readonly from?: TableItemColumn } {
  if (title) return { text: title[lang] };
  const from = columns.find(({ kind }) => kind === 'text');
  const value = from && entry && cellValue(entry, from);
  const text = from && value !== undefined ? columnText(value, from, lang) : '';
  return text === '' || text.length > longestHeading || text.includes('\n')
    ? { text: say(tableWords.entry, lang, { n: index + 1 }) }
    : { text, ...(from && { from }) };
}

function factsOf(
  { entry }: TableRow,
  columns: readonly TableItemColumn[],
  { lang }: BlockContext,
): readonly Block[] {
  const items = columns.flatMap((column) => {
    const value = entry && cellValue(entry, column);
    if (value === undefined && (!entry || !column.required)) return [];
    const text = value === undefined ? itemWords.none[lang] : columnText(value, column, lang);
    return [{ term: column.title[lang], description: [text] }];
  });
  return items.length > 0
    ? [{ kind: 'facts', items }]
    : [{ kind: 'note', tone: 'muted', content: [say(itemWords.notFilled, lang)] }];
}
