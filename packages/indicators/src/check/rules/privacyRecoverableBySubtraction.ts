import type { Observation, Rule } from '@jalon/core';
import { recoverableCells } from '../../secrecy/recoverableCells.ts';
import { secrecyThreshold } from '../../secrecy/secrecyThreshold.ts';
import { cellWords } from '../cellWords.ts';
import { countsPeople } from '../countsPeople.ts';
import { currentObservations } from '../currentObservations.ts';
import { periodWords } from '../periodWords.ts';
import { placeOf } from '../placeOf.ts';
import { publishedTable } from '../publishedTable.ts';

/** Tables with more cells than this are not solved here; ours. */
const mostCells = 400;
/** Nor are those with more hidden cells. */
const mostHidden = 30;

/** Can the hidden cell be worked out? */
export const privacyRecoverableBySubtraction: Rule = {
  code: 'privacy/recoverable-by-subtraction',
  severity: 'error',
  asks: { fr: 'La case masquée peut-elle être retrouvée ?', en: 'Can the hidden cell be worked out?' },
  words: {
    fr: 'La case masquée « {cell} » de « {table} » ({period}) se retrouve par différence entre le total et les autres cases.',
    en: 'The hidden cell “{cell}” of “{table}” ({period}) can be found by subtracting the other cells from the total.',
  },
  find: function* ({ indicators, observations, dimensions }) {
    if (!observations.some(({ state }) => state === 'suppressed')) return;
    const current = currentObservations(observations);
    const axes = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
    const threshold = secrecyThreshold('general');
    for (const indicator of indicators) {
      if (!countsPeople(indicator)) continue;
      for (const records of byPeriod(current.get(indicator.id) ?? [])) {
        const hidden = records.filter(({ state }) => state === 'suppressed').length;
        if (hidden === 0 || hidden > mostHidden || records.length > mostCells) continue;
        const table = publishedTable(records, indicator, axes);
        const found = (table && recoverableCells(table, { threshold })) ?? [];
        const [first, ...others] = found.flatMap(({ id }) => table?.observations.get(id) ?? []);
        if (!first) continue;
        yield {
          params: {
            table: indicator.name,
            period: periodWords(first.period),
            cell: cellWords(first, axes),
          },
          at: placeOf('observation', first.id, '/state'),
          ...(others.length > 0 && { related: others.map(({ id }) => placeOf('observation', id, '/state')) }),
        };
      }
    }
  },
};

function byPeriod(observations: readonly Observation[]): Iterable<readonly Observation[]> {
  const periods = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = JSON.stringify([observation.period.start, observation.period.end]);
    const own = periods.get(key);
    if (own) own.push(observation);
    else periods.set(key, [observation]);
  }
  return periods.values();
}
