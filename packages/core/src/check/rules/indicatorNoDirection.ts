import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Is more better? */
export const indicatorNoDirection: Rule = {
  code: 'indicator/no-direction',
  severity: 'warning',
  asks: { fr: 'Est-ce que plus, c’est mieux ?', en: 'Is more better?' },
  words: {
    fr: 'Le sens souhaité de « {label} » n’est pas indiqué.',
    en: 'The wanted direction of “{label}” is not given.',
  },
  find: function* ({ indicators }) {
    for (const { id, name, direction, scale = 'quantity', targets } of indicators) {
      // a band, a threshold, a level to keep say by themselves where good lies; so do a yes and a day
      const open = targets.some(({ kind = 'value' }) => kind === 'value' || kind === 'improve');
      if (direction === undefined && open && (scale === 'quantity' || scale === 'ordinal'))
        yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};
