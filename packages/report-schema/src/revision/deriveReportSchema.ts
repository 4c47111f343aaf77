import { formatIssue, JalonError } from '@jalon/core';
import { formatMessages } from '@jalon/core/format';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { schemaMessages } from '../schema/schemaMessages.ts';
import { applyVariantChanges } from './applyVariantChanges.ts';
import { checkVariantChanges } from './checkVariantChanges.ts';
import { revisionMessages } from './revisionMessages.ts';
import type { SchemaVariant } from './SchemaVariant.ts';
import type { VariantChanges } from './VariantChanges.ts';

/**
 * A foundation's own variant of a schema: items and sections added, hidden, said in other words, items in another
 * order, under stricter rules. Items of the base keep their ids, so that reports of its variants still add up on what they share; a section
 * left without items goes.
 * @param base the schema to start from
 * @param changes what the foundation changes; changes from a file go through {@link checkVariantChanges} first
 * @returns the variant, which names its base under `basedOn`, with its answers known to the compiler
 * @throws JalonError `invalid-argument` where the changes contradict the base or each other; `details.issues` says how
 * @example
 * ```ts
 * import { deriveReportSchema, patronFourParts } from '@jalon/report-schema';
 * const variant = deriveReportSchema(patronFourParts, {
 *   id: 'river-foundation',
 *   version: '1.0.0',
 *   hide: ['theory-of-change'],
 *   tighten: [{ item: 'improvement-points', rules: { count: { min: 2 } } }],
 * });
 * variant.basedOn; // => { id: 'mecene-4-parts', version: '1.0.0' }
 * variant.cover?.length; // => 2
 * ```
 */
export function deriveReportSchema<
  const Base extends ReportSchema,
  const Changes extends VariantChanges<Base>,
>(base: Base, changes: Changes): SchemaVariant<Base, Changes> {
  // ids that the compiler knows are ids
  const plain = changes as unknown as VariantChanges;
  const issues = checkVariantChanges(base, plain);
  const [first] = issues;
  if (first) {
    const messages = { ...formatMessages, ...schemaMessages, ...revisionMessages };
    const words = formatIssue(first, 'en', messages);
    throw new JalonError('invalid-argument', `${changes.id}: ${words}`, { issues });
  }
  return applyVariantChanges(base, plain) as unknown as SchemaVariant<Base, Changes>;
}
