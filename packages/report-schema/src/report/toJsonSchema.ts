import type { Json } from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import { standardItems } from '../items/standardItems.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';

/** Settings of {@link toJsonSchema}. */
export interface ToJsonSchemaOptions {
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/**
 * The JSON Schema (2020-12) of the answers to a report schema: one property per item that takes an answer. It asks for
 * the form; rules such as "exactly three results" are {@link validateReport}'s.
 * @example
 * ```ts
 * import { patronFourParts, toJsonSchema } from '@jalon/report-schema';
 * toJsonSchema(patronFourParts)['$schema']; // => 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export function toJsonSchema(
  schema: ReportSchema,
  options: ToJsonSchemaOptions = {},
): { readonly [key: string]: Json } {
  const { items: kinds = standardItems } = options;
  const answered = itemsOf(schema).flatMap((item) => {
    const form = kinds.find(({ kind }) => kind === item.kind)?.toJsonSchema?.(item);
    return form ? [{ item, form }] : [];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: schema.title.en,
    type: 'object',
    properties: Object.fromEntries(
      answered.map(({ item, form }) => [item.id, { title: item.title.en, ...form }]),
    ),
    required: answered.filter(({ item }) => item.required).map(({ item }) => item.id),
    additionalProperties: false,
  };
}
