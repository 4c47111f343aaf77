import type { Lang } from '@jalon/core';
import type { Cell } from '../document/Document.ts';
import type { ChoiceOption } from '../schema/ItemBase.ts';
import type { CrossTableItem, TableItemColumn } from '../schema/TableItem.ts';
import type { ItemKind } from './ItemKind.ts';
import { plural, say } from './say.ts';
import { answeredTable, cellValue } from './tableEntries.ts';
import { tableWords as words } from './tableWords.data.ts';

/** A column of one choice each. */
type ChoiceColumn = TableItemColumn & { readonly kind: 'choice' };

/** Counts the entries of a table by two of its choices. */
export const crossTableItem: ItemKind<CrossTableItem> = {
  kind: 'cross-table',
  toBlocks: (_answer, { of, title }, context) => {
    const table = answeredTable(of.item, context);
    const rows = table && choiceColumn(table.item.columns, of.rows);
    const columns = table && choiceColumn(table.item.columns, of.columns);
    if (!rows || !columns || table.entries.length === 0) return [];
    const { lang } = context;
    const found = table.entries.map((entry) => [cellValue(entry, rows), cellValue(entry, columns)] as const);
    const counted = found.filter(([row, column]) => row !== undefined && column !== undefined);
    const count = (row?: ChoiceOption, column?: ChoiceOption) =>
      counted.filter(([a, b]) => (!row || a === row.code) && (!column || b === column.code)).length;
    const line = (label: string, row?: ChoiceOption): readonly Cell[] => [
      row ? { content: [label] } : total(label),
      ...columns.options.map((column) => (row ? cell(count(row, column)) : total(count(row, column)))),
      total(count(row)),
    ];
    const left = found.length - counted.length;
    return [
      {
        kind: 'table',
        caption: say(words.crossCaption, lang, {
          table: title[lang],
          rows: lowered(rows, lang),
          columns: lowered(columns, lang),
        }),
        columns: [
          { heading: rows.title[lang], width: 2 },
          ...columns.options.map((option) => ({ heading: option.title[lang], align: 'end' as const })),
          { heading: say(words.total, lang), align: 'end' as const },
        ],
        rows: [...rows.options.map((row) => line(row.title[lang], row)), line(say(words.total, lang))],
        ...(left > 0 && {
          note: [say(plural(left, lang, words.uncounted.one, words.uncounted.many), lang, { n: left })],
        }),
      },
    ];
  },
};

const choiceColumn = (columns: readonly TableItemColumn[], id: string): ChoiceColumn | undefined =>
  columns.find(
    (column): column is ChoiceColumn => column.id === id && column.kind === 'choice' && !column.multiple,
  );

const lowered = ({ title }: ChoiceColumn, lang: Lang): string =>
  title[lang].replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

const cell = (count: number): Cell =>
  count === 0 ? { content: ['0'], tone: 'muted' } : { content: [String(count)] };

const total = (text: string | number): Cell => ({ content: [{ kind: 'strong', text: String(text) }] });
