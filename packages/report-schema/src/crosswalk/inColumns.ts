import type { Json } from '@jalon/core';
import type { TableItem } from '../schema/TableItem.ts';

type Fields = { readonly [field: string]: Json };

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A table with the rows and the columns of another; what is no table stays as it is, to be refused. */
export function inColumns(answer: Json, { columns, rows }: TableItem): Json {
  const entries = isFields(answer) ? answer['entries'] : undefined;
  if (!isFields(answer) || !Array.isArray(entries)) return answer;
  const kept = new Set(['id', ...columns.map(({ id }) => id)]);
  const codes = rows && new Set(rows.map(({ code }) => code));
  return {
    ...answer,
    entries: (entries as readonly Json[]).flatMap((entry): readonly Json[] => {
      if (!isFields(entry)) return [entry];
      if (codes && !codes.has(String(entry['id']))) return [];
      return [Object.fromEntries(Object.entries(entry).filter(([id]) => kept.has(id)))];
    }),
  };
}
