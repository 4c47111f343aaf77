import * as z from 'zod';
import type { Extensions, Json } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import { isIsoDay } from '../time/isIsoDay.ts';

/** An id: readable, safe in a URL and a file name. */
export const idFormat = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/);

/** A calendar day that exists. */
export const isoDayFormat = z.string().refine(isIsoDay, { params: { expected: 'day' } });

/** A text of unstated language, or one wording per language tag. */
export const localizedTextFormat: z.ZodType<LocalizedText> = z.union([
  z.string(),
  z.record(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.string()),
]);

/** Any JSON value. */
export const jsonFormat: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(jsonFormat),
    z.record(z.string(), jsonFormat),
  ]),
);

/** What others keep on an entity, by namespace. */
export const extensionsFormat: z.ZodType<Extensions> = z.record(z.string().min(1), jsonFormat);

/** A code of ours, or a user's own as `namespace/code`. */
export const openCode = <const Code extends string>(codes: readonly Code[]) =>
  z.union([z.enum(codes), z.templateLiteral([z.string().min(1), '/', z.string().min(1)])]);
