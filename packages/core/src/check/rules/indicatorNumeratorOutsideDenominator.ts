import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Are the counted people part of the base? */
export const indicatorNumeratorOutsideDenominator: Rule = {
  code: 'indicator/numerator-outside-denominator',
  severity: 'error',
  asks: {
    fr: 'Les personnes comptées font-elles partie de la base ?',
    en: 'Are the counted people part of the base?',
  },
  words: {
    fr: 'Pour {period}, le numérateur ({num}) dépasse le dénominateur ({den}).',
    en: 'In {period} the numerator ({num}) exceeds the denominator ({den}).',
  },
  find: function* ({ observations }) {
    for (const { id, period, numerator, denominator } of observations) {
      if (numerator !== undefined && denominator !== undefined && numerator > denominator) {
        const span = period.label ?? `${period.start}/${period.end}`;
        yield {
          params: { period: span, num: numerator, den: denominator },
          at: placeOf('observation', id, '/numerator'),
        };
      }
    }
  },
};
