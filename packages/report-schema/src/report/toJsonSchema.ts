import type { Json } from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import { standardItems } from '../items/standardItems.ts';
import { conditionJsonSchema } from '../schema/conditionJsonSchema.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';

/** Settings of {@link toJsonSchema}. */
export interface ToJsonSchemaOptions {
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/**
 * The JSON Schema (2020-12) of the answers to a report schema: one property per item that takes an answer. It asks for
 * the form, and for required answers where their condition is met; rules such as "exactly three results", and conditions
 * on what is computed, are {@link validateReport}'s.
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
  const items = itemsOf(schema);
  const answered = items.flatMap((item) => {
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
    required: answered.filter(({ item }) => item.required && !item.when).map(({ item }) => item.id),
    ...requiredWhere(items),
    additionalProperties: false,
  };
}

/** The answers that are required under a condition; it says nothing where the form alone cannot tell. */
function requiredWhere(items: readonly ReportItem[]): { readonly [key: string]: Json } {
  const rules = items.flatMap((item): readonly { readonly [key: string]: Json }[] => {
    const met = item.required && item.when ? conditionJsonSchema(item, items) : undefined;
    return met ? [{ anyOf: [{ not: met }, { required: [item.id] }] }] : [];
  });
  return rules.length > 0 ? { allOf: rules } : {};
}
