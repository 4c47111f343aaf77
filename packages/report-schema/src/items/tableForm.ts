import type { Checked, Json } from '@jalon/core';
import * as z from 'zod';
import { dayFormat, idFormat, textFormat } from '../schema/answer.format.ts';
import type { TableItem, TableItemColumn } from '../schema/TableItem.ts';
import { answerForm } from './answerForm.ts';
import { hasReason } from './listForm.ts';
import { moneyFormat } from './moneyItem.ts';
import { periodFormat } from './periodItem.ts';
import { type AnyEntry, isBlankEntry, type TableAnswer } from './tableEntries.ts';

/** The form of a table, which its columns make up, and when it says nothing. */
export const tableForm = {
  parse: (json: unknown, item: TableItem): Checked<TableAnswer> =>
    answerForm<TableItem, TableAnswer>(() => listOf(entryFormat(item.columns))).parse(json, item),
  toJsonSchema(item: TableItem): { readonly [key: string]: Json } {
    const { toJsonSchema } = answerForm<TableItem, TableAnswer>(() => listOf(z.any()));
    const list = toJsonSchema(item);
    const entries = { type: 'array', items: entrySchema(item) };
    return { ...list, properties: { ...(list['properties'] as object), entries } as Json };
  },
  isEmpty: (answer: TableAnswer): boolean => answer.entries.every(isBlankEntry) && !hasReason(answer),
};

const listOf = (entry: z.ZodType<AnyEntry>): z.ZodType<TableAnswer> =>
  z.strictObject({ entries: z.array(entry), noneBecause: textFormat.exactOptional() });

function columnFormat(column: TableItemColumn): z.ZodType {
  switch (column.kind) {
    case 'text':
      return textFormat;
    case 'number':
      return z.number();
    case 'money':
      return moneyFormat;
    case 'date':
      return dayFormat;
    case 'period':
      return periodFormat;
    case 'yes-no':
      return z.boolean();
    case 'choice': {
      const code = z.enum(column.options.map((option) => option.code));
      return column.multiple ? z.array(code) : code;
    }
  }
}

/** An entry is read column by column: a column may be named as what every object inherits, `constructor`. */
function entryFormat(columns: readonly TableItemColumn[]): z.ZodType<AnyEntry> {
  const formats = new Map<string, z.ZodType>([
    ...columns.map((column) => [column.id, columnFormat(column)] as const),
    ['id', idFormat],
  ]);
  return z.unknown().transform((value, context): AnyEntry => {
    const fail = (issue: object) => context.issues.push({ ...issue, input: value } as never);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      fail({ code: 'invalid_type', expected: 'object', path: [] });
      return z.NEVER;
    }
    const unknown = Object.keys(value).filter((key) => !formats.has(key));
    if (unknown.length > 0) fail({ code: 'unrecognized_keys', keys: unknown, path: [] });
    const read = [...formats].flatMap(([key, format]) => {
      const given = Object.hasOwn(value, key);
      if (!given && key !== 'id') return [];
      const found = format.safeParse(given ? value[key as never] : undefined);
      for (const issue of found.error?.issues ?? []) fail({ ...issue, path: [key, ...issue.path] });
      return [[key, found.data]];
    });
    return Object.fromEntries(read) as AnyEntry;
  });
}

function entrySchema({ columns, rows }: TableItem): Json {
  const schemaOf = (format: z.ZodType): Json => {
    const { $schema: _, ...schema } = z.toJSONSchema(format, { io: 'input' });
    return schema as Json;
  };
  const id = rows ? { type: 'string', enum: rows.map(({ code }) => code) } : schemaOf(idFormat);
  const properties = Object.fromEntries<Json>([
    ['id', id],
    ...columns.map((column) => [column.id, schemaOf(columnFormat(column))] as const),
  ]);
  return { type: 'object', properties, required: ['id'], additionalProperties: false };
}
