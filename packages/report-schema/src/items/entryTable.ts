import { foldText, type Lang } from '@jalon/core';
import type { Cell, Column, Table } from '../document/Document.ts';
import type { MoneyAnswer } from '../schema/Answers.ts';
import type { TableItem, TableItemColumn } from '../schema/TableItem.ts';
import { columnText } from './columnText.ts';
import type { BlockContext } from './ItemKind.ts';
import { hasCents } from './moneyText.ts';
import { isUnitWord, unitText } from './quantityText.ts';
import { say } from './say.ts';
import { cellValue, type TableAnswer, type TableRow, tableRows } from './tableEntries.ts';
import { tableWords } from './tableWords.data.ts';
import { itemWords } from './words.data.ts';

/** The columns that print: what nobody asked for and nobody filled in is left out. */
export const shownColumns = ({ entries }: TableAnswer, { columns }: TableItem): readonly TableItemColumn[] =>
  columns.filter(
    (column) => column.required || entries.some((entry) => cellValue(entry, column) !== undefined),
  );

/** The entries of a table side by side. */
export function entryTable(
  answer: TableAnswer,
  item: TableItem,
  { lang }: Pick<BlockContext, 'lang'>,
): Table {
  const columns = shownColumns(answer, item);
  const rows = tableRows(item, answer);
  const centsOf = new Map(columns.map((column) => [column, centsIn(column, rows)]));
  const isOpen = rows.some(({ entry }) => columns.some((each) => !entry || isMissing(entry, each)));
  return {
    kind: 'table',
    caption: item.title[lang],
    columns: [
      ...(item.rows ? [{ heading: say(tableWords.row, lang), width: 1.8 }] : []),
      ...columns.map((column) => headingOf(column, lang)),
    ],
    rows: rows.map(({ entry, title }) => [
      ...(item.rows ? [plain(title?.[lang] ?? entry?.id ?? '')] : []),
      ...columns.map((column): Cell => {
        const value = entry && cellValue(entry, column);
        if (value === undefined) return { content: [itemWords.none[lang]], tone: 'muted' };
        const cents = centsOf.get(column) ? 'always' : 'where-needed';
        return plain(columnText(value, column, lang, { bare: true, cents }));
      }),
    ]),
    ...(isOpen && { note: [say(tableWords.emptyCells, lang)] }),
  };
}

const isMissing = (entry: NonNullable<TableRow['entry']>, column: TableItemColumn): boolean =>
  cellValue(entry, column) === undefined;

const centsIn = (column: TableItemColumn, rows: readonly TableRow[]): boolean =>
  column.kind === 'money' &&
  rows.some(({ entry }) => {
    const money = entry && cellValue(entry, column);
    return money !== undefined && hasCents(money as MoneyAnswer);
  });

const widths: { readonly [Kind in TableItemColumn['kind']]: number } = {
  text: 2,
  number: 0.9,
  money: 1.2,
  date: 1.5,
  period: 1.6,
  'yes-no': 0.7,
  choice: 1.3,
};

/** A column of numbers says its unit once, in its heading. */
function headingOf(column: TableItemColumn, lang: Lang): Column {
  const { kind, title } = column;
  const unit = kind === 'number' && isUnitWord(column.unit) ? unitText(column.unit, lang) : '';
  const isSaid = foldText(title[lang]).includes(foldText(unit));
  return {
    heading: isSaid ? title[lang] : say(tableWords.columnIn, lang, { title: title[lang], unit }),
    width: kind === 'text' && column.long ? 3 : widths[kind],
    ...((kind === 'number' || kind === 'money') && { align: 'end' }),
  };
}

const plain = (text: string): Cell => ({ content: [text] });
