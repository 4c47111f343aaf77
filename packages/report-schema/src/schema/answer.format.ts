import type { LocalizedText } from '@jalon/core';
import * as z from 'zod';

// The small forms that answers and schemas are made of.

/** A text, or one wording per language tag. */
export const textFormat: z.ZodType<LocalizedText> = z.union([
  z.string(),
  z.record(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.string()),
]);

/** An id as everywhere in a dossier. */
export const idFormat = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/);

/** A calendar day that exists. */
export const dayFormat = z.iso.date();
