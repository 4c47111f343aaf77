import type { Words } from '@jalon/core';
import type { ChoiceOption, CountRule, ItemBase, RuleSeverity } from './ItemBase.ts';

/** What every column of a table has. */
export interface ColumnBase<Kind extends string = string> {
  /** Unique in the table; each entry keeps its answer under it. Never `id`, which names the entry. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: Words;
  /** What belongs here, said to whoever fills it in. */
  readonly help?: Words;
  /** Whether an entry without it is incomplete. */
  readonly required?: boolean;
}

/** One thing that each entry of a table says, by kind. */
export type TableItemColumn =
  | (ColumnBase<'text'> & { readonly long?: boolean; readonly maxCharacters?: number })
  | (ColumnBase<'number'> & {
      /** Unit of every value; `ratio` is a fraction, 0.75 for 75 %. */
      readonly unit: string;
      readonly min?: number;
      readonly max?: number;
      /** Most decimals; 0 asks for whole numbers. */
      readonly decimals?: number;
    })
  | (ColumnBase<'money'> & { readonly currency?: string })
  | ColumnBase<'date'>
  | ColumnBase<'period'>
  | ColumnBase<'yes-no'>
  | (ColumnBase<'choice'> & { readonly options: readonly ChoiceOption[]; readonly multiple?: boolean });

/** A list whose entries have fields of their own: decisions, criteria with their evidence, steps with their dates. */
export interface TableItem extends ItemBase<'table'> {
  readonly columns: readonly TableItemColumn[];
  /** Entries that are given beforehand, in this order: one per condition, per criterion. Then no other may be added. */
  readonly rows?: readonly ChoiceOption[];
  /** As a table, or each entry under a heading of its own with its fields below it. Default `table`. */
  readonly layout?: 'table' | 'records';
  readonly rules?: {
    readonly count?: CountRule;
    /** Columns that are required are filled in each entry. Default `error`. */
    readonly required?: RuleSeverity;
  };
}

/** Counts the entries of a table by two of its choices; combinations that nobody named are shown as 0. Computed. */
export interface CrossTableItem extends ItemBase<'cross-table'> {
  /** The table that is counted, by item id, with the two of its columns, of one choice each. */
  readonly of: { readonly item: string; readonly rows: string; readonly columns: string };
}
