import { type Category, type Dimension, type Dossier, sameJson, textIn } from '@jalon/core';
import { firstsById, planActivity } from './planActivity.ts';

const made = /* @__PURE__ */ new WeakMap<Dossier, ReadonlyMap<string, readonly Category[]>>();

/** What an activity file says of the dimensions of a dossier: the categories that written values have, by dimension. */
export function fileDimensions(dossier: Dossier): ReadonlyMap<string, readonly Category[]> {
  const known = made.get(dossier);
  if (known) return known;
  const found = gather(dossier);
  made.set(dossier, found);
  return found;
}

function gather(dossier: Dossier): ReadonlyMap<string, readonly Category[]> {
  const dimensions = firstsById(dossier.dimensions);
  const found = new Map<string, Map<string, Category>>();
  for (const { categories = {} } of planActivity(dossier).observations) {
    for (const [id, code] of Object.entries(categories)) {
      const dimension = dimensions.get(id);
      if (!dimension) continue;
      const known = found.get(id) ?? new Map<string, Category>();
      found.set(id, known);
      const category = dimension.categories.find((each) => each.code === code);
      if (category) known.set(code, { code, label: textIn(category.label, '') || code });
    }
  }
  return new Map([...found].map(([id, categories]) => [id, [...categories.values()]]));
}

/** Whether the file says all that the dossier says of the categories of a dimension. */
export function saysAllOf({ id, categories }: Dimension, dossier: Dossier): boolean {
  return sameJson(fileDimensions(dossier).get(id) ?? [], categories);
}
