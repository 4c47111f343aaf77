import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** People, attendances or sessions? */
export const indicatorNoUnitCounted: Rule = {
  code: 'indicator/no-unit-counted',
  severity: 'warning',
  asks: { fr: 'Des personnes, des présences ou des séances ?', en: 'People, attendances or sessions?' },
  words: {
    fr: '« {label} » ne dit pas si l’on compte des personnes, des présences ou des séances.',
    en: '“{label}” does not say whether it counts people, attendances or sessions.',
  },
  find: function* ({ indicators }) {
    for (const { id, name, unit, basis, countOf } of indicators) {
      // a volume that adds up over time counts something; money, hours and kilograms say what by their unit
      const volume = basis === 'increment' || basis === 'running-total';
      if (volume && countOf === undefined && unit !== 'ratio' && !isMeasure(unit))
        yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};

const isMeasure = (unit: string): boolean =>
  /^[A-Z]{3}$/.test(unit) ||
  /^(h|heures?|hours?|uren|horas?|jours?|days?|dagen|días?|kg|km|m²|litres?|liters?)$/i.test(unit);
