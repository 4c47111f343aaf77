import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Which change does this indicator speak of? */
export const indicatorMeasuresNothing: Rule = {
  code: 'indicator/measures-nothing',
  severity: 'warning',
  asks: {
    fr: 'De quel changement cet indicateur parle-t-il ?',
    en: 'Which change does this indicator speak of?',
  },
  words: {
    fr: 'L’indicateur « {label} » n’est relié à aucun effet ni aucune action.',
    en: 'Indicator “{label}” is attached to no outcome or activity.',
  },
  find: function* ({ indicators, results }) {
    const watching = new Set(
      results.links.flatMap(({ assumptions = [] }) => assumptions.flatMap(({ watchedBy = [] }) => watchedBy)),
    );
    for (const { id, name, measures } of indicators) {
      if (measures.length === 0 && !watching.has(id))
        yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};
