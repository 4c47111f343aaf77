import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Is more better? */
export const indicatorNoDirection: Rule = {
  code: 'indicator/no-direction',
  severity: 'warning',
  asks: { fr: 'Est-ce que plus, c’est mieux ?', en: 'Is more better?' },
  words: {
    fr: 'Le sens souhaité de « {label} » n’est pas indiqué.',
    en: 'The wanted direction of “{label}” is not given.',
  },
  find: function* ({ indicators }) {
    for (const { id, name, direction, targets } of indicators) {
      if (direction === undefined && targets.length > 0)
        yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};
