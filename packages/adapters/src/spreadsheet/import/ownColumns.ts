import type { Json } from '@jalon/core';
import type { RowSource } from './RowSource.ts';

/** What a row says under headers that are the sheet's own, by header. */
export function ownColumns({ table, row }: RowSource): { readonly [header: string]: Json } | undefined {
  const own = Object.entries(table.headers ?? {}).flatMap(([field, header]): [string, Json][] => {
    const text = Object.hasOwn(row.text, field) ? row.text[field]?.trim() : undefined;
    return text && header !== '' && header !== '__proto__' ? [[header, text]] : [];
  });
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}
