import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Who chose the weights? */
export const aggregationWeightsUnjustified: Rule = {
  code: 'aggregation/weights-unjustified',
  severity: 'warning',
  asks: { fr: 'Qui a choisi les poids ?', en: 'Who chose the weights?' },
  words: {
    fr: 'Les poids de « {label} » n’ont ni source ni auteur.',
    en: 'The weights of “{label}” have neither source nor author.',
  },
  find: function* ({ indicators }) {
    for (const { id, name, parts = [], weightsFrom } of indicators) {
      // parts that all weigh the same were not weighted
      const isWeighted = parts.some(({ weight }) => weight !== parts[0]?.weight);
      if (isWeighted && weightsFrom === undefined)
        yield { params: { label: name }, at: placeOf('indicator', id, '/parts') };
    }
  },
};
