import type { Column } from '../header/recogniseColumns.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { RecordKind } from './RecordKind.ts';
import type { WordsByField } from './wordsByField.ts';

/** A column of words as each row is read by it. */
export interface PlannedColumn {
  readonly column: Column;
  /** It holds the codes of the rows. */
  readonly isCode: boolean;
  /** Several columns bear this field. */
  readonly isRepeated: boolean;
  /** Its cells say more than words: a day, a choice, a list. */
  readonly saysMore: boolean;
  /** Its letters, where the address of a cell is these with the number of the row. */
  readonly letters?: string;
}

/** What holds for all rows of a table, worked out once. */
export interface RecordPlan {
  /** The columns of words: the code, the name, all others. */
  readonly columns: readonly PlannedColumn[];
  /** The columns of figures stand from left to right. */
  readonly isInOrder: boolean;
  /** Where the columns stand, by what a person calls them. */
  readonly places: ReadonlyMap<string, number>;
  /** The words of the row read last, where one with these texts fills the same columns. */
  likeLast(texts: Texts): WordsByField | undefined;
  keepLast(texts: Texts, words: WordsByField): void;
}

/** The texts of a row by the place of their columns. */
type Texts = readonly (string | undefined)[];

const plans = new WeakMap<TableSheet, Map<RecordKind, RecordPlan>>();

/** How the rows of a table are read; the same plan for each row. */
export function planRecord(kind: RecordKind, table: TableSheet): RecordPlan {
  const own = plans.get(table) ?? new Map<RecordKind, RecordPlan>();
  plans.set(table, own);
  const plan = own.get(kind) ?? makePlan(kind, table);
  own.set(kind, plan);
  return plan;
}

function makePlan(kind: RecordKind, { grid, box, code, name, texts, measured }: TableSheet): RecordPlan {
  const all = [...(code ? [code] : []), name, ...texts];
  const columns = all.map((column): PlannedColumn => {
    const content = kind.fields[column.field] ?? 'text';
    return {
      column,
      isCode: column.field === code?.field,
      isRepeated: all.filter(({ field }) => field === column.field).length > 1,
      saysMore: content !== 'text' && content !== 'figure' && content !== 'percent',
      ...(grid.isTurned ? {} : { letters: grid.columnName(column.index) }),
    };
  });
  const isInOrder = measured.every(({ index }, at) => index >= (measured[at - 1]?.index ?? 0));
  const places = new Map(box.columns.map(({ index }) => [grid.columnName(index), index]));
  return { columns, isInOrder, places, ...lastRow(columns) };
}

/** What the plan remembers of the row above. */
function lastRow(columns: readonly PlannedColumn[]): Pick<RecordPlan, 'likeLast' | 'keepLast'> {
  // the lines of a text cannot be put below those of another row
  if (columns.some(({ isRepeated }) => isRepeated))
    return { likeLast: () => undefined, keepLast: () => undefined };
  let last: Texts = [];
  let words: WordsByField | undefined;
  return {
    likeLast: (texts) => {
      for (let place = 0; place < columns.length; place += 1)
        if ((texts[place] === undefined) !== (last[place] === undefined)) return undefined;
      return words;
    },
    keepLast: (texts, own) => {
      last = texts;
      words = own;
    },
  };
}
