import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Can stocks be added over time? */
export const aggregationSnapshotsSummed: Rule = {
  code: 'aggregation/snapshots-summed',
  severity: 'error',
  asks: { fr: 'Peut-on additionner des états dans le temps ?', en: 'Can stocks be added over time?' },
  words: {
    fr: '« {label} » est {what} : il ne s’additionne pas dans le temps.',
    en: '“{label}” is {what}: it does not add up over time.',
  },
  find: function* ({ indicators }) {
    for (const { id, name, basis, unit, additivity } of indicators) {
      if (additivity?.['time'] !== 'sum' || unit === 'ratio') continue;
      if (basis !== 'snapshot' && basis !== 'running-total') continue;
      yield { params: { label: name, what: kinds[basis] }, at: placeOf('indicator', id, '/additivity/time') };
    }
  },
};

const kinds = {
  snapshot: { fr: 'un état à une date', en: 'a state at a date' },
  'running-total': { fr: 'un cumul depuis le début', en: 'a total since the start' },
};
