import type { Words } from '@jalon/core';
import type { TableItem, TableItemColumn } from '../schema/TableItem.ts';
import type { FieldLayout, FormKind } from './FormKind.ts';
import { formWords } from './formWords.data.ts';
import { listLayout } from './listFormKinds.ts';
import { periodFields, usualCurrency } from './plainFormKinds.ts';

/** How a table of a schema's own columns is asked. */
export const tableForm: FormKind<TableItem> = {
  kind: 'table',
  layout: ({ columns, rows, rules }) =>
    listLayout(formWords.entries, columns.flatMap(fieldsOf), rules?.count, rows ? { rows } : {}),
};

/** A period takes two fields, every other column one. */
function fieldsOf(column: TableItemColumn): readonly FieldLayout[] {
  const { id, title, help, required } = column;
  const base = {
    path: [id],
    title,
    ...(help && { help }),
    ...(required === undefined ? {} : { required }),
  };
  switch (column.kind) {
    case 'period':
      return periodFields([id]).map((field) => ({ ...base, ...field, title: both(title, field.title) }));
    case 'text': {
      const { long, maxCharacters } = column;
      const limits = {
        ...(long === undefined ? {} : { long }),
        ...(maxCharacters === undefined ? {} : { maxCharacters }),
      };
      return [{ ...base, input: { kind: 'text', ...limits } }];
    }
    case 'number': {
      const { unit, min, max, decimals } = column;
      const limits = {
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(decimals === undefined ? {} : { decimals }),
      };
      return [{ ...base, input: { kind: 'number', unit, ...limits } }];
    }
    case 'money':
      return [{ ...base, input: { kind: 'money', currency: column.currency ?? usualCurrency } }];
    case 'choice': {
      const { options, multiple = false } = column;
      return [{ ...base, input: { kind: 'choice', options, multiple } }];
    }
    default:
      return [{ ...base, input: { kind: column.kind } }];
  }
}

/** « Période : début ». */
const both = (of: Words, end: Words): Words => ({
  fr: `${of.fr} : ${end.fr.toLowerCase()}`,
  en: `${of.en}: ${end.en.toLowerCase()}`,
});
