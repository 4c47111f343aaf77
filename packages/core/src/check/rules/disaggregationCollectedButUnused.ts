import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Why ask if no one looks? */
export const disaggregationCollectedButUnused: Rule = {
  code: 'disaggregation/collected-but-unused',
  severity: 'hint',
  asks: { fr: 'Pourquoi demander si personne ne regarde ?', en: 'Why ask if no one looks?' },
  words: {
    fr: '« {dimension} » est collecté mais jamais exploité.',
    en: '“{dimension}” is collected but never used.',
  },
  find: function* ({ dimensions, indicators, observations, observationTables }) {
    if (dimensions.length === 0) return;
    const used = new Set<string>();
    for (const { dimensions: along = [], additivity = {} } of indicators)
      for (const id of [...along, ...Object.keys(additivity)]) used.add(id);
    for (const { categories } of observations)
      if (categories) for (const id of Object.keys(categories)) used.add(id);
    for (const { columns } of observationTables)
      for (const { dimension } of columns) if (dimension !== undefined) used.add(dimension);
    for (const { id, name } of dimensions)
      if (!used.has(id)) yield { params: { dimension: name }, at: placeOf('dimension', id) };
  },
};
