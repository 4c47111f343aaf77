import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Is the series still comparable? */
export const indicatorDefinitionChanged: Rule = {
  code: 'indicator/definition-changed',
  severity: 'warning',
  asks: { fr: 'La série est-elle encore comparable ?', en: 'Is the series still comparable?' },
  words: {
    fr: 'La définition de « {label} » a changé le {date:day} : la série est rompue.',
    en: 'The definition of “{label}” changed on {date:day}: the series is broken.',
  },
  find: function* ({ indicators, observations, observationTables, programme }) {
    const changed = indicators.filter(({ formerDefinitions = [] }) => formerDefinitions.length > 0);
    if (changed.length === 0) return;
    const first = new Map<string, string>();
    for (const { id, baseline } of changed) if (baseline) first.set(id, baseline.date ?? '');
    for (const { indicator, period, value } of observations) {
      const known = first.get(indicator);
      if (value !== undefined && (known === undefined || period.start < known))
        first.set(indicator, period.start);
    }
    for (const { id, name, formerDefinitions = [] } of changed) {
      for (const [index, { until, comparable }] of formerDefinitions.entries()) {
        // a definition that no value ever followed breaks nothing
        // a table that nobody opened may hold values from the start of the programme
        const loaded = observationTables.length > 0 ? (programme?.start ?? '') : '9999';
        const followed = (first.get(id) ?? '9999') <= until || loaded <= until;
        if (comparable !== true && followed)
          yield {
            params: { label: name, date: until },
            at: placeOf('indicator', id, `/formerDefinitions/${index}`),
          };
      }
    }
  },
};
