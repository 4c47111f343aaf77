import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** How is it known already? */
export const dataInTheFuture: Rule = {
  code: 'data/in-the-future',
  severity: 'warning',
  asks: { fr: 'Comment le sait-on déjà ?', en: 'How is it known already?' },
  words: {
    fr: '« {label} » a une valeur pour une période qui commence le {start:day}, après le {asOf:day}.',
    en: '“{label}” has a value for a period that begins on {start:day}, after {asOf:day}.',
  },
  find: function* ({ indicators, observations }, { asOf }) {
    if (asOf === undefined) return;
    const names = new Map(indicators.map(({ id, name }) => [id, name]));
    const told = new Set<string>();
    for (const { id, indicator, period, value } of observations) {
      if (value === undefined || period.start <= asOf || told.has(indicator)) continue;
      told.add(indicator);
      yield {
        params: { label: names.get(indicator) ?? indicator, start: period.start, asOf },
        at: placeOf('observation', id, '/period'),
      };
    }
  },
};
