import type { Checked, Json } from '@jalon/core';
import * as z from 'zod';
import { formIssues, pointerOf } from '../schema/formIssues.ts';
import type { ItemBase } from '../schema/ItemBase.ts';

/** The reading of an answer and its JSON Schema, from one format. */
export function answerForm<Item extends ItemBase, Answer>(format: (item: Item) => z.ZodType<Answer>) {
  return {
    parse(json: unknown, item: Item): Checked<Answer> {
      const parsed = format(item).safeParse(json);
      if (parsed.success) return { value: parsed.data, issues: [] };
      const issues = formIssues(parsed.error, json, (path) => ({
        in: 'report',
        item: item.id,
        ...(path.length > 0 && { path: pointerOf(path) }),
      }));
      // at the root of an answer the field is the item itself
      return {
        issues: issues.map((issue) =>
          issue.params['field'] === '' ? { ...issue, params: { ...issue.params, field: item.title } } : issue,
        ),
      };
    },
    toJsonSchema(item: Item): { readonly [key: string]: Json } {
      const { $schema: _, ...schema } = z.toJSONSchema(format(item), { io: 'input' });
      return schema as { readonly [key: string]: Json };
    },
  };
}
