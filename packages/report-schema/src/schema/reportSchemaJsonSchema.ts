import type { Json } from '@jalon/core';
import * as z from 'zod';
import { reportSchemaAlternatives } from './reportSchema.format.ts';

/**
 * The JSON Schema (2020-12) of the language in which report schemas are written, for editors and for whoever writes one
 * without this library. It asks for the form; ids used twice, conditions and formulas are {@link checkReportSchema}'s.
 * @example
 * ```ts
 * import { reportSchemaJsonSchema } from '@jalon/report-schema';
 * const schema = reportSchemaJsonSchema();
 * schema['$schema']; // => 'https://json-schema.org/draft/2020-12/schema'
 * schema['required']; // => ['id', 'version', 'title', 'source', 'sections']
 * ```
 */
export function reportSchemaJsonSchema(): { readonly [key: string]: Json } {
  const schema = z.toJSONSchema(reportSchemaAlternatives(), { io: 'input', reused: 'ref' });
  return JSON.parse(JSON.stringify(schema));
}
