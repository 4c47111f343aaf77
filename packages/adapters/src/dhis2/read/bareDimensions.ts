import type { Dimension, Indicator } from '@jalon/core';
import { readDhis2Text } from '../dhis2Text.ts';
import type { CategoryPair, Dhis2Index } from './indexDhis2.ts';
import { attributeCombo, optionCombo } from './itemNames.ts';

/** Takes note of the combinations that only their uids are known of. */
export function noteBareCombos(seen: Map<string, Map<string, string>>, pairs: readonly CategoryPair[]): void {
  for (const [dimension, category] of pairs) {
    if (dimension === optionCombo || dimension === attributeCombo)
      seen.set(dimension, (seen.get(dimension) ?? new Map<string, string>()).set(category, category));
  }
}

/** References of formulas name combinations that no value may have. */
export function noteReferences(
  seen: Map<string, Map<string, string>>,
  indicators: readonly Indicator[],
): void {
  for (const { formula = '' } of indicators) {
    for (const [, dimension = '', category = ''] of formula.matchAll(
      /; (category-option-combo|attribute-option-combo)=([A-Za-z0-9]+)/g,
    ))
      noteBareCombos(seen, [[dimension, category]]);
  }
}

/** Combinations of which the files say no more than the uid, as categories of a dimension of their own. */
export function bareDimensions(
  seen: ReadonlyMap<string, ReadonlyMap<string, string>>,
  index: Dhis2Index,
): readonly Dimension[] {
  const known = new Set(index.dimensions.map(({ id }) => id));
  return [...seen]
    .filter(([id]) => !known.has(id))
    .map(([id, categories]) => ({
      id,
      name:
        id === optionCombo
          ? { fr: 'Combinaison de catégories', en: 'Category option combination' }
          : { fr: 'Combinaison d’attributs', en: 'Attribute option combination' },
      categories: [...categories.keys()].map((code) => {
        const combo = index.find('categoryOptionCombos', code);
        return { code, label: (combo && readDhis2Text(combo, 'name', 'NAME')) ?? code };
      }),
    }));
}
