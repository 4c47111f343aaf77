import * as z from 'zod';
import { idFormat } from '../schema/answer.format.ts';
import { natural, severity, words } from '../schema/itemFields.format.ts';
import { itemFormat, versionFormat } from '../schema/reportSchema.format.ts';
import type { VariantChanges } from './VariantChanges.ts';

const title = words.exactOptional();
const place = { section: idFormat.exactOptional() };
const limit = z.union([z.number(), z.enum(['error', 'warning', 'hint', 'off'])]);

/** What a foundation changes in a schema, read from JSON. Whether the changes fit the base is for `checkVariantChanges`. */
export const variantChangesFormat: z.ZodType<VariantChanges> = z.strictObject({
  id: idFormat,
  version: versionFormat,
  title,
  description: title,
  add: z
    .array(z.strictObject({ item: itemFormat, ...place, before: idFormat.exactOptional() }))
    .exactOptional(),
  hide: z.array(idFormat).exactOptional(),
  relabel: z.array(z.strictObject({ item: idFormat, title, help: title })).exactOptional(),
  tighten: z
    .array(
      z.strictObject({
        item: idFormat,
        required: z.literal(true).exactOptional(),
        maxCharacters: natural,
        maxWords: natural,
        min: z.number().exactOptional(),
        max: z.number().exactOptional(),
        options: z.array(idFormat).exactOptional(),
        rules: z
          .record(z.string(), z.union([severity.unwrap(), z.record(z.string(), limit)]))
          .exactOptional(),
      }),
    )
    .exactOptional(),
  order: z.array(z.strictObject({ ...place, items: z.array(idFormat) })).exactOptional(),
  addSections: z
    .array(z.strictObject({ id: idFormat, title: words, intro: title, before: idFormat.exactOptional() }))
    .exactOptional(),
  hideSections: z.array(idFormat).exactOptional(),
  relabelSections: z.array(z.strictObject({ section: idFormat, title, intro: title })).exactOptional(),
});
