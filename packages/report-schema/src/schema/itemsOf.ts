import type { ReportItem } from './ReportItem.ts';
import type { ReportSchema } from './ReportSchema.ts';

/**
 * The items of a schema in the order in which a reader meets them: the cover, then each part.
 * @example
 * ```ts
 * import { itemsOf, patronFourParts } from '@jalon/report-schema';
 * itemsOf(patronFourParts).map(({ id }) => id).slice(0, 2); // => ['programme', 'at-a-glance']
 * ```
 */
export function itemsOf(schema: ReportSchema): readonly ReportItem[] {
  return [...(schema.cover ?? []), ...schema.sections.flatMap(({ items }) => items)];
}
