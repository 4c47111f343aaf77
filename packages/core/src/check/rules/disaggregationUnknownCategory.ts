import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Does this category exist? */
export const disaggregationUnknownCategory: Rule = {
  code: 'disaggregation/unknown-category',
  severity: 'error',
  asks: { fr: 'Cette catégorie existe-t-elle ?', en: 'Does this category exist?' },
  words: {
    fr: 'Des valeurs de « {label} » sont rangées sous « {category} », que la dimension « {dimension} » ne connaît pas.',
    en: 'Values of “{label}” stand under “{category}”, which the dimension “{dimension}” does not know.',
  },
  find: function* ({ dimensions, indicators, observations }) {
    // a dossier that declares no dimension names its categories as it likes
    if (dimensions.length === 0) return;
    const known = new Map(
      dimensions.map(({ id, categories = [] }) => [id, new Set(categories.map(({ code }) => code))]),
    );
    const names = new Map(indicators.map(({ id, name }) => [id, name]));
    const told = new Set<string>();
    for (const { id, indicator, categories } of observations) {
      if (!categories) continue;
      for (const [dimension, category] of Object.entries(categories)) {
        const codes = known.get(dimension);
        if (codes && (codes.size === 0 || codes.has(category))) continue;
        const key = JSON.stringify([indicator, dimension, category]);
        if (told.has(key)) continue;
        told.add(key);
        yield {
          params: { label: names.get(indicator) ?? indicator, dimension, category },
          at: placeOf(
            'observation',
            id,
            `/categories/${dimension.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          ),
        };
      }
    }
  },
};
