import { formatQuantity } from '../../quantity/formatQuantity.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

// ours: a share that was rounded to a whole percent still agrees with its parts
const tolerance = 0.0051;

/** Does the share agree with its two counts? */
export const dataRatioDiffersFromParts: Rule = {
  code: 'data/ratio-differs-from-parts',
  severity: 'warning',
  asks: {
    fr: 'La part s’accorde-t-elle avec ses deux effectifs ?',
    en: 'Does the share agree with its two counts?',
  },
  words: {
    fr: '« {label} » vaut {value} pour {numerator} sur {denominator}, soit {computed}.',
    en: '“{label}” is {value} for {numerator} out of {denominator}, which makes {computed}.',
  },
  find: function* ({ indicators, observations }) {
    const shares = new Map(
      indicators.filter(({ unit }) => unit === 'ratio').map(({ id, name }) => [id, name]),
    );
    const revised = new Set(observations.map(({ revises }) => revises));
    for (const { id, indicator, value, numerator, denominator } of observations) {
      const label = shares.get(indicator);
      if (label === undefined || revised.has(id) || typeof value !== 'number') continue;
      if (
        numerator === undefined ||
        denominator === undefined ||
        denominator === 0 ||
        !Number.isFinite(denominator)
      )
        continue;
      const computed = numerator / denominator;
      // a share in points has a rule of its own
      if (!Number.isFinite(computed) || !(Math.abs(value) <= 1.5)) continue;
      if (Math.abs(value - computed) <= tolerance) continue;
      const share = (each: number) => ({
        fr: formatQuantity(each, 'ratio', 'fr'),
        en: formatQuantity(each, 'ratio', 'en'),
      });
      yield {
        params: { label, value: share(value), computed: share(computed), numerator, denominator },
        at: placeOf('observation', id, '/value'),
      };
    }
  },
};
