import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';

/** An item where it stands. */
export interface PlacedItem {
  readonly item: ReportItem;
  /** The section that holds it; absent on the cover. */
  readonly section?: string;
  readonly path: readonly (string | number)[];
}

/** The items of a schema, each with its place. */
export const placedItems = (schema: ReportSchema): readonly PlacedItem[] => [
  ...(schema.cover ?? []).map((item, index) => ({ item, path: ['cover', index] })),
  ...schema.sections.flatMap(({ id, items }, part) =>
    items.map((item, index) => ({ item, section: id, path: ['sections', part, 'items', index] })),
  ),
];
