import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** How would we see this change? */
export const indicatorResultWithoutIndicator: Rule = {
  code: 'indicator/result-without-indicator',
  severity: 'warning',
  asks: { fr: 'À quoi verrions-nous ce changement ?', en: 'How would we see this change?' },
  words: {
    fr: 'L’effet « {label} » n’a ni indicateur ni signe observable.',
    en: 'Outcome “{label}” has neither indicator nor observable sign.',
  },
  find: function* ({ indicators, results }) {
    const measured = new Set(indicators.flatMap(({ measures }) => measures));
    for (const { id, level, statement } of results.nodes) {
      if (level === 'outcome' && !measured.has(id))
        yield { params: { label: statement }, at: placeOf('result-node', id) };
    }
  },
};
