import type { ReportSchema } from '../schema/ReportSchema.ts';
import { reportSchemas } from './reportSchemas.ts';

/**
 * The schema of the library that has an id. Whoever knows at compile time which schema they need imports it by its name:
 * then its answers are known to the compiler, too.
 * @param id for example `mecene-4-parts`
 * @returns `undefined` where the library has none
 * @example
 * ```ts
 * import { findReportSchema } from '@jalon/report-schema/library';
 * findReportSchema('mecene-4-parts')?.version; // => '1.0.0'
 * findReportSchema('of-nobody'); // => undefined
 * ```
 */
export const findReportSchema = (id: string): ReportSchema | undefined =>
  reportSchemas.find((schema) => schema.id === id);
