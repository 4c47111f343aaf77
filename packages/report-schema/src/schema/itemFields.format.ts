import type { Words } from '@jalon/core';
import * as z from 'zod';
import { idFormat } from './answer.format.ts';
import type { ChoiceOption } from './ItemBase.ts';

// The fields that items of several kinds have.

/** A text of a schema in both languages. */
export const words: z.ZodType<Words> = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });

/** How much a rule weighs. */
export const severity = z.enum(['error', 'warning', 'hint', 'off']).exactOptional();

/** A whole number, 0 or more. */
export const natural = z.int().min(0).exactOptional();

/** How many entries a list shall have. */
export const count = z.strictObject({ min: natural, max: natural, severity }).exactOptional();

/** ISO 4217. */
export const currency = z.string().regex(/^[A-Z]{3}$/);

/** A code with its words. */
export const option: z.ZodType<ChoiceOption> = z.strictObject({ code: idFormat, title: words });
